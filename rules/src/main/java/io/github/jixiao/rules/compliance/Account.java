package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.rules.obligation.Obligation;
import io.github.jixiao.rules.obligation.Scope;
import io.github.jixiao.rules.obligation.TimeLimit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The duties under one obligation, their tally, and the kinds of act that they were judged by. */
final class Account {
    private final Obligation obligation;
    private final Facts facts;
    private final Judge judge;
    private final Map<String, Duty> duties = new HashMap<>();
    private final Tally tally = new Tally();
    private final Set<ActKind> reads = EnumSet.noneOf(ActKind.class);

    Account(Obligation obligation, Facts facts, Judge judge) {
        this.obligation = obligation;
        this.facts = facts;
        this.judge = judge;
        subjects().forEach(this::judge);
    }

    /** What the duties are about, in the order of the report. */
    private List<Subject> subjects() {
        facts.noteAskedIn(reads);
        return Subjects.of(obligation, facts);
    }

    private void judge(Subject subject) {
        facts.noteAskedIn(reads);
        Duty duty = judge.duty(obligation, subject);
        Optional<Money> amount = amount(subject);
        Duty before = duties.put(subject.id(), duty);
        if (before != null) {
            tally.remove(before.status(), amount);
        }
        tally.add(duty.status(), amount);
    }

    private Optional<Money> amount(Subject subject) {
        return obligation.scope() == Scope.ITEM
                ? subject.item().map(item -> item.line().budget())
                : Optional.empty();
    }

    /** Judges again what an act may touch: duties about organs look at many items, so they are always judged again. */
    void update(Touched touched) {
        if (touched.concerns(reads)) {
            touched.items()
                    .flatMap(items -> Subjects.within(items, obligation, facts))
                    .orElseGet(this::subjects)
                    .forEach(this::judge);
        }
    }

    DutyStatus status() {
        return tally.status();
    }

    ClauseResult result() {
        List<Duty> all = new ArrayList<>(duties.size());
        subjects().forEach(subject -> all.add(Objects.requireNonNull(duties.get(subject.id()))));
        Set<ProvisionRef> provisions = new LinkedHashSet<>(List.of(obligation.clause()));
        obligation
                .limit()
                .ifPresent(limit -> provisions.add(limit.deadline().basis().provision()));
        return new ClauseResult(
                obligation.id(),
                obligation.clause(),
                obligation.term(),
                obligation.strength(),
                obligation.actors().get(0),
                obligation.scope(),
                obligation.modelling(),
                tally.status(),
                tally.counts(),
                all,
                obligation.limit().map(TimeLimit::describe),
                List.copyOf(provisions));
    }

    Optional<Coverage> coverage() {
        return obligation.coverage()
                ? Optional.of(new Coverage(
                        obligation.id(),
                        obligation.term(),
                        tally.count(DutyStatus.FULFILLED),
                        tally.applicable(),
                        tally.amount(DutyStatus.FULFILLED),
                        tally.applicableAmount()))
                : Optional.empty();
    }

    String id() {
        return obligation.id();
    }
}
