package io.github.jixiao.rules.scoring;

import io.github.jixiao.rules.scheme.ExactPolicy;
import io.github.jixiao.rules.scheme.PositivePolicy;
import io.github.jixiao.rules.scheme.RangePolicy;
import io.github.jixiao.rules.scheme.ReversePolicy;

/**
 * The formulas of quantitative indicators, each written once over {@link Arithmetic}.
 *
 * <p>{@code w} is the weight, {@code t} the target, {@code a} the actual value. Reaching the target always earns the
 * weight, which is also the cap; nothing earns less than 0.
 */
final class Formulas {
    private Formulas() {}

    /** Budget execution: {@code w × executed ÷ budget}, the rate rounded before it is scored where the scheme says so. */
    static long execution(Arithmetic m, boolean rateRounded, long w, long executed, long budget) {
        return rateRounded ? m.portion(w, m.percent(executed, budget), m.hundred()) : m.portion(w, executed, budget);
    }

    /** Higher is better: {@code w × a ÷ t}; a target of zero is reached by any value of at least zero. */
    static long positive(Arithmetic m, PositivePolicy policy, long w, long t, long a) {
        return policy == PositivePolicy.RATIO && m.signum(t) > 0 ? m.portion(w, a, t) : m.ifAtMost(w, t, a);
    }

    /** Lower is better; a target of zero, once exceeded, earns nothing. What is to be judged does not come here. */
    static long reverse(Arithmetic m, ReversePolicy policy, long w, long t, long a) {
        if (m.compare(a, t) <= 0 || m.signum(t) == 0) {
            return m.ifAtMost(w, a, t);
        }
        return switch (policy) {
            case RATIO -> m.portion(w, t, a);
            case LINEAR -> m.portion(w, m.minus(m.plus(t, t), a), t);
            case ZERO, JUDGED -> m.ifAtMost(w, a, t);
        };
    }

    /** An exact target; a target of zero is met by zero alone. */
    static long exact(Arithmetic m, ExactPolicy policy, long w, long t, long a) {
        return policy == ExactPolicy.AS_POSITIVE && m.signum(t) > 0 && m.compare(a, t) != 0
                ? positive(m, PositivePolicy.RATIO, w, t, a)
                : m.ifEqual(w, a, t);
    }

    /** Within the bounds all; outside by the nearer bound, or nothing. */
    static long range(Arithmetic m, RangePolicy policy, ReversePolicy above, long w, long lower, long upper, long a) {
        if (m.compare(a, lower) < 0) {
            return policy == RangePolicy.NEAREST_BOUND
                    ? positive(m, PositivePolicy.RATIO, w, lower, a)
                    : m.ifAtMost(w, lower, a);
        }
        return policy == RangePolicy.NEAREST_BOUND ? reverse(m, above, w, upper, a) : m.ifAtMost(w, a, upper);
    }

    /** A negative target: all when met, otherwise {@code w × (1 − |a − t| ÷ |t|)}, down to nothing. */
    static long distance(Arithmetic m, boolean higherIsBetter, long w, long t, long a) {
        long better = higherIsBetter ? m.minus(a, t) : m.minus(t, a);
        if (m.signum(better) >= 0 || m.signum(t) == 0) {
            return higherIsBetter ? m.ifAtMost(w, t, a) : m.ifAtMost(w, a, t);
        }
        long size = m.signum(t) < 0 ? m.negate(t) : t;
        return m.portion(w, m.plus(size, better), size);
    }
}
