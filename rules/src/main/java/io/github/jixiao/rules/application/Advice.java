package io.github.jixiao.rules.application;

import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Basis;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What one cause suggests (建议事项): the decisions that it allows, the one that comes first, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param cause what suggests it
 * @param decisions the decisions of which one is to be taken, in the order of the pack; at least one
 * @param first the one that is suggested first
 * @param reason why, in Chinese and English
 * @param basis the entry of law it rests on
 * @since 0.1.0
 */
public record Advice(Cause cause, Set<ResultDecision> decisions, ResultDecision first, Text reason, Basis basis) {
    /** What suggests a decision (建议来源). */
    public enum Cause {
        /** The grade of the year (评价等级). */
        GRADE,
        /** Problems that were not put right in time (整改不到位). */
        RECTIFICATION,
        /** The period of the item is over (到期). */
        EXPIRY,
        /** The poorest grade several years in a row (连续为差). */
        REPEATED_POOR,
        /** A circumstance recorded of the item (其他情形). */
        CIRCUMSTANCE
    }

    /** Copies the decisions, keeping their order. */
    public Advice {
        decisions = Collections.unmodifiableSet(new LinkedHashSet<>(decisions));
    }
}
