package io.github.jixiao.rules.thirdparty;

import io.github.jixiao.core.value.Text;

/**
 * What the quality of a report suggests for further engagements (质量评定结果应用), mildest first.
 *
 * @since 0.1.0
 */
public enum RatingConsequence {
    /** The institution is preferred next time (优先选聘). */
    PREFERRED("优先选聘", "to be preferred next time"),
    /** Nothing changes (正常委托). */
    NONE("正常委托", "engaged as before"),
    /** The report is corrected before it is accepted (限期修改). */
    CORRECTED("限期修改报告", "to correct the report"),
    /** The institution is not engaged for a time (暂停委托). */
    NOT_ENGAGED("暂停委托", "not to be engaged for a time");

    private final Text label;

    RatingConsequence(String zh, String en) {
        label = new Text(zh, en);
    }

    /**
     * Returns what the consequence is called.
     *
     * @return its name in Chinese and English
     */
    public Text label() {
        return label;
    }
}
