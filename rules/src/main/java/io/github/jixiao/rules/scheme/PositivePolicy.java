package io.github.jixiao.rules.scheme;

/**
 * What a higher-is-better indicator earns when its actual value stays below the target (正向指标计分).
 *
 * @since 0.1.0
 */
public enum PositivePolicy {
    /** The weight times actual ÷ target. */
    RATIO,
    /** Nothing. */
    NOTHING,
    /** The points of the evaluator's judgement. */
    JUDGED
}
