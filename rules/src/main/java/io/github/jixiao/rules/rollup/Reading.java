package io.github.jixiao.rules.rollup;

import io.github.jixiao.core.value.DateRange;

/**
 * What was reported on an indicator for a period (分期完成值).
 *
 * <p>Immutable and thread-safe.
 *
 * @param indicator what the items that share the indicator call it
 * @param period the days for which it was reported
 * @param reporting whether it counts from the start of the year or for the period alone
 * @param measure the value
 * @since 0.1.0
 */
public record Reading(String indicator, DateRange period, Reporting reporting, Measure measure) {
    /** How the values of several periods make one. */
    public enum Reporting {
        /** Each value holds what came before (累计): the latest stands. */
        CUMULATIVE,
        /** Each value holds its period alone (分期): they are added. */
        PER_PERIOD
    }
}
