package io.github.jixiao.rules.application;

import io.github.jixiao.core.application.Proposal;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Basis;
import java.util.List;

/**
 * Whether a proposal may become an item, and why (项目设立审核意见).
 *
 * <p>An opinion; whoever establishes items decides. Immutable and thread-safe.
 *
 * @param proposal the proposal
 * @param admission the opinion: the strictest of all grounds
 * @param grounds what leads to it
 * @since 0.1.0
 */
public record Establishment(Proposal proposal, Admission admission, List<Ground> grounds) {
    /** The opinion on a proposal (设立意见), mildest first. */
    public enum Admission {
        /** It may be established (可以设立). */
        ADMIT,
        /** It may, once it is adjusted (调整后可以设立). */
        ADMIT_ADJUSTED,
        /** Something is missing that must be there first (待补充). */
        OPEN,
        /** It may not be established (不予设立). */
        REFUSE
    }

    /**
     * One ground of an opinion.
     *
     * @param admission the opinion to which it leads by itself
     * @param reason why
     * @param basis the entry of law it rests on
     */
    public record Ground(Admission admission, Text reason, Basis basis) {}

    /** Copies the list. */
    public Establishment {
        grounds = List.copyOf(grounds);
    }
}
