package io.github.jixiao.rules;

import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.calendar.Due;
import io.github.jixiao.rules.calendar.WorkCalendar;
import io.github.jixiao.rules.internal.pack.DutyRules;
import io.github.jixiao.rules.internal.pack.FormSource;
import io.github.jixiao.rules.internal.pack.InForce;
import io.github.jixiao.rules.internal.pack.Pack;
import io.github.jixiao.rules.law.Instrument;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.obligation.Obligation;
import io.github.jixiao.rules.obligation.OrganDuty;
import io.github.jixiao.rules.responsibility.LevelRules;
import io.github.jixiao.rules.responsibility.Powers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The packs of one place for one year, nearest first, and what the nearest of them says. */
final class PackChain {
    private final Jurisdiction jurisdiction;
    private final FiscalYear year;
    private final List<Pack> packs;

    PackChain(Jurisdiction jurisdiction, FiscalYear year, List<Pack> packs) {
        this.jurisdiction = jurisdiction;
        this.year = year;
        this.packs = List.copyOf(packs);
    }

    List<String> coordinates() {
        return packs.stream().map(Pack::coordinates).toList();
    }

    List<Instrument> instruments() {
        return packs.stream().flatMap(pack -> pack.instruments().stream()).toList();
    }

    /** The calendar of the nearest pack that records holidays; one that knows no year where none does. */
    WorkCalendar calendar() {
        return packs.stream()
                .filter(pack -> !pack.holidays().isEmpty())
                .findFirst()
                .map(pack -> WorkCalendar.of(pack.holidays()))
                .orElse(WorkCalendar.NONE);
    }

    LevelRules levels() {
        return packs.stream()
                .flatMap(pack -> pack.levels().stream())
                .findFirst()
                .orElseThrow(() -> new PackException(
                        "",
                        "",
                        "no levels of government are recorded for " + jurisdiction + "; packs: " + coordinates()));
    }

    Powers powers() {
        return packs.stream()
                .flatMap(pack -> pack.powers().stream())
                .findFirst()
                .orElse(Powers.NONE);
    }

    List<Obligation> obligations() {
        return DutyRules.obligations(packs.stream().map(Pack::duties).toList(), inForce());
    }

    List<Obligation> someObligations() {
        List<Obligation> obligations = obligations();
        if (obligations.isEmpty()) {
            throw new PackException(
                    "", "", "no obligations are recorded for " + jurisdiction + "; packs: " + coordinates());
        }
        return obligations;
    }

    void requireOfYear(GovernmentYear facts) {
        if (!facts.year().equals(year)) {
            throw new IllegalArgumentException(
                    "the facts are of " + facts.year() + " and these are the rules for " + year);
        }
    }

    /** What an organ must do, as far as that is known without any facts. */
    List<OrganDuty> dutiesOf(Organ organ) {
        LevelRules levels = levels();
        return obligations().stream()
                .filter(obligation -> obligation.levels().isEmpty()
                        || obligation.levels().contains(organ.jurisdiction().level()))
                .filter(obligation -> obligation.actors().stream().anyMatch(kind -> levels.answersFor(organ, kind)))
                .map(obligation -> new OrganDuty(obligation, fixedDay(obligation)))
                .toList();
    }

    private Optional<LocalDate> fixedDay(Obligation obligation) {
        return obligation
                .limit()
                .flatMap(limit -> limit.deadline().value().due(Optional.empty(), year, calendar()))
                .map(Due::last);
    }

    InForce inForce() {
        return new InForce(packs.stream().map(Pack::values).toList(), year, jurisdiction.level());
    }

    List<FormSource> forms() {
        return packs.stream().flatMap(pack -> pack.forms().stream()).toList();
    }
}
