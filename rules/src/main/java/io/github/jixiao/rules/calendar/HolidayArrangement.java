package io.github.jixiao.rules.calendar;

import io.github.jixiao.core.value.DateRange;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The arrangement of holidays of one year (节假日安排): the days off and the weekend days worked instead.
 *
 * <p>It holds the final state: a notice that amends an earlier one is listed after it, and the days are those that held
 * in the end. It may reach into December of the year before, where the days off around 1 January begin. Days that it
 * does not name follow the week: Monday to Friday are worked, Saturday and Sunday are not. Days off may name weekend
 * days; they change nothing.
 *
 * <p>Source: the yearly notices of the General Office of the State Council (国务院办公厅关于部分节假日安排的通知). Immutable
 * and thread-safe.
 *
 * @param year the calendar year, 1949 to 2999
 * @param notices the addresses of the notices, oldest first
 * @param off the days off, in order
 * @param work the weekend days that are worked (调休上班), in order
 * @since 0.1.0
 */
public record HolidayArrangement(int year, List<URI> notices, List<Holiday> off, List<MakeUpDay> work) {
    /**
     * Copies, orders and checks the days.
     *
     * @throws IllegalArgumentException if the year is not 1949 to 2999, there is no notice, an address is not absolute, a
     *     day is named twice, a day is neither in the year nor in December before it, or a make-up day is not a Saturday
     *     or Sunday
     */
    public HolidayArrangement {
        notices = List.copyOf(notices);
        off = off.stream()
                .sorted(Comparator.comparing(holiday -> holiday.days().first()))
                .toList();
        work = work.stream().sorted(Comparator.comparing(MakeUpDay::day)).toList();
        if (year < 1949 || year > 2999) {
            throw new IllegalArgumentException("the year of holidays must be 1949 to 2999, was " + year);
        }
        if (notices.isEmpty()) {
            throw new IllegalArgumentException("the holidays of " + year + " rest on no notice");
        }
        for (URI notice : notices) {
            if (!notice.isAbsolute()) {
                throw new IllegalArgumentException("not the address of a notice: '" + notice + "'");
            }
        }
        Set<LocalDate> named = new HashSet<>();
        for (Holiday holiday : off) {
            // the ends first: a mistyped year must not make a loop over centuries
            requireNear(year, holiday.days().first());
            requireNear(year, holiday.days().last());
            holiday.days().first().datesUntil(holiday.days().last().plusDays(1)).forEach(day -> requireNew(day, named));
        }
        for (MakeUpDay makeUp : work) {
            requireNear(year, makeUp.day());
            requireNew(makeUp.day(), named);
            if (!isWeekend(makeUp.day())) {
                throw new IllegalArgumentException("the make-up day " + makeUp.day() + " is a "
                        + makeUp.day().getDayOfWeek() + ", which is worked anyway");
            }
        }
    }

    private static void requireNear(int year, LocalDate day) {
        boolean decemberBefore = day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER;
        if (day.getYear() != year && !decemberBefore) {
            throw new IllegalArgumentException(day + " is neither in " + year + " nor in December before it");
        }
    }

    private static void requireNew(LocalDate day, Set<LocalDate> named) {
        if (!named.add(day)) {
            throw new IllegalArgumentException(day + " is named twice");
        }
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    /** Whether this arrangement decides on days of the year before. */
    boolean reachesBack() {
        return off.stream().anyMatch(holiday -> holiday.days().first().getYear() < year)
                || work.stream().anyMatch(makeUp -> makeUp.day().getYear() < year);
    }

    /**
     * Consecutive days off for one holiday, or for several that fall together.
     *
     * @param days the days
     * @param name the name of the holiday in Chinese
     */
    public record Holiday(DateRange days, String name) {}

    /**
     * A Saturday or Sunday that is worked for a day off (调休上班日).
     *
     * @param day the day
     * @param name the name of the holiday in Chinese
     */
    public record MakeUpDay(LocalDate day, String name) {}
}
