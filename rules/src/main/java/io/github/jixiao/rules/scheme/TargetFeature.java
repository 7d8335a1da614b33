package io.github.jixiao.rules.scheme;

import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.PerformanceTarget;

/**
 * A property of a target by which schemes are told apart.
 *
 * @since 0.1.0
 */
public enum TargetFeature {
    /** Cost is a first level of its own. */
    COST_INDICATORS {
        @Override
        public boolean isIn(PerformanceTarget target) {
            return target.indicators().stream().anyMatch(row -> row.category() == IndicatorCategory.COST);
        }
    },
    /** There are several annual goals. */
    SEVERAL_GOALS {
        @Override
        public boolean isIn(PerformanceTarget target) {
            return target.goals().size() > 1;
        }
    };

    /**
     * Tells whether a target has the property.
     *
     * @param target the target
     * @return whether it has
     */
    public abstract boolean isIn(PerformanceTarget target);
}
