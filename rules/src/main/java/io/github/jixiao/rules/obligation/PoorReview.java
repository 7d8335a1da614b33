package io.github.jixiao.rules.obligation;

/**
 * What a poor target review means for the establishment of a new item (审核结果为差的处理).
 *
 * <p>Source: the Decision (公告第227号) article 6 makes the result an important reference; 财预〔2015〕88号 article 25 bars
 * the item.
 *
 * @since 0.1.0
 */
public enum PoorReview {
    /** The item may not be established. */
    HARD_BLOCK,
    /** It may, with a stated reason. */
    REASON_REQUIRED
}
