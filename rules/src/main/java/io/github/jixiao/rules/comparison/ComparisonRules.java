package io.github.jixiao.rules.comparison;

import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.internal.style.Generated;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.Rounding;
import java.util.List;
import org.immutables.value.Value;

/**
 * The rules by which evaluations of one item are held against each other (复核比对规则).
 *
 * <p>Each comes from a pack, with its provision. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface ComparisonRules {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns whose result comes first.
     *
     * @return the kinds of evaluation with a result of their own, the first one that there is stands
     */
    Parameter<List<EvaluationKind>> priority();

    /**
     * Returns the kinds that check a self-evaluation.
     *
     * @return the kinds, the first one that there is counts
     */
    Parameter<List<EvaluationKind>> rechecks();

    /**
     * Returns the widest difference between self-evaluation and recheck at which the self-evaluation stands.
     *
     * @return the difference in points of the total; the yardstick of the same name
     */
    Parameter<Points> tolerance();

    /**
     * Returns how the scores of several raters become one.
     *
     * @return the rule
     */
    Parameter<RaterRule> raters();

    /**
     * Returns how the score of several raters is rounded.
     *
     * @return the rounding
     */
    Parameter<Rounding> raterRounding();

    /**
     * Returns the widest range of raters' scores that calls for nothing.
     *
     * @return the range as a share of the weight
     */
    Parameter<Ratio> raterRange();

    /** A builder of rules; not thread-safe. */
    final class Builder extends ImmutableComparisonRules.Builder {
        Builder() {}
    }
}
