package io.github.jixiao.rules.analytics;

import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.internal.style.Generated;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.Rounding;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * The numbers by which a portfolio is looked at (分析阈值), each from a pack with its provision.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface AnalyticsRules {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder holding these rules.
     *
     * @return the builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the score above which a score counts as high.
     *
     * @return the points; a score equal to them is not above
     */
    Parameter<Points> highScore();

    /**
     * Returns the full marks.
     *
     * @return the points; a score of as much or more is at full marks
     */
    Parameter<Points> fullMarks();

    /**
     * Returns the share of high scores above which scores are pointed out as inflated.
     *
     * @return the share of scored items
     */
    Parameter<Ratio> highShare();

    /**
     * Returns the standard deviation below which scores are pointed out as not telling items apart.
     *
     * @return the deviation in points
     */
    Parameter<Points> leastDeviation();

    /**
     * Returns of how many scores there must be for anything to be said of their distribution.
     *
     * @return the number of scores
     */
    Parameter<Integer> leastScores();

    /**
     * Returns the widest difference between filed and rechecked score that is not pointed out.
     *
     * @return the difference in points
     */
    Parameter<Points> recheckTolerance();

    /**
     * Returns the share of its target from which an actual value is pointed out.
     *
     * @return the share, 1 being the target
     */
    Parameter<Ratio> overAchievement();

    /**
     * Returns for how many fiscal years in a row a target must stay the same to be pointed out.
     *
     * @return the number of years
     */
    Parameter<Integer> untouchedYears();

    /**
     * Returns of how many scores there must be for their last digits to be judged.
     *
     * @return the number of scores
     */
    Parameter<Integer> leastDigits();

    /**
     * Returns the chi-square statistic above which last digits are not spread evenly.
     *
     * @return the critical value for nine degrees of freedom
     */
    Parameter<BigDecimal> digitLimit();

    /**
     * Returns by how much indicators may do better than budget execution.
     *
     * @return the share of the indicator score; as much is allowed, more is red
     */
    Parameter<Ratio> resultsOverMoney();

    /**
     * Returns how much of the budget may stay unspent.
     *
     * @return the share of the budget; as much is allowed, more is yellow
     */
    Parameter<Ratio> unspent();

    /**
     * Returns the share of expenditure that is to be evaluated.
     *
     * @return the share, held by count and by amount
     */
    Parameter<Ratio> coverage();

    /**
     * Returns how numbers that only describe are rounded.
     *
     * @return the rounding; it never decides
     */
    Parameter<Rounding> rounding();

    /** A builder of rules; not thread-safe. */
    final class Builder extends ImmutableAnalyticsRules.Builder {
        Builder() {}
    }
}
