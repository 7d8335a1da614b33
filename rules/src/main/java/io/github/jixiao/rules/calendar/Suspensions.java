package io.github.jixiao.rules.calendar;

import io.github.jixiao.core.value.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Moves the end of a term by the days on which it stood still. */
final class Suspensions {
    private Suspensions() {}

    static LocalDate defer(
            LocalDate event, LocalDate end, Collection<DateRange> suspensions, Term.Unit unit, WorkCalendar calendar) {
        List<DateRange> ordered = new ArrayList<>(suspensions);
        ordered.sort(Comparator.comparing(DateRange::first));
        LocalDate last = end;
        // the day up to which days are either run or skipped already
        LocalDate done = event;
        for (DateRange suspension : ordered) {
            if (suspension.first().isAfter(last)) {
                break;
            }
            if (!suspension.last().isAfter(done)) {
                continue;
            }
            LocalDate first = suspension.first().isAfter(done) ? suspension.first() : done.plusDays(1);
            last = later(last, DateRange.of(first, suspension.last()), unit, calendar);
            done = suspension.last();
        }
        return last;
    }

    private static LocalDate later(LocalDate last, DateRange skipped, Term.Unit unit, WorkCalendar calendar) {
        return unit == Term.Unit.WORKING_DAY
                ? calendar.plusWorkingDays(last, calendar.workingDaysIn(skipped))
                : last.plusDays(ChronoUnit.DAYS.between(skipped.first(), skipped.last()) + 1);
    }
}
