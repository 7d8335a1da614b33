package io.github.jixiao.rules.application;

import io.github.jixiao.core.act.ResultDecision;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * How strict decisions are compared with each other (从宽到从严的次序): the one order that everything here goes by.
 *
 * <p>Immutable and thread-safe.
 *
 * @param order every decision once, mildest first
 * @since 0.1.0
 */
public record Strictness(List<ResultDecision> order) implements Comparator<ResultDecision> {
    /**
     * Copies and checks the order.
     *
     * @throws IllegalArgumentException if a decision is missing or stands twice
     */
    public Strictness {
        order = List.copyOf(order);
        if (order.size() != ResultDecision.values().length || !order.containsAll(EnumSet.allOf(ResultDecision.class))) {
            throw new IllegalArgumentException("the order of strictness must name every decision once, was " + order);
        }
    }

    @Override
    public int compare(ResultDecision one, ResultDecision other) {
        return Integer.compare(order.indexOf(one), order.indexOf(other));
    }

    /**
     * Returns the mildest of several decisions.
     *
     * @param decisions the decisions
     * @return the mildest, empty if there is none at all
     */
    public Optional<ResultDecision> mildest(Collection<ResultDecision> decisions) {
        return decisions.stream().min(this);
    }

    /**
     * Returns the strictest of several decisions.
     *
     * @param decisions the decisions
     * @return the strictest, empty if there is none at all
     */
    public Optional<ResultDecision> strictest(Collection<ResultDecision> decisions) {
        return decisions.stream().max(this);
    }
}
