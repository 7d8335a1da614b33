package io.github.jixiao.core.act;

/**
 * What is decided in the light of an evaluation result (结果应用方式).
 *
 * <p>Source: 湖北省省级财政支出绩效评价结果应用办法 articles 17 to 21; 财预〔2020〕10号.
 *
 * @since 0.1.0
 */
public enum ResultDecision {
    /** More money (增加). */
    INCREASE,
    /** Guaranteed first (优先保障). */
    PRIORITY,
    /** Kept as it is (保留). */
    KEEP,
    /** New items are controlled (控制新增). */
    CONTROL_NEW,
    /** Direction or structure adjusted (调整). */
    ADJUST,
    /** Merged with another item (整合). */
    MERGE,
    /** Less money (压减). */
    CUT,
    /** Money withheld until rectified (暂缓安排). */
    WITHHOLD,
    /** Cancelled (取消). */
    CANCEL,
    /** Ended (退出). */
    EXIT,
    /** No similar item in the next year (不再安排同类项目). */
    NO_SIMILAR_NEW
}
