package io.github.jixiao.core.target;

/**
 * Which way an actual value is better than its target (指标方向).
 *
 * @since 0.1.0
 */
public enum Direction {
    /** Higher is better (正向指标). */
    HIGHER_IS_BETTER,
    /** Lower is better (反向指标). */
    LOWER_IS_BETTER,
    /** The target itself is best: an exact value, a range, a qualitative goal. */
    ON_TARGET,
    /** Not stated: a number without an operator. */
    UNKNOWN
}
