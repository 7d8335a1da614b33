package io.github.jixiao.rules.scheme;

import io.github.jixiao.core.result.Attainment;
import java.math.BigDecimal;

/**
 * The bands of points for qualitative indicators (定性指标分档): from which share of the weight each level reaches up.
 *
 * <p>A level's band includes its lower bound and excludes the lower bound of the level above; the highest includes the
 * whole weight. Immutable and thread-safe.
 *
 * @param reachedFrom the lower bound of 达成, in percent of the weight
 * @param partlyFrom the lower bound of 部分达成, in percent of the weight; below it lies 未达成
 * @param unjudged what a row earns whose level is stated and whose points are not
 * @since 0.1.0
 */
public record QualitativeBands(BigDecimal reachedFrom, BigDecimal partlyFrom, Unjudged unjudged) {
    /** What a row earns whose level is stated and whose points are not. */
    public enum Unjudged {
        /** The whole weight where the level is 达成; a lower level is not scored. */
        FULL_IF_REACHED,
        /** Nothing is scored without points. */
        NOT_SCORED
    }

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException unless 0 &lt; partlyFrom &lt; reachedFrom &lt;= 100
     */
    public QualitativeBands {
        if (partlyFrom.signum() <= 0
                || partlyFrom.compareTo(reachedFrom) >= 0
                || reachedFrom.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException(
                    "bands must rise from above 0 to at most 100, were " + partlyFrom + " and " + reachedFrom);
        }
    }

    /**
     * Tells whether points lie in the band of a level.
     *
     * @param attainment the level
     * @param points the points
     * @param weight the weight of the row
     * @return whether they do
     */
    public boolean contains(Attainment attainment, BigDecimal points, BigDecimal weight) {
        BigDecimal reached = weight.multiply(reachedFrom).movePointLeft(2);
        BigDecimal partly = weight.multiply(partlyFrom).movePointLeft(2);
        return switch (attainment) {
            case REACHED -> points.compareTo(reached) >= 0 && points.compareTo(weight) <= 0;
            case PARTLY -> points.compareTo(partly) >= 0 && points.compareTo(reached) < 0;
            case NOT_REACHED -> points.signum() >= 0 && points.compareTo(partly) < 0;
        };
    }

    /**
     * Returns the band of a level in words.
     *
     * @param attainment the level
     * @return such as {@code 60%–80%}
     */
    public String describe(Attainment attainment) {
        return switch (attainment) {
            case REACHED -> reachedFrom.toPlainString() + "%–100%";
            case PARTLY -> partlyFrom.toPlainString() + "%–" + reachedFrom.toPlainString() + "%";
            case NOT_REACHED -> "0%–" + partlyFrom.toPlainString() + "%";
        };
    }
}
