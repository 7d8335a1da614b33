package io.github.jixiao.rules.calendar;

import io.github.jixiao.core.value.DateRange;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Which days are working days (工作日) in the years of which the holiday notice is recorded.
 *
 * <p>In such a year Monday to Friday are worked, but for the days off, and so are the weekend days that the notice names.
 * Of any other year nothing is said: a day of it that has to be looked at is an {@link UnknownYearException}, never a
 * guess.
 *
 * <p>The turn of the year: a year is known as soon as its own notice is recorded. What the notice of the next year
 * changes in its December applies when that notice is recorded too, and prevails over its own notice, as the later one.
 * Until then, the last days of the year are what its own notice says; {@link #isSettled} tells.
 *
 * <p>Only what is arranged for the whole nation is known, not what a place arranged for itself, such as the longer
 * Spring Festival of Hubei in 2020.
 *
 * <p>Immutable and thread-safe. A look-up is a binary search over the working days, whatever the number of days counted.
 *
 * @since 0.1.0
 */
public final class WorkCalendar {
    /** The calendar that knows no year: enough where only calendar days and months are counted. */
    public static final WorkCalendar NONE = of(List.of());

    private final NavigableMap<Integer, HolidayArrangement> arrangements;
    private final BitSet years;
    private final long[] workingDays;

    private WorkCalendar(NavigableMap<Integer, HolidayArrangement> arrangements) {
        this.arrangements = Collections.unmodifiableNavigableMap(arrangements);
        this.years = new BitSet();
        arrangements.keySet().forEach(years::set);
        this.workingDays = workingDays(arrangements);
    }

    /**
     * Returns the calendar of years.
     *
     * @param arrangements their holidays, in any order
     * @return the calendar
     * @throws IllegalArgumentException if a year stands twice
     */
    public static WorkCalendar of(Collection<HolidayArrangement> arrangements) {
        NavigableMap<Integer, HolidayArrangement> byYear = new TreeMap<>();
        for (HolidayArrangement arrangement : arrangements) {
            if (byYear.put(arrangement.year(), arrangement) != null) {
                throw new IllegalArgumentException("the holidays of " + arrangement.year() + " stand twice");
            }
        }
        return new WorkCalendar(byYear);
    }

    private static long[] workingDays(NavigableMap<Integer, HolidayArrangement> arrangements) {
        Map<LocalDate, Boolean> named = new HashMap<>();
        // in the order of years, so that the later notice prevails
        for (HolidayArrangement arrangement : arrangements.values()) {
            for (HolidayArrangement.Holiday holiday : arrangement.off()) {
                holiday.days()
                        .first()
                        .datesUntil(holiday.days().last().plusDays(1))
                        .forEach(day -> named.put(day, false));
            }
            arrangement.work().forEach(makeUp -> named.put(makeUp.day(), true));
        }
        return arrangements.keySet().stream()
                .flatMap(year -> LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)))
                .filter(day -> named.getOrDefault(day, !HolidayArrangement.isWeekend(day)))
                .mapToLong(LocalDate::toEpochDay)
                .toArray();
    }

    /**
     * Returns the years of which the holiday notice is recorded.
     *
     * @return the calendar years, in order
     */
    public SortedSet<Integer> years() {
        return arrangements.navigableKeySet();
    }

    /**
     * Returns the holidays of a year.
     *
     * @param year the calendar year
     * @return its arrangement, empty if none is recorded
     */
    public Optional<HolidayArrangement> arrangement(int year) {
        return Optional.ofNullable(arrangements.get(year));
    }

    /**
     * Returns what the working days of a year rest on.
     *
     * @param year the calendar year
     * @return the addresses of its notices, followed by those of the next year if they decide on days of this one
     * @throws UnknownYearException if the year is not known
     */
    public List<URI> basis(int year) {
        HolidayArrangement own = arrangements.get(year);
        if (own == null) {
            throw unknown(year);
        }
        List<URI> basis = new ArrayList<>(own.notices());
        arrangement(year + 1).filter(HolidayArrangement::reachesBack).ifPresent(next -> basis.addAll(next.notices()));
        return List.copyOf(basis);
    }

    /**
     * Tells whether no notice is outstanding that could still change the last days of a year.
     *
     * @param year the calendar year
     * @return whether the year and the one after it are known
     */
    public boolean isSettled(int year) {
        return arrangements.containsKey(year) && arrangements.containsKey(year + 1);
    }

    /**
     * Tells whether a day is a working day.
     *
     * @param day the day
     * @return whether it is worked
     * @throws UnknownYearException if its year is not known
     */
    public boolean isWorkingDay(LocalDate day) {
        requireKnown(day.getYear(), day.getYear());
        return Arrays.binarySearch(workingDays, day.toEpochDay()) >= 0;
    }

    /**
     * Returns the day that lies a number of working days after another, or before it.
     *
     * <p>The day itself does not count, whether it is worked or not, and neither has its year to be known if no day of it
     * is counted. The result is a working day, except that adding none returns the day itself.
     *
     * @param day the day to count from
     * @param workingDays how many working days, negative to count backwards
     * @return the last day counted
     * @throws UnknownYearException if the count comes to a year that is not known
     */
    public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        if (workingDays == 0) {
            return day;
        }
        return workingDays > 0 ? forwards(day, workingDays) : backwards(day, workingDays);
    }

    private LocalDate forwards(LocalDate day, int count) {
        LocalDate next = day.plusDays(1);
        long index = (long) firstFrom(next) + count - 1;
        int stop = unknownFrom(next.getYear());
        if (index >= workingDays.length) {
            throw unknown(stop);
        }
        LocalDate result = LocalDate.ofEpochDay(workingDays[(int) index]);
        if (result.getYear() >= stop) {
            throw unknown(stop);
        }
        return result;
    }

    private LocalDate backwards(LocalDate day, int count) {
        long index = (long) firstFrom(day) + count;
        int year = day.minusDays(1).getYear();
        int stop = year < 0 ? year : years.previousClearBit(year);
        if (index < 0) {
            throw unknown(stop);
        }
        LocalDate result = LocalDate.ofEpochDay(workingDays[(int) index]);
        if (result.getYear() <= stop) {
            throw unknown(stop);
        }
        return result;
    }

    /**
     * Returns the first working day that is not before a day.
     *
     * @param day the day
     * @return the day itself if it is worked, otherwise the next that is
     * @throws UnknownYearException if the search comes to a year that is not known
     */
    public LocalDate firstWorkingDayFrom(LocalDate day) {
        return isWorkingDay(day) ? day : forwards(day, 1);
    }

    /**
     * Returns how many days of a period are working days.
     *
     * @param period the period, both ends included
     * @return the number of working days
     * @throws UnknownYearException if a year of the period is not known
     */
    public int workingDaysIn(DateRange period) {
        requireKnown(period.first().getYear(), period.last().getYear());
        return firstFrom(period.last().plusDays(1)) - firstFrom(period.first());
    }

    /** The index of the first recorded working day that is not before a day. */
    private int firstFrom(LocalDate day) {
        int found = Arrays.binarySearch(workingDays, day.toEpochDay());
        return found >= 0 ? found : -found - 1;
    }

    private void requireKnown(int first, int last) {
        int stop = unknownFrom(first);
        if (stop <= last) {
            throw unknown(stop);
        }
    }

    /** The first year from this one on that is not known. */
    private int unknownFrom(int year) {
        return year < 0 ? year : years.nextClearBit(year);
    }

    private UnknownYearException unknown(int year) {
        return new UnknownYearException(year, arrangements.keySet());
    }

    /**
     * Returns the years that this calendar knows.
     *
     * @return a text for people
     */
    @Override
    public String toString() {
        return "working days of " + arrangements.keySet();
    }
}
