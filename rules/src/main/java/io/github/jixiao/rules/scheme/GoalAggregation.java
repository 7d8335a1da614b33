package io.github.jixiao.rules.scheme;

/**
 * How the scores of several annual goals make one (多目标汇总).
 *
 * @since 0.1.0
 */
public enum GoalAggregation {
    /** They are added: the weights of all rows together make the points of the scheme. */
    SUM,
    /** Each goal is scored out of the full points and counts by its weight in percent. */
    RATIO
}
