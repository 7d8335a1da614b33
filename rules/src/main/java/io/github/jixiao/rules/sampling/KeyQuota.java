package io.github.jixiao.rules.sampling;

import io.github.jixiao.core.value.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many items are key items (重点项目数量).
 *
 * <p>Immutable and thread-safe.
 *
 * @param share the share of all items; a part of an item counts as one
 * @param atLeast the least number
 * @since 0.1.0
 */
public record KeyQuota(Ratio share, int atLeast) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the share is not within 0 and 1, or the least number is negative
     */
    public KeyQuota {
        SamplingPlan.requireShare(share);
        if (atLeast < 0) {
            throw new IllegalArgumentException("the least number of key items must not be negative, was " + atLeast);
        }
    }

    /**
     * Returns the number of key items.
     *
     * @param items the number of all items
     * @return the number, never above that of the items
     */
    public int of(int items) {
        return Math.min(items, Math.max(atLeast, roundedUp(share, items)));
    }

    static int roundedUp(Ratio share, int items) {
        return share.share()
                .toBigDecimal()
                .multiply(BigDecimal.valueOf(items))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }
}
