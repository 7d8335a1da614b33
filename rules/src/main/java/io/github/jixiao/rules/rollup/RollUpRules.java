package io.github.jixiao.rules.rollup;

import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.AggregationRule;
import io.github.jixiao.rules.scheme.Rounding;

/**
 * The numbers and policies of a roll-up (汇总规则), each from a pack with its provision.
 *
 * <p>Immutable and thread-safe.
 *
 * @param indicators how the values of an indicator are put together: absolute numbers one way, percentages another
 * @param scores how an average of scores is rounded
 * @param rates how a rate in percent is rounded
 * @param weight the money by which scores and percentages are weighted
 * @param coverage the share of expenditure that is to be evaluated
 * @since 0.1.0
 */
public record RollUpRules(
        Parameter<AggregationRule> indicators,
        Parameter<Rounding> scores,
        Parameter<Rounding> rates,
        Parameter<Weight> weight,
        Parameter<Ratio> coverage) {
    /** The money by which an average is weighted. */
    public enum Weight {
        /** The budget of the year (年度预算数). */
        BUDGET,
        /** The money spent (执行数); an item that did not report it does not count. */
        EXECUTED
    }
}
