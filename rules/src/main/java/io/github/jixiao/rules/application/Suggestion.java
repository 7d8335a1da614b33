package io.github.jixiao.rules.application;

import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.internal.style.Generated;
import io.github.jixiao.rules.law.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What the results of an item suggest for its next budget (结果应用建议).
 *
 * <p>A value, and no more: nothing follows from it until an official decides, and a decision that departs from it is
 * recorded as an {@link Decided} beside it. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface Suggestion {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the item.
     *
     * @return the id of the item
     */
    String item();

    /**
     * Returns the fiscal year of the result.
     *
     * @return the year, whose result bears on the budget made next
     */
    FiscalYear year();

    /**
     * Returns the row of the table that the item belongs to.
     *
     * @return the row
     */
    LinkageRow row();

    /**
     * Returns the grade of the year.
     *
     * @return the code of the grade, empty where there is no result
     */
    Optional<String> grade();

    /**
     * Returns how the grade moved.
     *
     * @return the trend
     */
    Trend trend();

    /**
     * Returns what each cause suggests.
     *
     * @return the advices, that of the grade first; none where nothing is suggested
     */
    List<Advice> advices();

    /**
     * Returns the advice that governs: the one whose first decision is the strictest.
     *
     * @return the advice, empty where nothing is suggested
     */
    Optional<Advice> governing();

    /**
     * Returns the decisions that go with the grade without a further reason.
     *
     * @return those of the yardstick of that name, none where there is no grade
     */
    Parameter<Set<ResultDecision>> allowed();

    /**
     * Returns the entries that make the result a factor in allocating the money of such items (分配因素).
     *
     * @return the entries, possibly none
     */
    List<Parameter<LinkageRow>> factors();

    /**
     * Returns why there is no advice from the grade.
     *
     * @return the reason, empty where there is advice
     */
    Optional<Text> gap();

    /**
     * Returns the decision that is suggested first.
     *
     * @return the first decision of the advice that governs, empty where nothing is suggested
     */
    default Optional<ResultDecision> first() {
        return governing().map(Advice::first);
    }

    /**
     * Returns the advices that would end the item (退出建议).
     *
     * @return those among whose decisions are exit or cancellation, whatever their cause but the grade alone
     */
    default List<Advice> exits() {
        return advices().stream()
                .filter(advice -> advice.cause() != Advice.Cause.GRADE)
                .filter(advice -> advice.decisions().contains(ResultDecision.EXIT)
                        || advice.decisions().contains(ResultDecision.CANCEL))
                .toList();
    }

    /** A builder of suggestions; not thread-safe. */
    final class Builder extends ImmutableSuggestion.Builder {
        Builder() {}
    }
}
