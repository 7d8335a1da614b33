package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.result.Actual;
import io.github.jixiao.core.result.EvaluationRow;
import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.scheme.ExactPolicy;
import io.github.jixiao.rules.scheme.NegativePolicy;
import io.github.jixiao.rules.scheme.OverAchievement;
import io.github.jixiao.rules.scheme.PositivePolicy;
import io.github.jixiao.rules.scheme.RangePolicy;
import io.github.jixiao.rules.scheme.ReversePolicy;
import io.github.jixiao.rules.scheme.Rounding;
import io.github.jixiao.rules.scheme.Scheme;
import io.github.jixiao.rules.scoring.RowCase.Form;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Decides by which formula a row is scored whose actual value is a number. */
final class NumericCases {
    static final Text NOT_COMPARABLE = new Text("完成值与指标值无法比较", "actual and target cannot be compared");
    static final Text MISSED = new Text("未达到指标值，由评价人评分", "the target was missed; the evaluator judges");

    private static final Rounding SHOWN = new Rounding(2, RoundingMode.HALF_UP);

    private final Scheme scheme;

    NumericCases(Scheme scheme) {
        this.scheme = scheme;
    }

    RowCase of(EvaluationRow row, TargetValue target, Quantity actual, List<Finding> findings) {
        if (target instanceof TargetValue.AtLeast least) {
            return positive(row, least.bound(), actual, findings);
        } else if (target instanceof TargetValue.MoreThan more) {
            boolean nothing =
                    more.bound().number().signum() == 0 && actual.number().signum() == 0;
            return nothing
                    ? new RowCase.Met(false, new Text("须大于零", "must exceed zero"))
                    : positive(row, more.bound(), actual, findings);
        } else if (target instanceof TargetValue.AtMost most) {
            return reverse(row, most.bound(), actual, findings);
        } else if (target instanceof TargetValue.LessThan less) {
            return reverse(row, less.bound(), actual, findings);
        } else if (target instanceof TargetValue.Exactly exactly) {
            return exact(row, exactly.value(), actual, findings);
        } else if (target instanceof TargetValue.Between between) {
            return range(row, between, Optional.empty(), actual, findings);
        } else if (target instanceof TargetValue.About about) {
            return range(row, widened(about.value()), Optional.of(about.value().number()), actual, findings);
        } else if (target instanceof TargetValue.Undirected undirected) {
            return undirected(row, undirected.value(), actual, findings);
        }
        return new RowCase.Judged(Optional.empty(), NOT_COMPARABLE);
    }

    private RowCase positive(EvaluationRow row, Quantity target, Quantity actual, List<Finding> findings) {
        Optional<Decimal> number = converted(row, actual, target.unit(), findings);
        if (number.isEmpty()) {
            return new RowCase.Judged(Optional.empty(), NOT_COMPARABLE);
        }
        Decimal a = number.get();
        if (row.indicator().category() == IndicatorCategory.SATISFACTION
                && scheme.satisfaction().isPresent()) {
            return new RowCase.Stepped(scheme.satisfaction().get().value(), a);
        }
        Form form = target.number().signum() < 0 ? Form.DISTANCE_UP : Form.POSITIVE;
        if (form == Form.POSITIVE) {
            form = overAchieved(row, target.number(), a, findings).orElse(form);
        }
        boolean judged = form == Form.POSITIVE
                && scheme.positive().value() == PositivePolicy.JUDGED
                && a.compareTo(target.number()) < 0;
        return judged || negativeJudged(form, target.number(), a, true)
                ? new RowCase.Judged(Optional.empty(), MISSED)
                : new RowCase.Numeric(form, target.number(), target.number(), a);
    }

    private RowCase reverse(EvaluationRow row, Quantity target, Quantity actual, List<Finding> findings) {
        Optional<Decimal> number = converted(row, actual, target.unit(), findings);
        if (number.isEmpty()) {
            return new RowCase.Judged(Optional.empty(), NOT_COMPARABLE);
        }
        Decimal a = number.get();
        Form form = target.number().signum() < 0 ? Form.DISTANCE_DOWN : Form.REVERSE;
        boolean missed = a.compareTo(target.number()) > 0;
        return negativeJudged(form, target.number(), a, false)
                        || (form == Form.REVERSE && missed && scheme.reverse().value() == ReversePolicy.JUDGED)
                ? new RowCase.Judged(Optional.empty(), MISSED)
                : new RowCase.Numeric(form, target.number(), target.number(), a);
    }

    private boolean negativeJudged(Form form, Decimal target, Decimal actual, boolean higherIsBetter) {
        boolean byDistance = form == Form.DISTANCE_UP || form == Form.DISTANCE_DOWN;
        int order = actual.compareTo(target);
        boolean missed = higherIsBetter ? order < 0 : order > 0;
        return byDistance && missed && scheme.negative().value() == NegativePolicy.JUDGED;
    }

    private RowCase exact(EvaluationRow row, Quantity target, Quantity actual, List<Finding> findings) {
        Optional<Decimal> number = converted(row, actual, target.unit(), findings);
        if (number.isEmpty()) {
            return new RowCase.Judged(Optional.empty(), NOT_COMPARABLE);
        }
        boolean missed = number.get().compareTo(target.number()) != 0;
        boolean judged = scheme.exact().value() == ExactPolicy.JUDGED
                || (scheme.exact().value() == ExactPolicy.AS_POSITIVE
                        && target.number().signum() < 0);
        return missed && judged
                ? new RowCase.Judged(Optional.empty(), MISSED)
                : new RowCase.Numeric(Form.EXACT, target.number(), target.number(), number.get());
    }

