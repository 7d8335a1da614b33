package io.github.jixiao.core.value;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact decimal number in normal form: no trailing zeros, never rounded.
 *
 * <p>A number that needs at most 18 digits, of which 0 to 18 are decimals, is held as a scaled {@code long}, any
 * other as a {@link BigDecimal}; the two are told apart by {@link #isCompact()} and behave alike. Two decimals
 * are equal when their numeric values are: {@code 1.50} equals {@code 1.5}. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Decimal implements Comparable<Decimal> {
    /** The number 0. */
    public static final Decimal ZERO = new Decimal(0, 0, null);

    private static final int MAX_DIGITS = 18;
    private static final int MAX_WRITTEN = 10_000;
    private static final long[] POWERS = new long[MAX_DIGITS + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private final long unscaled;
    private final int scale;
    private final @Nullable BigDecimal wide;

    private Decimal(long unscaled, int scale, @Nullable BigDecimal wide) {
        this.unscaled = unscaled;
        this.scale = scale;
        this.wide = wide;
    }

    /**
     * Returns a whole number.
     *
     * @param value the number
     * @return the decimal
     */
    public static Decimal of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /**
     * Returns a number exactly as it is, without trailing zeros.
     *
     * @param value the number
     * @return the decimal
     * @throws IllegalArgumentException if it takes more than 10,000 digits to write out
     */
    public static Decimal of(BigDecimal value) {
        long whole = (long) value.precision() - value.scale();
        if (whole > MAX_WRITTEN || value.scale() > MAX_WRITTEN || value.precision() > MAX_WRITTEN) {
            throw new IllegalArgumentException("a number of more than " + MAX_WRITTEN + " digits: precision "
                    + value.precision() + ", scale " + value.scale());
        }
        BigDecimal normal = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (normal.scale() < 0 && normal.precision() - normal.scale() <= MAX_DIGITS) {
            normal = normal.setScale(0);
        }
        boolean compact = normal.scale() >= 0 && normal.scale() <= MAX_DIGITS && normal.precision() <= MAX_DIGITS;
        return compact
                ? new Decimal(normal.unscaledValue().longValueExact(), normal.scale(), null)
                : new Decimal(0, 0, normal);
    }

    /**
     * Returns the number written in a text: the inverse of {@link #toString()}.
     *
     * @param text digits with an optional sign, decimal point and exponent, as {@link BigDecimal} reads them
     * @return the decimal
     * @throws IllegalArgumentException if the text is not a number, or takes more than 10,000 digits to write out
     */
    public static Decimal parse(String text) {
        try {
            return of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a decimal number: '" + text + "'", e);
        }
    }

    /**
     * Returns this number.
     *
     * @return the number, without trailing zeros and, where it is compact, with a scale of 0 to 18
     */
    public BigDecimal toBigDecimal() {
        return wide != null ? wide : BigDecimal.valueOf(unscaled, scale);
    }

    /**
     * Tells whether this number is held as a scaled {@code long}.
     *
     * @return whether {@link #unscaled(int)} can answer without a wider type
     */
    public boolean isCompact() {
        return wide == null;
    }

    /**
     * Returns the number of decimals of a compact number.
     *
     * @return 0 to 18; 0 also for a number that is not compact
     */
    public int scale() {
        return scale;
    }

    /**
     * Returns this number times ten to a power, as a {@code long}.
     *
     * @param atScale the power, {@link #scale()} to 18
     * @return the scaled number
     * @throws ArithmeticException if the number is not compact, has more decimals, or does not fit
     */
    public long unscaled(int atScale) {
        if (wide != null || atScale < scale || atScale > MAX_DIGITS) {
            throw new ArithmeticException(this + " does not fit a long with " + atScale + " decimals");
        }
        return Math.multiplyExact(unscaled, POWERS[atScale - scale]);
    }

    /**
     * Returns this number times ten to a power, as a {@code long}, or another number where it does not fit.
     *
     * <p>Like {@link #unscaled(int)} without an exception, for loops over many numbers.
     *
     * @param atScale the power
     * @param otherwise what is returned where the number is not compact, has more decimals, or does not fit
     * @return the scaled number
     */
    public long unscaledOr(int atScale, long otherwise) {
        if (wide != null || atScale < scale || atScale > MAX_DIGITS) {
            return otherwise;
        }
        if (atScale == scale) {
            return unscaled;
        }
        long power = POWERS[atScale - scale];
        long product = unscaled * power;
        return Math.multiplyHigh(unscaled, power) == product >> 63 ? product : otherwise;
    }

    /**
     * Returns the sign of this number.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return wide != null ? wide.signum() : Long.signum(unscaled);
    }

    @Override
    public int compareTo(Decimal other) {
        if (wide == null && other.wide == null && scale == other.scale) {
            return Long.compare(unscaled, other.unscaled);
        }
        return toBigDecimal().compareTo(other.toBigDecimal());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decimal that
                && unscaled == that.unscaled
                && scale == that.scale
                && Objects.equals(wide, that.wide);
    }

    @Override
    public int hashCode() {
        return wide != null ? wide.hashCode() : Long.hashCode(unscaled) * 31 + scale;
    }

    /**
     * Returns the digits in plain notation, such as {@code 0.5} or {@code 1200}.
     *
     * @return the digits, without exponent and trailing zeros
     */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
