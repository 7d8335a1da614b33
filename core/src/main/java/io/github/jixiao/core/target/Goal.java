package io.github.jixiao.core.target;

import io.github.jixiao.core.internal.style.Generated;
import io.github.jixiao.core.value.Points;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A performance goal (年度绩效目标): what is to be achieved, in words, with the indicators that carry it.
 *
 * <p>National forms have one goal; Hubei forms have several, each with a weight to which the weights of its
 * indicators add up. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
@WeightsAddUp
public interface Goal extends Weighing {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder holding this goal.
     *
     * @return the builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the goal in words.
     *
     * @return the words as filed, empty where not filed
     */
    @Value.Default
    default String text() {
        return "";
    }

    /**
     * Returns the weight of the goal.
     *
     * @return the weight, not negative; empty where goals carry none
     */
    Optional<Points> weight();

    /**
     * Returns the indicators of the goal.
     *
     * @return the indicators in printed order
     */
    List<@Valid Indicator> indicators();

    @Override
    default Optional<Points> weightTotal() {
        return weight();
    }

    @Override
    default List<Optional<Points>> partWeights() {
        return indicators().stream().map(Indicator::weight).toList();
    }

    /**
     * Checks that the goal is usable.
     *
     * @throws IllegalStateException if the weight is negative
     */
    @Value.Check
    default void check() {
        weight().filter(points -> points.value().signum() < 0).ifPresent(points -> {
            throw new IllegalStateException("the weight of a goal must not be negative, was " + points);
        });
    }

    /** A builder of goals; not thread-safe. */
    final class Builder extends ImmutableGoal.Builder {
        Builder() {}
    }
}
