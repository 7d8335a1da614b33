package io.github.jixiao.io.compliance;

import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.compliance.ClauseResult;
import io.github.jixiao.rules.compliance.ComplianceReport;
import io.github.jixiao.rules.compliance.Duty;
import io.github.jixiao.rules.compliance.DutyStatus;
import io.github.jixiao.rules.obligation.Obligation;
import io.github.jixiao.rules.obligation.OrganDuty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A duty as it is handed to other programs.
 *
 * @param place the area of the government
 * @param year the fiscal year
 * @param id the short name of the clause
 * @param clause the address of the clause
 * @param term the duty in a few words
 * @param organ the id of the organ that answers for it, empty where none is known
 * @param organName its name
 * @param subject the id of what it is about
 * @param subjectName what that is called; before any facts are known, towards whom it is done
 * @param due the last day, empty where there is none or it is not known yet
 * @param done the day on which it was done
 * @param status how it stands, empty before any facts are known
 * @param limit the time limit in words
 * @param gap what is missing or wrong
 * @param evidence what shows it
 * @param provisions what it rests on
 */
record DutyLine(
        Jurisdiction place,
        FiscalYear year,
        String id,
        ProvisionRef clause,
        Text term,
        Optional<String> organ,
        Text organName,
        String subject,
        Text subjectName,
        Optional<LocalDate> due,
        Optional<LocalDate> done,
        Optional<DutyStatus> status,
        Optional<Text> limit,
        Optional<Text> gap,
        List<String> evidence,
        List<ProvisionRef> provisions) {
    static List<DutyLine> of(ComplianceReport report, GovernmentYear facts, boolean all) {
        Names names = new Names(facts);
        return Entry.of(report).stream()
                .filter(entry -> all || (entry.isOpen() && entry.duty().due().isPresent()))
                .sorted(Entry.BY_DAY)
                .map(entry -> of(report, names, entry.clause(), entry.duty()))
                .toList();
    }

    private static DutyLine of(ComplianceReport report, Names names, ClauseResult clause, Duty duty) {
        return new DutyLine(
                report.jurisdiction(),
                report.year(),
                clause.id(),
                clause.clause(),
                clause.term(),
                duty.organ(),
                duty.organ().map(names::organ).orElse(Labels.NO_ORGAN),
                duty.subject(),
                names.subject(clause.scope(), duty.subject()),
                duty.due(),
                duty.done(),
                Optional.of(duty.status()),
                clause.limit(),
                duty.gap(),
                duty.evidence(),
                clause.provisions());
    }

    static DutyLine of(Organ organ, FiscalYear year, OrganDuty duty) {
        Obligation obligation = duty.obligation();
        List<ProvisionRef> provisions = new ArrayList<>(List.of(obligation.clause()));
        obligation
                .limit()
                .ifPresent(limit -> provisions.add(limit.deadline().basis().provision()));
        return new DutyLine(
                organ.jurisdiction(),
                year,
                obligation.id(),
                obligation.clause(),
                duty.what(),
                Optional.of(organ.id()),
                new Text(organ.name(), organ.name()),
                organ.id(),
                Labels.list(
                        duty.forWhom().stream().sorted().map(OrganKind::label).toList()),
                duty.due(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(duty.byWhen()),
                Optional.empty(),
                List.of(),
                provisions.stream().distinct().toList());
    }
}
