package io.github.jixiao.rules.monitoring;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.monitoring.MonitoringReport;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.calendar.Deadline;
import io.github.jixiao.rules.calendar.Due;
import io.github.jixiao.rules.calendar.UnknownYearException;
import io.github.jixiao.rules.calendar.WorkCalendar;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.monitoring.MonitoringRules.DispositionRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says how the targets and the money of an item stand in the course of the year (绩效运行监控): double monitoring (双监控).
 *
 * <p>Source: 中发〔2018〕34号 (both are monitored), 财预〔2019〕136号 (form, causes, consequences); thresholds and colours are
 * those of the pack in force. Immutable and thread-safe.
 *
 * @param year the fiscal year of the rules
 * @param rules the thresholds and policies
 * @param calendar the working days
 * @param packs the packs that all of these come from
 * @since 0.1.0
 */
public record Monitoring(FiscalYear year, MonitoringRules rules, WorkCalendar calendar, List<String> packs) {
    /** Copies the list. */
    public Monitoring {
        packs = List.copyOf(packs);
    }

    /**
     * Returns how an item stands.
     *
     * <p>Colours follow from the report alone; what became of them is told as of a day, and what was done after it is
     * left out.
     *
     * @param report what was filed
     * @param asOf the day as of which it is told
     * @return the judgement
     * @throws IllegalArgumentException if the report is of another fiscal year
     */
    public MonitoringJudgement judge(MonitoringReport report, LocalDate asOf) {
        if (!report.year().equals(year)) {
            throw new IllegalArgumentException("the report is of " + report.year() + " and these are the rules for "
                    + year + "; ask for the rule book of its year");
        }
        List<Finding> findings = new ArrayList<>();
        Optional<FundsProgress> funds = new FundsJudge(rules).judge(report, findings);
        List<IndicatorProgress> indicators = indicators(report, findings);
        Optional<ProgressGap> gap = new GapJudge(rules).judge(funds, indicators, findings);
        Optional<Shade> overall = overall(funds, indicators, gap);

        Optional<LocalDate> reported = report.reported();
        Optional<Due> correction = due(rules.correction().deadline().value(), reported, findings);
        FollowUp followUp = new FollowUp(rules, reported, correction, asOf, findings);
        Deviation.of(report, funds, indicators, asOf).forEach(followUp::add);
        List<MeasureDue> measures = new ArrayList<>(followUp.measures());
        List<Suggestion> suggestions = new ArrayList<>(new Suggestions(rules).of(report, overall));
        boolean warned = funds.filter(FundsProgress::belowPoint).isPresent()
                || gap.flatMap(ProgressGap::shade).isPresent();
        Optional<Parameter<DispositionRule>> disposition = rules.disposition()
                .filter(rule -> warned
                        || overall.filter(it -> rule.value().colours().contains(it.colour()))
                                .isPresent());
        if (overall.isPresent() && disposition.isPresent()) {
            Optional<Due> due = due(disposition.get().value().within(), reported, findings);
            measures.add(new Dispositions(disposition.get(), due, asOf)
                    .judge(overall.get().colour(), report.disposition(), findings, suggestions));
        }
        if (reported.isEmpty() && measures.stream().anyMatch(each -> each.status() != MeasureDue.Status.DONE)) {
            findings.add(Finding.of(MonitoringFinding.REPORT_DAY_MISSING, "/reported"));
        }
        return new MonitoringJudgement(
                String.join(", ", packs),
                overall,
                funds,
                indicators,
                gap,
                new Findings(findings),
                measures,
                followUp.open(),
                suggestions);
    }

    private List<IndicatorProgress> indicators(MonitoringReport report, List<Finding> findings) {
        IndicatorJudge judge = new IndicatorJudge(rules);
        List<IndicatorProgress> all = new ArrayList<>();
        for (Row row : Row.of(report)) {
            IndicatorProgress progress = judge.judge(row, findings);
            progress.shade()
                    .filter(shade -> shade.colour() != Colour.GREEN)
                    .ifPresent(shade -> findings.add(row.finding(
                                    MonitoringFinding.INDICATOR_DEVIATES,
                                    "colour",
                                    shade.colour().text(),
                                    "progress",
                                    progress.progress()
                                            .<Object>map(step -> Numbers.plain(step.value()) + "%")
                                            .orElse(new Text("未达到", "not reached")))
                            .basedOn(shade.basis().provision())));
            all.add(progress);
        }
        return all;
    }

    private Optional<Shade> overall(
            Optional<FundsProgress> funds, List<IndicatorProgress> indicators, Optional<ProgressGap> gap) {
        List<Shade> shades = new ArrayList<>();
        funds.map(FundsProgress::shade).ifPresent(shades::add);
        gap.flatMap(ProgressGap::shade).ifPresent(shades::add);
        indicators.forEach(each -> each.shade().ifPresent(shades::add));
        return new Shades(rules).worst("overall", shades);
    }

    private Optional<Due> due(Deadline deadline, Optional<LocalDate> reported, List<Finding> findings) {
        try {
            return deadline.due(reported, year, calendar);
        } catch (UnknownYearException e) {
            Finding unknown = Finding.of(MonitoringFinding.DEADLINE_UNKNOWN, "/reported", "year", e.year());
            if (findings.stream().noneMatch(unknown::equals)) {
                findings.add(unknown);
            }
            return Optional.empty();
        }
    }
}
