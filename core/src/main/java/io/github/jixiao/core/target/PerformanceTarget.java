package io.github.jixiao.core.target;

import io.github.jixiao.core.internal.style.Generated;
import io.github.jixiao.core.value.Points;
import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A performance target (绩效目标): the goals of an item for a year and the indicators by which they are measured.
 *
 * <p>Refused is only an indicator id that stands twice. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
@WeightsAddUp
public interface PerformanceTarget extends Weighing {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder holding this target.
     *
     * @return the builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the goals.
     *
     * @return the goals in printed order
     */
    List<@Valid Goal> goals();

    /**
     * Returns what the weights of all indicators must add up to, where the form states it.
     *
     * @return the total without budget execution, empty where not stated
     */
    @Override
    Optional<Points> weightTotal();

    /**
     * Returns the indicators of all goals.
     *
     * @return the indicators in printed order
     */
    @Value.Derived
    default List<Indicator> indicators() {
        return goals().stream().flatMap(goal -> goal.indicators().stream()).toList();
    }

    @Override
    default List<Optional<Points>> partWeights() {
        return indicators().stream().map(Indicator::weight).toList();
    }

    /**
     * Checks that indicators can be told apart.
     *
     * @throws IllegalStateException if an indicator id stands twice
     */
    @Value.Check
    default void check() {
        Set<String> seen = new HashSet<>();
        for (Indicator indicator : indicators()) {
            if (!seen.add(indicator.id())) {
                throw new IllegalStateException("indicator id '" + indicator.id() + "' stands twice in one target");
            }
        }
    }

    /** A builder of targets; not thread-safe. */
    final class Builder extends ImmutablePerformanceTarget.Builder {
        Builder() {}
    }
}
