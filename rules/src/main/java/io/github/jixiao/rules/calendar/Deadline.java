package io.github.jixiao.rules.calendar;

import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Text;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Optional;

/**
 * The form of a deadline (时限): what a rule says of it, without the event or the year that it is applied to.
 *
 * <p>Deadlines are either {@linkplain Counted counted} from an event or {@linkplain Dated dated} within a year. All
 * members are immutable and thread-safe. Only working days and a last day that rolls forward look at the calendar; for
 * all others {@link WorkCalendar#NONE} will do.
 *
 * @since 0.1.0
 */
public sealed interface Deadline {
    /**
     * Returns the days in time.
     *
     * @param event the day of the event, empty if it did not take place yet or has no part in it
     * @param year the fiscal year that the duty is about
     * @param calendar the working days
     * @return the days; empty if the deadline is counted from an event and there is none
     * @throws UnknownYearException if the calendar is looked at and does not know the year
     */
    Optional<Due> due(Optional<LocalDate> event, FiscalYear year, WorkCalendar calendar);

    /**
     * Returns this deadline in words.
     *
     * @return such as 事件发生后20日内 and within 20 days after the event
     */
    Text describe();

    /**
     * Reads a deadline: the inverse of the {@code toString} of its members.
     *
     * <p>The forms are {@code 20 days after}, {@code 30 days before}, {@code by 08-31} and {@code 06-01 to 09-30}. The
     * last two may go on with {@code of year+1}, the year after the fiscal year; all but the second with {@code , or the
     * next working day}.
     *
     * @param text the text
     * @return the deadline
     * @throws IllegalArgumentException if the text is of none of these forms
     */
    static Deadline parse(String text) {
        return DeadlineText.parse(text);
    }

    /** A deadline that is counted from an event. */
    sealed interface Counted extends Deadline {
        /**
         * Returns the length that is counted.
         *
         * @return the term
         */
        Term term();

        /**
         * Returns the days in time.
         *
         * @param event the day of the event
         * @param calendar the working days
         * @return the days
         * @throws UnknownYearException if the calendar is looked at and does not know the year
         */
        Due due(LocalDate event, WorkCalendar calendar);

        @Override
        default Optional<Due> due(Optional<LocalDate> event, FiscalYear year, WorkCalendar calendar) {
            return event.isPresent() ? Optional.of(due(event.get(), calendar)) : Optional.empty();
        }

        /**
         * Returns this deadline in words, with the event that it is counted from.
         *
         * @param event the event, such as 会议举行 and the session
         * @return such as 会议举行30日前 and at least 30 days before the session
         */
        Text describe(Text event);

        @Override
        default Text describe() {
            return describe(DeadlineText.EVENT);
        }
    }

    /** A deadline that stands in the calendar. */
    sealed interface Dated extends Deadline {
        /**
         * Returns the days in time.
         *
         * @param year the fiscal year that the duty is about
         * @param calendar the working days
         * @return the days
         * @throws UnknownYearException if the calendar is looked at and does not know the year
         */
        Due due(FiscalYear year, WorkCalendar calendar);

        @Override
        default Optional<Due> due(Optional<LocalDate> event, FiscalYear year, WorkCalendar calendar) {
            return Optional.of(due(year, calendar));
        }
    }

    /**
     * Within a term after an event, such as the 20 days of the Budget Law (预算法) articles 14 and 52.
     *
     * <p>The day of the event is the first day in time: what was done before it does not answer it.
     *
     * @param term how long
     * @param lastDay what becomes of a last day that is not a working day
     */
    record After(Term term, LastDay lastDay) implements Counted {
        /**
         * Returns a deadline whose last day stays.
         *
         * @param term how long
         * @return the deadline
         */
        public static After of(Term term) {
            return new After(term, LastDay.STAYS);
        }

        @Override
        public Due due(LocalDate event, WorkCalendar calendar) {
            return Due.of(event, lastDay.settle(term.after(event, calendar), calendar));
        }

        /**
         * Returns the days in time if the term stood still for some time.
         *
         * <p>Whether the last day is a working day is asked after the suspensions.
         *
         * @param event the day of the event
         * @param suspensions when it stood still, see {@link Term#after(LocalDate, Collection, WorkCalendar)}
         * @param calendar the working days
         * @return the days, the suspended ones included: an act during the suspension is not late
         * @throws UnknownYearException if the calendar is looked at and does not know the year
         */
        public Due due(LocalDate event, Collection<DateRange> suspensions, WorkCalendar calendar) {
            return Due.of(event, lastDay.settle(term.after(event, suspensions, calendar), calendar));
        }

