package io.github.jixiao.rules.application;

import io.github.jixiao.core.value.Text;

/**
 * How the rectification of a problem stands on a day (整改状态).
 *
 * @since 0.1.0
 */
public enum RectificationStatus {
    /** The plan is to be filed, and there is time left (待报整改方案). */
    PLAN_DUE("待报整改方案", "plan due"),
    /** No plan was filed, and the time for it is over (逾期未报整改方案). */
    PLAN_OVERDUE("逾期未报整改方案", "plan overdue"),
    /** The plan is being carried out (整改中). */
    RUNNING("整改中", "running"),
    /** It is not done, and the time for it is over (逾期未整改). */
    OVERDUE("逾期未整改", "overdue"),
    /** It is reported done, and not accepted yet (已整改待验收). */
    DONE("已整改待验收", "done"),
    /** It is done and accepted (验收销号). */
    ACCEPTED("验收销号", "accepted");

    private final Text label;

    RectificationStatus(String zh, String en) {
        label = new Text(zh, en);
    }

    /**
     * Returns what the status is called.
     *
     * @return its name in Chinese and English
     */
    public Text label() {
        return label;
    }
}
