package io.github.jixiao.rules.quality;

import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.rules.internal.style.Generated;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A target as it is declared (绩效目标申报): the target of a year with what it must be seen beside.
 *
 * <p>Only item, year and target are needed; a check that lacks what it compares with says nothing. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface TargetFiling {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder holding this filing.
     *
     * @return the builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the item.
     *
     * @return the item
     */
    ExpenditureItem item();

    /**
     * Returns the fiscal year of the target.
     *
     * @return the year
     */
    FiscalYear year();

    /**
     * Returns the target of the year.
     *
     * @return the target
     */
    PerformanceTarget target();

    /**
     * Tells whether every row of the document is here.
     *
     * @return whether the target has all its indicators; false for a copy that was cut off
     */
    @Value.Default
    default boolean complete() {
        return true;
    }

    /**
     * Returns the overall goal of an item that runs for several years (总体目标, 中长期目标).
     *
     * @return its words, empty where the form has none
     */
    Optional<String> overallGoal();

    /**
     * Returns the budget asked for in the year.
     *
     * @return the amount, empty where unknown
     */
    Optional<Money> budget();

    /**
     * Returns whether the item serves anybody who could be asked (服务对象).
     *
     * @return whether it does, empty where unknown
     */
    Optional<Boolean> servesSomebody();

    /**
     * Returns the evaluation of the same item in the year before, with its target and actual values.
     *
     * @return the evaluation, empty where there is none
     */
    Optional<Evaluation> lastYear();

    /**
     * Returns other targets on file: of other items, and of earlier years of the same item.
     *
     * @return the targets, in any order
     */
    List<KnownTarget> onFile();

    /** A builder of filings; not thread-safe. */
    final class Builder extends ImmutableTargetFiling.Builder {
        Builder() {}
    }
}
