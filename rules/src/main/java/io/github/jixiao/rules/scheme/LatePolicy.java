package io.github.jixiao.rules.scheme;

/**
 * What an indicator with a deadline earns when it is missed (时效指标逾期).
 *
 * @since 0.1.0
 */
public enum LatePolicy {
    /** Nothing. */
    NOTHING,
    /** The points of the evaluator's judgement. */
    JUDGED
}
