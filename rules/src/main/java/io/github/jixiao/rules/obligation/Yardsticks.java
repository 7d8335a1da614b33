package io.github.jixiao.rules.obligation;

import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.internal.style.Generated;
import io.github.jixiao.rules.law.Parameter;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The numbers by which the keeping of clauses is measured (衡量标准), since the Decision itself holds none.
 *
 * <p>Each comes from a pack, with its provision. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface Yardsticks {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the least share of output and benefit in the weights of a department's or key evaluation.
     *
     * @return the share
     */
    Parameter<Ratio> outputAndBenefit();

    /**
     * Returns the deviation above which a corrective action is due.
     *
     * @return the deviation as a share of the progress that was due
     */
    Parameter<Ratio> deviation();

    /**
     * Returns the least share of self-evaluations that are spot-checked.
     *
     * @return the share of items
     */
    Parameter<Ratio> spotChecks();

    /**
     * Returns the widest difference between filed and rechecked score at which the filed one stands.
     *
     * @return the difference in points
     */
    Parameter<Points> recheckTolerance();

    /**
     * Returns the least share of items whose chain of target, evaluation and application is complete.
     *
     * @return the share, held by count and by amount
     */
    Parameter<Ratio> closedLoop();

    /**
     * Returns what a poor target review means for a new item.
     *
     * @return the policy
     */
    Parameter<PoorReview> poorReview();

    /**
     * Returns after how many poor results in a row an item is to exit.
     *
     * @return the number of years
     */
    Parameter<Integer> poorYears();

    /**
     * Returns within how many days the handling of opinions is disclosed once it is there.
     *
     * @return the number of calendar days
     */
    Parameter<Integer> handlingDisclosure();

    /**
     * Returns the code of the poorest grade, such as {@code poor}.
     *
     * @return the code
     */
    Parameter<String> poorGrade();

    /**
     * Returns the decisions that go with each grade without a further reason.
     *
     * @return decisions by code of the grade
     */
    Parameter<Map<String, Set<ResultDecision>>> decisions();

    /** A builder of yardsticks; not thread-safe. */
    final class Builder extends ImmutableYardsticks.Builder {
        Builder() {}
    }
}
