package io.github.jixiao.rules.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.monitoring.CorrectiveKind;
import io.github.jixiao.core.monitoring.CorrectiveMeasure;
import io.github.jixiao.core.monitoring.DeviationCause;
import io.github.jixiao.core.monitoring.Disposition;
import io.github.jixiao.core.monitoring.MonitoredFunds;
import io.github.jixiao.core.monitoring.MonitoringReport;
import io.github.jixiao.core.monitoring.SeriousProblem;
import io.github.jixiao.rules.monitoring.MeasureDue.Requirement;
import io.github.jixiao.rules.monitoring.MeasureDue.Status;
import io.github.jixiao.rules.monitoring.MonitoringRules.EscalationStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What follows from monitoring")
class FollowUpTest {
    /** A Friday; ten working days on is Friday, 19 August 2022, since August has no holidays. */
    private static final LocalDate REPORTED = LocalDate.of(2022, 8, 5);

    private static final LocalDate LAST = LocalDate.of(2022, 8, 19);

    /** January to July 2022: an indicator at 71.4 %, yellow. */
    private static MonitoringReport.Builder yellow() {
        return Reports.report(2022, 7, Reports.indicator("a", ">= 120").build())
                .reported(REPORTED)
                .addIndicators(
                        Reports.row("a", "50").addCauses(DeviationCause.STAFF).build());
    }

    private static MonitoringReport.Builder of(String actual) {
        return Reports.report(2022, 7, Reports.indicator("a", ">= 120").build())
                .reported(REPORTED)
                .addIndicators(Reports.row("a", actual).build());
    }

