package io.github.jixiao.rules.scheme;

/**
 * How the actual values of sub-items make one (子项目汇总): absolute numbers one way, ratios another.
 *
 * <p>Immutable and thread-safe.
 *
 * @param absolute how numbers of things, people or money are put together
 * @param relative how percentages are put together
 * @param rounding the rounding of an average
 * @since 0.1.0
 */
public record AggregationRule(Aggregation absolute, Aggregation relative, Rounding rounding) {
    /** How values are put together. */
    public enum Aggregation {
        /** Added up. */
        SUM,
        /** Averaged, each value counting by the money behind it. */
        FUND_WEIGHTED
    }
}
