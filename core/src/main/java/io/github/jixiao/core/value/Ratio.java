package io.github.jixiao.core.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A share of a whole (比率), such as a budget execution rate; 1 is the whole, and it may exceed 1.
 *
 * <p>Documents write ratios in percent (92.5%) or per mille (0.9‰); both are exact here. A quotient of two
 * amounts has no finite decimals in general, so {@link #between} asks for a scale and a rounding. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class Ratio implements Comparable<Ratio> {
    private final Decimal share;

    private Ratio(Decimal share) {
        this.share = share;
    }

    /**
     * Returns a share of one.
     *
     * @param share the share, 1 being the whole
     * @return the ratio
     */
    public static Ratio of(BigDecimal share) {
        return new Ratio(Decimal.of(share));
    }

    /**
     * Returns a share in percent.
     *
     * @param percent the share, 100 being the whole
     * @return the ratio
     */
    public static Ratio ofPercent(BigDecimal percent) {
        return of(percent.scaleByPowerOfTen(-2));
    }

    /**
     * Returns what part one number is of another, rounded.
     *
     * @param part the part
     * @param whole the whole
     * @param percentScale the decimals of the rate in percent: 2 for 49.88%
     * @param rounding the rounding, never chosen here
     * @return the ratio
     * @throws ArithmeticException if the whole is 0
     */
    public static Ratio between(BigDecimal part, BigDecimal whole, int percentScale, RoundingMode rounding) {
        if (whole.signum() == 0) {
            throw new ArithmeticException("no ratio to a whole of 0");
        }
        return of(part.divide(whole, percentScale + 2, rounding));
    }

    /**
     * Reads a ratio in percent, in per mille or as a plain share: the inverse of {@link #toString()}.
     *
     * @param text such as {@code 92.5%}, {@code 0.9‰} or {@code 0.925}
     * @return the ratio
     * @throws IllegalArgumentException if the text is none of these
     */
    public static Ratio parse(String text) {
        String digits = text.strip();
        int power = digits.endsWith("%") || digits.endsWith("％") ? -2 : digits.endsWith("‰") ? -3 : 0;
        String number =
                power == 0 ? digits : digits.substring(0, digits.length() - 1).strip();
        return of(Decimal.parse(number).toBigDecimal().scaleByPowerOfTen(power));
    }

    /**
     * Returns the share, 1 being the whole.
     *
     * @return the share, exact
     */
    public Decimal share() {
        return share;
    }

    /**
     * Returns the share in percent.
     *
     * @return the percent, exact
     */
    public Decimal percent() {
        return Decimal.of(share.toBigDecimal().scaleByPowerOfTen(2));
    }

    @Override
    public int compareTo(Ratio other) {
        return share.compareTo(other.share);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ratio that && share.equals(that.share);
    }

    @Override
    public int hashCode() {
        return share.hashCode();
    }

    /**
     * Returns the ratio in percent, such as {@code 92.5%}.
     *
     * @return the text that {@link #parse(String)} reads
     */
    @Override
    public String toString() {
        return percent() + "%";
    }
}
