package io.github.jixiao.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.value.DateRange;
import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Any holidays of 2017 to 2022, and days far enough from their ends. */
@Label("Any work calendar")
class CalendarProperties {
    private static final LocalDate START = LocalDate.of(2017, 1, 1);
    private static final List<URI> NOTICE = List.of(URI.create("https://www.gov.cn/notice"));

    /** Every eighth day is off, and every eighth weekend day is worked, or so, as the seed has it. */
    @Provide
    Arbitrary<WorkCalendar> calendars() {
        return Arbitraries.longs().withoutEdgeCases().map(seed -> {
            Random random = new Random(seed);
            return WorkCalendar.of(IntStream.rangeClosed(2017, 2022)
                    .mapToObj(year -> holidays(year, random))
                    .toList());
        });
    }

    private static HolidayArrangement holidays(int year, Random random) {
        List<HolidayArrangement.Holiday> off = new ArrayList<>();
        List<HolidayArrangement.MakeUpDay> work = new ArrayList<>();
        LocalDate.of(year - 1, 12, 28).datesUntil(LocalDate.of(year + 1, 1, 1)).forEach(day -> {
            int drawn = random.nextInt(8);
            if (drawn == 0) {
                off.add(new HolidayArrangement.Holiday(DateRange.of(day, day), "节"));
            } else if (drawn == 1 && HolidayArrangement.isWeekend(day)) {
                work.add(new HolidayArrangement.MakeUpDay(day, "节"));
            }
        });
        return new HolidayArrangement(year, NOTICE, off, work);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(700, 1_400).map(START::plusDays);
    }

    @Provide
    Arbitrary<Term> terms() {
        return Combinators.combine(Arbitraries.integers().between(1, 60), Arbitraries.of(Term.Unit.class))
                .as((amount, unit) -> Term.of(unit == Term.Unit.MONTH ? amount % 12 + 1 : amount, unit));
    }

    @Provide
    Arbitrary<Deadline.Counted> deadlines() {
        return Combinators.combine(terms(), Arbitraries.of(LastDay.class), Arbitraries.of(true, false))
                .as((term, lastDay, after) -> after ? new Deadline.After(term, lastDay) : new Deadline.Before(term));
    }

    @Provide
    Arbitrary<Deadline.Dated> dates() {
        Arbitrary<LocalDate> leapDays = Arbitraries.integers().between(0, 365).map(LocalDate.of(2020, 1, 1)::plusDays);
        return Combinators.combine(
                        leapDays,
                        leapDays,
                        Arbitraries.integers().between(-9, 9),
                        Arbitraries.of(LastDay.class),
                        Arbitraries.of(true, false))
                .as((one, other, offset, lastDay, window) -> {
                    MonthDay first = MonthDay.from(one.isBefore(other) ? one : other);
                    MonthDay last = MonthDay.from(one.isBefore(other) ? other : one);
                    return window
                            ? new Deadline.Window(first, last, offset, lastDay)
                            : new Deadline.OnDay(first, offset, lastDay);
                });
    }

    @Provide
    Arbitrary<List<DateRange>> suspensions() {
        return Combinators.combine(
                        Arbitraries.integers().between(690, 1_450),
                        Arbitraries.integers().between(0, 20))
                .as((start, length) -> DateRange.of(START.plusDays(start), START.plusDays(start + length)))
                .list()
                .ofMaxSize(30);
    }

    /** The count day by day, as a clerk does it with a wall calendar. */
    private static LocalDate counted(LocalDate event, int days, Predicate<LocalDate> counts) {
        return Stream.iterate(event.plusDays(1), day -> day.plusDays(1))
                .filter(counts)
                .skip(days - 1L)
                .findFirst()
                .orElseThrow();
    }

