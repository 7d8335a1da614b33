package io.github.jixiao.rules.application;

import io.github.jixiao.core.application.Rectification;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.calendar.Deadline;
import io.github.jixiao.rules.calendar.Due;
import io.github.jixiao.rules.calendar.WorkCalendar;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.obligation.TimeLimit;
import java.time.LocalDate;
import java.util.Optional;

/** How the rectification of a problem stands on a day. */
final class Rectifying {
    private final ApplicationRules rules;
    private final FiscalYear year;
    private final WorkCalendar calendar;

    Rectifying(ApplicationRules rules, FiscalYear year, WorkCalendar calendar) {
        this.rules = rules;
        this.year = year;
        this.calendar = calendar;
    }

    RectificationState state(Rectification each, LocalDate asOf) {
        if (each.feedback().isAfter(asOf)) {
            throw new IllegalArgumentException(
                    "problem " + each.id() + " was fed back on " + each.feedback() + ", after " + asOf);
        }
        Optional<LocalDate> planDue = rules.rectificationPlan()
                .flatMap(limit -> last(each, limit.deadline().value()));
        boolean planned = by(each.planned(), asOf);
        Optional<LocalDate> promised = each.promised().filter(day -> planned);
        LocalDate due =
                promised.orElseGet(() -> last(each, rules.completion().value()).orElseThrow());
        RectificationStatus status = status(each, asOf, planDue, due);
        return switch (status) {
            case PLAN_DUE, PLAN_OVERDUE ->
                new RectificationState(
                        each,
                        asOf,
                        status,
                        planDue,
                        due,
                        planDue.map(day -> Due.until(day).daysLate(asOf)).orElse(0L),
                        rules.rectificationPlan().map(TimeLimit::deadline).map(limit -> limit.basis()));
            case RUNNING, OVERDUE -> state(each, asOf, status, planDue, due, asOf, promised);
            case DONE, ACCEPTED ->
                state(
                        each,
                        asOf,
                        status,
                        planDue,
                        due,
                        each.done().or(each::accepted).orElse(asOf),
                        promised);
        };
    }

    private RectificationState state(
            Rectification each,
            LocalDate asOf,
            RectificationStatus status,
            Optional<LocalDate> planDue,
            LocalDate due,
            LocalDate measured,
            Optional<LocalDate> promised) {
        Optional<Basis> basis = promised.isPresent()
                ? Optional.empty()
                : Optional.of(rules.completion().basis());
        return new RectificationState(
                each, asOf, status, planDue, due, Due.until(due).daysLate(measured), basis);
    }

    private static RectificationStatus status(
            Rectification each, LocalDate asOf, Optional<LocalDate> planDue, LocalDate due) {
        if (by(each.accepted(), asOf)) {
            return RectificationStatus.ACCEPTED;
        }
        if (by(each.done(), asOf)) {
            return RectificationStatus.DONE;
        }
        if (by(each.planned(), asOf)) {
            return asOf.isAfter(due) ? RectificationStatus.OVERDUE : RectificationStatus.RUNNING;
        }
        if (asOf.isAfter(due)) {
            return RectificationStatus.OVERDUE;
        }
        return planDue.filter(asOf::isAfter).isPresent()
                ? RectificationStatus.PLAN_OVERDUE
                : RectificationStatus.PLAN_DUE;
    }

    private static boolean by(Optional<LocalDate> day, LocalDate asOf) {
        return day.filter(there -> !there.isAfter(asOf)).isPresent();
    }

    private Optional<LocalDate> last(Rectification each, Deadline deadline) {
        return deadline.due(Optional.of(each.feedback()), year, calendar).map(Due::last);
    }
}
