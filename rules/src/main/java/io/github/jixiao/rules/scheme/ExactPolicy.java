package io.github.jixiao.rules.scheme;

/**
 * What an indicator with an exact target (=) earns when the actual value differs.
 *
 * @since 0.1.0
 */
public enum ExactPolicy {
    /** Nothing. */
    NOTHING,
    /** As a higher-is-better indicator: all points above, in proportion below. */
    AS_POSITIVE,
    /** The points of the evaluator's judgement. */
    JUDGED
}
