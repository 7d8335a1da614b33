package io.github.jixiao.rules.appraisal;

import io.github.jixiao.core.act.ReviewResult;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.scoring.CalculationSheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of a target review (绩效目标审核结果), with its calculation.
 *
 * <p>Immutable and thread-safe.
 *
 * @param points the points of all that was marked, not rounded
 * @param result the result, empty where something was not marked
 * @param consequence what follows from it, empty without a result
 * @param findings what is wrong with the marks
 * @param sheet every step of the calculation
 * @param grounds the entries of law that the result and its consequence rest on
 * @since 0.1.0
 */
public record ReviewOutcome(
        BigDecimal points,
        Optional<ReviewResult> result,
        Optional<Consequence> consequence,
        Findings findings,
        CalculationSheet sheet,
        List<Basis> grounds) {
    /** Copies the grounds. */
    public ReviewOutcome {
        grounds = List.copyOf(grounds);
    }
}
