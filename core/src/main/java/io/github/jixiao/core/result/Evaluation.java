package io.github.jixiao.core.result;

import io.github.jixiao.core.internal.style.Generated;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.Funding;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Points;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A performance evaluation (绩效评价) of one item in one fiscal year: target, funding, results and filed scores.
 *
 * <p>The same shape serves the self-evaluation form and the evaluations by department and finance. Refused are only a
 * result or score for an indicator that the target does not have, and two results for one indicator. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface Evaluation {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder holding this evaluation.
     *
     * @return the builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the item evaluated.
     *
     * @return the item
     */
    @Valid
    ExpenditureItem item();

    /**
     * Returns the fiscal year evaluated.
     *
     * @return the year, empty where the document does not say
     */
    Optional<FiscalYear> year();

    /**
     * Returns who evaluated.
     *
     * @return the kind, {@link EvaluationKind#SELF} unless set
     */
    @Value.Default
    default EvaluationKind kind() {
        return EvaluationKind.SELF;
    }

    /**
     * Returns the funding of the year.
     *
     * @return the funding, empty where not filed
     */
    Optional<@Valid Funding> funding();

    /**
     * Returns the target evaluated against.
     *
     * @return the target
     */
    @Valid
    PerformanceTarget target();

    /**
     * Returns the results, by indicator.
     *
     * @return the results; an indicator without one has no entry
     */
    List<@Valid Actual> actuals();

    /**
     * Returns the scores that the document states.
     *
     * @return the scores as filed
     */
    @Value.Default
    default FiledScores filed() {
        return FiledScores.NONE;
    }

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
     * Returns the rows: each indicator with its result and filed score.
     *
     * @return the rows in printed order
     * @throws IllegalStateException if a result or score names an unknown indicator, or an indicator has two results
     */
    @Value.Derived
    default List<EvaluationRow> rows() {
        Map<String, Actual> results = new HashMap<>();
        for (Actual actual : actuals()) {
            if (results.put(actual.indicatorId(), actual) != null) {
                throw new IllegalStateException("two results for indicator '" + actual.indicatorId() + "'");
            }
        }
        Map<String, Points> scores = new HashMap<>(filed().indicatorScores());
        List<EvaluationRow> rows = new ArrayList<>();
        List<Goal> goals = target().goals();
        for (int goal = 0; goal < goals.size(); goal++) {
            for (Indicator indicator : goals.get(goal).indicators()) {
                rows.add(new EvaluationRow(
                        goal,
                        indicator,
                        Optional.ofNullable(results.remove(indicator.id())),
                        Optional.ofNullable(scores.remove(indicator.id()))));
            }
        }
        if (!results.isEmpty() || !scores.isEmpty()) {
            throw new IllegalStateException("the target has no such indicator: results of " + results.keySet()
                    + ", scores of " + scores.keySet());
        }
        return List.copyOf(rows);
    }

    /**
     * Returns the numbers of this evaluation side by side, for loops over many evaluations.
     *
     * @return the numbers, computed once when first asked for
     */
    @Value.Lazy
    default EvaluationNumbers numbers() {
        return EvaluationNumbers.of(this);
    }

    /** A builder of evaluations; not thread-safe. */
    final class Builder extends ImmutableEvaluation.Builder {
        Builder() {}
    }
}
