package io.github.jixiao.core.application;

import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.internal.style.Generated;
import io.github.jixiao.core.value.Money;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The record of an item on which its results are applied (项目绩效档案): its budget, its results, its rectification.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface ItemHistory {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder holding this record.
     *
     * @return the builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the item with the budget of this year.
     *
     * @return the line
     */
    BudgetLine line();

    /**
     * Returns the results of evaluations, of whatever years.
     *
     * @return the results, in any order
     */
    List<YearResult> results();

    /**
     * Returns the problems found and what became of them.
     *
     * @return the problems
     */
    List<Rectification> rectifications();

    /**
     * Returns what else bears on the future of the item.
     *
     * @return the circumstances
     */
    List<Circumstance> circumstances();

    /**
     * Returns whether a later year of the item was appraised anew, so that it may go on after its period (重新评估).
     *
     * @return whether it was
     */
    @Value.Default
    default boolean reappraised() {
        return false;
    }

    /**
     * Returns the money carried over at the end of this year (年末结转结余).
     *
     * @return the amount, empty where unknown
     */
    Optional<Money> carriedOver();

    /**
     * Returns the money that had been carried over at the end of the year before.
     *
     * @return the amount, empty where unknown
     */
    Optional<Money> carriedOverBefore();

    /** A builder of records; not thread-safe. */
    final class Builder extends ImmutableItemHistory.Builder {
        Builder() {}
    }
}
