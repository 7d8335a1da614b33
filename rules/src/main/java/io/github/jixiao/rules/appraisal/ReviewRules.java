package io.github.jixiao.rules.appraisal;

import io.github.jixiao.core.act.ReviewResult;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.internal.style.Generated;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.obligation.PoorReview;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rules of target review (绩效目标审核规则): dimensions, bands and consequences.
 *
 * <p>Each comes from a pack, with its provision. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface ReviewRules {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the dimensions with their points (审核内容).
     *
     * @return the dimensions, in printed order
     */
    Parameter<List<Dimension>> dimensions();

    /**
     * Returns what share of the points each tick earns.
     *
     * @return the share for every result
     */
    Parameter<Map<ReviewResult, Ratio>> tickShares();

    /**
     * Returns from how many points on each result is reached, bounds included; what reaches none is poor.
     *
     * @return the lower bounds of all results but {@link ReviewResult#POOR}
     */
    Parameter<Map<ReviewResult, Points>> bands();

    /**
     * Returns whether key items must be reviewed by points (定量审核).
     *
     * @return whether ticks are for ordinary items only
     */
    Parameter<Boolean> keyItemsByPoints();

    /**
     * Returns what follows from each result.
     *
     * @return the consequence of every result
     */
    Parameter<Map<ReviewResult, Consequence>> consequences();

    /**
     * Returns what a poor result means at the place (审核结果为差的处理).
     *
     * @return the policy, which softens {@link Consequence#BARRED} where it asks for a reason only
     */
    Parameter<PoorReview> poorReview();

    /**
     * Checks that every result has what it needs.
     *
     * @throws IllegalStateException if one is left out, or a bound is not below the one of the better result
     */
    @Value.Check
    default void check() {
        Optional<Points> better = Optional.empty();
        for (ReviewResult result : ReviewResult.values()) {
            Optional<Points> from = Optional.ofNullable(bands().value().get(result));
            if (from.isPresent() == (result == ReviewResult.POOR)) {
                throw new IllegalStateException("bands need a lower bound for every result but poor: " + result);
            }
            if (better.isPresent() && from.isPresent() && from.get().compareTo(better.get()) >= 0) {
                throw new IllegalStateException(
                        "band " + result + " from " + from.get() + " must lie below " + better.get());
            }
            better = from;
        }
        Every.result(tickShares().value().keySet(), "tick shares");
        Every.result(consequences().value().keySet(), "consequences");
    }

    /** A builder of rules; not thread-safe. */
    final class Builder extends ImmutableReviewRules.Builder {
        Builder() {}
    }
}
