package io.github.jixiao.rules.scheme;

import io.github.jixiao.core.target.PerformanceTarget;

/**
 * How the scores of several annual goals make one (多目标汇总).
 *
 * @since 0.1.0
 */
public enum GoalAggregation {
    /** They are added: the weights of all rows together make the points of the scheme. */
    SUM,
    /** Each goal is scored out of the full points and counts by its weight in percent. */
    RATIO;

    /**
     * Tells whether the goals of a target count by ratio.
     *
     * @param target the target
     * @return whether this is {@link #RATIO} and every goal carries a weight
     */
    public boolean countsByRatio(PerformanceTarget target) {
        return this == RATIO
                && target.goals().stream().allMatch(goal -> goal.weight().isPresent());
    }
}
