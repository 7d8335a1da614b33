package io.github.jixiao.rules.rollup;

import io.github.jixiao.core.value.Money;

/**
 * Money of an item that stands in the account of another item as well (重复列示的资金), and counts once where both are
 * rolled up together.
 *
 * <p>Two cases: a transfer (转移支付) stands in the budget that gives it and in the item that receives it; a level-1
 * project stands above the level-2 projects into which it was divided. What was not passed on stays with the other
 * item. Immutable and thread-safe.
 *
 * @param item the id of the other item: the transfer, or the project above
 * @param budget how much of the other item's budget is in this item's budget
 * @param executed how much of the other item's executed amount counts again with this item: of a transfer what this
 *     item received, spent or not; of a project above what this item spent
 * @since 0.1.0
 */
public record Drawn(String item, Money budget, Money executed) {
    /**
     * Checks the amounts.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Drawn {
        if (budget.signum() < 0 || executed.signum() < 0) {
            throw new IllegalArgumentException(
                    "what is drawn from " + item + " must not be negative, was " + budget + " and " + executed);
        }
    }
}
