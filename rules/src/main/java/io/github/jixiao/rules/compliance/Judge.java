package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.Content;
import io.github.jixiao.core.law.Strength;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.calendar.Due;
import io.github.jixiao.rules.calendar.WorkCalendar;
import io.github.jixiao.rules.obligation.Condition;
import io.github.jixiao.rules.obligation.Modelling;
import io.github.jixiao.rules.obligation.Obligation;
import io.github.jixiao.rules.obligation.Yardsticks;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Says how one duty stands: whether there is one, whether it was done, by whom, in time, and as the clause asks. */
final class Judge {
    private final Facts facts;
    private final Yardsticks yardsticks;
    private final Limits limits;
    private final Actors actors;
    private final Evidence evidence;

    Judge(List<Obligation> obligations, Facts facts, Yardsticks yardsticks, WorkCalendar calendar) {
        this.facts = facts;
        this.yardsticks = yardsticks;
        this.actors = new Actors(facts);
        this.limits = new Limits(obligations, facts, actors, calendar);
        this.evidence = new Evidence(facts);
    }

    Duty duty(Obligation obligation, Subject subject) {
        Optional<String> organ = actors.responsible(obligation, subject);
        Duty.Builder duty = Duty.builder().subject(subject.id()).organ(organ);
        if (obligation.modelling() != Modelling.MODELLED) {
            return facts.day().isBefore(obligation.inForce())
                    ? notInForce(duty)
                    : attested(obligation, subject, organ, duty);
        }
        Optional<Text> reason = whyNone(obligation, subject);
        if (reason.isPresent()) {
            return duty.status(DutyStatus.NOT_APPLICABLE).gap(reason).build();
        }
        Optional<Due> due = limits.due(obligation, subject);
        due.map(Due::last).ifPresent(duty::due);
        LocalDate measure =
                due.map(Due::last).or(() -> subject.act().map(Act::date)).orElse(facts.day());
        if (measure.isBefore(obligation.inForce()) || facts.asOf().isBefore(obligation.inForce())) {
            return notInForce(duty);
        }
        if (organ.isEmpty()) {
            return duty.status(DutyStatus.NOT_CHECKABLE)
                    .gap(Gaps.noOrgan(obligation.actors().get(0)))
                    .build();
        }
        Duty found = obligation.evidence().isEmpty()
                ? byFacts(obligation, subject, due, duty)
                : byEvidence(obligation, subject, organ, due, duty);
        return soften(obligation, found);
    }

    private static Duty notInForce(Duty.Builder duty) {
        return duty.status(DutyStatus.NOT_APPLICABLE).gap(Gaps.BEFORE_IN_FORCE).build();
    }

    /** Why there is no such duty here. */
    private Optional<Text> whyNone(Obligation obligation, Subject subject) {
        if (!obligation.levels().isEmpty()
                && !obligation.levels().contains(facts.roles().level())) {
            return Optional.of(Gaps.NOT_AT_THIS_LEVEL);
        }
        for (Condition condition : obligation.when()) {
            if (!Conditions.holds(condition, at(subject, Optional.empty()), limits)) {
                return Optional.of(condition.otherwise());
            }
        }
        return Optional.empty();
    }

    private Case at(Subject subject, Optional<Act> act) {
        return new Case(subject, act, facts, yardsticks);
    }

    private Duty attested(Obligation obligation, Subject subject, Optional<String> organ, Duty.Builder duty) {
        List<String> statements = facts.all(ActKind.ATTESTATION, false).stream()
                .filter(act -> actors.count(obligation, subject, act, organ))
                .filter(act -> Case.content(act, Content.Attested.class)
                        .filter(attested -> attested.clause().equals(obligation.clause()))
                        .isPresent())
                .map(Act::id)
                .toList();
        return statements.isEmpty()
                ? duty.status(DutyStatus.NOT_CHECKABLE).gap(obligation.reason()).build()
                : duty.status(DutyStatus.FULFILLED).evidence(statements).build();
    }

    private Duty byFacts(Obligation obligation, Subject subject, Optional<Due> due, Duty.Builder duty) {
        subject.act().ifPresent(act -> duty.addEvidence(act.id()));
        Verdict verdict = Checks.all(obligation.checks(), at(subject, Optional.empty()));
        return switch (verdict.outcome()) {
            case PASS -> passed(verdict, due, duty);
            case UNKNOWN ->
                duty.status(DutyStatus.NOT_CHECKABLE).gap(verdict.text()).build();
            case FAIL ->
                duty.status(failed(obligation, due, verdict))
                        .gap(verdict.text())
                        .build();
        };
    }

