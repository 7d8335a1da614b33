package io.github.jixiao.rules.scheme;

/**
 * What an indicator with a target range earns outside it.
 *
 * @since 0.1.0
 */
public enum RangePolicy {
    /** By the nearer bound: in proportion below, by the reverse formula above. */
    NEAREST_BOUND,
    /** Nothing. */
    NOTHING,
    /** The points of the evaluator's judgement. */
    JUDGED
}
