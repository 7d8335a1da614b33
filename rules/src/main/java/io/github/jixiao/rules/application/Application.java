package io.github.jixiao.rules.application;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.Content;
import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.application.ItemHistory;
import io.github.jixiao.core.application.Proposal;
import io.github.jixiao.core.application.Rectification;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.rules.calendar.WorkCalendar;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Applies results (评价结果应用): what they suggest for the next budget, and what was made of it.
 *
 * <p>Nothing here decides. The decisions that go with a grade without a further reason stand in one place, the yardstick
 * that the compliance check goes by; what the table suggests for a kind of item is always among them. Source: the Decision
 * (公告第227号) article 9; 湖北省省级财政支出绩效评价结果应用办法; 预算法实施条例 (2020) article 10; 财预〔2020〕10号; 中发〔2018〕34号.
 * Immutable and thread-safe.
 *
 * @param rules the rules
 * @param year the fiscal year whose results are applied
 * @param calendar the working days, for time limits that count them
 * @param coordinates what the rules are called on a calculation sheet
 * @since 0.1.0
 */
public record Application(ApplicationRules rules, FiscalYear year, WorkCalendar calendar, String coordinates) {
    /**
     * Returns what the results of an item suggest.
     *
     * <p>Of several results of a year the one that was fixed last counts, as in the compliance check; which of a
     * self-evaluation and a recheck stands is for the comparison of results to say before. What happened after the day is
     * left out.
     *
     * @param history the record of the item
     * @param asOf the day as of which it is suggested
     * @return the suggestion
     * @throws IllegalArgumentException if a grade is not one by which results are applied here
     */
    public Suggestion suggest(ItemHistory history, LocalDate asOf) {
        return new Suggesting(rules, year, new Rectifying(rules, year, calendar), history, asOf).suggestion();
    }

    /**
     * Returns the record of a decision, compared with the suggestion.
     *
     * @param suggestion the suggestion, which stays as it is
     * @param decision what was decided
     * @param by who decided it, not blank
     * @param on the day of the decision
     * @param reason why, empty where no reason is stated
     * @return the record
     * @throws IllegalArgumentException if it is not said who decided
     */
    public Decided decide(
            Suggestion suggestion, ResultDecision decision, String by, LocalDate on, Optional<String> reason) {
        return Decided.of(rules.strictness().value(), suggestion, decision, by, on, reason);
    }

    /**
     * Returns the record of a decision that is filed as an act.
     *
     * @param suggestion the suggestion, which stays as it is
     * @param act the act of applying a result
     * @return the record, by the person to whom the act is attributed or otherwise by its organ; empty where the act does
     *     not say what was decided
     */
    public Optional<Decided> decide(Suggestion suggestion, Act act) {
        return act.content()
                .filter(Content.Applied.class::isInstance)
                .map(Content.Applied.class::cast)
                .map(applied -> decide(
                        suggestion, applied.decision(), act.person().orElse(act.organ()), act.date(), act.reason()));
    }

    /**
     * Returns how the rectification of a problem stands.
     *
     * @param rectification the problem and what became of it
     * @param asOf the day as of which it is told; what happened later is left out
     * @return the state
     * @throws IllegalArgumentException if the unit was told of the problem after that day
     */
    public RectificationState rectification(Rectification rectification, LocalDate asOf) {
        return new Rectifying(rules, year, calendar).state(rectification, asOf);
    }

    /**
     * Returns whether a proposal may become an item (设立机制).
     *
     * @param proposal the proposal
     * @param results the suggestions for other items; those for items similar to the proposal count
     * @return the opinion with its grounds
     */
    public Establishment establish(Proposal proposal, List<Suggestion> results) {
        return new Establishing(rules).of(proposal, results);
    }

    /**
     * Returns how next year's amount of an item moves, beside what was suggested (动态调整机制).
     *
     * @param suggestion the suggestion
     * @param budget this year's amount
     * @param next next year's amount
     * @param reason why it differs, empty where no reason is stated
     * @return the movement
     */
    public Adjustment adjust(Suggestion suggestion, Money budget, Money next, Optional<String> reason) {
        return new Adjustment(suggestion, budget, next, reason, rules.changeReason());
    }

    /**
     * Returns what decisions would mean for next year's budget.
     *
     * <p>An item that is cancelled or exits has no money in the next year, by the meaning of the word. Any other decision
     * changes an amount only if the policy says by how much; the change is rounded as the policy says. An item whose money
     * is withheld keeps it, and it is counted as withheld.
     *
     * @param histories the items with this year's budgets
     * @param decisions the decision by id of the item; items without one keep their budget
     * @param policy by how much decisions change an amount, such as {@code rules().policy()}
     * @return the simulation
     * @throws IllegalArgumentException if an item stands twice, or a decision is of none of the items
     */
    public Simulation simulate(
            List<ItemHistory> histories, Map<String, ResultDecision> decisions, BudgetPolicy policy) {
        Set<String> items = new HashSet<>();
        for (ItemHistory history : histories) {
            String id = history.line().item().id();
            if (!items.add(id)) {
                throw new IllegalArgumentException("item " + id + " stands twice; give each item once");
            }
        }
        decisions.keySet().stream()
                .filter(id -> !items.contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException(
                            "a decision is of item " + id + ", which is not among those simulated");
                });
        return new Simulating(policy).of(histories, decisions, coordinates);
    }
}
