package io.github.jixiao.core.act;

/**
 * The result of a target review (绩效目标审核结果).
 *
 * <p>Source: 财预〔2015〕88号 article 25.
 *
 * @since 0.1.0
 */
public enum ReviewResult {
    /** Excellent (优): goes on. */
    EXCELLENT,
    /** Good (良): completed directly, then goes on. */
    GOOD,
    /** Medium (中): returned, revised and reviewed again. */
    MEDIUM,
    /** Poor (差): may not go on. */
    POOR
}
