package io.github.jixiao.rules.validation;

import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.DateRange;

/** How the day on which something was done stands to a deadline or a period. */
final class Deadlines {
    private Deadlines() {}

    /** Late for certain is only what began after the last day; before a period may be early or wrong. */
    static Comparison compare(TargetValue target, DateRange done) {
        if (target instanceof TargetValue.ByDate by) {
            if (!done.last().isAfter(by.deadline())) {
                return Comparison.REACHED;
            }
            return done.first().isAfter(by.deadline()) ? Comparison.MISSED : Comparison.UNKNOWN;
        }
        if (target instanceof TargetValue.During during) {
            if (during.period().contains(done.first()) && during.period().contains(done.last())) {
                return Comparison.REACHED;
            }
            return done.first().isAfter(during.period().last()) ? Comparison.MISSED : Comparison.UNKNOWN;
        }
        return Comparison.UNKNOWN;
    }
}