        @Override
        public Text describe(Text event) {
            return DeadlineText.describe(this, event);
        }

        /**
         * Returns the term, that it runs after, and whether it rolls forward.
         *
         * @return the text that {@link Deadline#parse(String)} reads
         */
        @Override
        public String toString() {
            return term + " after" + DeadlineText.tail(lastDay);
        }
    }

    /**
     * At least a term before an event, such as the 30 days before a session of the Budget Law (预算法) article 44 and the 20
     * days of the Supervision Law (监督法) article 15.
     *
     * <p>Its last day never moves: a later one would shorten the time that the rule keeps free.
     *
     * @param term how long
     */
    record Before(Term term) implements Counted {
        @Override
        public Due due(LocalDate event, WorkCalendar calendar) {
            return Due.until(term.before(event, calendar));
        }

        @Override
        public Text describe(Text event) {
            return DeadlineText.describe(this, event);
        }

        /**
         * Returns the term, and that it runs before.
         *
         * @return the text that {@link Deadline#parse(String)} reads
         */
        @Override
        public String toString() {
            return term + " before";
        }
    }

    /**
     * By a day of the year (某月某日前), that day included.
     *
     * <p>That 前 includes the day is our reading of official usage.
     *
     * @param day the last day; 29 February stands for the last day of February
     * @param yearOffset the year in which it lies, counted from the fiscal year: 1 is the year after, -1 the one before
     * @param lastDay what becomes of a last day that is not a working day
     */
    record OnDay(MonthDay day, int yearOffset, LastDay lastDay) implements Dated {
        /**
         * Checks the year.
         *
         * @throws IllegalArgumentException if the offset is not -9 to 9
         */
        public OnDay {
            DeadlineText.requireNear(yearOffset);
        }

        /**
         * Returns a deadline in the fiscal year itself whose last day stays.
         *
         * @param day the last day
         * @return the deadline
         */
        public static OnDay of(MonthDay day) {
            return new OnDay(day, 0, LastDay.STAYS);
        }

        @Override
        public Due due(FiscalYear year, WorkCalendar calendar) {
            return Due.until(lastDay.settle(day.atYear(year.year() + yearOffset), calendar));
        }

        @Override
        public Text describe() {
            return DeadlineText.describe(this);
        }

        /**
         * Returns the day, its year, and whether it rolls forward.
         *
         * @return the text that {@link Deadline#parse(String)} reads
         */
        @Override
        public String toString() {
            return "by " + DeadlineText.written(day) + DeadlineText.year(yearOffset) + DeadlineText.tail(lastDay);
        }
    }

    /**
     * Between two days of one year, such as June to September of the Supervision Law (监督法) article 19: too early is as
     * wrong as too late.
     *
     * @param first the first day; it never moves
     * @param last the last day, not before the first; 29 February stands for the last day of February
     * @param yearOffset the year in which both lie, counted from the fiscal year: 1 is the year after, -1 the one before
     * @param lastDay what becomes of a last day that is not a working day
     */
    record Window(MonthDay first, MonthDay last, int yearOffset, LastDay lastDay) implements Dated {
        /**
         * Checks the order and the year.
         *
         * @throws IllegalArgumentException if the last day is before the first, or the offset is not -9 to 9
         */
        public Window {
            DeadlineText.requireNear(yearOffset);
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("the last day " + DeadlineText.written(last)
                        + " is before the first day " + DeadlineText.written(first) + " of the year");
            }
        }

        /**
         * Returns a window whose last day stays.
         *
         * @param first the first day
         * @param last the last day
         * @param yearOffset the year in which both lie
         * @return the window
         * @throws IllegalArgumentException if the last day is before the first, or the offset is not -9 to 9
         */
        public static Window of(MonthDay first, MonthDay last, int yearOffset) {
            return new Window(first, last, yearOffset, LastDay.STAYS);
        }

        @Override
        public Due due(FiscalYear year, WorkCalendar calendar) {
            int in = year.year() + yearOffset;
            return Due.of(first.atYear(in), lastDay.settle(last.atYear(in), calendar));
        }

        @Override
        public Text describe() {
            return DeadlineText.describe(this);
        }

        /**
         * Returns the days, their year, and whether the last rolls forward.
         *
         * @return the text that {@link Deadline#parse(String)} reads
         */
        @Override
        public String toString() {
            return DeadlineText.written(first) + " to " + DeadlineText.written(last) + DeadlineText.year(yearOffset)
                    + DeadlineText.tail(lastDay);
        }
    }
}
