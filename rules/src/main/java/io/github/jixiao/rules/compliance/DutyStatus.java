package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.value.Text;

/**
 * How a duty stands on a day (履职状态), from the gravest to what is nothing to be told.
 *
 * @since 0.1.0
 */
public enum DutyStatus {
    /** Done too late or too early, by the wrong organ, or not as the clause asks (违反). */
    BREACHED("违反", "breached"),
    /** Not done, and the time for it is over (逾期). */
    OVERDUE("逾期", "overdue"),
    /** The facts do not show whether it was kept (无法核验). */
    NOT_CHECKABLE("无法核验", "not checkable"),
    /** To be done, and there is time left (待办). */
    DUE("待办", "due"),
    /** Done as the clause asks, in time (已履行). */
    FULFILLED("已履行", "fulfilled"),
    /** There is no such duty here (不适用). */
    NOT_APPLICABLE("不适用", "not applicable");

    private final Text label;

    DutyStatus(String zh, String en) {
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

    /**
     * Returns the graver of two.
     *
     * @param other another status
     * @return the one of the two that comes first
     */
    public DutyStatus worse(DutyStatus other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