    private static Duty passed(Verdict verdict, Optional<Due> due, Duty.Builder duty) {
        verdict.day().ifPresent(duty::done);
        long late = due.isPresent() ? verdict.day().map(due.get()::daysLate).orElse(0L) : 0;
        return late > 0
                ? duty.status(DutyStatus.BREACHED).gap(Gaps.late(late)).build()
                : duty.status(DutyStatus.FULFILLED).build();
    }

    /** What is wrong can be made good as long as there is time, or the time has not begun to count. */
    private DutyStatus failed(Obligation obligation, Optional<Due> due, Verdict verdict) {
        boolean waiting = obligation.limit().isPresent() && due.isEmpty();
        boolean open = verdict.day().filter(day -> !facts.asOf().isAfter(day)).isPresent();
        return waiting || open || isOpen(due) ? DutyStatus.DUE : DutyStatus.BREACHED;
    }

    private boolean isOpen(Optional<Due> due) {
        return due.filter(days -> !facts.asOf().isAfter(days.last())).isPresent();
    }

    private Duty byEvidence(
            Obligation obligation, Subject subject, Optional<String> organ, Optional<Due> due, Duty.Builder duty) {
        Optional<Act> stranger = Optional.empty();
        Optional<Act> wrong = Optional.empty();
        Verdict worst = Verdict.PASS;
        for (Act act : evidence.of(obligation, subject)) {
            if (!actors.count(obligation, subject, act, organ)) {
                stranger = stranger.or(() -> Optional.of(act));
                continue;
            }
            if (isEarly(due, act)) {
                wrong = wrong.or(() -> Optional.of(act));
                worst = Gaps.early(due.orElseThrow());
                continue;
            }
            Verdict verdict = Checks.all(obligation.checks(), at(subject, Optional.of(act)));
            if (verdict.outcome() == Verdict.Outcome.PASS) {
                return done(obligation, due, act, duty);
            }
            if (worst.outcome() != Verdict.Outcome.FAIL) {
                wrong = Optional.of(act);
                worst = verdict;
            }
        }
        if (wrong.isPresent()) {
            return duty.status(
                            worst.outcome() == Verdict.Outcome.FAIL
                                    ? failed(obligation, due, worst)
                                    : DutyStatus.NOT_CHECKABLE)
                    .done(wrong.get().date())
                    .addEvidence(wrong.get().id())
                    .gap(worst.text())
                    .build();
        }
        if (stranger.isPresent()) {
            return duty.status(failed(obligation, due, Verdict.PASS))
                    .done(stranger.get().date())
                    .addEvidence(stranger.get().id())
                    .gap(Gaps.byAnother(
                            actors.name(stranger.get().organ()),
                            organ.map(actors::name).orElse("")))
                    .build();
        }
        return missing(obligation, due, duty);
    }

    private static boolean isEarly(Optional<Due> due, Act act) {
        return due.isPresent() && due.get().timing(act.date()) == Due.Timing.EARLY;
    }

    private Duty done(Obligation obligation, Optional<Due> due, Act act, Duty.Builder duty) {
        duty.done(act.date()).addEvidence(act.id());
        if (due.isEmpty() && obligation.limit().isPresent()) {
            return duty.status(DutyStatus.NOT_CHECKABLE)
                    .gap(Gaps.noEvent(obligation.limit().get()))
                    .build();
        }
        return due.filter(days -> days.timing(act.date()) == Due.Timing.LATE)
                .map(days -> duty.status(DutyStatus.BREACHED)
                        .gap(Gaps.late(days.daysLate(act.date())))
                        .build())
                .orElseGet(() -> duty.status(DutyStatus.FULFILLED).build());
    }

    private Duty missing(Obligation obligation, Optional<Due> due, Duty.Builder duty) {
        if (due.isEmpty()) {
            return duty.status(DutyStatus.DUE)
                    .gap(obligation.limit().map(Gaps::waiting).orElse(Gaps.NOT_DONE))
                    .build();
        }
        return isOpen(due)
                ? duty.status(DutyStatus.DUE).gap(Gaps.NOT_DONE).build()
                : duty.status(DutyStatus.OVERDUE)
                        .gap(Gaps.overdue(due.get().daysLate(facts.asOf())))
                        .build();
    }

    /** What is only to be explored stays open, and a power that is not used is nothing. */
    private static Duty soften(Obligation obligation, Duty duty) {
        boolean bad = EnumSet.of(DutyStatus.BREACHED, DutyStatus.OVERDUE).contains(duty.status());
        if (obligation.strength() == Strength.MUST || !bad) {
            return duty;
        }
        return Duty.builder().from(duty).status(DutyStatus.DUE).build();
    }
}
