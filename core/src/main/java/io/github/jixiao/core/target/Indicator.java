package io.github.jixiao.core.target;

import io.github.jixiao.core.internal.style.Generated;
import io.github.jixiao.core.value.Points;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A performance indicator (绩效指标): one row of a target table.
 *
 * <p>Holds what an official filed, right or wrong; the annotations say what the form asks for and are checked by
 * validation, not here. Refused are only a blank id and a negative weight. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface Indicator {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder holding this indicator.
     *
     * @return the builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the identifier, unique within its target.
     *
     * @return the identifier, not blank
     */
    String id();

    /**
     * Returns the first level (一级指标), recognised.
     *
     * @return the category
     */
    IndicatorCategory category();

    /**
     * Returns the first level as printed.
     *
     * @return the words, empty where not filed
     */
    Optional<String> categoryText();

    /**
     * Returns the second level (二级指标), recognised.
     *
     * @return the aspect, empty where it is none of the known ones
     */
    Optional<IndicatorAspect> aspect();

    /**
     * Returns the second level as printed.
     *
     * @return the words, empty where not filed
     */
    Optional<String> aspectText();

    /**
     * Returns the name of the indicator: its third level (三级指标).
     *
     * @return the name as filed
     */
    @NotBlank
    @Size(max = 500)
    String name();

    /**
     * Returns the weight (分值).
     *
     * @return the weight, not negative; empty where not filed
     */
    Optional<Points> weight();

    /**
     * Returns the target value (指标值).
     *
     * @return the value, empty where not filed
     */
    Optional<TargetValue> target();

    /**
     * Returns the cell of the target value as printed.
     *
     * @return the cell, empty where there was none
     */
    Optional<String> targetText();

    /**
     * Returns which way an actual value is better (指标方向), where the form or the host states it.
     *
     * @return the direction stated, empty where it is left to the target value
     */
    Optional<Direction> statedDirection();

    /**
     * Returns which way an actual value is better (指标方向).
     *
     * @return the direction stated, otherwise what the target value says
     */
    default Direction direction() {
        return statedDirection().or(() -> target().map(TargetValue::direction)).orElse(Direction.UNKNOWN);
    }

    /**
     * Returns the unit of measure (计量单位) where the form has a column for it.
     *
     * @return the unit as filed, empty where there is no such column
     */
    Optional<@Size(max = 40) String> unit();

    /**
     * Returns what the target value rests on (指标值设定依据): plan, industry or history.
     *
     * @return the words as filed, empty where not filed
     */
    Optional<String> basis();

    /**
     * Returns how the indicator earns its points (评分规则).
     *
     * @return the rule, {@link ScoringRule#BY_TARGET} unless the indicator states one
     */
    @Value.Default
    default ScoringRule scoringRule() {
        return ScoringRule.BY_TARGET;
    }

    /**
     * Checks that the indicator is usable.
     *
     * @throws IllegalStateException if the id is blank or the weight is negative
     */
    @Value.Check
    default void check() {
        if (id().isBlank()) {
            throw new IllegalStateException("an indicator needs an id; its name is '" + name() + "'");
        }
        weight().filter(points -> points.value().signum() < 0).ifPresent(points -> {
            throw new IllegalStateException("the weight of indicator " + id() + " must not be negative, was " + points);
        });
    }

    /** A builder of indicators; not thread-safe. */
    final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
