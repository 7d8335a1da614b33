package io.github.jixiao.rules.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.act.Likelihood;
import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.monitoring.MonitoringReport;
import io.github.jixiao.rules.scoring.CalculationSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A judgement of monitoring")
class MonitoringJudgementTest {
    private static final LocalDate DAY = LocalDate.of(2022, 8, 5);

    private static MonitoringJudgement judged(String place, MonitoringReport.Builder report) {
        return Reports.rules(place, 2022).judge(report.build(), DAY);
    }

    /** Execution at 77.1 % of what was due; indicators at 100.0 %, 128.6 % and one without a value. */
    private static MonitoringReport.Builder mixed() {
        return Reports.report(
                        2022,
                        7,
                        Reports.indicator("a", ">= 120").build(),
                        Reports.indicator("b", ">= 120").build(),
                        Reports.indicator("c", ">= 120").build())
                .funds(Reports.funds("450", "1000"))
                .addIndicators(
                        Reports.row("b", "90").likelihood(Likelihood.CERTAIN).build(),
                        Reports.row("a", "70").likelihood(Likelihood.POSSIBLE).build());
    }

    @Test
    @DisplayName("is overall as its worst part, in the order of the place")
    void worst() {
        MonitoringJudgement national = judged("cn", mixed());
        assertThat(national.overall().orElseThrow().colour())
                .as("yellow before blue")
                .isEqualTo(Colour.YELLOW);
        assertThat(national.overall().orElseThrow().step().value()).isEqualByComparingTo("2");
        assertThat(national.overall().orElseThrow().basis().entry()).isEqualTo("cn/monitoring#execution-scale");

        MonitoringReport.Builder indicators = Reports.report(
                        2022,
                        7,
                        Reports.indicator("a", ">= 120").build(),
                        Reports.indicator("b", ">= 120").build())
                .addIndicators(
                        Reports.row("a", "50").build(), Reports.row("b", "90").build());
        assertThat(judged("cn", indicators).overall().orElseThrow().colour()).isEqualTo(Colour.YELLOW);
        assertThat(judged("zz", indicators).overall().orElseThrow().colour())
                .as("blue is worse than yellow there")
                .isEqualTo(Colour.BLUE);
    }

    @Test
    @DisplayName("has no overall colour where nothing has one")
    void nothing() {
        MonitoringJudgement judgement = judged("cn", Reports.report(2022, 7));
        assertThat(judgement.overall()).isEmpty();
        assertThat(judgement.sheets()).isEmpty();
        assertThat(judgement.asContent().deviation()).isEmpty();
        assertThat(judgement.asContent().likelihood()).isEmpty();
    }

    @Test
    @DisplayName("keeps its indicators in the order of the target, whatever that of the report")
    void order() {
        MonitoringJudgement judgement = judged("cn", mixed());
        assertThat(judgement.indicators().stream().map(each -> each.indicator().id()))
                .containsExactly("a", "b", "c");
        assertThat(judgement.indicator("b").orElseThrow().shade().orElseThrow().colour())
                .isEqualTo(Colour.BLUE);
        assertThat(judgement.indicator("x")).isEmpty();
    }

    @Test
    @DisplayName("points its findings to the row of the report, or to the target where there is none")
    void pointers() {
        MonitoringJudgement judgement = judged("cn", mixed());
        assertThat(pointer(judgement, MonitoringFinding.INDICATOR_DEVIATES)).isEqualTo("/indicators/0");
        assertThat(pointer(judgement, MonitoringFinding.ACTUAL_MISSING)).isEqualTo("/target/goals/0/indicators/2");
        assertThat(pointer(judgement, MonitoringFinding.EXECUTION_DEVIATES)).isEqualTo("/funds");
    }

