package io.github.jixiao.rules.analytics;

import io.github.jixiao.rules.scheme.Rounding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How numbers are distributed (分布).
 *
 * <p>What is rounded only describes; questions are answered from the exact sums. Immutable and thread-safe.
 *
 * @param values the numbers in rising order
 * @param rounding how mean and deviation are rounded
 * @since 0.1.0
 */
public record Distribution(List<BigDecimal> values, Rounding rounding) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Sorts the numbers. */
    public Distribution {
        values = values.stream().sorted().toList();
    }

    /**
     * Returns how many numbers there are.
     *
     * @return the number
     */
    public int count() {
        return values.size();
    }

    /**
     * Returns the lowest number.
     *
     * @return the number, empty where there is none
     */
    public Optional<BigDecimal> lowest() {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    /**
     * Returns the highest number.
     *
     * @return the number, empty where there is none
     */
    public Optional<BigDecimal> highest() {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /**
     * Returns the spread (极差): the highest less the lowest number.
     *
     * @return the spread, exact; empty where there is no number
     */
    public Optional<BigDecimal> spread() {
        return lowest().map(low -> highest().orElseThrow().subtract(low));
    }

    /**
     * Returns the mean (平均数).
     *
     * @return the mean, rounded; empty where there is no number
     */
    public Optional<BigDecimal> mean() {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(sum().divide(number(), rounding.scale(), rounding.mode()));
    }

    /**
     * Returns the median (中位数).
     *
     * @return the middle number, or the mean of the two middle ones, exact; empty where there is no number
     */
    public Optional<BigDecimal> median() {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal low = values.get((values.size() - 1) / 2);
        BigDecimal high = values.get(values.size() / 2);
        return Optional.of(low.add(high).divide(TWO));
    }

    /**
     * Returns the standard deviation (标准差) of these numbers about their mean, taken as the whole population.
     *
     * @return the deviation, rounded; empty where there is no number
     */
    public Optional<BigDecimal> deviation() {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal root = squares().sqrt(new MathContext(34, RoundingMode.HALF_EVEN));
        return Optional.of(root.divide(number(), rounding.scale(), rounding.mode()));
    }

    /**
     * Tells whether the standard deviation lies below a bound.
     *
     * @param bound the bound, not negative
     * @return whether it does, exactly
     */
    public boolean isNarrowerThan(BigDecimal bound) {
        BigDecimal scaled = bound.multiply(number());
        return squares().compareTo(scaled.multiply(scaled)) < 0;
    }

    /**
     * Tells whether the mean lies above a bound.
     *
     * @param bound the bound
     * @return whether it does, exactly
     */
    public boolean isOnAverageAbove(BigDecimal bound) {
        return sum().compareTo(bound.multiply(number())) > 0;
    }

    /** The square of count times deviation: n·Σx² − (Σx)², exact. */
    private BigDecimal squares() {
        BigDecimal squares =
                values.stream().map(value -> value.multiply(value)).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal sum = sum();
        return squares.multiply(number()).subtract(sum.multiply(sum));
    }

    private BigDecimal sum() {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(values.size());
    }
}
