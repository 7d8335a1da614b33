package io.github.jixiao.rules.appraisal;

import io.github.jixiao.core.act.AppraisalConclusion;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.scoring.CalculationSheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of an ex-ante appraisal (事前绩效评估结果), with its calculation.
 *
 * <p>Immutable and thread-safe.
 *
 * @param points the points of all that was marked, not rounded
 * @param conclusion the conclusion, empty where something was not marked
 * @param admission what it allows, empty without a conclusion
 * @param findings what is wrong with the marks
 * @param sheet every step of the calculation, up to the share of all points in percent
 * @param grounds the entries of law that the conclusion and what it allows rest on
 * @since 0.1.0
 */
public record AppraisalOutcome(
        BigDecimal points,
        Optional<AppraisalConclusion> conclusion,
        Optional<Admission> admission,
        Findings findings,
        CalculationSheet sheet,
        List<Basis> grounds) {
    /** Copies the grounds. */
    public AppraisalOutcome {
        grounds = List.copyOf(grounds);
    }
}
