package io.github.jixiao.rules.scheme;

/**
 * What a lower-is-better indicator earns when its actual value exceeds the target (反向指标计分).
 *
 * @since 0.1.0
 */
public enum ReversePolicy {
    /** The weight times target ÷ actual. */
    RATIO,
    /** The weight times 1 − (actual − target) ÷ target; nothing from twice the target on. */
    LINEAR,
    /** Nothing. */
    ZERO,
    /** The points of the evaluator's judgement. */
    JUDGED
}
