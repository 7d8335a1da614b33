package io.github.jixiao.rules.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days on which something is done in time: from the first, if there is one, to the last.
 *
 * <p>Immutable and thread-safe.
 *
 * @param first the first day, before which it is too early; empty where it cannot be
 * @param last the last day, after which it is too late; not before the first
 * @since 0.1.0
 */
public record Due(Optional<LocalDate> first, LocalDate last) {
    private static final String OPEN = "..";

    /** How a day stands to the days in time. */
    public enum Timing {
        /** Before the first. */
        EARLY,
        /** From the first to the last. */
        IN_TIME,
        /** After the last. */
        LATE
    }

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Due {
        if (first.isPresent() && last.isBefore(first.get())) {
            throw new IllegalArgumentException("the last day " + last + " is before the first day " + first.get());
        }
    }

    /**
     * Returns the days between two days.
     *
     * @param first the first day
     * @param last the last day
     * @return the days, both ends included
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static Due of(LocalDate first, LocalDate last) {
        return new Due(Optional.of(first), last);
    }

    /**
     * Returns the days until a day, however early.
     *
     * @param last the last day
     * @return the days, the last included
     */
    public static Due until(LocalDate last) {
        return new Due(Optional.empty(), last);
    }

    /**
     * Reads days: the inverse of {@link #toString()}.
     *
     * @param text two ISO days joined by a slash, the first possibly two dots, such as {@code ../2022-08-31}
     * @return the days
     * @throws IllegalArgumentException if the text is not of that form or its order is wrong
     */
    public static Due parse(String text) {
        String[] ends = text.split("/", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("not two days joined by '/': '" + text + "'");
        }
        try {
            LocalDate last = LocalDate.parse(ends[1]);
            return ends[0].equals(OPEN) ? until(last) : of(LocalDate.parse(ends[0]), last);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not two days joined by '/': '" + text + "'", e);
        }
    }

    /**
     * Returns how a day stands to these days.
     *
     * @param day the day on which it was done
     * @return whether that was early, in time or late
     */
    public Timing timing(LocalDate day) {
        if (day.isAfter(last)) {
            return Timing.LATE;
        }
        return first.isPresent() && day.isBefore(first.get()) ? Timing.EARLY : Timing.IN_TIME;
    }

    /**
     * Tells whether a day is one of these.
     *
     * @param day the day
     * @return whether it is neither early nor late
     */
    public boolean contains(LocalDate day) {
        return timing(day) == Timing.IN_TIME;
    }

    /**
     * Returns how late a day is.
     *
     * @param day the day
     * @return the calendar days from the last day to it, 0 if it is not late
     */
    public long daysLate(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(last, day));
    }

    /**
     * Returns these days after a decision that extends them.
     *
     * <p>The decision names a day, which stands whether it is a working day or not.
     *
     * @param day the new last day; the present one changes nothing
     * @return the days until then
     * @throws IllegalArgumentException if it is before the present last day
     */
    public Due extendedTo(LocalDate day) {
        if (day.isBefore(last)) {
            throw new IllegalArgumentException("an extension to " + day + " is before the last day " + last);
        }
        return new Due(first, day);
    }

    /**
     * Returns the two days joined by a slash.
     *
     * @return the text that {@link #parse(String)} reads
     */
    @Override
    public String toString() {
        return first.map(LocalDate::toString).orElse(OPEN) + "/" + last;
    }
}