    private RowCase range(
            EvaluationRow row,
            TargetValue.Between between,
            Optional<Decimal> about,
            Quantity actual,
            List<Finding> findings) {
        Optional<Decimal> number = converted(row, actual, between.unit(), findings);
        if (number.isEmpty()) {
            return new RowCase.Judged(Optional.empty(), NOT_COMPARABLE);
        }
        Decimal a = number.get();
        boolean above = a.compareTo(between.upper()) > 0;
        boolean outside = above || a.compareTo(between.lower()) < 0;
        boolean byBound = scheme.range().value() == RangePolicy.NEAREST_BOUND;
        boolean noFormula =
                between.lower().signum() < 0 || (above && scheme.reverse().value() == ReversePolicy.JUDGED);
        boolean judged = scheme.range().value() == RangePolicy.JUDGED || (byBound && noFormula);
        return outside && judged
                ? new RowCase.Judged(Optional.empty(), MISSED)
                : new RowCase.Numeric(Form.RANGE, between.lower(), between.upper(), a, about);
    }

    private TargetValue.Between widened(Quantity about) {
        BigDecimal value = about.number().toBigDecimal();
        BigDecimal margin = value.abs().multiply(scheme.about().value()).movePointLeft(2);
        return new TargetValue.Between(Decimal.of(value.subtract(margin)), Decimal.of(value.add(margin)), about.unit());
    }

    private RowCase undirected(EvaluationRow row, Quantity target, Quantity actual, List<Finding> findings) {
        Indicator indicator = row.indicator();
        Optional<Decimal> number = Units.convert(actual, target.unit());
        boolean bySteps = indicator.category() == IndicatorCategory.SATISFACTION
                && scheme.satisfaction().isPresent();
        if (number.isPresent() && bySteps) {
            return new RowCase.Stepped(scheme.satisfaction().get().value(), number.get());
        }
        if (number.isPresent() && number.get().equals(target.number())) {
            return new RowCase.Numeric(Form.EXACT, target.number(), target.number(), number.get());
        }
        Direction direction = indicator.direction();
        if (direction == Direction.UNKNOWN && number.isPresent()) {
            direction = target.number().signum() == 0
                    ? Direction.LOWER_IS_BETTER
                    : scheme.undirected().value().of(indicator);
            if (direction != Direction.UNKNOWN) {
                boolean higher = direction == Direction.HIGHER_IS_BETTER;
                Finding assumed = Finding.of(
                        ScoringFinding.DIRECTION_ASSUMED,
                        "",
                        "name",
                        indicator.name(),
                        "target",
                        target.toString(),
                        "direction",
                        higher ? "≥" : "≤");
                findings.add(assumed.basedOn(scheme.undirected().basis().provision()));
            }
        }
        return switch (direction) {
            case HIGHER_IS_BETTER -> positive(row, target, actual, findings);
            case LOWER_IS_BETTER -> reverse(row, target, actual, findings);
            case ON_TARGET -> exact(row, target, actual, findings);
            case UNKNOWN -> {
                converted(row, actual, target.unit(), findings);
                yield new RowCase.Judged(Optional.empty(), NOT_COMPARABLE);
            }
        };
    }

    private Optional<Form> overAchieved(EvaluationRow row, Decimal target, Decimal actual, List<Finding> findings) {
        OverAchievement rule = scheme.overAchievement().value();
        if (target.signum() <= 0 || actual.compareTo(target) <= 0) {
            return Optional.empty();
        }
        Achievement achievement = new Achievement(target, actual);
        if (achievement.isAtLeast(rule.flagFrom()) && rule.policy() != OverAchievement.Policy.FULL) {
            findings.add(Finding.of(
                            ScoringFinding.OVER_ACHIEVEMENT,
                            "",
                            "name",
                            row.indicator().name(),
                            "share",
                            achievement.percent(SHOWN).toPlainString(),
                            "limit",
                            rule.flagFrom().toPlainString())
                    .basedOn(scheme.overAchievement().basis().provision()));
        }
        boolean tooLow = row.actual().flatMap(Actual::lowTargetReason).isPresent();
        if (!tooLow) {
            return Optional.empty();
        }
        return switch (rule.policy()) {
            case LINEAR -> Optional.of(Form.TOO_LOW_LINEAR);
            case INVERSE -> Optional.of(Form.TOO_LOW_INVERSE);
            case FULL, FLAG -> Optional.empty();
        };
    }

    private static Optional<Decimal> converted(
            EvaluationRow row, Quantity actual, String unit, List<Finding> findings) {
        Optional<Decimal> number = Units.convert(actual, unit);
        if (number.isEmpty()) {
            findings.add(Finding.of(
                    ScoringFinding.UNIT_DIFFERS,
                    "",
                    "name",
                    row.indicator().name(),
                    "target",
                    unit,
                    "actual",
                    actual.unit()));
        }
        return number;
    }
}
