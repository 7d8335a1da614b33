package io.github.jixiao.rules.scheme;

/**
 * What an indicator earns whose target or actual value is negative, where a ratio has no meaning.
 *
 * @since 0.1.0
 */
public enum NegativePolicy {
    /** All points when met; otherwise the weight times 1 − distance ÷ the target's size, down to nothing. */
    DISTANCE,
    /** The points of the evaluator's judgement. */
    JUDGED
}
