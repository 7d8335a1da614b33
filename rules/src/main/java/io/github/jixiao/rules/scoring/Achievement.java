package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.result.Actual;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.result.EvaluationRow;
import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.rules.scheme.Rounding;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far an actual value reached a target that is the better the more (指标完成程度).
 *
 * <p>Immutable and thread-safe.
 *
 * @param target the target, above zero
 * @param actual the actual value, in the unit of the target
 * @since 0.1.0
 */
public record Achievement(Decimal target, Decimal actual) {
    /**
     * Checks the target.
     *
     * @throws IllegalArgumentException if it is not above zero: there is no share of it
     */
    public Achievement {
        if (target.signum() <= 0) {
            throw new IllegalArgumentException("no share of a target of " + target + "; it must be above 0");
        }
    }

    /**
     * Returns how far the target of a row was reached.
     *
     * @param row the row
     * @return the achievement; empty unless more is better, the target is a number above zero and the actual value a
     *     number in a unit that can be converted
     */
    public static Optional<Achievement> of(EvaluationRow row) {
        Optional<Quantity> target = target(row.indicator())
                .filter(bound ->
                        bound.number().signum() > 0 && row.indicator().direction() == Direction.HIGHER_IS_BETTER);
        Optional<Decimal> actual = target.flatMap(bound ->
                row.actual().flatMap(Achievement::number).flatMap(value -> Units.convert(value, bound.unit())));
        return actual.map(number -> new Achievement(target.orElseThrow().number(), number));
    }

    private static Optional<Quantity> target(Indicator indicator) {
        Optional<TargetValue> target = indicator.target();
        if (target.isEmpty()) {
            return Optional.empty();
        } else if (target.get() instanceof TargetValue.AtLeast least) {
            return Optional.of(least.bound());
        } else if (target.get() instanceof TargetValue.MoreThan more) {
            return Optional.of(more.bound());
        } else if (target.get() instanceof TargetValue.Undirected undirected) {
            return Optional.of(undirected.value());
        }
        return Optional.empty();
    }

    private static Optional<Quantity> number(Actual actual) {
        if (actual.value() instanceof ActualValue.Measured measured) {
            return Optional.of(measured.value());
        } else if (actual.value() instanceof ActualValue.Approximate about) {
            return Optional.of(about.value());
        }
        return Optional.empty();
    }

    /**
     * Tells whether a share of the target was reached.
     *
     * @param percent the share in percent, 100 being the target
     * @return whether the actual value is that share or more, exactly
     */
    public boolean isAtLeast(BigDecimal percent) {
        BigDecimal reached = actual.toBigDecimal().movePointRight(2);
        return reached.compareTo(percent.multiply(target.toBigDecimal())) >= 0;
    }

    /**
     * Returns the share of the target that was reached.
     *
     * @param rounding how it is rounded
     * @return the share in percent
     */
    public BigDecimal percent(Rounding rounding) {
        return actual.toBigDecimal().movePointRight(2).divide(target.toBigDecimal(), rounding.scale(), rounding.mode());
    }
}
