package io.github.jixiao.rules.application;

import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.rules.scoring.CalculationSheet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What decisions would mean for next year's budget (预算影响测算): per item, per department and in total.
 *
 * <p>Amounts are exact; each change is rounded by itself as the policy says, and never again, so that the items of a
 * department add up to the department and the departments to the total. Immutable and thread-safe.
 *
 * @param items the items, in the order given
 * @param departments the sums by department, in the order in which they first appear
 * @param total the sum of all
 * @param sheet every step, from this year's budgets to the total of the next
 * @since 0.1.0
 */
public record Simulation(List<Item> items, Map<String, Amounts> departments, Amounts total, CalculationSheet sheet) {
    /**
     * What becomes of one item.
     *
     * @param item the id of the item
     * @param department the id of its department
     * @param decision the decision simulated, empty where there is none
     * @param amounts its amounts
     */
    public record Item(String item, String department, Optional<ResultDecision> decision, Amounts amounts) {}

    /**
     * This year's and next year's money.
     *
     * @param budget this year's budget
     * @param next next year's amount
     * @param withheld what of next year's amount is withheld until problems are put right
     */
    public record Amounts(Money budget, Money next, Money withheld) {
        /** No money at all. */
        public static final Amounts NONE = new Amounts(Money.ZERO, Money.ZERO, Money.ZERO);

        /**
         * Returns the sum of these and other amounts.
         *
         * @param other the other amounts
         * @return the sum of each, exact
         */
        public Amounts plus(Amounts other) {
            return new Amounts(budget.plus(other.budget), next.plus(other.next), withheld.plus(other.withheld));
        }

        /**
         * Returns by how much the money changes.
         *
         * @return next year's less this year's, negative for less
         */
        public Money change() {
            return next.minus(budget);
        }
    }

    /** Copies the collections, keeping their order. */
    public Simulation {
        items = List.copyOf(items);
        departments = Collections.unmodifiableMap(new LinkedHashMap<>(departments));
    }
}
