package io.github.jixiao.rules.scoring;

/**
 * The operations in which the formulas are written, once: numbers are handles, so that the same formula either traces
 * every step ({@link Tracing}) or computes on scaled longs ({@link FixedPoint}).
 */
abstract class Arithmetic {
    /** {@code weight × num ÷ den}, within 0 and the weight, rounded as rows are; {@code den} is above 0. */
    abstract long portion(long weight, long num, long den);

    /** The whole weight if {@code left} is at most {@code right}, otherwise nothing. */
    abstract long ifAtMost(long weight, long left, long right);

    /** The whole weight if the two are equal, otherwise nothing. */
    abstract long ifEqual(long weight, long left, long right);

    /** {@code part ÷ whole} in percent, rounded as rates are; {@code whole} is above 0. */
    abstract long percent(long part, long whole);

    /** One hundred percent, as {@link #percent} counts. */
    abstract long hundred();

    abstract long minus(long left, long right);

    abstract long plus(long left, long right);

    abstract long negate(long number);

    abstract int compare(long left, long right);

    abstract int signum(long number);
}
