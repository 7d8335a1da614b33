package io.github.jixiao.rules.validation;

import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorAspect;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a row says beyond its operator: its direction by name, and units in common. */
final class Meaning {
    private static final Pattern LOWER_IS_BETTER =
            Pattern.compile(".*(控制率|变动率|调整率|结余率|结转率|投诉率|发生率|成本|成本预算|费用)([(（].*)?");
    private static final Set<IndicatorAspect> COSTS = Set.of(
            IndicatorAspect.COST,
            IndicatorAspect.ECONOMIC_COST,
            IndicatorAspect.SOCIAL_COST,
            IndicatorAspect.ECOLOGICAL_COST);
    /** Where one side prints no unit and they lie further apart than this, it counted in another unit. */
    private static final BigDecimal OTHER_UNIT = BigDecimal.valueOf(1000);

    private Meaning() {}

    /** Whether the indicator stands among the costs. */
    static boolean isCost(Indicator indicator) {
        return indicator.category() == IndicatorCategory.COST
                || indicator.aspect().filter(COSTS::contains).isPresent();
    }

    /** Whether lower is likely better, by the level or the name of the indicator: costs and rates of control. */
    static boolean lowerIsBetter(Indicator indicator) {
        return isCost(indicator) || LOWER_IS_BETTER.matcher(indicator.name()).matches();
    }

    /** Whether two numbers count the same: one unit, or none on one side and no sign of another scale. */
    static boolean comparable(Indicator indicator, Quantity target, Quantity actual) {
        String wanted = unit(indicator, target);
        String given = unified(actual.unit());
        if (wanted.equals(given)) {
            return true;
        }
        if (!wanted.isEmpty() && !given.isEmpty()) {
            return false;
        }
        BigDecimal left = target.number().toBigDecimal().abs();
        BigDecimal right = actual.number().toBigDecimal().abs();
        if (Comparison.isPercent(wanted)
                && right.compareTo(BigDecimal.ONE) <= 0
                && left.compareTo(BigDecimal.ONE) > 0) {
            return right.signum() == 0; // 0.98 beside 95 % is a share
        }
        boolean apart = left.max(right).compareTo(left.min(right).multiply(OTHER_UNIT)) > 0;
        return !apart || left.signum() == 0 || right.signum() == 0;
    }

    /** The unit in the target, or the one of the form's own column, spelled in one way. */
    static String unit(Indicator indicator, Quantity target) {
        return unified(target.unit().isBlank() ? indicator.unit().orElse("") : target.unit());
    }

    static String unified(String unit) {
        String spelled = unit.replaceAll("\\s", "").replace('（', '(').replace('）', ')');
        return Comparison.isPercent(spelled) ? "%" : spelled;
    }

    /** The number in a target that has just one. */
    static Optional<Quantity> quantity(TargetValue target) {
        if (target instanceof TargetValue.AtLeast least) {
            return Optional.of(least.bound());
        } else if (target instanceof TargetValue.MoreThan more) {
            return Optional.of(more.bound());
        } else if (target instanceof TargetValue.AtMost most) {
            return Optional.of(most.bound());
        } else if (target instanceof TargetValue.LessThan less) {
            return Optional.of(less.bound());
        } else if (target instanceof TargetValue.Exactly exactly) {
            return Optional.of(exactly.value());
        } else if (target instanceof TargetValue.About about) {
            return Optional.of(about.value());
        } else if (target instanceof TargetValue.Undirected undirected) {
            return Optional.of(undirected.value());
        }
        return Optional.empty();
    }

    /** The number measured, where the actual value is one. */
    static Optional<Quantity> measured(ActualValue actual) {
        return actual instanceof ActualValue.Measured measured ? Optional.of(measured.value()) : Optional.empty();
    }
}
