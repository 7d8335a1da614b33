package io.github.jixiao.rules.comparison;

import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.scheme.Grade;
import io.github.jixiao.rules.scoring.CalculationSheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The result that stands after comparison (认定结果), with its reason.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from whose result it is
 * @param total the total in points, within 0 and the full marks
 * @param grade the grade of the total, empty below the lowest grade
 * @param before the grade of the self-evaluation's total, empty without one
 * @param reason why it stands
 * @param bases the entries of the rules that decided, in the order in which they did
 * @param sheet every step from the totals stated to the one that stands
 * @since 0.1.0
 */
public record CorrectedResult(
        EvaluationKind from,
        BigDecimal total,
        Optional<Grade> grade,
        Optional<Grade> before,
        Text reason,
        List<Basis> bases,
        CalculationSheet sheet) {
    /** Copies the list. */
    public CorrectedResult {
        bases = List.copyOf(bases);
    }

    /**
     * Tells whether the self-evaluation does not stand (自评结果被更正).
     *
     * @return whether the result is another's
     */
    public boolean corrected() {
        return from != EvaluationKind.SELF;
    }
}
