package io.github.jixiao.core.act;

/**
 * How likely a target is to be reached by the end of the year (完成可能性).
 *
 * <p>Source: the monitoring form of 财预〔2019〕136号.
 *
 * @since 0.1.0
 */
public enum Likelihood {
    /** Certain (确定能). */
    CERTAIN,
    /** Possible (有可能). */
    POSSIBLE,
    /** Impossible (完全不可能). */
    IMPOSSIBLE
}
