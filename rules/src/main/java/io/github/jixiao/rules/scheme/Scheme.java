package io.github.jixiao.rules.scheme;

import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.internal.style.Generated;
import io.github.jixiao.rules.law.Parameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A scoring scheme (计分办法): every weight, policy, band and rounding by which an evaluation is scored, each with the
 * provision it rests on.
 *
 * <p>Schemes come from packs; the formulas are in this package, once each. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface Scheme {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder holding this scheme, for asking "what if".
     *
     * @return the builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the coordinates of the scheme: pack and scheme.
     *
     * @return such as {@code cn/self-2020}
     */
    String id();

    /**
     * Returns the title.
     *
     * @return the title
     */
    Text title();

    /**
     * Returns the jurisdiction whose rule it is.
     *
     * @return the jurisdiction
     */
    Jurisdiction jurisdiction();

    /**
     * Returns the first fiscal year evaluated under it.
     *
     * @return the year
     */
    FiscalYear firstYear();

    /**
     * Returns the last fiscal year evaluated under it.
     *
     * @return the year, empty while in force
     */
    Optional<FiscalYear> lastYear();

    /**
     * Returns the kinds of evaluation it is for.
     *
     * @return the kinds
     */
    Set<EvaluationKind> evaluations();

    /**
     * Returns the kinds of item it is for.
     *
     * @return the kinds, empty for all
     */
    Set<ItemKind> items();

    /**
     * Returns what a target must have or lack for this scheme to be chosen by itself.
     *
     * @return whether the feature must be there, by feature
     */
    Map<TargetFeature, Boolean> features();

    /**
     * Tells whether the scheme is chosen by itself where it fits.
     *
     * @return whether it is; otherwise it is used only where asked for by its coordinates
     */
    @Value.Default
    default boolean automatic() {
        return true;
    }

    /**
     * Returns the marks of a perfect result (满分).
     *
     * @return the full marks
     */
    Parameter<Points> fullMarks();

    /**
     * Returns how budget execution is scored.
     *
     * @return the rule, empty where execution is not scored on its own
     */
    Optional<ExecutionRule> execution();

    /**
     * Returns the points of the first levels.
     *
     * @return the sections, in order
     */
    List<Parameter<Section>> sections();

    /**
     * Returns how several goals make one score.
     *
     * @return the aggregation
     */
    Parameter<GoalAggregation> goals();

    /**
     * Returns what a missed higher-is-better target earns.
     *
     * @return the policy
     */
    Parameter<PositivePolicy> positive();

    /**
     * Returns what a missed lower-is-better target earns.
     *
     * @return the policy
     */
    Parameter<ReversePolicy> reverse();

    /**
     * Returns what a missed exact target earns.
     *
     * @return the policy
     */
    Parameter<ExactPolicy> exact();

    /**
     * Returns what a value outside its target range earns.
     *
     * @return the policy
     */
    Parameter<RangePolicy> range();

    /**
     * Returns by how much "about" may be missed, in percent of the target.
     *
     * @return the tolerance
     */
    Parameter<BigDecimal> about();

    /**
     * Returns what a missed deadline earns.
     *
     * @return the policy
     */
    Parameter<LatePolicy> late();

    /**
     * Returns what a negative target or value earns.
     *
     * @return the policy
     */
    Parameter<NegativePolicy> negative();

    /**
     * Returns which direction is assumed where none is stated.
     *
     * @return the rule
     */
    Parameter<UndirectedRule> undirected();

    /**
     * Returns the bands of qualitative indicators.
     *
     * @return the bands
     */
    Parameter<QualitativeBands> bands();

    /**
     * Returns the steps by which satisfaction is scored.
     *
     * @return the steps, empty where satisfaction is scored in proportion
     */
    Optional<Parameter<SatisfactionSteps>> satisfaction();

    /**
     * Returns what a result far above its target earns.
     *
     * @return the policy
     */
    Parameter<OverAchievement> overAchievement();

    /**
     * Returns where the points of indicators that do not apply go.
     *
     * @return the policy
     */
    Parameter<MissingCategory> missing();

    /**
     * Returns how the actual values of sub-items make one.
     *
     * @return the rule, empty where the scheme has none
     */
    Optional<Parameter<AggregationRule>> aggregation();

    /**
     * Returns the rounding of each row's score.
     *
     * @return the rounding
     */
    Parameter<Rounding> rowRounding();

    /**
     * Returns the rounding of the total.
     *
     * @return the rounding
     */
    Parameter<Rounding> totalRounding();

    /**
     * Returns the grade scale.
     *
     * @return the scale
     */
    Parameter<GradeScale> grades();

    /**
     * Tells whether a scheme in force fits a target.
     *
     * @param target the target
     * @return whether it has and lacks what {@link #features()} asks for
     */
    default boolean fits(PerformanceTarget target) {
        return features().entrySet().stream()
                .allMatch(feature -> feature.getKey().isIn(target) == feature.getValue());
    }

    /** A builder of schemes; not thread-safe. */
    final class Builder extends ImmutableScheme.Builder {
        Builder() {}
    }
}
