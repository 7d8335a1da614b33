package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.result.EvaluationNumbers;
import io.github.jixiao.core.result.EvaluationNumbers.Form;
import io.github.jixiao.rules.scheme.ExactPolicy;
import io.github.jixiao.rules.scheme.OverAchievement;
import io.github.jixiao.rules.scheme.PositivePolicy;
import io.github.jixiao.rules.scheme.RangePolicy;
import io.github.jixiao.rules.scheme.ReversePolicy;
import io.github.jixiao.rules.scheme.Scheme;

/** Scores the ordinary rows on scaled longs; every other row is left to the exact scorer. */
final class FixedRows {
    private static final long NONE = EvaluationNumbers.NONE;

    private final FixedPoint m;
    private final long factor;
    private final PositivePolicy positive;
    private final ReversePolicy reverse;
    private final ExactPolicy exact;
    private final RangePolicy range;
    private final boolean overAchievementCosts;
    private final boolean satisfactionBySteps;

    /** {@code factor} brings hundredths of a point to the scale of rows. */
    FixedRows(Scheme scheme, FixedPoint m, long factor) {
        this.m = m;
        this.factor = factor;
        this.positive = scheme.positive().value();
        this.reverse = scheme.reverse().value();
        this.exact = scheme.exact().value();
        this.range = scheme.range().value();
        OverAchievement.Policy over = scheme.overAchievement().value().policy();
        this.overAchievementCosts = over == OverAchievement.Policy.LINEAR || over == OverAchievement.Policy.INVERSE;
        this.satisfactionBySteps = scheme.satisfaction().isPresent();
    }

    /** The score of a row at the scale of rows, or {@link EvaluationNumbers#NONE}. */
    long score(EvaluationNumbers numbers, int row, long weight) {
        int form = numbers.form(row);
        if (form == Form.JUDGED) {
            long points = numbers.filedScore(row);
            return points < 0 ? NONE : points * factor;
        }
        if (form >= Form.REACHED) {
            return form == Form.REACHED ? weight : form == Form.MISSED ? 0 : NONE;
        }
        long t = numbers.target(row);
        long a = numbers.actual(row);
        return switch (form) {
            case Form.AT_LEAST -> special(numbers, row, a > t) ? NONE : Formulas.positive(m, positive, weight, t, a);
            case Form.AT_MOST ->
                reverse == ReversePolicy.JUDGED && a > t ? NONE : Formulas.reverse(m, reverse, weight, t, a);
            case Form.EXACTLY -> {
                boolean steps = satisfactionBySteps && numbers.isSatisfaction(row);
                yield steps || (exact == ExactPolicy.JUDGED && a != t) ? NONE : Formulas.exact(m, exact, weight, t, a);
            }
            default -> range(weight, t, numbers.upper(row), a);
        };
    }

    private boolean special(EvaluationNumbers numbers, int row, boolean above) {
        return (positive == PositivePolicy.JUDGED && !above && numbers.actual(row) < numbers.target(row))
                || (satisfactionBySteps && numbers.isSatisfaction(row))
                || (overAchievementCosts && above && numbers.hasLowTarget(row));
    }

    private long range(long weight, long lower, long upper, long a) {
        boolean outside = a < lower || a > upper;
        boolean judged = range == RangePolicy.JUDGED || (reverse == ReversePolicy.JUDGED && a > upper);
        return outside && judged ? NONE : Formulas.range(m, range, reverse, weight, lower, upper, a);
    }
}
