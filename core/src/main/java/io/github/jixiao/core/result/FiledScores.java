package io.github.jixiao.core.result;

import io.github.jixiao.core.internal.style.Generated;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Ratio;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The scores that an evaluation states (得分), as filed: right or wrong, complete or not.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface FiledScores {
    /** No score filed. */
    FiledScores NONE = builder().build();

    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder holding these scores.
     *
     * @return the builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the budget execution rate (预算执行率).
     *
     * @return the rate, empty where not filed
     */
    Optional<Ratio> executionRate();

    /**
     * Returns the weight of budget execution (预算执行分值).
     *
     * @return the weight, empty where not filed
     */
    Optional<Points> executionWeight();

    /**
     * Returns the score of budget execution (预算执行得分).
     *
     * @return the score, empty where not filed
     */
    Optional<Points> executionScore();

    /**
     * Returns the scores of the indicators.
     *
     * @return the scores by indicator id, in printed order; an indicator without a score has no entry
     */
    Map<String, Points> indicatorScores();

    /**
     * Returns the weights of the first levels where the form prints them (一级指标分值).
     *
     * @return the weights by category
     */
    Map<IndicatorCategory, Points> sectionWeights();

    /**
     * Returns the total (总分).
     *
     * @return the total, empty where not filed
     */
    Optional<Points> total();

    /**
     * Returns the marks of a perfect result (满分).
     *
     * @return the full marks, empty where not stated
     */
    Optional<Points> fullMarks();

    /**
     * Returns the grade (等级).
     *
     * @return the grade as printed, empty where not filed
     */
    Optional<String> grade();

    /** A builder of scores; not thread-safe. */
    final class Builder extends ImmutableFiledScores.Builder {
        Builder() {}
    }
}
