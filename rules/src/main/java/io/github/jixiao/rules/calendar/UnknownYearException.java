package io.github.jixiao.rules.calendar;

import java.util.Collection;

/**
 * A day was asked for in a year of which no holiday notice is recorded.
 *
 * <p>Which days are worked is decided by notice, year by year, so that nothing can be said of such a year.
 *
 * @since 0.1.0
 */
public final class UnknownYearException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int year;

    UnknownYearException(int year, Collection<Integer> known) {
        super("no holiday notice of " + year + " is recorded, so its working days are unknown; "
                + (known.isEmpty() ? "no year has one" : "the years that have one are " + known));
        this.year = year;
    }

    /**
     * Returns the year.
     *
     * @return the first year without a notice that the count came to
     */
    public int year() {
        return year;
    }
}
