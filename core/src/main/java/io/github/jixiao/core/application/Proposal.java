package io.github.jixiao.core.application;

import io.github.jixiao.core.act.AppraisalConclusion;
import io.github.jixiao.core.act.ReviewResult;
import io.github.jixiao.core.item.ExpenditureItem;
import java.util.List;
import java.util.Optional;

/**
 * A proposal to establish a new item (项目设立申请).
 *
 * <p>Immutable and thread-safe.
 *
 * @param item the item proposed
 * @param appraisal the conclusion of its ex-ante appraisal, empty while there is none
 * @param review the result of the review of its target, empty while there is none
 * @param reason the reason stated for establishing it all the same, empty where none is
 * @param similar the items to which it is similar (同类项目)
 * @since 0.1.0
 */
public record Proposal(
        ExpenditureItem item,
        Optional<AppraisalConclusion> appraisal,
        Optional<ReviewResult> review,
        Optional<String> reason,
        List<String> similar) {
    /** Copies the list. */
    public Proposal {
        similar = List.copyOf(similar);
    }
}
