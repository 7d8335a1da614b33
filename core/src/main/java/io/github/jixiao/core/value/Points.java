package io.github.jixiao.core.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Points (分) of a scoring scheme: a weight (分值) or a score (得分).
 *
 * <p>Exact, of any sign and number of decimals: rounding is a step of the scheme, never of this type. Immutable
 * and thread-safe.
 *
 * @since 0.1.0
 */
public final class Points implements Comparable<Points> {
    /** No points. */
    public static final Points ZERO = new Points(Decimal.ZERO);

    private final Decimal value;

    private Points(Decimal value) {
        this.value = value;
    }

    /**
     * Returns a number of points.
     *
     * @param value the number
     * @return the points
     */
    public static Points of(BigDecimal value) {
        return new Points(Decimal.of(value));
    }

    /**
     * Returns a whole number of points.
     *
     * @param value the number
     * @return the points
     */
    public static Points of(long value) {
        return new Points(Decimal.of(value));
    }

    /**
     * Reads points: the inverse of {@link #toString()}.
     *
     * @param text digits, optionally followed by 分
     * @return the points
     * @throws IllegalArgumentException if the text is not a number
     */
    public static Points parse(String text) {
        String digits = text.strip();
        return new Points(Decimal.parse(
                digits.endsWith("分") ? digits.substring(0, digits.length() - 1).strip() : digits));
    }

    /**
     * Returns the number of points.
     *
     * @return the number, exact
     */
    public Decimal value() {
        return value;
    }

    /**
     * Returns the sum of this and other points.
     *
     * @param other the other points
     * @return the sum, exact
     */
    public Points plus(Points other) {
        return of(value.toBigDecimal().add(other.value.toBigDecimal()));
    }

    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Points that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * Returns the number of points, such as {@code 18.5}.
     *
     * @return the text that {@link #parse(String)} reads
     */
    @Override
    public String toString() {
        return value.toString();
    }
}
