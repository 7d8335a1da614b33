package io.github.jixiao.core.target;

import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Points;
import java.util.List;

/**
 * How an indicator earns its points (评分规则), where it says so itself; otherwise the scheme's rule for its target
 * value holds.
 *
 * <p>All members are immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface ScoringRule {
    /** The scheme's rule for the target value: the rule of an indicator that states none. */
    ScoringRule BY_TARGET = new ByTarget();

    /** The scheme's rule for the target value. */
    record ByTarget() implements ScoringRule {}

    /** Points given by the evaluator's judgement. */
    record Judged() implements ScoringRule {}

    /**
     * So many points off for each step away from a value, down to nothing.
     *
     * @param from the value up to which all points are earned
     * @param direction which way points are lost: below the value for {@link Direction#HIGHER_IS_BETTER}, above it for
     *     {@link Direction#LOWER_IS_BETTER}, either way for {@link Direction#ON_TARGET}
     * @param step the length of a step, positive
     * @param pointsPerStep the points lost for each step
     * @param stepRounding what a part of a step counts
     */
    record StepDeduction(
            Decimal from, Direction direction, Decimal step, Points pointsPerStep, StepRounding stepRounding)
            implements ScoringRule {
        /**
         * Checks the step and the direction.
         *
         * @throws IllegalArgumentException if the step is not positive or the direction is unknown
         */
        public StepDeduction {
            if (step.signum() <= 0) {
                throw new IllegalArgumentException("the step of a deduction must be positive, was " + step);
            }
            if (direction == Direction.UNKNOWN) {
                throw new IllegalArgumentException("a step deduction needs a direction");
            }
        }
    }

    /**
     * Points by the band in which the actual value lies.
     *
     * @param bands the bands, highest lower bound first; a value belongs to the first band whose lower bound it
     *     reaches, and earns nothing below all of them
     */
    record ValueBands(List<ValueBand> bands) implements ScoringRule {
        /**
         * Copies and checks the bands.
         *
         * @throws IllegalArgumentException if there is none, or a lower bound is not below the one before
         */
        public ValueBands {
            bands = List.copyOf(bands);
            if (bands.isEmpty()) {
                throw new IllegalArgumentException("value bands without a band");
            }
            for (int i = 1; i < bands.size(); i++) {
                if (bands.get(i).from().compareTo(bands.get(i - 1).from()) >= 0) {
                    throw new IllegalArgumentException(
                            "band from " + bands.get(i).from() + " must lie below the one before, from "
                                    + bands.get(i - 1).from());
                }
            }
        }
    }

    /**
     * One band of values and the points it earns.
     *
     * @param from the lower bound, included
     * @param points the points earned
     */
    record ValueBand(Decimal from, Points points) {}

    /** What a part of a step counts in a deduction such as one point off for each 3 %. */
    enum StepRounding {
        /** Only whole steps count. */
        FLOOR,
        /** A part of a step counts as a whole one. */
        CEILING,
        /** A part of a step counts in proportion. */
        PRO_RATA
    }
}
