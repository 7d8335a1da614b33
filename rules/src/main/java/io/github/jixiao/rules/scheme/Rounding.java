package io.github.jixiao.rules.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rounding that a scheme prescribes: to how many decimals, and which way.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scale the decimals kept, 0 to 6
 * @param mode which way
 * @since 0.1.0
 */
public record Rounding(int scale, RoundingMode mode) {
    /**
     * Checks the scale.
     *
     * @throws IllegalArgumentException if the scale is not 0 to 6, or the mode says that nothing is to be rounded
     */
    public Rounding {
        if (scale < 0 || scale > 6) {
            throw new IllegalArgumentException("rounding must keep 0 to 6 decimals, was " + scale);
        }
        if (mode == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("a rounding must say how to round");
        }
    }

    /**
     * Returns a number rounded.
     *
     * @param value the number
     * @return the number with exactly the decimals kept
     */
    public BigDecimal apply(BigDecimal value) {
        return value.setScale(scale, mode);
    }
}
