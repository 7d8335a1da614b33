package io.github.jixiao.rules.validation;

import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * How an actual value stands to its target, as far as the document itself tells.
 *
 * <p>Certain is only what the target states: an operator, a range, a deadline. Where a number stands alone, lower is
 * taken as better only for costs and rates of control, and a miss is unsure.
 */
enum Comparison {
    /** Reached. */
    REACHED,
    /** Missed for certain. */
    MISSED,
    /** Missed, if the direction is the usual one. */
    MISSED_IF_DIRECTED,
    /** Not to be told. */
    UNKNOWN;

    private static final Set<String> PERCENT = Set.of("%", "％", "百分比");

    static Comparison of(Indicator indicator, ActualValue actual) {
        if (indicator.target().isEmpty()) {
            return UNKNOWN;
        }
        TargetValue target = indicator.target().get();
        if (actual instanceof ActualValue.Measured measured) {
            return numeric(indicator, target, measured.value());
        }
        if (actual instanceof ActualValue.Done done) {
            return Deadlines.compare(target, done.when());
        }
        if (actual instanceof ActualValue.Answer given && target instanceof TargetValue.YesNo wanted) {
            return given.answer() == wanted.expected() ? REACHED : MISSED;
        }
        return UNKNOWN;
    }

    private static Comparison numeric(Indicator indicator, TargetValue target, Quantity actual) {
        if (target instanceof TargetValue.AtLeast least) {
            return above(indicator, least.bound(), actual, REACHED);
        } else if (target instanceof TargetValue.MoreThan more) {
            return above(indicator, more.bound(), actual, MISSED_IF_DIRECTED);
        } else if (target instanceof TargetValue.AtMost most) {
            return below(indicator, most.bound(), actual, REACHED);
        } else if (target instanceof TargetValue.LessThan less) {
            return below(indicator, less.bound(), actual, MISSED_IF_DIRECTED);
        } else if (target instanceof TargetValue.Exactly exactly) {
            return exact(indicator, exactly.value(), actual);
        } else if (target instanceof TargetValue.Between between) {
            return within(indicator, between, actual);
        } else if (target instanceof TargetValue.About about) {
            return sign(indicator, about.value(), actual).equals(Optional.of(0)) ? REACHED : UNKNOWN;
        } else if (target instanceof TargetValue.Undirected undirected) {
            return undirected(indicator, undirected.value(), actual);
        }
        return UNKNOWN;
    }

    private static Comparison above(Indicator indicator, Quantity bound, Quantity actual, Comparison equal) {
        return sign(indicator, bound, actual)
                .map(sign -> sign == 0 ? equal : sign > 0 ? REACHED : MISSED)
                .orElse(UNKNOWN);
    }

    private static Comparison below(Indicator indicator, Quantity bound, Quantity actual, Comparison equal) {
        return sign(indicator, bound, actual)
                .map(sign -> sign == 0 ? equal : sign < 0 ? REACHED : MISSED)
                .orElse(UNKNOWN);
    }

    /** More than asked for is a miss only if the equals sign was meant; so is a cost below the one planned. */
    private static Comparison exact(Indicator indicator, Quantity target, Quantity actual) {
        return sign(indicator, target, actual)
                .map(sign -> sign == 0 ? REACHED : beside(indicator, sign))
                .orElse(UNKNOWN);
    }

    private static Comparison beside(Indicator indicator, int sign) {
        return sign < 0 && !Meaning.lowerIsBetter(indicator) ? MISSED : MISSED_IF_DIRECTED;
    }

    private static Comparison within(Indicator indicator, TargetValue.Between between, Quantity actual) {
        Optional<Integer> lower = sign(indicator, new Quantity(between.lower(), between.unit()), actual);
        Optional<Integer> upper = sign(indicator, new Quantity(between.upper(), between.unit()), actual);
        if (lower.isEmpty() || upper.isEmpty()) {
            return UNKNOWN;
        }
        if (lower.get() >= 0 && upper.get() <= 0) {
            return REACHED;
        }
        return lower.get() < 0 && Meaning.lowerIsBetter(indicator) ? MISSED_IF_DIRECTED : MISSED;
    }

    private static Comparison undirected(Indicator indicator, Quantity target, Quantity actual) {
        Direction direction = indicator.direction();
        if (direction == Direction.HIGHER_IS_BETTER) {
            return above(indicator, target, actual, REACHED);
        } else if (direction == Direction.LOWER_IS_BETTER) {
            return below(indicator, target, actual, REACHED);
        } else if (direction == Direction.ON_TARGET) {
            return exact(indicator, target, actual);
        }
        return sign(indicator, target, actual)
                .map(sign -> sign == 0 ? REACHED : byMeaning(indicator, sign))
                .orElse(UNKNOWN);
    }

    /** Below is a miss unless lower is likely better; above is one only among the costs. */
    private static Comparison byMeaning(Indicator indicator, int sign) {
        boolean missed = sign < 0 ? !Meaning.lowerIsBetter(indicator) : Meaning.isCost(indicator);
        return missed ? MISSED_IF_DIRECTED : UNKNOWN;
    }

    /** The sign of actual minus target; empty where the units do not allow it. */
    private static Optional<Integer> sign(Indicator indicator, Quantity target, Quantity actual) {
        BigDecimal wanted = target.number().toBigDecimal();
        BigDecimal reached = actual.number().toBigDecimal();
        return Meaning.comparable(indicator, target, actual)
                ? Optional.of(reached.compareTo(wanted))
                : Optional.empty();
    }

    static boolean isPercent(String unit) {
        return PERCENT.contains(unit.strip());
    }
}
