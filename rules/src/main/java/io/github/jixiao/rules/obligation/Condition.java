package io.github.jixiao.rules.obligation;

import io.github.jixiao.core.value.Text;

/**
 * A condition under which a duty exists (适用条件): packs name it, the compliance check decides it from facts.
 *
 * @since 0.1.0
 */
public enum Condition {
    /** The item is new this year. */
    NEW_ITEM("项目不是新增项目", "the item is not new"),
    /** The target is not exempt from disclosure. */
    TARGET_NOT_EXEMPT("绩效目标依法免予公开", "the target is exempt from disclosure"),
    /** The result is not exempt from disclosure. */
    RESULT_NOT_EXEMPT("评价结果依法免予公开", "the result is exempt from disclosure"),
    /** The item has an evaluation of the year. */
    EVALUATED("尚无评价结果", "there is no evaluation result yet"),
    /** The item is to have money in the following year. */
    CONTINUES("项目下年不再安排", "the item has no money in the following year"),
    /** The period of the item is over, or its results were poor too often. */
    EXIT_CALLED_FOR("项目未到期，也未连续为差", "the item has neither expired nor been poor repeatedly"),
    /** The target was not disclosed in time, nor of itself before a reminder was due. */
    DISCLOSURE_LATE("绩效目标已按时公开或尚未到期", "the target was disclosed in time or is not yet due"),
    /** Monitoring holds the target to be impossible. */
    TARGET_UNREACHABLE("监控未预计目标不能完成", "monitoring does not hold the target to be impossible"),
    /** Monitoring found a deviation above the threshold. */
    DEVIATING("偏差未超过阈值", "the deviation is not above the threshold"),
    /** The feedback is about a disclosed target. */
    ABOUT_TARGET("意见不是针对绩效目标", "the feedback is not about a target"),
    /** The feedback is about a disclosed result. */
    ABOUT_RESULT("意见不是针对评价结果", "the feedback is not about a result"),
    /** The evaluation gave a grade. */
    GRADED("评价未定等级", "the evaluation gave no grade"),
    /** The next budget differs from this one. */
    AMOUNT_CHANGED("下年预算额度未变", "the next budget is the same"),
    /** The act is one of the congress, its standing committee or a committee. */
    BY_CONGRESS("不是人大及其常委会的决定", "it is no decision of the congress"),
    /** No later record of its kind on the item replaced it. */
    NOT_REPLACED("已由以后的记录代替", "a later record replaced it"),
    /** There are items in the budget. */
    HAS_ITEMS("预算中没有项目", "there are no items in the budget");

    private final Text otherwise;

    Condition(String zh, String en) {
        otherwise = new Text(zh, en);
    }

    /**
     * Returns why there is no duty where it does not hold.
     *
     * @return the reason in Chinese and English
     */
    public Text otherwise() {
        return otherwise;
    }
}
