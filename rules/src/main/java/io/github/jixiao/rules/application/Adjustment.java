package io.github.jixiao.rules.application;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How next year's amount of an item moves, beside what was suggested (动态调整): its direction, and whether that follows.
 *
 * <p>Immutable and thread-safe.
 *
 * @param suggestion the suggestion
 * @param budget this year's amount
 * @param next next year's amount
 * @param reason why it differs, empty where no reason is stated
 * @param changeReason whether a change must state its reason
 * @since 0.1.0
 */
public record Adjustment(
        Suggestion suggestion, Money budget, Money next, Optional<String> reason, Parameter<Boolean> changeReason) {
    /** Which way an amount moves (调整方向). */
    public enum Direction {
        /** More than this year (增加). */
        INCREASED,
        /** As much as this year (不变). */
        UNCHANGED,
        /** Less than this year (减少). */
        REDUCED,
        /** Nothing any more (终止). */
        ENDED
    }

    /**
     * Returns which way the amount moves.
     *
     * @return the direction; nothing after nothing is unchanged
     */
    public Direction direction() {
        int order = next.compareTo(budget);
        if (order > 0) {
            return Direction.INCREASED;
        }
        if (order == 0) {
            return Direction.UNCHANGED;
        }
        return next.signum() == 0 ? Direction.ENDED : Direction.REDUCED;
    }

    /**
     * Tells whether one of the suggested decisions lets the amount move that way.
     *
     * @return whether it does, also where nothing was suggested
     */
    public boolean follows() {
        return suggestion
                .governing()
                .filter(advice -> advice.decisions().stream().noneMatch(each -> Decisions.allows(each, direction())))
                .isEmpty();
    }

    /**
     * Returns what is wrong or odd in the movement.
     *
     * @return the findings
     */
    public Findings findings() {
        List<Finding> found = new ArrayList<>();
        boolean stated = reason.filter(Predicate.not(String::isBlank)).isPresent();
        if (direction() != Direction.UNCHANGED && !stated && changeReason.value()) {
            found.add(Finding.of(
                            ApplicationFinding.CHANGE_WITHOUT_REASON,
                            "",
                            "item",
                            suggestion.item(),
                            "budget",
                            budget,
                            "next",
                            next)
                    .basedOn(changeReason.basis().provision()));
        }
        if (!follows()) {
            Advice advice = suggestion.governing().orElseThrow();
            Basis basis = advice.basis();
            found.add(Finding.of(
                            ApplicationFinding.AMOUNT_AGAINST_SUGGESTION,
                            "",
                            "item",
                            suggestion.item(),
                            "next",
                            next,
                            "suggested",
                            Decisions.labels(advice.decisions()))
                    .basedOn(basis.provision()));
        }
        return new Findings(found);
    }
}
