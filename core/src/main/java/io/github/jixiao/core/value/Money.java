package io.github.jixiao.core.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of renminbi, exact and counted in yuan (元).
 *
 * <p>The unit in which an amount was written matters only at its entrance and exit: {@code 1.2 万元} equals
 * {@code 12000 元}. Amounts may be negative (a refund) and have any number of decimals; nothing is rounded.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Money implements Comparable<Money> {
    /** No money. */
    public static final Money ZERO = new Money(Decimal.ZERO);

    private final Decimal yuan;

    private Money(Decimal yuan) {
        this.yuan = yuan;
    }

    /**
     * Returns an amount in yuan.
     *
     * @param yuan the amount (元)
     * @return the money
     */
    public static Money ofYuan(BigDecimal yuan) {
        return new Money(Decimal.of(yuan));
    }

    /**
     * Returns an amount in a unit.
     *
     * @param amount the amount
     * @param unit its unit
     * @return the money
     */
    public static Money of(BigDecimal amount, MoneyUnit unit) {
        return ofYuan(unit.toYuan(amount));
    }

    /**
     * Returns an amount written in a unit.
     *
     * @param amount digits, as {@link Decimal#parse(String)} reads them
     * @param unit its unit
     * @return the money
     * @throws IllegalArgumentException if the text is not a number
     */
    public static Money of(String amount, MoneyUnit unit) {
        return of(Decimal.parse(amount).toBigDecimal(), unit);
    }

    /**
     * Reads an amount of yuan: the inverse of {@link #toString()}.
     *
     * @param text digits, optionally followed by 元, 万元 or 亿元
     * @return the money
     * @throws IllegalArgumentException if the text is neither
     */
    public static Money parse(String text) {
        String digits = text.strip();
        MoneyUnit unit = MoneyUnit.YUAN;
        for (MoneyUnit candidate : MoneyUnit.values()) {
            if (digits.endsWith(candidate.symbol())) {
                unit = candidate;
            }
        }
        if (digits.endsWith(unit.symbol())) {
            digits = digits.substring(0, digits.length() - unit.symbol().length())
                    .strip();
        }
        return of(digits, unit);
    }

    /**
     * Returns the amount in yuan (元).
     *
     * @return the amount, exact
     */
    public Decimal yuan() {
        return yuan;
    }

    /**
     * Returns the amount in a unit.
     *
     * @param unit the unit wanted
     * @return the amount, exact
     */
    public BigDecimal in(MoneyUnit unit) {
        return Decimal.of(unit.fromYuan(yuan.toBigDecimal())).toBigDecimal();
    }

    /**
     * Returns the sum of this and another amount.
     *
     * @param other the other amount
     * @return the sum, exact
     */
    public Money plus(Money other) {
        return ofYuan(yuan.toBigDecimal().add(other.yuan.toBigDecimal()));
    }

    /**
     * Returns this amount less another.
     *
     * @param other the other amount
     * @return the difference, exact; negative if the other is larger
     */
    public Money minus(Money other) {
        return ofYuan(yuan.toBigDecimal().subtract(other.yuan.toBigDecimal()));
    }

    /**
     * Returns the sign of this amount.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return yuan.signum();
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Money that && yuan.equals(that.yuan);
    }

    @Override
    public int hashCode() {
        return yuan.hashCode();
    }

    /**
     * Returns the amount in yuan with its unit, such as {@code 12000元}.
     *
     * @return the text that {@link #parse(String)} reads
     */
    @Override
    public String toString() {
        return yuan + MoneyUnit.YUAN.symbol();
    }
}
