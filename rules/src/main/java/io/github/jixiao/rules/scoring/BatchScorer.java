package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.EvaluationNumbers;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.rules.scheme.Denominator;
import io.github.jixiao.rules.scheme.ExecutionRule;
import io.github.jixiao.rules.scheme.GoalAggregation;
import io.github.jixiao.rules.scheme.Grade;
import io.github.jixiao.rules.scheme.GradeScale;
import io.github.jixiao.rules.scheme.Rounding;
import io.github.jixiao.rules.scheme.Scheme;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Scores many evaluations under one scheme: the same totals and grades as {@link Scorer}, without the sheets.
 *
 * <p>Computes on scaled longs wherever the numbers fit and the scheme's roundings allow, and hands every other
 * evaluation to the {@link Scorer}. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class BatchScorer {
    private static final long NONE = EvaluationNumbers.NONE;
    private static final int HUNDREDTHS = 2;

    private final Scorer exact;
    private final boolean fast;
    private final FixedRows rows;
    private final int scale;
    private final long factor;
    private final long fullMarks;
    private final Rounding totalRounding;
    private final List<Grade> grades;
    private final long[] gradeBounds;

    private final boolean executionScored;
    private final long lawfulWeight;
    private final Denominator denominator;
    private final boolean rateRounded;
    private final FixedPoint fixed;

    private BatchScorer(Scheme scheme) {
        this.exact = Scorer.of(scheme);
        Rounding row = scheme.rowRounding().value();
        Optional<ExecutionRule> execution = scheme.execution();
        Optional<Rounding> rate = execution.flatMap(ExecutionRule::rateRounding).map(how -> how.value());
        this.scale = row.scale();
        this.totalRounding = scheme.totalRounding().value();
        this.fullMarks = scheme.fullMarks().value().value().unscaledOr(scale, NONE);
        this.executionScored = execution.isPresent();
        this.lawfulWeight = execution
                .map(rule -> rule.weight().value().value().unscaledOr(scale, NONE))
                .orElse(0L);
        this.denominator =
                execution.map(rule -> rule.denominator().value()).orElse(Denominator.ADJUSTED_WITH_CARRY_OVER);
        this.rateRounded = rate.isPresent();
        this.fixed = new FixedPoint(row, rate.orElse(new Rounding(2, RoundingMode.HALF_UP)));
        this.factor =
                scale < HUNDREDTHS ? 0 : BigDecimal.TEN.pow(scale - HUNDREDTHS).longValueExact();
        this.rows = new FixedRows(scheme, fixed, factor);
        this.grades = scheme.grades().value().grades();
        this.gradeBounds = new long[grades.size()];
        boolean gradesFit = true;
        for (int i = 0; i < gradeBounds.length; i++) {
            gradeBounds[i] = Decimal.of(grades.get(i).from()).unscaledOr(totalRounding.scale(), NONE);
            gradesFit &= gradeBounds[i] != NONE;
        }
        this.fast = gradesFit
                && factor > 0
                && fullMarks != NONE
                && lawfulWeight != NONE
                && totalRounding.scale() <= scale
                && FixedPoint.knows(row.mode())
                && FixedPoint.knows(totalRounding.mode())
                && rate.map(how -> FixedPoint.knows(how.mode())).orElse(true)
                && scheme.grades().value().stage() == GradeScale.Stage.ROUNDED
                && scheme.goals().value() == GoalAggregation.SUM
                && execution
                        .map(rule -> rule.cap().value() == ExecutionRule.Cap.WEIGHT)
                        .orElse(true);
    }

    /**
     * Returns a batch scorer.
     *
     * @param scheme the scheme to score under
     * @return the scorer
     */
    public static BatchScorer of(Scheme scheme) {
        return new BatchScorer(scheme);
    }

    /**
     * Returns the totals and grades of evaluations.
     *
     * @param evaluations the evaluations
     * @return their scores, in the same order
     */
    public BatchScores score(List<Evaluation> evaluations) {
        int size = evaluations.size();
        long[] totals = new long[size];
        byte[] marks = new byte[size];
        for (int i = 0; i < size; i++) {
            Evaluation evaluation = evaluations.get(i);
            long total = fast ? total(evaluation) : NONE;
            if (total == NONE) {
                exact(evaluation, totals, marks, i);
            } else {
                totals[i] = total;
                marks[i] = grade(total);
            }
        }
        return new BatchScores(totals, marks, totalRounding.scale(), grades);
    }

    private void exact(Evaluation evaluation, long[] totals, byte[] marks, int at) {
        Score score = exact.score(evaluation);
        totals[at] = score.total()
                .map(total -> Decimal.of(total).unscaledOr(totalRounding.scale(), BatchScores.NO_TOTAL))
                .orElse(BatchScores.NO_TOTAL);
        boolean fits = totals[at] != BatchScores.NO_TOTAL;
        marks[at] = (byte) score.grade()
                .filter(any -> fits)
                .map(grades::indexOf)
                .orElse(-1)
                .intValue();
    }

    private byte grade(long total) {
        for (int i = 0; i < gradeBounds.length; i++) {
            if (total >= gradeBounds[i]) {
                return (byte) i;
            }
        }
        return -1;
    }

    /** The rounded total, or {@link EvaluationNumbers#NONE} where this evaluation needs the exact scorer. */
    private long total(Evaluation evaluation) {
        if (!evaluation.complete()) {
            return NONE;
        }
        EvaluationNumbers numbers = evaluation.numbers();
        long sum = 0;
        long weights = 0;
        for (int row = 0, rowCount = numbers.rows(); row < rowCount; row++) {
            long hundredths = numbers.weight(row);
            long points = hundredths < 0 ? NONE : rows.score(numbers, row, hundredths * factor);
            if (points == NONE) {
                return NONE;
            }
            weights += hundredths * factor;
            sum += points;
        }
        long filedWeight = numbers.executionWeight();
        if (executionScored && (filedWeight != NONE || weights < fullMarks)) {
            if (filedWeight != NONE && filedWeight < 0) {
                return NONE;
            }
            long weight = filedWeight == NONE ? lawfulWeight : filedWeight * factor;
            long points = execution(numbers, weight);
            if (points == NONE) {
                return NONE;
            }
            weights += weight;
            sum += points;
        }
        return weights == 0 ? NONE : FixedPoint.rounded(sum, scale - totalRounding.scale(), totalRounding.mode());
    }

    private long execution(EvaluationNumbers numbers, long weight) {
        long executed = numbers.executed();
        long budget = denominator.of(numbers);
        return executed < 0 || budget <= 0 ? NONE : Formulas.execution(fixed, rateRounded, weight, executed, budget);
    }
}
