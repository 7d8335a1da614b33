package io.github.jixiao.core.value;

import java.time.LocalDate;

/**
 * A period of whole days, both ends included.
 *
 * <p>Immutable and thread-safe.
 *
 * @param first the first day
 * @param last the last day, on or after the first
 * @since 0.1.0
 */
public record DateRange(LocalDate first, LocalDate last) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last day " + last + " is before the first day " + first);
        }
    }

    /**
     * Returns a period.
     *
     * @param first the first day
     * @param last the last day
     * @return the period
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static DateRange of(LocalDate first, LocalDate last) {
        return new DateRange(first, last);
    }

    /**
     * Reads a period: the inverse of {@link #toString()}.
     *
     * @param text two ISO days joined by a slash, such as {@code 2022-01-01/2022-12-31}
     * @return the period
     * @throws IllegalArgumentException if the text is not of that form or its order is wrong
     */
    public static DateRange parse(String text) {
        String[] days = text.split("/", -1);
        if (days.length != 2) {
            throw new IllegalArgumentException("not a period of two days joined by '/': '" + text + "'");
        }
        try {
            return of(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException("not a period of two days joined by '/': '" + text + "'", e);
        }
    }

    /**
     * Tells whether a day lies in this period.
     *
     * @param day the day
     * @return whether it is not before the first and not after the last
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * Returns the two days joined by a slash.
     *
     * @return the text that {@link #parse(String)} reads
     */
    @Override
    public String toString() {
        return first + "/" + last;
    }
}
