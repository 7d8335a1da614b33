package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.Content;
import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.calendar.Deadline;
import io.github.jixiao.rules.calendar.Due;
import io.github.jixiao.rules.calendar.WorkCalendar;
import io.github.jixiao.rules.obligation.Obligation;
import io.github.jixiao.rules.obligation.TimeLimit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies time limits to subjects: finds the event, counts from it, and heeds suspensions and extensions. */
final class Limits {
    private final Facts facts;
    private final Actors actors;
    private final WorkCalendar calendar;
    private final Map<ActKind, Obligation> byEvidence = new EnumMap<>(ActKind.class);

    Limits(List<Obligation> obligations, Facts facts, Actors actors, WorkCalendar calendar) {
        this.facts = facts;
        this.actors = actors;
        this.calendar = calendar;
        obligations.forEach(
                obligation -> obligation.evidence().forEach(kind -> byEvidence.putIfAbsent(kind, obligation)));
    }

    /** The last day for an act of a kind, by the first obligation that asks for it. */
    Optional<LocalDate> lastDay(ActKind kind, Subject subject) {
        return due(kind, subject).map(Due::last);
    }

    private Optional<Due> due(ActKind kind, Subject subject) {
        return Optional.ofNullable(byEvidence.get(kind)).flatMap(obligation -> due(obligation, subject));
    }

    /** The days in time; empty if there is no limit, or its event has not taken place. */
    Optional<Due> due(Obligation obligation, Subject subject) {
        if (obligation.limit().isEmpty()) {
            return Optional.empty();
        }
        TimeLimit limit = obligation.limit().get();
        Optional<Due> due = limit.event().filter(TimeLimit.Event::fromLastDay).isPresent()
                ? afterLastDay(limit, subject)
                : counted(limit, obligation, subject);
        return due.map(days -> extended(days, obligation, subject));
    }

    private Optional<Due> afterLastDay(TimeLimit limit, Subject subject) {
        return due(limit.event().orElseThrow().act(), subject)
                .flatMap(before -> limit.deadline()
                        .value()
                        .due(Optional.of(before.last()), facts.year(), calendar)
                        .map(after -> new Due(before.first(), after.last())));
    }

    private Optional<Due> counted(TimeLimit limit, Obligation obligation, Subject subject) {
        Optional<LocalDate> day = limit.event().flatMap(event -> day(event, subject));
        Deadline deadline = limit.deadline().value();
        if (deadline instanceof Deadline.Dated dated) {
            return Optional.of(notBefore(dated, subject));
        }
        List<DateRange> suspensions = suspensions(obligation, subject);
        Optional<Due> due = !suspensions.isEmpty() && deadline instanceof Deadline.After after
                ? day.map(from -> after.due(from, suspensions, calendar))
                : deadline.due(day, facts.year(), calendar);
        return limit.event().filter(TimeLimit.Event::earlier).isPresent()
                ? due.map(days -> Due.until(days.last()))
                : due;
    }

    /** What arises after the last day of its year has until the last day of the next. */
    private Due notBefore(Deadline.Dated deadline, Subject subject) {
        FiscalYear year = facts.year();
        Due due = deadline.due(year, calendar);
        LocalDate arises = subject.act().map(Act::date).orElse(due.last());
        while (arises.isAfter(due.last())) {
            year = year.next();
            due = deadline.due(year, calendar);
        }
        return due;
    }

    /** The day of the event: of the act itself, of an act on the item, or of one for the whole government. */
    private Optional<LocalDate> day(TimeLimit.Event event, Subject subject) {
        if (subject.act().filter(act -> act.kind() == event.act()).isPresent()) {
            return subject.act().map(Act::date);
        }
        return subject.item()
                .flatMap(item -> facts.of(item, EnumSet.of(event.act())).stream()
                        .filter(act -> isBy(event, act, subject))
                        .findFirst())
                .or(() -> facts.general(event.act()).stream()
                        .filter(act -> concerns(act, subject) && isBy(event, act, subject))
                        .findFirst())
                .map(Act::date);
    }

    /** Whether the act is by an organ that is to do it, as far as the limit or an obligation says who that is. */
    private boolean isBy(TimeLimit.Event event, Act act, Subject subject) {
        if (!event.by().isEmpty()) {
            return facts.organ(act.organ())
                    .filter(organ -> event.by().contains(organ.kind()))
                    .isPresent();
        }
        Obligation obligation = byEvidence.get(event.act());
        return obligation == null || actors.count(obligation, subject, act, actors.responsible(obligation, subject));
    }

    private static boolean concerns(Act act, Subject subject) {
        return act.toward().isEmpty()
                || subject.item().isEmpty()
                || act.toward().contains(subject.item().get().line().department());
    }

    private List<DateRange> suspensions(Obligation obligation, Subject subject) {
        if (!facts.hasAny(ActKind.DEADLINE_SUSPENSION)) {
            return List.of();
        }
        return decisions(ActKind.DEADLINE_SUSPENSION, obligation, subject).stream()
                .flatMap(act -> Case.content(act, Content.Suspended.class).stream())
                .filter(suspended -> suspended.clause().equals(obligation.clause()))
                .map(Content.Suspended::period)
                .toList();
    }

    /** What is extended must still be running. */
    private Due extended(Due due, Obligation obligation, Subject subject) {
        Due extended = due;
        for (Act act : decisions(ActKind.DEADLINE_EXTENSION, obligation, subject)) {
            Optional<LocalDate> until = Case.content(act, Content.Extended.class)
                    .filter(extension -> extension.clause().equals(obligation.clause()))
                    .map(Content.Extended::until);
            if (until.filter(extended.last()::isBefore).isPresent()
                    && !act.date().isAfter(extended.last())) {
                extended = extended.extendedTo(until.get());
            }
        }
        return extended;
    }

    /** Nobody puts off a deadline for itself. */
    private List<Act> decisions(ActKind kind, Obligation obligation, Subject subject) {
        if (!facts.hasAny(kind)) {
            return List.of();
        }
        List<Act> decisions = new ArrayList<>(facts.general(kind));
        subject.item().ifPresent(item -> decisions.addAll(facts.of(item, EnumSet.of(kind))));
        if (!decisions.isEmpty()) {
            Optional<String> responsible = actors.responsible(obligation, subject);
            decisions.sort(Facts.BY_DAY);
            decisions.removeIf(act -> responsible
                    .filter(own -> act.organ().equals(own) || facts.roles().isUnder(act.organ(), own))
                    .isPresent());
        }
        return decisions;
    }
}
