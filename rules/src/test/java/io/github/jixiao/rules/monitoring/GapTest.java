package io.github.jixiao.rules.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorAspect;
import io.github.jixiao.core.value.Points;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The gap between targets and execution")
class GapTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private static MonitoringJudgement judged(
            String place, String executed, List<Indicator> indicators, String... actual) {
        var report =
                Reports.report(2025, 8, indicators.toArray(Indicator[]::new)).funds(Reports.funds(executed, "1000"));
        for (int i = 0; i < actual.length; i++) {
            report.addIndicators(Reports.row(indicators.get(i).id(), actual[i]).build());
        }
        return Reports.rules(place, 2025).judge(report.build(), DAY);
    }

    private static Indicator target(String id, String target) {
        return Reports.indicator(id, target).build();
    }

    private static Indicator weighed(String id, String target, int points) {
        return Reports.indicator(id, target).weight(Points.of(points)).build();
    }

    /** Sichuan 2025: more than 10 points warn. 700/1000 = 70 %; the target is 1000, so that actual / 10 is its rate. */
    @ParameterizedTest(name = "targets {0}, execution 70 %: {1} points, warned {2}")
    @CsvSource({
        "599.99, -10.001, true",
        "600, -10, false",
        "600.01, -9.999, false",
        "799.99, 9.999, false",
        "800, 10, false",
        "800.01, 10.001, true"
    })
    @DisplayName("is a warning in Sichuan above ten points either way, and not at ten")
    void tenPoints(String actual, String gap, boolean warned) {
        MonitoringJudgement judgement = judged("cn-51", "700", List.of(target("a", ">= 1000")), actual);
        ProgressGap found = judgement.gap().orElseThrow();
        assertThat(Numbers.plain(found.points().value())).isEqualTo(gap);
        assertThat(found.shade().isPresent()).isEqualTo(warned);
        assertThat(Reports.codes(judgement).contains("PROGRESS_GAP")).isEqualTo(warned);
        assertThat(judgement.overall().orElseThrow().colour()).isEqualTo(warned ? Colour.YELLOW : overall(actual));
        assertThat(judgement.sheets())
                .allSatisfy(sheet -> assertThat(sheet.verify()).isEmpty());
    }

    /** 800 of 1000 in August is exactly 120 % of what was due, which is blue. */
    private static Colour overall(String actual) {
        return actual.equals("800") ? Colour.BLUE : Colour.GREEN;
    }

    @Test
    @DisplayName("cites the rule that it goes by, and is yellow")
    void basis() {
        MonitoringJudgement judgement = judged("cn-51", "700", List.of(target("a", ">= 1000")), "599");
        Shade shade = judgement.gap().orElseThrow().shade().orElseThrow();
        assertThat(shade.colour()).isEqualTo(Colour.YELLOW);
        assertThat(shade.basis().entry()).isEqualTo("cn-51/monitoring#progress-gap");
        Finding finding = judgement.findings().stream()
                .filter(each -> each.code().equals("PROGRESS_GAP"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.provisions()).hasToString("[cn:local-review-statutes#sc-warnings]");
        assertThat(finding.zh()).isEqualTo("目标进度与预算执行率相差-10.1个百分点，超过10个百分点");
    }

    @Test
    @DisplayName("is told without a colour where no rule says how wide it may be")
    void withoutRule() {
        MonitoringJudgement judgement = judged("cn", "700", List.of(target("a", ">= 300")), "100");
        ProgressGap gap = judgement.gap().orElseThrow();
        assertThat(gap.points().value()).as("33.33 - 70, one decimal").isEqualByComparingTo("-36.7");
        assertThat(gap.shade()).isEmpty();
        assertThat(Reports.codes(judgement)).doesNotContain("PROGRESS_GAP");
    }

    @Test
    @DisplayName("weighs the targets where all have a weight, and else counts each alike")
    void weights() {
        List<Indicator> both = List.of(weighed("a", ">= 100", 30), weighed("b", ">= 100", 10));
        assertThat(gap(judged("cn", "500", both, "60", "20")))
                .as("(30*60 + 10*20)/40 - 50")
                .isEqualTo("0");
        List<Indicator> one = List.of(weighed("a", ">= 100", 30), target("b", ">= 100"));
        assertThat(gap(judged("cn", "500", one, "60", "20")))
                .as("(60 + 20)/2 - 50")
                .isEqualTo("-10");
        List<Indicator> zero = List.of(weighed("a", ">= 100", 30), weighed("b", ">= 100", 0));
        assertThat(gap(judged("cn", "500", zero, "60", "20")))
                .as("(60 + 20)/2 - 50")
                .isEqualTo("-10");
    }

    @Test
    @DisplayName("counts each target from nothing to 100 %, so that none makes up for another")
    void bounds() {
        List<Indicator> both = List.of(target("a", ">= 100"), target("b", ">= 100"));
        assertThat(gap(judged("cn", "500", both, "300", "0")))
                .as("(100 + 0)/2 - 50")
                .isEqualTo("0");
        assertThat(gap(judged("cn", "500", both, "100", "-50")))
                .as("(100 + 0)/2 - 50")
                .isEqualTo("0");
    }

    @Test
    @DisplayName("leaves out rates that do not grow with the months, goals in words and what lower is better for")
    void leftOut() {
        Indicator rate = Reports.indicator("b", ">= 90 %")
                .aspect(IndicatorAspect.QUALITY)
                .build();
        List<Indicator> all = List.of(target("a", ">= 100"), rate, target("c", "words 提升"), target("d", "<= 100"));
        assertThat(gap(judged("cn", "500", all, "40", "90 %", "reached", "10")))
                .as("40 - 50")
                .isEqualTo("-10");
    }

    @Test
    @DisplayName("is not there without execution or without a target that can be measured")
    void missing() {
        List<Indicator> words = List.of(target("c", "words 提升"));
        assertThat(judged("cn", "500", words, "reached").gap()).isEmpty();
        var report = Reports.report(2025, 8, target("a", ">= 100"))
                .addIndicators(Reports.row("a", "50").build());
        assertThat(Reports.rules("cn", 2025).judge(report.build(), DAY).gap()).isEmpty();
    }

    @Test
    @DisplayName("is taken from the filed rate where no amounts are filed")
    void filedRate() {
        var report = Reports.report(2025, 8, target("a", ">= 100"))
                .addIndicators(Reports.row("a", "50").build())
                .funds(io.github.jixiao.core.monitoring.MonitoredFunds.builder()
                        .filedRate(io.github.jixiao.core.value.Ratio.parse("45.25%"))
                        .build());
        assertThat(gap(Reports.rules("cn", 2025).judge(report.build(), DAY)))
                .as("50 - 45.25, one decimal")
                .isEqualTo("4.8");
    }

    private static String gap(MonitoringJudgement judgement) {
        return Numbers.plain(judgement.gap().orElseThrow().points().value());
    }
}
