package io.github.jixiao.rules.analytics;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.scheme.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the last digits of scores are distributed (尾数分布): scores that were estimated rather than computed heap at 0
 * and 5.
 *
 * <p>All scores are written with the decimals of the most exact one; the digit at the last place is counted. Full marks
 * stay out, since nothing chose their digit. Immutable and thread-safe.
 *
 * @param decimals how many decimals all scores are written with
 * @param counts how many scores end in 0, 1, and so on to 9
 * @param rounding how the statistic and shares are rounded where they are shown
 * @since 0.1.0
 */
public record DigitHeaping(int decimals, List<Integer> counts, Rounding rounding) {
    private static final int DIGITS = 10;

    /**
     * Copies and checks the counts.
     *
     * @throws IllegalArgumentException unless there is one for each of the ten digits
     */
    public DigitHeaping {
        counts = List.copyOf(counts);
        if (counts.size() != DIGITS) {
            throw new IllegalArgumentException("ten digits have ten counts, not " + counts.size());
        }
    }

    static DigitHeaping of(List<ScoredItem> items, AnalyticsRules rules) {
        BigDecimal full = rules.fullMarks().value().value().toBigDecimal();
        List<BigDecimal> scores = items.stream()
                .flatMap(item -> item.selfScore().stream())
                .filter(score -> score.compareTo(full) != 0)
                .map(score -> Decimal.of(score).toBigDecimal())
                .toList();
        int decimals =
                Math.max(0, scores.stream().mapToInt(BigDecimal::scale).max().orElse(0));
        int[] counts = new int[DIGITS];
        for (BigDecimal score : scores) {
            BigInteger digits = score.setScale(decimals).unscaledValue().abs();
            counts[digits.mod(BigInteger.TEN).intValueExact()]++;
        }
        List<Integer> boxed = new ArrayList<>();
        for (int count : counts) {
            boxed.add(count);
        }
        return new DigitHeaping(decimals, boxed, rules.rounding().value());
    }

    /**
     * Returns how many scores were counted.
     *
     * @return the number
     */
    public int scores() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Returns how many scores end in 0 or 5.
     *
     * @return the number
     */
    public int heaped() {
        return counts.get(0) + counts.get(5);
    }

    /**
     * Returns the share of scores that end in 0 or 5; one fifth would be even.
     *
     * @return the share, rounded; empty where there is no score
     */
    public Optional<Ratio> heapedShare() {
        return Shares.of(BigDecimal.valueOf(heaped()), BigDecimal.valueOf(scores()), rounding);
    }

    /**
     * Returns the chi-square statistic (卡方值) of the counts against an even spread, nine degrees of freedom.
     *
     * @return the statistic, rounded; empty where there is no score
     */
    public Optional<BigDecimal> chiSquare() {
        return scores() == 0
                ? Optional.empty()
                : Optional.of(weighed().divide(BigDecimal.valueOf(scores()), rounding.scale(), rounding.mode()));
    }

    /** The statistic times the number of scores, exact: 10·Σo² − n². */
    private BigDecimal weighed() {
        BigDecimal squares = BigDecimal.ZERO;
        for (int count : counts) {
            squares = squares.add(BigDecimal.valueOf((long) count * count));
        }
        BigDecimal all = BigDecimal.valueOf(scores());
        return squares.multiply(BigDecimal.TEN).subtract(all.multiply(all));
    }

    private boolean isHeaped(AnalyticsRules rules) {
        BigDecimal limit = rules.digitLimit().value().multiply(BigDecimal.valueOf(scores()));
        return scores() >= rules.leastDigits().value()
                && weighed().compareTo(limit) > 0
                && heaped() * (DIGITS / 2) > scores();
    }

    Optional<Finding> finding(AnalyticsRules rules) {
        return !isHeaped(rules)
                ? Optional.empty()
                : Optional.of(Finding.of(
                                AnalyticsFinding.DIGITS_HEAPED,
                                "/digits",
                                "count",
                                scores(),
                                "heaped",
                                heaped(),
                                "statistic",
                                chiSquare().orElseThrow().toPlainString(),
                                "limit",
                                rules.digitLimit().value().toPlainString())
                        .basedOn(rules.digitLimit().basis().provision()));
    }
}