    private static String pointer(MonitoringJudgement judgement, MonitoringFinding code) {
        return judgement.findings().stream()
                .filter(each -> each.code().equals(code.name()))
                .map(Finding::pointer)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("says in both languages what deviates, and on which provision")
    void words() {
        MonitoringJudgement judgement = judged("cn", mixed());
        Finding indicator = finding(judgement, "INDICATOR_DEVIATES");
        assertThat(indicator.zh()).isEqualTo("指标「指标b」为蓝色：128.6%");
        assertThat(indicator.en()).isEqualTo("indicator \"指标b\" is blue: 128.6%");
        assertThat(indicator.provisions()).hasToString("[cn:existing-systems#monitoring-targets]");
        Finding execution = finding(judgement, "EXECUTION_DEVIATES");
        assertThat(execution.zh()).isEqualTo("预算执行为黄色：执行率45%，序时进度77.1%");
        assertThat(execution.provisions()).hasToString("[cn:existing-systems#monitoring-execution]");
        Finding abnormal = finding(judgement, "EXECUTION_ABNORMAL");
        assertThat(abnormal.zh()).isEqualTo("预算执行序时进度77.142857%异常，正常为80%至120%");
        assertThat(abnormal.provisions()).hasToString("[cn:existing-systems#execution-abnormal]");
    }

    private static Finding finding(MonitoringJudgement judgement, String code) {
        return judgement.findings().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("has a sheet for each number, from the filing and the rules")
    void sheets() {
        MonitoringJudgement judgement = judged("cn", mixed());
        List<CalculationSheet> sheets = judgement.sheets();
        assertThat(sheets.stream().map(sheet -> sheet.root().key()))
                .containsExactly(
                        "overall",
                        "rate",
                        "progress",
                        "deviation",
                        "forecast",
                        "gap",
                        "progress",
                        "completion",
                        "deviation",
                        "forecast",
                        "progress",
                        "completion",
                        "deviation",
                        "forecast");
        assertThat(sheets).allSatisfy(sheet -> assertThat(sheet.verify()).isEmpty());
        assertThat(sheets.get(0).scheme()).isEqualTo("cn@2026.1");
        assertThat(sheets.get(0).asText(Locale.CHINA))
                .contains(
                        "取最差颜色",
                        "77.142857 [≥80→4; ≥60→2; ≥0→1]",
                        "← /funds/total/amounts/executed",
                        "← /through",
                        "← /indicators/0/actual",
                        "cn:existing-systems#monitoring-targets ← cn/monitoring#indicator-scale，实务",
                        "按最差的定 [cn:library-defaults#worst-colour ← cn/monitoring#worst-first，未核实]");
    }

    @Test
    @DisplayName("marks a linear forecast as our reading")
    void reading() {
        MonitoringJudgement judgement = judged("cn", mixed());
        CalculationSheet forecast = new CalculationSheet(
                "",
                judgement.indicator("a").orElseThrow().forecast().orElseThrow().value());
        assertThat(forecast.asText(Locale.ENGLISH))
                .contains(
                        "linear, which is our reading [cn:library-defaults#run-rate ← cn/monitoring#forecast, unverified]");
    }

    @Test
    @DisplayName("goes to the check of duties with its worst likelihood and its widest deviation")
    void content() {
        MonitoringJudgement judgement = judged("cn", mixed());
        assertThat(judgement.asContent().likelihood())
                .as("possible is worse than certain")
                .contains(Likelihood.POSSIBLE);
        assertThat(judgement.asContent().deviation().orElseThrow().share().toBigDecimal())
                .as("blue by 20/70 is wider than behind by 8/35")
                .isEqualByComparingTo("0.2857142857142857");
    }

    @Test
    @DisplayName("goes to the check of duties with what is behind where both are as wide")
    void contentTie() {
        MonitoringReport.Builder report = Reports.report(
                        2022,
                        6,
                        Reports.indicator("a", ">= 100").build(),
                        Reports.indicator("b", ">= 100").build())
                .addIndicators(
                        Reports.row("a", "65").build(), Reports.row("b", "35").build());
        assertThat(judged("cn", report).asContent().deviation())
                .hasValueSatisfying(ratio -> assertThat(ratio).hasToString("-30%"));
    }

    @Test
    @DisplayName("takes the deviation of execution where it is the widest")
    void contentFunds() {
        MonitoringReport.Builder report = Reports.report(
                        2022, 6, Reports.indicator("a", ">= 100").build())
                .funds(Reports.funds("250", "1000"))
                .addIndicators(Reports.row("a", "50").build());
        assertThat(judged("cn", report).asContent().deviation())
                .hasValueSatisfying(ratio -> assertThat(ratio).hasToString("-50%"));
    }

    @Test
    @DisplayName("is refused for another year than that of the rules")
    void otherYear() {
        MonitoringReport report = Reports.report(2021, 7).build();
        assertThatThrownBy(() -> Reports.rules("cn", 2022).judge(report, DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the report is of 2021 and these are the rules for 2022");
    }

    @Test
    @DisplayName("has wording in both languages for every kind of finding")
    void wording() {
        for (MonitoringFinding code : MonitoringFinding.values()) {
            assertThat(code.zh()).as(code.name()).isNotBlank();
            assertThat(code.en()).as(code.name()).isNotBlank();
            assertThat(places(code.zh())).as(code.name()).isEqualTo(places(code.en()));
        }
        assertThat(Optional.of(Colour.RED.text().in(Locale.CHINA))).contains("红色");
    }

    private static List<String> places(String message) {
        return java.util.regex.Pattern.compile("\\{[a-z]+}")
                .matcher(message)
                .results()
                .map(java.util.regex.MatchResult::group)
                .sorted()
                .toList();
    }
}
