package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.rules.scheme.Grade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The score of an evaluation under a scheme (评价得分), which is its own calculation sheet.
 *
 * <p>There is a total only where every part could be scored; otherwise {@link #points()} and {@link #outOf()} say what
 * was. Immutable and thread-safe.
 *
 * @param scheme the coordinates of the scheme
 * @param total the total in points, rounded as the scheme says; empty where a part could not be scored
 * @param grade the grade of the total, empty without a total or below the lowest grade
 * @param points the points of the parts that were scored, rounded as the scheme says
 * @param outOf the points out of which the parts that were scored were scored: their weights, with what a shift or
 *     redistribution adds; the full marks where the total was scaled up to them
 * @param execution the score of budget execution, empty where the evaluation does not score it on its own
 * @param rows the scores of the indicators, in order
 * @param findings what was assumed and what could not be scored
 * @param sheet every step of the calculation
 * @since 0.1.0
 */
public record Score(
        String scheme,
        Optional<BigDecimal> total,
        Optional<Grade> grade,
        BigDecimal points,
        BigDecimal outOf,
        Optional<RowScore> execution,
        List<RowScore> rows,
        Findings findings,
        CalculationSheet sheet) {
    /** Copies the rows. */
    public Score {
        rows = List.copyOf(rows);
    }
}
