package io.github.jixiao.rules.application;

import io.github.jixiao.core.act.AppraisalConclusion;
import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.act.ReviewResult;
import io.github.jixiao.core.application.Circumstance;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.calendar.Deadline;
import io.github.jixiao.rules.internal.style.Generated;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.obligation.TimeLimit;
import io.github.jixiao.rules.obligation.Yardsticks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The rules by which results are applied (结果应用规则), each from a pack with its provision.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface ApplicationRules {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A grade as results are applied by it.
     *
     * @param code the code of the grade
     * @param label as printed
     */
    record GradeLabel(String code, Text label) {}

    /**
     * Returns the grades by which results are applied.
     *
     * @return the grades, best first
     */
    Parameter<List<GradeLabel>> grades();

    /**
     * Returns the rows of the table that links results with the budget.
     *
     * @return the rows; the first that fits an item is its row, and the last one fits all
     */
    Parameter<List<LinkageRow>> rows();

    /**
     * Returns the cells of the table.
     *
     * @return decisions by name of the row and code of the grade; none where a cell suggests nothing
     */
    Map<String, Map<String, Parameter<Set<ResultDecision>>>> linkage();

    /**
     * Returns for which items the result is a factor in allocating money.
     *
     * @return the items
     */
    List<Parameter<LinkageRow>> factors();

    /**
     * Returns how far back the result lies with which a grade is compared.
     *
     * @return the number of fiscal years
     */
    Parameter<Integer> trendYears();

    /**
     * Returns which of the decisions that a grade allows comes first.
     *
     * @return the pick by trend
     */
    Parameter<Map<Trend, Pick>> picks();

    /**
     * Returns how strict decisions are.
     *
     * @return the order
     */
    Parameter<Strictness> strictness();

    /**
     * Returns what circumstances suggest.
     *
     * @return decisions by name of the row and circumstance; those under the empty name hold for all other rows
     */
    Map<String, Map<Circumstance.Kind, Parameter<Set<ResultDecision>>>> circumstances();

    /**
     * Returns what an item suggests whose period is over and which was not appraised anew.
     *
     * @return the decisions, the first one first
     */
    Parameter<Set<ResultDecision>> expired();

    /**
     * Returns what the poorest grade suggests that was given as many years in a row as the yardstick says.
     *
     * @return the decisions, the first one first
     */
    Parameter<Set<ResultDecision>> repeatedPoor();

    /**
     * Returns what a problem suggests that was not put right.
     *
     * @return the decisions, the first one first
     */
    Parameter<Set<ResultDecision>> unrectified();

    /**
     * Returns when a problem counts as not put right.
     *
     * @return the statuses
     */
    Parameter<Set<RectificationStatus>> unrectifiedStatuses();

    /**
     * Returns until when a plan of rectification is filed, counted from the feedback.
     *
     * @return the limit that obligations have too, empty where none is recorded
     */
    Optional<TimeLimit> rectificationPlan();

    /**
     * Returns until when a rectification is done whose plan names no day, counted from the feedback.
     *
     * @return the deadline
     */
    Parameter<Deadline> completion();

    /**
     * Returns what the conclusion of the ex-ante appraisal means for establishing an item.
     *
     * @return the opinion by conclusion
     */
    Parameter<Map<AppraisalConclusion, Establishment.Admission>> appraisals();

    /**
     * Returns what the review of the target means for establishing an item, where it is not poor.
     *
     * @return the opinion by result; what a poor one means is a yardstick
     */
    Parameter<Map<ReviewResult, Establishment.Admission>> reviews();

    /**
     * Returns whether a change of an amount must state its reason.
     *
     * @return whether it must
     */
    Parameter<Boolean> changeReason();

    /**
     * Returns by how much decisions change an amount, as far as rules say so.
     *
     * @return the policy, which holds no percentage where no rule states one
     */
    BudgetPolicy policy();

    /**
     * Returns the yardsticks that the compliance check goes by as well: which decisions go with a grade, after how many
     * poor years an item exits, and what a poor review means.
     *
     * @return the yardsticks
     */
    Yardsticks yardsticks();

    /** A builder of rules; not thread-safe. */
    final class Builder extends ImmutableApplicationRules.Builder {
        Builder() {}
    }
}
