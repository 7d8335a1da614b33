package io.github.jixiao.core.lifecycle;

import io.github.jixiao.core.value.Text;

/**
 * A line along which a dossier moves, beside the others (并行轨道).
 *
 * <p>A dossier has one state on each track of its kind. What runs beside the main track of an item-year begins there:
 * disclosure with the reply, all others with the result.
 *
 * @since 0.1.0
 */
public enum Track {
    /** The item over its years (项目存续). */
    ITEM(Aggregate.ITEM, "项目存续", "item"),
    /** The item-year from proposal to archive (主线). */
    MAIN(Aggregate.ITEM_YEAR, "主线", "main"),
    /** Disclosure of target and result (公开). */
    DISCLOSURE(Aggregate.ITEM_YEAR, "公开", "disclosure"),
    /** Feedback and rectification (反馈整改). */
    RECTIFICATION(Aggregate.ITEM_YEAR, "反馈整改", "rectification"),
    /** Application of the result to a later budget (结果应用). */
    APPLICATION(Aggregate.ITEM_YEAR, "结果应用", "application"),
    /** Report to the congress and its standing committee (报告人大). */
    REPORTING(Aggregate.ITEM_YEAR, "报告人大", "reporting"),
    /** Objection to the result (异议处理). */
    OBJECTION(Aggregate.ITEM_YEAR, "异议处理", "objection"),
    /** The reporting cycle (报告周期). */
    CYCLE(Aggregate.REPORTING_CYCLE, "报告周期", "cycle");

    private final Aggregate aggregate;
    private final Text label;

    Track(Aggregate aggregate, String zh, String en) {
        this.aggregate = aggregate;
        this.label = new Text(zh, en);
    }

    /**
     * Returns of what kind the dossiers on this track are.
     *
     * @return the aggregate
     */
    public Aggregate aggregate() {
        return aggregate;
    }

    /**
     * Returns what the track is called.
     *
     * @return its name in Chinese and English
     */
    public Text label() {
        return label;
    }
}
