package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.rules.calendar.Due;
import io.github.jixiao.rules.calendar.UnknownYearException;
import io.github.jixiao.rules.calendar.WorkCalendar;
import io.github.jixiao.rules.obligation.TimeLimit;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** By when steps are to be made. Nothing is barred by it: a step that is late is made all the same. */
final class TimeLimits {
    private final Setting setting;
    private final WorkCalendar calendar;

    TimeLimits(Setting setting, WorkCalendar calendar) {
        this.setting = setting;
        this.calendar = calendar;
    }

    /** The days in time; empty without a limit, before its event, or where the calendar does not know the year. */
    Optional<Due> due(Situation at, StepRule rule) {
        try {
            return rule.limit().flatMap(limit -> due(at, limit));
        } catch (UnknownYearException e) {
            return Optional.empty();
        }
    }

    private Optional<Due> due(Situation at, TimeLimit limit) {
        Optional<LocalDate> event = limit.event().flatMap(begins -> event(at, begins));
        Optional<Due> due = limit.deadline().value().due(event, at.year(), calendar);
        boolean earlier = limit.event().filter(TimeLimit.Event::earlier).isPresent();
        return earlier ? due.map(days -> Due.until(days.last())) : due;
    }

    private Optional<LocalDate> event(Situation at, TimeLimit.Event event) {
        if (event.fromLastDay()) {
            return TransitionTable.ROWS.stream()
                    .filter(row -> row.act() == event.act()
                            && row.track().aggregate() == at.id().aggregate())
                    .map(setting::rule)
                    .filter(Objects::nonNull)
                    .flatMap(rule -> due(at, rule).stream())
                    .map(Due::last)
                    .findFirst();
        }
        return Stream.of(at.latest(event.act()).stream(), at.elsewhere(event.act()).stream(), general(at, event.act()))
                .flatMap(acts -> acts)
                .filter(act -> act.year().equals(at.year()))
                .filter(act -> isBy(act, event.by()))
                .map(Act::date)
                .findFirst();
    }

    /** Sessions are set ahead, so those count too that are yet to come. */
    private Stream<Act> general(Situation at, ActKind kind) {
        return setting.around().general(kind, LocalDate.MAX).stream()
                .filter(act -> kind == ActKind.CONGRESS_SESSION
                        || kind == ActKind.HEARING
                        || !act.date().isAfter(at.date()));
    }

    private boolean isBy(Act act, Set<OrganKind> kinds) {
        return kinds.isEmpty()
                || setting.authority()
                        .roles(act.date())
                        .hierarchy()
                        .organ(act.organ())
                        .map(Organ::kind)
                        .filter(kinds::contains)
                        .isPresent()
                || setting.authority().roles(act.date()).standsInFor(act.organ()).stream()
                        .anyMatch(kinds::contains);
    }
}
