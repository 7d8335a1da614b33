package io.github.jixiao.rules.application;

import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.Rounding;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * By how much decisions change an amount, for a simulation (预算影响测算参数).
 *
 * <p>No document that was seen ties a grade to a percentage; the packs of real places therefore hold none, and a user who
 * asks what if states it with {@link #with(ResultDecision, Ratio)}. Immutable and thread-safe.
 *
 * @param changes the change by decision, as a share of this year's budget, negative for less; -1 or more
 * @param surplus the share of the increase in carried-over money by which the amount is cut, empty where it is not
 * @param rounding how each change is rounded, in yuan
 * @since 0.1.0
 */
public record BudgetPolicy(
        Map<ResultDecision, Change> changes, Optional<Change> surplus, Parameter<Rounding> rounding) {
    private static final Ratio ALL = Ratio.of(BigDecimal.ONE.negate());

    /**
     * A share, and what it rests on.
     *
     * @param share the share
     * @param basis the entry of law, empty for one that the user supposes
     */
    public record Change(Ratio share, Optional<Basis> basis) {}

    /**
     * Copies and checks the changes.
     *
     * @throws IllegalArgumentException if a change takes more than the whole, or is of a decision that ends an item
     */
    public BudgetPolicy {
        changes = changes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(changes));
        changes.forEach((decision, change) -> {
            if (change.share().compareTo(ALL) < 0) {
                throw new IllegalArgumentException(
                        "a change takes at most 100 % away, was " + change.share() + " for " + decision);
            }
            if (Decisions.ends(decision)) {
                throw new IllegalArgumentException(
                        decision + " leaves nothing for the next year; it takes no percentage, was " + change.share());
            }
        });
    }

    /**
     * Returns this policy with a supposed change.
     *
     * @param decision the decision
     * @param share the change as a share of this year's budget, negative for less
     * @return a copy in which the decision changes an amount by that share
     * @throws IllegalArgumentException if it takes more than the whole, or is of a decision that ends an item
     */
    public BudgetPolicy with(ResultDecision decision, Ratio share) {
        Map<ResultDecision, Change> more = new EnumMap<>(ResultDecision.class);
        more.putAll(changes);
        more.put(decision, new Change(share, Optional.empty()));
        return new BudgetPolicy(more, surplus, rounding);
    }
}