    private static CorrectiveMeasure measure(String id, String taken, String due, String closed) {
        return new CorrectiveMeasure(
                Optional.of(id).filter(it -> !it.isEmpty()),
                CorrectiveKind.ADJUST_PROGRESS,
                Optional.of("增加人手"),
                Optional.of("张华"),
                day(taken),
                day(due),
                day(closed));
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty()).map(LocalDate::parse);
    }

    private static MonitoringJudgement judged(MonitoringReport.Builder report, LocalDate asOf) {
        return Reports.rules("cn", 2022).judge(report.build(), asOf);
    }

    private static MeasureDue due(MonitoringJudgement judgement, Requirement requirement) {
        return judgement.measures().stream()
                .filter(each -> each.requirement() == requirement)
                .findFirst()
                .orElseThrow();
    }

    private static Finding found(MonitoringJudgement judgement, MonitoringFinding code) {
        return judgement.findings().stream()
                .filter(each -> each.code().equals(code.name()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Requirement> asked(MonitoringJudgement judgement) {
        return judgement.measures().stream().map(MeasureDue::requirement).toList();
    }

    @Nested
    @DisplayName("by colour")
    class Colours {
        @Test
        @DisplayName("green asks for nothing")
        void green() {
            MonitoringJudgement judgement = judged(of("70"), LAST);
            assertThat(judgement.measures()).isEmpty();
            assertThat(judgement.open()).isEmpty();
            assertThat(judgement.suggestions()).isEmpty();
        }

        @Test
        @DisplayName("yellow asks for the cause and a measure, and suggests nothing")
        void yellowAsks() {
            MonitoringJudgement judgement = judged(of("50"), REPORTED);
            assertThat(asked(judgement)).containsExactly(Requirement.STATE_CAUSE, Requirement.CORRECT);
            assertThat(due(judgement, Requirement.CORRECT).basis().provision())
                    .hasToString("cn:library-defaults#measures");
            assertThat(due(judgement, Requirement.STATE_CAUSE).basis().provision())
                    .hasToString("cn:caiyu-2019-136#causes");
            assertThat(judgement.measures()).allSatisfy(each -> {
                assertThat(each.indicatorId()).contains("a");
                assertThat(each.colour()).isEqualTo(Colour.YELLOW);
            });
            assertThat(judgement.suggestions()).isEmpty();
        }

        @Test
        @DisplayName("in Hubei the measure rests on article 7 of the Decision")
        void hubei() {
            MonitoringJudgement judgement = Reports.rules("cn-42", 2022).judge(of("50").build(), REPORTED);
            assertThat(due(judgement, Requirement.CORRECT).basis().provision()).hasToString("cn-42:2017-227#7.4");
        }

        @Test
        @DisplayName("overall red suggests to suspend, cut or stop, and no more than suggests it")
        void red() {
            MonitoringJudgement judgement = judged(of("40"), REPORTED);
            assertThat(judgement.suggestions()).singleElement().satisfies(each -> {
                assertThat(each.kinds())
                        .containsExactlyInAnyOrder(
                                CorrectiveKind.SUSPEND, CorrectiveKind.ADJUST_BUDGET, CorrectiveKind.STOP);
                assertThat(each.basis().provision()).hasToString("cn:caiyu-2019-136#serious-problems");
                assertThat(each.reason().zh()).isEqualTo("总体为红色");
                assertThat(each.indicatorId()).isEmpty();
            });
        }

        @Test
        @DisplayName("blue asks for the cause and another look at the target, and for no correction")
        void blue() {
            MonitoringJudgement judgement = judged(of("90"), REPORTED);
            assertThat(asked(judgement)).containsExactly(Requirement.STATE_CAUSE, Requirement.REVIEW_TARGET);
            assertThat(due(judgement, Requirement.REVIEW_TARGET).status()).isEqualTo(Status.DUE);
            assertThat(found(judgement, MonitoringFinding.TARGET_TO_REVIEW).provisions())
                    .hasToString("[cn:existing-systems#over-achievement]");
            assertThat(judgement.open()).isEmpty();
        }

        @Test
        @DisplayName(
                "a far surpassed target is answered by an explanation or by its adjustment, not by another measure")
        void blueAnswered() {
            MonitoringReport.Builder explained = Reports.report(
                            2022, 7, Reports.indicator("a", ">= 120").build())
                    .addIndicators(Reports.row("a", "90").explanation("提前完成").build());
            assertThat(due(judged(explained, REPORTED), Requirement.REVIEW_TARGET)
                            .status())
                    .isEqualTo(Status.DONE);
            CorrectiveMeasure adjusted = new CorrectiveMeasure(
                    Optional.of("a"),
                    CorrectiveKind.ADJUST_TARGET,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            assertThat(due(judged(of("90").addMeasures(adjusted), REPORTED), Requirement.REVIEW_TARGET)
                            .status())
                    .isEqualTo(Status.DONE);
            assertThat(due(judged(of("90").addMeasures(measure("a", "", "", "")), REPORTED), Requirement.REVIEW_TARGET)
                            .status())
                    .isEqualTo(Status.DUE);
        }

        @Test
        @DisplayName("execution that deviates asks for the same")
        void execution() {
            MonitoringReport.Builder report =
                    Reports.report(2022, 7).reported(REPORTED).funds(Reports.funds("450", "1000"));
            MonitoringJudgement judgement = judged(report, REPORTED);
            assertThat(asked(judgement)).containsExactly(Requirement.STATE_CAUSE, Requirement.CORRECT);
            assertThat(due(judgement, Requirement.CORRECT).indicatorId()).isEmpty();
            assertThat(found(judgement, MonitoringFinding.CAUSE_MISSING).zh()).isEqualTo("预算执行未说明偏差原因");
            MonitoredFunds stated = Reports.funds("450", "1000").toBuilder()
                    .addCauses(DeviationCause.FUNDS)
                    .build();
            assertThat(due(judged(Reports.report(2022, 7).funds(stated), REPORTED), Requirement.STATE_CAUSE)
                            .status())
                    .isEqualTo(Status.DONE);
        }
    }

    @Nested
    @DisplayName("causes")
    class Causes {
        @Test
        @DisplayName("are required of what deviates")
        void missing() {
            MonitoringJudgement judgement = judged(of("50"), REPORTED);
            assertThat(due(judgement, Requirement.STATE_CAUSE).status()).isEqualTo(Status.DUE);
            assertThat(found(judgement, MonitoringFinding.CAUSE_MISSING).provisions())
                    .hasToString("[cn:caiyu-2019-136#causes]");
        }

        @Test
        @DisplayName("are stated by a tick")
        void stated() {
            MonitoringJudgement judgement = judged(yellow(), REPORTED);
            assertThat(due(judgement, Requirement.STATE_CAUSE).status()).isEqualTo(Status.DONE);
            assertThat(Reports.codes(judgement)).doesNotContain("CAUSE_MISSING", "CAUSE_UNEXPLAINED");
        }

        @Test
        @DisplayName("ticked as another one need words")
        void other() {
            MonitoringReport.Builder report = Reports.report(
                            2022, 7, Reports.indicator("a", ">= 120").build())
                    .addIndicators(Reports.row("a", "50")
                            .addCauses(DeviationCause.OTHER)
                            .build());
            MonitoringJudgement judgement = judged(report, REPORTED);
            assertThat(due(judgement, Requirement.STATE_CAUSE).status()).isEqualTo(Status.DUE);
            assertThat(Reports.codes(judgement)).contains("CAUSE_UNEXPLAINED").doesNotContain("CAUSE_MISSING");
            MonitoringReport.Builder worded = Reports.report(
                            2022, 7, Reports.indicator("a", ">= 120").build())
                    .addIndicators(Reports.row("a", "50")
                            .addCauses(DeviationCause.OTHER)
                            .explanation("疫情")
                            .build());
            assertThat(due(judged(worded, REPORTED), Requirement.STATE_CAUSE).status())
                    .isEqualTo(Status.DONE);
        }

        @Test
        @DisplayName("that are objective suggest to adjust budget and target together")
        void objective() {
            MonitoringReport.Builder report = Reports.report(
                            2022, 7, Reports.indicator("a", ">= 120").build())
                    .addIndicators(
                            Reports.row("a", "50").objectiveReason("政策调整").build());
            assertThat(judged(report, REPORTED).suggestions()).singleElement().satisfies(each -> {
                assertThat(each.kinds())
                        .containsExactlyInAnyOrder(CorrectiveKind.ADJUST_BUDGET, CorrectiveKind.ADJUST_TARGET);
                assertThat(each.basis().provision()).hasToString("cn:caiyu-2019-136#objective-causes");
                assertThat(each.indicatorId()).contains("a");
                assertThat(each.reason().en()).isEqualTo("objective reason: 政策调整");
            });
        }

        @Test
        @DisplayName("a loss or its risk suggests to suspend, cut or stop, whatever the colour")
        void serious() {
            MonitoringReport.Builder report =
                    of("70").addProblems(new SeriousProblem(SeriousProblem.Kind.RISK, "设备闲置"));
            assertThat(judged(report, REPORTED).suggestions()).singleElement().satisfies(each -> {
                assertThat(each.kinds()).contains(CorrectiveKind.SUSPEND);
                assertThat(each.reason().zh()).isEqualTo("重大损失风险：设备闲置");
                assertThat(each.basis().provision()).hasToString("cn:caiyu-2019-136#serious-problems");
            });
        }
    }

    @Nested
    @DisplayName("measures")
    class Measures {
        /** Ten working days after Friday, 5 August 2022: 8 to 12 and 15 to 19 August. */
        @ParameterizedTest(name = "as of {0}: {1}")
        @CsvSource({"2022-08-18, DUE", "2022-08-19, DUE", "2022-08-20, OVERDUE"})
        @DisplayName("are due within ten working days of the report, and overdue on the day after")
        void deadline(LocalDate asOf, Status status) {
            MonitoringJudgement judgement = judged(yellow(), asOf);
            MeasureDue due = due(judgement, Requirement.CORRECT);
            assertThat(due.last()).contains(LAST);
            assertThat(due.status()).isEqualTo(status);
            Finding finding = found(
                    judgement,
                    status == Status.DUE ? MonitoringFinding.MEASURE_DUE : MonitoringFinding.MEASURE_OVERDUE);
            assertThat(finding.provisions())
                    .hasToString("[cn:library-defaults#measures, cn:local-review-statutes#sc-correction]");
            assertThat(finding.zh()).contains("指标「指标a」", "2022-08-19");
        }

        @ParameterizedTest(name = "taken {0}: {1}")
        @CsvSource({"2022-08-18, DONE", "2022-08-19, DONE", "2022-08-20, LATE", "'', DONE"})
        @DisplayName("are in time until the last day, and late after it")
        void taken(String taken, Status status) {
            MonitoringJudgement judgement = judged(yellow().addMeasures(measure("a", taken, "", "")), LAST.plusDays(5));
            assertThat(due(judgement, Requirement.CORRECT).status()).isEqualTo(status);
            assertThat(Reports.codes(judgement).contains("MEASURE_LATE")).isEqualTo(status == Status.LATE);
            assertThat(Reports.codes(judgement)).doesNotContain("MEASURE_DUE", "MEASURE_OVERDUE");
        }

        @Test
        @DisplayName("taken after the day as of which it is told do not count yet")
        void later() {
            MonitoringReport.Builder report = yellow().addMeasures(measure("a", "2022-08-21", "", ""));
            assertThat(due(judged(report, LocalDate.of(2022, 8, 20)), Requirement.CORRECT)
                            .status())
                    .isEqualTo(Status.OVERDUE);
            assertThat(due(judged(report, LocalDate.of(2022, 8, 21)), Requirement.CORRECT)
                            .status())
                    .isEqualTo(Status.LATE);
        }

        @Test
        @DisplayName("of which one was in time are in time")
        void several() {
            MonitoringReport.Builder report =
                    yellow().addMeasures(measure("a", "2022-08-25", "", ""), measure("a", "2022-08-10", "", ""));
            assertThat(due(judged(report, LAST.plusDays(9)), Requirement.CORRECT)
                            .status())
                    .isEqualTo(Status.DONE);
        }

        @Test
        @DisplayName("for the item as a whole answer all deviations, those for an indicator only its own")
        void scope() {
            MonitoringReport.Builder report = Reports.report(
                            2022,
                            7,
                            Reports.indicator("a", ">= 120").build(),
                            Reports.indicator("b", ">= 120").build())
                    .reported(REPORTED)
                    .funds(Reports.funds("450", "1000"))
                    .addIndicators(
                            Reports.row("a", "50").build(),
                            Reports.row("b", "50").build());
            assertThat(corrections(judged(report.addMeasures(measure("b", "2022-08-10", "", "")), LAST)))
                    .containsExactly("Optional.empty DUE", "Optional[a] DUE", "Optional[b] DONE");
            assertThat(corrections(judged(report.addMeasures(measure("", "2022-08-10", "", "")), LAST)))
                    .containsExactly("Optional.empty DONE", "Optional[a] DONE", "Optional[b] DONE");
        }

        private List<String> corrections(MonitoringJudgement judgement) {
            return judgement.measures().stream()
                    .filter(each -> each.requirement() == Requirement.CORRECT)
                    .map(each -> each.indicatorId() + " " + each.status())
                    .toList();
        }

        @Test
        @DisplayName("have no last day where the day of the report is not filed")
        void noDay() {
            MonitoringJudgement judgement = judged(yellow().reported(Optional.empty()), LAST.plusDays(100));
            assertThat(due(judgement, Requirement.CORRECT).last()).isEmpty();
            assertThat(due(judgement, Requirement.CORRECT).status()).isEqualTo(Status.DUE);
            assertThat(found(judgement, MonitoringFinding.MEASURE_DUE).zh()).endsWith("期限未定");
            assertThat(Reports.codes(judgement)).contains("REPORT_DAY_MISSING");
            assertThat(judgement.open()).isEmpty();
            assertThat(Reports.codes(judged(of("70").reported(Optional.empty()), LAST)))
                    .doesNotContain("REPORT_DAY_MISSING");
            assertThat(Reports.codes(judged(yellow(), LAST))).doesNotContain("REPORT_DAY_MISSING");
        }

        @Test
        @DisplayName("have no last day where the holidays of the year are not recorded, and it is told once")
        void noHolidays() {
            MonitoringReport report = Reports.report(
                            2016, 7, Reports.indicator("a", ">= 120").build())
                    .reported(LocalDate.of(2016, 8, 5))
                    .addIndicators(Reports.row("a", "50").build())
                    .build();
            MonitoringJudgement judgement = Reports.rules("cn", 2016).judge(report, LocalDate.of(2016, 12, 1));
            assertThat(due(judgement, Requirement.CORRECT).last()).isEmpty();
            assertThat(found(judgement, MonitoringFinding.DEADLINE_UNKNOWN).zh())
                    .contains("2016");
        }
    }

    @Nested
    @DisplayName("open deviations")
    class Ageing {
        @Test
        @DisplayName("are counted from the report, and are overdue from the day after the last")
        void age() {
            OpenDeviation inTime = only(judged(yellow(), LAST));
            assertThat(inTime.since()).isEqualTo(REPORTED);
            assertThat(inTime.days()).as("5 to 19 August").isEqualTo(14);
            assertThat(inTime.last()).contains(LAST);
            assertThat(inTime.daysOverdue()).isZero();
            assertThat(inTime.steps()).isEmpty();
            assertThat(Reports.codes(judged(yellow(), LAST))).doesNotContain("DEVIATION_STAYS_OPEN");
        }

        @ParameterizedTest(name = "{0} days overdue: {1} steps")
        @CsvSource({"0, 0", "1, 1", "29, 1", "30, 2", "31, 2"})
        @DisplayName("call for a reminder on the first day overdue, for a report to finance after thirty")
        void escalation(int overdue, int steps) {
            MonitoringJudgement judgement = judged(yellow(), LAST.plusDays(overdue));
            assertThat(only(judgement).daysOverdue()).isEqualTo(overdue);
            assertThat(only(judgement).steps())
                    .isEqualTo(List.of(EscalationStep.REMIND, EscalationStep.REPORT_UP)
                            .subList(0, steps));
            assertThat(Reports.codes(judgement).contains("DEVIATION_STAYS_OPEN"))
                    .isEqualTo(steps > 0);
        }

        @Test
        @DisplayName("tell their age, and on which rule")
        void told() {
            Finding finding = found(judged(yellow(), LAST.plusDays(3)), MonitoringFinding.DEVIATION_STAYS_OPEN);
            assertThat(finding.zh()).isEqualTo("指标「指标a」偏差已17日未销号，超期3日");
            assertThat(finding.provisions()).hasToString("[cn:library-defaults#escalation]");
            assertThat(finding.pointer()).isEqualTo("/indicators/0");
        }

        @Test
        @DisplayName("go by the last day of the measure taken, the latest of several")
        void byMeasure() {
            MonitoringReport.Builder report = yellow().addMeasures(
                            measure("a", "2022-08-10", "2022-09-30", ""), measure("a", "2022-08-10", "2022-09-01", ""));
            OpenDeviation open = only(judged(report, LocalDate.of(2022, 10, 2)));
            assertThat(open.last()).contains(LocalDate.of(2022, 9, 30));
            assertThat(open.daysOverdue()).isEqualTo(2);
        }

        @Test
        @DisplayName("are open until the day on which a measure is closed")
        void closed() {
            MonitoringReport.Builder report = yellow().addMeasures(measure("a", "2022-08-10", "", "2022-09-10"));
            assertThat(judged(report, LocalDate.of(2022, 9, 9)).open()).hasSize(1);
            assertThat(judged(report, LocalDate.of(2022, 9, 10)).open()).isEmpty();
        }

        @Test
        @DisplayName("have no age before the report")
        void before() {
            assertThat(judged(yellow(), REPORTED.minusDays(1)).open()).isEmpty();
            assertThat(only(judged(yellow(), REPORTED)).days()).isZero();
        }

        private OpenDeviation only(MonitoringJudgement judgement) {
            assertThat(judgement.open()).hasSize(1);
            return judgement.open().get(0);
        }
    }

    @Nested
    @DisplayName("the choice after a warning")
    class Choices {
        /** Friday, 5 September 2025; ten working days on is Friday, 19 September. */
        private static final LocalDate WARNED = LocalDate.of(2025, 9, 5);

        private static MonitoringReport.Builder warned() {
            return Reports.report(2025, 8).reported(WARNED).funds(Reports.funds("599", "1000"));
        }

        private static MonitoringJudgement sichuan(MonitoringReport.Builder report, LocalDate asOf) {
            return Reports.rules("cn-51", 2025).judge(report.build(), asOf);
        }

        private static Optional<Disposition> chosen(Disposition.Choice choice, LocalDate day) {
            return Optional.of(new Disposition(choice, day, Optional.empty()));
        }

        @ParameterizedTest(name = "as of {0}: {1}")
        @CsvSource({"2025-09-18, DUE", "2025-09-19, DUE", "2025-09-20, OVERDUE"})
        @DisplayName("is due in Sichuan within ten working days; without one, suspension is proposed")
        void deadline(LocalDate asOf, Status status) {
            MonitoringJudgement judgement = sichuan(warned(), asOf);
            MeasureDue due = due(judgement, Requirement.DISPOSE);
            assertThat(due.status()).isEqualTo(status);
            assertThat(due.last()).contains(LocalDate.of(2025, 9, 19));
            assertThat(due.basis().provision()).hasToString("cn:local-review-statutes#sc-correction");
            List<Set<CorrectiveKind>> kinds =
                    judgement.suggestions().stream().map(Suggestion::kinds).toList();
            assertThat(kinds).isEqualTo(status == Status.DUE ? List.of() : List.of(Set.of(CorrectiveKind.SUSPEND)));
            Finding finding = found(
                    judgement,
                    status == Status.DUE ? MonitoringFinding.DISPOSITION_DUE : MonitoringFinding.DISPOSITION_OVERDUE);
            assertThat(finding.zh()).contains("继续执行、调剂、取消", "2025-09-19");
            assertThat(finding.provisions()).hasToString("[cn:local-review-statutes#sc-correction]");
        }

        @ParameterizedTest(name = "chosen {0}: {1}")
        @CsvSource({"2025-09-19, DONE", "2025-09-20, LATE"})
        @DisplayName("is in time until the last day; later it is late, and nothing is proposed any more")
        void inTime(LocalDate day, Status status) {
            MonitoringJudgement judgement =
                    sichuan(warned().disposition(chosen(Disposition.Choice.CONTINUE, day)), LocalDate.of(2025, 10, 20));
            assertThat(due(judgement, Requirement.DISPOSE).status()).isEqualTo(status);
            assertThat(judgement.suggestions()).isEmpty();
            assertThat(Reports.codes(judgement).contains("DISPOSITION_LATE")).isEqualTo(status == Status.LATE);
        }

        @Test
        @DisplayName("made after the day as of which it is told does not count yet")
        void later() {
            MonitoringReport.Builder report =
                    warned().disposition(chosen(Disposition.Choice.CANCEL, LocalDate.of(2025, 9, 30)));
            assertThat(due(sichuan(report, LocalDate.of(2025, 9, 29)), Requirement.DISPOSE)
                            .status())
                    .isEqualTo(Status.OVERDUE);
            assertThat(due(sichuan(report, LocalDate.of(2025, 9, 30)), Requirement.DISPOSE)
                            .status())
                    .isEqualTo(Status.LATE);
        }

        @Test
        @DisplayName("is asked for by a gap as well, and not where nothing is warned of")
        void triggers() {
            MonitoringReport.Builder gap = Reports.report(
                            2025, 8, Reports.indicator("a", ">= 100").build())
                    .reported(WARNED)
                    .funds(Reports.funds("700", "1000"))
                    .addIndicators(Reports.row("a", "59").build());
            assertThat(asked(sichuan(gap, WARNED))).contains(Requirement.DISPOSE);
            MonitoringReport.Builder none =
                    Reports.report(2025, 8).reported(WARNED).funds(Reports.funds("600", "1000"));
            assertThat(asked(sichuan(none, WARNED))).isEmpty();
            MonitoringReport.Builder elsewhere =
                    Reports.report(2022, 8).reported(REPORTED).funds(Reports.funds("100", "1000"));
            assertThat(asked(judged(elsewhere, REPORTED))).doesNotContain(Requirement.DISPOSE);
        }

        /** Somewhere: red asks for a choice within 5 days; to reallocate is not offered. */
        @Test
        @DisplayName("is asked for by a colour where the rules say so, among the options of the place")
        void somewhere() {
            MonitoringReport.Builder red = Reports.report(2022, 7)
                    .reported(REPORTED)
                    .funds(MonitoredFunds.builder()
                            .filedRate(io.github.jixiao.core.value.Ratio.parse("30%"))
                            .build());
            Monitoring rules = Reports.rules("zz", 2022);
            assertThat(due(rules.judge(red.build(), LocalDate.of(2022, 8, 10)), Requirement.DISPOSE)
                            .status())
                    .isEqualTo(Status.DUE);
            MonitoringJudgement silent = rules.judge(red.build(), LocalDate.of(2022, 8, 11));
            assertThat(due(silent, Requirement.DISPOSE).status()).isEqualTo(Status.OVERDUE);
            assertThat(silent.suggestions().stream().map(Suggestion::kinds))
                    .containsExactly(Set.of(CorrectiveKind.RETURN_FUNDS), Set.of(CorrectiveKind.STOP));
            MonitoringJudgement other = rules.judge(
                    red.disposition(chosen(Disposition.Choice.REALLOCATE, REPORTED))
                            .build(),
                    LocalDate.of(2022, 8, 11));
            assertThat(due(other, Requirement.DISPOSE).status()).isEqualTo(Status.OVERDUE);
            assertThat(found(other, MonitoringFinding.DISPOSITION_NOT_OFFERED).zh())
                    .isEqualTo("处置方式「调剂」不在可选范围：继续执行、取消");
        }

        @Test
        @DisplayName("has no last day where the day of the warning is not filed")
        void noDay() {
            MonitoringJudgement judgement = sichuan(warned().reported(Optional.empty()), LocalDate.of(2025, 12, 31));
            assertThat(due(judgement, Requirement.DISPOSE).status()).isEqualTo(Status.DUE);
            assertThat(judgement.suggestions()).isEmpty();
            assertThat(found(judgement, MonitoringFinding.DISPOSITION_DUE).en()).endsWith("by a day that is not known");
        }
    }
}
