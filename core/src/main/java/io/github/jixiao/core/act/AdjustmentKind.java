package io.github.jixiao.core.act;

/**
 * What an adjustment changes (调整类型), on which depends who approves it.
 *
 * <p>Source: Budget Law (预算法) articles 67 to 72; 财预〔2015〕88号 article 28.
 *
 * @since 0.1.0
 */
public enum AdjustmentKind {
    /** The target alone (仅调整绩效目标). */
    TARGET_ONLY,
    /** The target, with money moved within the approved budget (资金调剂). */
    REALLOCATION,
    /** The target, with a change of the approved budget (预算调整). */
    BUDGET_ADJUSTMENT
}
