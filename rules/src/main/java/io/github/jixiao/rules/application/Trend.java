package io.github.jixiao.rules.application;

/**
 * How the grade of an item moved since its last result (评价结果走势), best first.
 *
 * @since 0.1.0
 */
public enum Trend {
    /** Better than before (上升). */
    IMPROVED,
    /** As before, or no earlier result to compare with (持平). */
    STEADY,
    /** Worse than before (下降). */
    DECLINED
}
