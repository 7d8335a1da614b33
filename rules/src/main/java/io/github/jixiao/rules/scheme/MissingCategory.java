package io.github.jixiao.rules.scheme;

import io.github.jixiao.core.target.IndicatorCategory;
import java.util.Optional;

/**
 * Where the points of indicators that do not apply go (指标不适用时的分值处理).
 *
 * <p>Immutable and thread-safe.
 *
 * @param policy what is done with the points, or with those that no shift takes
 * @param shift which category's points another category takes first; empty where none does
 * @since 0.1.0
 */
public record MissingCategory(Policy policy, Optional<Shift> shift) {
    /** What is done with the points. */
    public enum Policy {
        /** Nothing: the total is out of fewer points. */
        KEEP,
        /** The total is scaled up to the full marks. */
        RESCALE,
        /** All remaining rows take equal parts of them. */
        REDISTRIBUTE
    }

    /**
     * The points of one category go to another, whose rows take them in proportion.
     *
     * @param from the category whose points go
     * @param to the category that takes them, if any of its rows applies
     */
    public record Shift(IndicatorCategory from, IndicatorCategory to) {
        /**
         * Checks that the categories differ.
         *
         * @throws IllegalArgumentException if they are the same
         */
        public Shift {
            if (from == to) {
                throw new IllegalArgumentException("points cannot shift from " + from + " to itself");
            }
        }
    }
}
