package io.github.jixiao.rules.monitoring;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.monitoring.CorrectiveKind;
import io.github.jixiao.core.monitoring.CorrectiveMeasure;
import io.github.jixiao.core.monitoring.DeviationCause;
import io.github.jixiao.rules.calendar.Due;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.monitoring.MeasureDue.Requirement;
import io.github.jixiao.rules.monitoring.MeasureDue.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says what each colour asks for, whether it was done by a day, and what stays open. */
final class FollowUp {
    private final MonitoringRules rules;
    private final Optional<LocalDate> reported;
    private final Optional<Due> correction;
    private final LocalDate asOf;
    private final List<Finding> findings;
    private final List<MeasureDue> measures = new ArrayList<>();
    private final List<OpenDeviation> open = new ArrayList<>();

    /**
     * Begins.
     *
     * @param rules the rules
     * @param reported the day from which time counts
     * @param correction the days in which a measure is in time
     * @param asOf the day as of which it is told
     * @param findings takes what is found
     */
    FollowUp(
            MonitoringRules rules,
            Optional<LocalDate> reported,
            Optional<Due> correction,
            LocalDate asOf,
            List<Finding> findings) {
        this.rules = rules;
        this.reported = reported;
        this.correction = correction;
        this.asOf = asOf;
        this.findings = findings;
    }

    List<MeasureDue> measures() {
        return measures;
    }

    List<OpenDeviation> open() {
        return open;
    }

    void add(Deviation deviation) {
        if (asks(rules.stateCause(), deviation)) {
            stateCause(deviation);
        }
        if (asks(rules.correct(), deviation)) {
            correct(deviation);
            if (!deviation.isClosed(asOf)) {
                reported.filter(day -> !day.isAfter(asOf)).ifPresent(day -> age(deviation, day));
            }
        }
        if (asks(rules.reviewTarget(), deviation)) {
            reviewTarget(deviation);
        }
    }

    private static boolean asks(Parameter<Set<Colour>> colours, Deviation deviation) {
        return colours.value().contains(deviation.colour());
    }

    private void stateCause(Deviation deviation) {
        boolean stated = !deviation.causes().isEmpty();
        boolean silent = deviation.causes().contains(DeviationCause.OTHER)
                && deviation.explanation().isEmpty();
        Basis basis = rules.stateCause().basis();
        add(Requirement.STATE_CAUSE, deviation, stated && !silent ? Status.DONE : Status.DUE, basis);
        if (!stated) {
            find(MonitoringFinding.CAUSE_MISSING, deviation, Optional.empty(), basis);
        } else if (silent) {
            find(MonitoringFinding.CAUSE_UNEXPLAINED, deviation, Optional.empty(), basis);
        }
    }

    private void reviewTarget(Deviation deviation) {
        boolean done = deviation.explanation().isPresent()
                || deviation.measures().stream().anyMatch(each -> each.kind() == CorrectiveKind.ADJUST_TARGET);
        Basis basis = rules.reviewTarget().basis();
        add(Requirement.REVIEW_TARGET, deviation, done ? Status.DONE : Status.DUE, basis);
        if (!done) {
            find(MonitoringFinding.TARGET_TO_REVIEW, deviation, Optional.empty(), basis);
        }
    }

    private void correct(Deviation deviation) {
        Optional<LocalDate> last = correction.map(Due::last);
        Status status = status(deviation.measures(), last);
        Basis basis = rules.correct().basis();
        measures.add(
                new MeasureDue(Requirement.CORRECT, deviation.indicatorId(), deviation.colour(), status, last, basis));
        switch (status) {
            case DONE -> {}
            case LATE -> find(MonitoringFinding.MEASURE_LATE, deviation, last, basis);
            case DUE -> find(MonitoringFinding.MEASURE_DUE, deviation, last, basis);
            case OVERDUE -> find(MonitoringFinding.MEASURE_OVERDUE, deviation, last, basis);
        }
    }

    /** By the earliest measure; one whose day is not known counts as in time. */
    private Status status(List<CorrectiveMeasure> taken, Optional<LocalDate> last) {
        if (taken.isEmpty()) {
            return last.filter(asOf::isAfter).isPresent() ? Status.OVERDUE : Status.DUE;
        }
        boolean inTime = taken.stream()
                .anyMatch(measure -> measure.taken()
                        .flatMap(day -> last.filter(day::isAfter))
                        .isEmpty());
        return inTime ? Status.DONE : Status.LATE;
    }

    private void add(Requirement requirement, Deviation deviation, Status status, Basis basis) {
        measures.add(new MeasureDue(
                requirement, deviation.indicatorId(), deviation.colour(), status, Optional.empty(), basis));
    }

    private void find(MonitoringFinding code, Deviation deviation, Optional<LocalDate> last, Basis basis) {
        Object day = last.<Object>map(it -> it).orElse(Dispositions.NO_DAY);
        Finding finding = Finding.of(code, deviation.pointer(), "subject", deviation.name(), "last", day)
                .basedOn(basis.provision());
        findings.add(
                last.isPresent()
                        ? finding.basedOn(rules.correction().deadline().basis().provision())
                        : finding);
    }

    /** How long it is open, and what is called for by now. */
    private void age(Deviation deviation, LocalDate since) {
        Optional<LocalDate> last = deviation.measures().stream()
                .flatMap(measure -> measure.due().stream())
                .max(Comparator.naturalOrder())
                .or(() -> correction.map(Due::last));
        long overdue =
                last.map(day -> Math.max(0, ChronoUnit.DAYS.between(day, asOf))).orElse(0L);
        List<MonitoringRules.EscalationStep> steps = rules.escalation().value().entrySet().stream()
                .filter(step -> overdue >= step.getValue())
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
        long days = ChronoUnit.DAYS.between(since, asOf);
        open.add(new OpenDeviation(deviation.indicatorId(), deviation.colour(), since, days, last, overdue, steps));
        if (!steps.isEmpty()) {
            findings.add(Finding.of(
                            MonitoringFinding.DEVIATION_STAYS_OPEN,
                            deviation.pointer(),
                            "subject",
                            deviation.name(),
                            "days",
                            days,
                            "overdue",
                            overdue)
                    .basedOn(rules.escalation().basis().provision()));
        }
    }
}
