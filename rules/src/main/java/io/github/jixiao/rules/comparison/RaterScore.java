package io.github.jixiao.rules.comparison;

import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.rules.scoring.CalculationSheet;
import java.math.BigDecimal;
import java.util.OptionalDouble;

/**
 * The score of several raters (多名评价人得分), with how far they lie apart.
 *
 * <p>Immutable and thread-safe.
 *
 * @param score the score in points, within 0 and the weight, rounded as the pack says
 * @param lowest the lowest score given, whatever was dropped
 * @param highest the highest score given, whatever was dropped
 * @param deviation the standard deviation of all scores given (样本标准差, divisor n − 1), a description that decides
 *     nothing; empty for a single rater
 * @param sheet every step from the scores given to the one that stands
 * @param findings what is odd in the scores
 * @since 0.1.0
 */
public record RaterScore(
        BigDecimal score,
        BigDecimal lowest,
        BigDecimal highest,
        OptionalDouble deviation,
        CalculationSheet sheet,
        Findings findings) {
    /**
     * Returns how far the highest lies above the lowest score (极差).
     *
     * @return the range in points
     */
    public BigDecimal range() {
        return highest.subtract(lowest);
    }
}
