package io.github.jixiao.rules.obligation;

import io.github.jixiao.core.value.Text;

/**
 * What one duty under a clause is about (履责对象): a clause may be a duty once a year, or once for every item.
 *
 * @since 0.1.0
 */
public enum Scope {
    /** The government as a whole: one duty a year. */
    GOVERNMENT("本级", "the government"),
    /** Every item in the budget. */
    ITEM("项目", "item"),
    /** Every unit that has an item. */
    UNIT("单位", "unit"),
    /** Every organ of the kinds that must act. */
    ACTOR("责任机关", "responsible organ"),
    /** Every organ of the kinds towards which it is done. */
    COUNTERPARTY("相对机关", "organ concerned"),
    /** Every government directly below. */
    LOWER_GOVERNMENT("下级政府", "lower government"),
    /** Every finance department directly below. */
    LOWER_FINANCE("下级财政部门", "lower finance department"),
    /** Every act of certain kinds, such as each feedback of a result. */
    ACT("事项", "act");

    private final Text label;

    Scope(String zh, String en) {
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
