package io.github.jixiao.rules.scheme;

import java.math.BigDecimal;

/**
 * What a result far above its target earns (超额完成的扣分).
 *
 * <p>Points are taken off only where the evaluator gives a reason to hold the target too low. Immutable and
 * thread-safe.
 *
 * @param policy what is taken off
 * @param flagFrom from which share of the target a result is pointed out, in percent
 * @param tolerance the excess that costs nothing under {@link Policy#LINEAR}, in percent of the target
 * @since 0.1.0
 */
public record OverAchievement(Policy policy, BigDecimal flagFrom, BigDecimal tolerance) {
    /** What is taken off. */
    public enum Policy {
        /** Nothing; the result earns all points. */
        FULL,
        /** Nothing, and the reviewer is told to look. */
        FLAG,
        /** In proportion to the excess beyond the tolerance: weight × (1 − excess ÷ target). */
        LINEAR,
        /** By the inverse ratio: weight × target ÷ actual. */
        INVERSE
    }
}
