package io.github.jixiao.rules.analytics;

import java.math.BigDecimal;

/**
 * Points earned out of points to be had (得分与分值).
 *
 * <p>Immutable and thread-safe.
 *
 * @param points the points earned
 * @param outOf the points to be had, above zero
 * @since 0.1.0
 */
public record Marks(BigDecimal points, BigDecimal outOf) {
    /**
     * Checks the points to be had.
     *
     * @throws IllegalArgumentException if they are not above zero
     */
    public Marks {
        if (outOf.signum() <= 0) {
            throw new IllegalArgumentException("marks must be out of more than 0 points, were out of " + outOf);
        }
    }
}
