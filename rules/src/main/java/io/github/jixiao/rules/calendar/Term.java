package io.github.jixiao.rules.calendar;

import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time in which something is to be done (期限): a number of calendar days, working days or months.
 *
 * <p>How it is counted is our reading of the practice that the Civil Code (民法典) articles 201 and 202 state for private
 * law; the instruments of the field do not say. The day of the event does not count, and the last day does. A term of
 * months ends on the day of the month that has the number of the day of the event, or on the last day of the month where
 * there is no such day.
 *
 * <p>Units differ by instrument: the days of the Budget Law (预算法) articles 14, 44 and 52 are calendar days, those of the
 * Regulations on Open Government Information (政府信息公开条例) article 26 are working days, and the Supervision Law (监督法)
 * article 27 counts months. Immutable and thread-safe.
 *
 * @param amount how many, 1 to 9999
 * @param unit of what
 * @since 0.1.0
 */
public record Term(int amount, Unit unit) {
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,4}) (day|working day|month)s?");

    /** What a term counts. */
    public enum Unit {
        /** Days, whether worked or not (日). */
        CALENDAR_DAY("日", "day"),
        /** Days that are worked (工作日). */
        WORKING_DAY("个工作日", "working day"),
        /** Months by the number of the day (月). */
        MONTH("个月", "month");

        private final String zh;
        private final String en;

        Unit(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }
    }

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if it is not 1 to 9999
     */
    public Term {
        if (amount < 1 || amount > 9999) {
            throw new IllegalArgumentException("a term must be 1 to 9999 long, was " + amount);
        }
    }

    /**
     * Returns a term.
     *
     * @param amount how many
     * @param unit of what
     * @return the term
     * @throws IllegalArgumentException if the amount is not 1 to 9999
     */
    public static Term of(int amount, Unit unit) {
        return new Term(amount, unit);
    }

    /**
     * Reads a term: the inverse of {@link #toString()}.
     *
     * @param text such as {@code 20 days}, {@code 1 working day} or {@code 6 months}
     * @return the term
     * @throws IllegalArgumentException if the text is not of that form or the amount is not 1 to 9999
     */
    public static Term parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (written.matches()) {
            for (Unit unit : Unit.values()) {
                if (unit.en.equals(written.group(2))) {
                    Term term = of(Integer.parseInt(written.group(1)), unit);
                    if (term.toString().equals(text)) {
                        return term;
                    }
                }
            }
        }
        throw new IllegalArgumentException(
                "not a term such as '20 days', '1 working day' or '6 months': '" + text + "'");
    }

    /**
     * Returns the last day of this term after an event.
     *
     * @param event the day of the event, which does not count
     * @param calendar the working days; not looked at unless working days are counted
     * @return the last day
     * @throws UnknownYearException if working days are counted, in a year that the calendar does not know
     */
    public LocalDate after(LocalDate event, WorkCalendar calendar) {
        return switch (unit) {
            case CALENDAR_DAY -> event.plusDays(amount);
            case WORKING_DAY -> calendar.plusWorkingDays(event, amount);
            case MONTH -> event.plusMonths(amount);
        };
    }

    /**
     * Returns the last day of this term after an event, where it stood still for some time.
     *
     * <p>Suspended days do not count: after the last suspension the count goes on where it stopped. A suspension that
     * begins after the last day is too late to matter; days that several suspensions share are skipped once. A term of
     * months has no days to count; as we chose, it ends as many calendar days later as it was suspended while it ran.
     *
     * @param event the day of the event, which does not count
     * @param suspensions when it stood still, in any order
     * @param calendar the working days; not looked at unless working days are counted
     * @return the last day
     * @throws UnknownYearException if working days are counted, in a year that the calendar does not know
     */
    public LocalDate after(LocalDate event, Collection<DateRange> suspensions, WorkCalendar calendar) {
        LocalDate last = after(event, calendar);
        return suspensions.isEmpty() ? last : Suspensions.defer(event, last, suspensions, unit, calendar);
    }

    /**
     * Returns the last day on which this term still lies ahead of an event.
     *
     * <p>The count runs backwards in the same way, as we chose: the day of the event does not count, and the day on
     * which the count ends is still in time. Thirty days before a session on 31 January end on 1 January.
     *
     * @param event the day of the event, which does not count
     * @param calendar the working days; not looked at unless working days are counted
     * @return the last day
     * @throws UnknownYearException if working days are counted, in a year that the calendar does not know
     */
    public LocalDate before(LocalDate event, WorkCalendar calendar) {
        return switch (unit) {
            case CALENDAR_DAY -> event.minusDays(amount);
            case WORKING_DAY -> calendar.plusWorkingDays(event, -amount);
            case MONTH -> event.minusMonths(amount);
        };
    }

    /**
     * Returns this term in words.
     *
     * @return such as 20个工作日 and 20 working days
     */
    public Text describe() {
        return new Text(amount + unit.zh, toString());
    }

    /**
     * Returns the amount and the unit.
     *
     * @return the text that {@link #parse(String)} reads
     */
    @Override
    public String toString() {
        return amount + " " + unit.en + (amount == 1 ? "" : "s");
    }
}
