package io.github.jixiao.rules.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.act.Likelihood;
import io.github.jixiao.core.monitoring.MonitoredIndicator;
import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorAspect;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.rules.scoring.CalculationSheet;
import io.github.jixiao.rules.scoring.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("An indicator in the course of the year, case by case")
class IndicatorCases {
    @TestFactory
    Stream<DynamicTest> everyCase() {
        return CaseFile.all("indicators.yaml").stream()
                .map(each -> DynamicTest.dynamicTest(each.text("name"), () -> check(each)));
    }

    private static void check(CaseFile given) {
        String why = given.text("name") + ": " + given.text("origin");
        int year = given.number("year", 2022);
        int month = given.number("month", 7);
        Indicator.Builder indicator = Reports.indicator("a", given.text("target"))
                .unit(given.maybe("unit"))
                .name(given.text("indicator", "指标"))
                .statedDirection(given.maybe("direction").map(Direction::valueOf))
                .aspect(given.maybe("aspect").map(IndicatorAspect::valueOf))
                .category(
                        given.maybe("category").map(IndicatorCategory::valueOf).orElse(IndicatorCategory.OUTPUT));
        MonitoredIndicator row = Reports.row("a", given.text("actual"))
                .expected(Reports.actual(given.text("expected", "")))
                .likelihood(given.maybe("filed-likelihood").map(Likelihood::valueOf))
                .build();
        MonitoringJudgement judgement = Reports.rules(given.text("place", "cn"), year)
                .judge(
                        Reports.report(year, month, indicator.build())
                                .addIndicators(row)
                                .build(),
                        LocalDate.of(year, month, 28));
        IndicatorProgress found = judgement.indicator("a").orElseThrow();
        assertThat(found.shade().map(shade -> shade.colour().name().toLowerCase(Locale.ROOT)))
                .as(why)
                .isEqualTo(given.maybe("colour"));
        assertThat(found.shade().map(shade -> shade.basis().provision().toString()))
                .as(why)
                .isEqualTo(given.maybe("provision")
                        .or(() -> found.shade()
                                .map(shade -> shade.basis().provision().toString())));
        assertThat(number(found.progress())).as(why).isEqualTo(given.maybe("progress"));
        assertThat(number(found.completion())).as(why).isEqualTo(given.maybe("completion"));
        assertThat(number(found.deviation())).as(why).isEqualTo(given.maybe("deviation"));
        assertThat(number(found.forecast().map(Forecast::value))).as(why).isEqualTo(given.maybe("forecast"));
        assertThat(found.forecast().map(each -> each.filed() ? "filed" : "run-rate"))
                .as(why)
                .isEqualTo(given.maybe("forecast-by"));
        assertThat(found.likelihood().map(Likelihood::name)).as(why).isEqualTo(given.maybe("likelihood"));
        List<String> codes = Reports.codes(judgement).stream()
                .filter(code -> !List.of("EXECUTION_UNKNOWN", "CAUSE_MISSING", "MEASURE_DUE", "REPORT_DAY_MISSING")
                        .contains(code))
                .toList();
        assertThat(codes).as(why).containsExactlyInAnyOrderElementsOf(given.texts("findings"));
        assertThat(judgement.sheets())
                .as(why)
                .allSatisfy(sheet -> assertThat(sheet.verify()).isEmpty());
        assertThat(judgement.overall().map(Shade::colour))
                .as(why)
                .isEqualTo(found.shade().map(Shade::colour));
        given.end();
    }

    private static Optional<String> number(Optional<Step> step) {
        return step.map(each -> {
            assertThat(new CalculationSheet("", each).verify()).isEmpty();
            return Numbers.plain(each.value());
        });
    }
}
