package io.github.jixiao.rules.scoring;

import io.github.jixiao.rules.scheme.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Arithmetic on longs: a handle is the number itself. Weights and scores are scaled by the row rounding, targets and
 * actual values by a scale common to the row. Rounds exactly as {@link Tracing} does, or reports an overflow.
 */
final class FixedPoint extends Arithmetic {
    /** No score: what {@link #portion} returns when the numbers do not fit a long. */
    static final long OVERFLOW = Long.MIN_VALUE;

    private final boolean halfUp;
    private final boolean rateHalfUp;
    private final long hundred;

    FixedPoint(Rounding row, Rounding rate) {
        this.halfUp = row.mode() == RoundingMode.HALF_UP;
        this.rateHalfUp = rate.mode() == RoundingMode.HALF_UP;
        this.hundred = BigDecimal.TEN.pow(2 + rate.scale()).longValueExact();
    }

    /** Whether a rounding mode is one this arithmetic knows. */
    static boolean knows(RoundingMode mode) {
        return mode == RoundingMode.HALF_UP || mode == RoundingMode.DOWN;
    }

    @Override
    long portion(long weight, long num, long den) {
        if (num <= 0) {
            return num == OVERFLOW ? OVERFLOW : 0;
        }
        return num >= den ? weight : divided(weight, num, den, halfUp);
    }

    @Override
    long percent(long part, long whole) {
        return part <= 0 ? 0 : divided(part, hundred, whole, rateHalfUp);
    }

    /** {@code left × right ÷ den} of positive numbers, rounded, or {@link #OVERFLOW} where the product does not fit. */
    private static long divided(long left, long right, long den, boolean halfUp) {
        long product = left * right;
        if ((left | right) >>> 31 != 0 && (product < 0 || Math.multiplyHigh(left, right) != 0)) {
            return OVERFLOW;
        }
        long quotient = product / den;
        long rest = product - quotient * den;
        return halfUp && rest >= den - rest ? quotient + 1 : quotient;
    }

    /** A number of at least zero with {@code drop} decimals less. */
    static long rounded(long number, int drop, RoundingMode mode) {
        if (drop == 0) {
            return number;
        }
        long power = 1;
        for (int i = 0; i < drop; i++) {
            power *= 10;
        }
        long quotient = number / power;
        return mode == RoundingMode.HALF_UP && number - quotient * power >= power / 2 ? quotient + 1 : quotient;
    }

    @Override
    long hundred() {
        return hundred;
    }

    @Override
    long ifAtMost(long weight, long left, long right) {
        return left <= right ? weight : 0;
    }

    @Override
    long ifEqual(long weight, long left, long right) {
        return left == right ? weight : 0;
    }

    @Override
    long minus(long left, long right) {
        return left - right;
    }

    @Override
    long plus(long left, long right) {
        return left + right;
    }

    @Override
    long negate(long number) {
        return -number;
    }

    @Override
    int compare(long left, long right) {
        return Long.compare(left, right);
    }

    @Override
    int signum(long number) {
        return Long.signum(number);
    }
}
