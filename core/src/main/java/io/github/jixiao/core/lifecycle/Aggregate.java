package io.github.jixiao.core.lifecycle;

import io.github.jixiao.core.value.Text;

/**
 * What a dossier is kept of (管理对象).
 *
 * @since 0.1.0
 */
public enum Aggregate {
    /** An item over all its years (项目), from its proposal to its exit. */
    ITEM("项目", "item"),
    /** An item in one fiscal year (项目年度). It stays open until its result is applied to a later budget. */
    ITEM_YEAR("项目年度", "item-year"),
    /** What a government reports to its congress of one fiscal year (报告周期). */
    REPORTING_CYCLE("报告周期", "reporting cycle");

    private final Text label;

    Aggregate(String zh, String en) {
        label = new Text(zh, en);
    }

    /**
     * Returns what it is called.
     *
     * @return its name in Chinese and English
     */
    public Text label() {
        return label;
    }
}