    @Property
    @Label("counts forwards as day by day")
    void plain(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 60) int n) {
        assertThat(calendar.plusWorkingDays(day, n)).isEqualTo(counted(day, n, calendar::isWorkingDay));
    }

    @Property
    @Label("counts back to a working day what it counted on from it, and the other way round")
    void inverse(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = -60, max = 60) int n) {
        LocalDate worked = calendar.firstWorkingDayFrom(day);
        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(worked, n), -n))
                .isEqualTo(worked);
    }

    @Property
    @Label("counts never further from an earlier day, and strictly further by more days")
    void monotone(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 40) int later,
            @ForAll @IntRange(min = -60, max = 60) int n) {
        assertThat(calendar.plusWorkingDays(day, n))
                .isBeforeOrEqualTo(calendar.plusWorkingDays(day.plusDays(later), n));
        assertThat(calendar.plusWorkingDays(day, n)).isBefore(calendar.plusWorkingDays(day, n + 1));
    }

    @Property
    @Label("counts in two steps as in one, in either order")
    void steps(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 60) int one,
            @ForAll @IntRange(max = 60) int other) {
        LocalDate both = calendar.plusWorkingDays(day, one + other);
        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(day, one), other))
                .isEqualTo(both);
        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(day, other), one))
                .isEqualTo(both);
    }

    @Property
    @Label("has as many working days in a period as it counts through it")
    void periods(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 60) int n) {
        DateRange period = DateRange.of(day.plusDays(1), calendar.plusWorkingDays(day, n));
        assertThat(calendar.workingDaysIn(period)).isEqualTo(n);
    }

    @Property
    @Label("does not depend on the order of its years")
    void order(@ForAll("calendars") WorkCalendar calendar, @ForAll("days") LocalDate day) {
        List<HolidayArrangement> years = new ArrayList<>();
        calendar.years().forEach(year -> years.add(calendar.arrangement(year).orElseThrow()));
        Collections.reverse(years);
        assertThat(WorkCalendar.of(years).isWorkingDay(day)).isEqualTo(calendar.isWorkingDay(day));
    }

    @Property
    @Label("leaves a deadline of calendar days to be the days added")
    void calendarDays(@ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 9_999) int n) {
        Term term = Term.of(n, Term.Unit.CALENDAR_DAY);
        assertThat(Deadline.After.of(term).due(event, WorkCalendar.NONE)).isEqualTo(Due.of(event, event.plusDays(n)));
    }

    @Property
    @Label("never makes a deadline end earlier for a later event")
    void dueIsMonotone(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("deadlines") Deadline.Counted deadline,
            @ForAll("days") LocalDate event,
            @ForAll @IntRange(max = 40) int later) {
        assertThat(deadline.due(event, calendar).last())
                .isBeforeOrEqualTo(deadline.due(event.plusDays(later), calendar).last());
    }

    @Property
    @Label("moves the last day of calendar days by the days of a suspension inside the term")
    void inside(@ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 60) int n, @ForAll Random random) {
        int first = 1 + random.nextInt(n);
        int length = 1 + random.nextInt(n - first + 1);
        DateRange suspension = DateRange.of(event.plusDays(first), event.plusDays(first + length - 1L));
        assertThat(Term.of(n, Term.Unit.CALENDAR_DAY).after(event, List.of(suspension), WorkCalendar.NONE))
                .isEqualTo(event.plusDays(n + length));
    }

    @Property
    @Label("skips suspended days as a count day by day does, whatever their order")
    void suspended(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("days") LocalDate event,
            @ForAll @IntRange(min = 1, max = 60) int n,
            @ForAll("suspensions") List<DateRange> suspensions,
            @ForAll Random random) {
        List<DateRange> shuffled = new ArrayList<>(suspensions);
        Collections.shuffle(shuffled, random);
        for (Term.Unit unit : Set.of(Term.Unit.CALENDAR_DAY, Term.Unit.WORKING_DAY)) {
            LocalDate expected = counted(
                    event,
                    n,
                    day -> (unit == Term.Unit.CALENDAR_DAY || calendar.isWorkingDay(day))
                            && suspensions.stream().noneMatch(range -> range.contains(day)));
            assertThat(Term.of(n, unit).after(event, shuffled, calendar)).isEqualTo(expected);
        }
    }

    @Property
    @Label("never ends a suspended term earlier")
    void neverEarlier(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("terms") Term term,
            @ForAll("days") LocalDate event,
            @ForAll("suspensions") List<DateRange> suspensions) {
        assertThat(term.after(event, suspensions, calendar)).isAfterOrEqualTo(term.after(event, calendar));
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    @Label("is of no matter to how deadlines are written: each reads back as itself")
    void written(@ForAll("deadlines") Deadline.Counted counted, @ForAll("dates") Deadline.Dated dated) {
        assertThat(Deadline.parse(counted.toString())).isEqualTo(counted);
        assertThat(Deadline.parse(dated.toString())).isEqualTo(dated);
    }
}
