package io.github.jixiao.rules.rollup;

import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.rules.internal.style.Generated;
import io.github.jixiao.rules.scheme.Grade;
import io.github.jixiao.rules.scoring.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The account of one item in one fiscal year (项目年度账): its budget, what was spent, its score, and its indicators.
 *
 * <p>One organ may file the account of an item that another one files as well; the roll-up counts it once. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface ItemAccount {
    /** Of how much of the item an account speaks. */
    enum Extent {
        /** The whole item: a second account of it says the same again. */
        WHOLE,
        /** The organ's own share of an item that several fund (分担资金): the shares are added. */
        SHARE
    }

    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder holding this account.
     *
     * @return the builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the account of an item that was evaluated and scored.
     *
     * @param line its budget line
     * @param evaluation its evaluation, from which the executed amount is taken
     * @param score its score
     * @return the account of the whole item
     * @throws IllegalArgumentException if the evaluation is of another item
     */
    static ItemAccount of(BudgetLine line, Evaluation evaluation, Score score) {
        if (!evaluation.item().id().equals(line.item().id())) {
            throw new IllegalArgumentException(
                    "the budget line is of item " + line.item().id() + ", the evaluation of "
                            + evaluation.item().id());
        }
        return builder()
                .line(line)
                .executed(evaluation.funding().map(funding -> funding.total()).flatMap(FundingAmounts::executed))
                .score(score.total())
                .grade(score.grade())
                .build();
    }

    /**
     * Returns the budget line.
     *
     * @return the item, its department and unit, and its budget
     */
    BudgetLine line();

    /**
     * Returns of how much of the item the amounts speak.
     *
     * @return {@link Extent#WHOLE} unless set
     */
    @Value.Default
    default Extent extent() {
        return Extent.WHOLE;
    }

    /**
     * Returns the money spent (执行数).
     *
     * @return the amount, empty where it was not reported
     */
    Optional<Money> executed();

    /**
     * Returns the score.
     *
     * @return the points, empty where the item has none
     */
    Optional<BigDecimal> score();

    /**
     * Returns the grade.
     *
     * @return the grade, empty where the item has none
     */
    Optional<Grade> grade();

    /**
     * Returns the money that stands in the account of another item as well.
     *
     * @return how much from which item
     */
    List<Drawn> drawn();

    /**
     * Returns what was reported on indicators.
     *
     * @return the readings in any order
     */
    List<Reading> readings();

    /**
     * Returns the organ that files the account.
     *
     * @return the unit, or the department where no unit carries the item out
     */
    default String organ() {
        return line().unit().orElse(line().department());
    }

    /**
     * Returns the item.
     *
     * @return its id
     */
    default String item() {
        return line().item().id();
    }

    /**
     * Checks that no item draws from itself.
     *
     * @throws IllegalStateException if one does
     */
    @Value.Check
    default void check() {
        if (drawn().stream().anyMatch(drawn -> drawn.item().equals(item()))) {
            throw new IllegalStateException("item " + item() + " draws from itself");
        }
    }

    /** A builder of accounts; not thread-safe. */
    final class Builder extends ImmutableItemAccount.Builder {
        Builder() {}
    }
}
