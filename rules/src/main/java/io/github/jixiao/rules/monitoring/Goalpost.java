package io.github.jixiao.rules.monitoring;

import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A numeric target, reduced to what must at least and may at most be reached.
 *
 * @param least the lower bound, empty where lower is better
 * @param most the upper bound, empty where higher is better
 * @param strict whether the one bound itself does not reach it
 * @param unit the unit
 */
record Goalpost(Optional<BigDecimal> least, Optional<BigDecimal> most, boolean strict, String unit) {

    /** The number of a target that has one, empty for a range and for what is no number. */
    static Optional<Quantity> number(TargetValue target) {
        if (target instanceof TargetValue.AtLeast value) {
            return Optional.of(value.bound());
        }
        if (target instanceof TargetValue.MoreThan value) {
            return Optional.of(value.bound());
        }
        if (target instanceof TargetValue.AtMost value) {
            return Optional.of(value.bound());
        }
        if (target instanceof TargetValue.LessThan value) {
            return Optional.of(value.bound());
        }
        if (target instanceof TargetValue.Exactly value) {
            return Optional.of(value.value());
        }
        if (target instanceof TargetValue.About value) {
            return Optional.of(value.value());
        }
        return target instanceof TargetValue.Undirected value ? Optional.of(value.value()) : Optional.empty();
    }

    static Goalpost of(TargetValue target, Quantity quantity, Direction direction) {
        Optional<BigDecimal> bound = Optional.of(quantity.number().toBigDecimal());
        boolean higher = direction == Direction.HIGHER_IS_BETTER;
        boolean lower = direction == Direction.LOWER_IS_BETTER;
        boolean strict =
                (higher && target instanceof TargetValue.MoreThan) || (lower && target instanceof TargetValue.LessThan);
        return new Goalpost(
                lower ? Optional.empty() : bound, higher ? Optional.empty() : bound, strict, quantity.unit());
    }

    static Goalpost of(TargetValue.Between range) {
        return new Goalpost(
                Optional.of(range.lower()).map(Decimal::toBigDecimal),
                Optional.of(range.upper()).map(Decimal::toBigDecimal),
                false,
                range.unit());
    }

    boolean higherIsBetter() {
        return most.isEmpty();
    }

    boolean lowerIsBetter() {
        return least.isEmpty();
    }

    /** Whether there is one number that alone is right. */
    boolean isExact() {
        return least.isPresent() && least.equals(most);
    }

    /** This exact target, taken as one that may be surpassed. */
    Goalpost asHigher() {
        return new Goalpost(least, Optional.empty(), false, unit);
    }

    /** Whether progress towards it can be stated in proportion. */
    boolean hasProportion() {
        return least.filter(bound -> bound.signum() > 0).isPresent();
    }

    boolean reachedBy(BigDecimal number) {
        int edge = strict ? 1 : 0;
        return least.filter(bound -> number.compareTo(bound) < edge).isEmpty()
                && most.filter(bound -> bound.compareTo(number) < edge).isEmpty();
    }
}
