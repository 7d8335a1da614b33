package io.github.jixiao.rules.scheme;

import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.result.EvaluationNumbers;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Text;
import java.util.Optional;

/**
 * What the executed amount is divided by for the budget execution rate (预算执行率的分母).
 *
 * @since 0.1.0
 */
public enum Denominator {
    /** The budget as first approved (年初预算数). */
    INITIAL("年初预算数", "initial budget") {
        @Override
        public Optional<Money> of(FundingAmounts amounts) {
            return amounts.initial();
        }
    },
    /** The budget after adjustment, carry-over included (全年预算数). */
    ADJUSTED_WITH_CARRY_OVER("全年预算数（含结转）", "adjusted budget incl. carry-over") {
        @Override
        public Optional<Money> of(FundingAmounts amounts) {
            return amounts.adjusted();
        }
    },
    /** The budget after adjustment, less what was carried over. */
    ADJUSTED_WITHOUT_CARRY_OVER("全年预算数（不含结转）", "adjusted budget excl. carry-over") {
        @Override
        public Optional<Money> of(FundingAmounts amounts) {
            return amounts.adjusted().flatMap(adjusted -> amounts.carriedOver().map(adjusted::minus));
        }
    },
    /** The money that arrived (到位资金). */
    RECEIVED("到位资金", "funds received") {
        @Override
        public Optional<Money> of(FundingAmounts amounts) {
            return amounts.received();
        }
    };

    private final Text text;

    Denominator(String zh, String en) {
        this.text = new Text(zh, en);
    }

    /**
     * Returns the amount to divide by.
     *
     * @param amounts the amounts of a funding line
     * @return the amount, empty where it was not filed
     */
    public abstract Optional<Money> of(FundingAmounts amounts);

    /**
     * Returns the amount to divide by, among the numbers of an evaluation.
     *
     * @param numbers the numbers
     * @return the amount at the scale of all amounts, or {@link EvaluationNumbers#NONE}
     */
    public final long of(EvaluationNumbers numbers) {
        return switch (this) {
            case INITIAL -> numbers.initialBudget();
            case ADJUSTED_WITH_CARRY_OVER -> numbers.adjustedBudget();
            case ADJUSTED_WITHOUT_CARRY_OVER ->
                numbers.adjustedBudget() == EvaluationNumbers.NONE || numbers.carriedOver() == EvaluationNumbers.NONE
                        ? EvaluationNumbers.NONE
                        : numbers.adjustedBudget() - numbers.carriedOver();
            case RECEIVED -> numbers.received();
        };
    }

    /**
     * Returns the amount in words.
     *
     * @return the words
     */
    public Text text() {
        return text;
    }
}
