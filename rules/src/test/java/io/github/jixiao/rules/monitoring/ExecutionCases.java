package io.github.jixiao.rules.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.monitoring.FundsRow;
import io.github.jixiao.core.monitoring.MonitoredFunds;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.scoring.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Budget execution in the course of the year, case by case")
class ExecutionCases {
    @TestFactory
    Stream<DynamicTest> everyCase() {
        return CaseFile.all("execution.yaml").stream()
                .map(each -> DynamicTest.dynamicTest(each.text("name"), () -> check(each)));
    }

    private static MonitoredFunds funds(CaseFile given) {
        FundingAmounts amounts = FundingAmounts.builder()
                .executed(given.maybe("executed").map(Reports::yuan))
                .adjusted(given.maybe("adjusted").map(Reports::yuan))
                .initial(given.maybe("initial").map(Reports::yuan))
                .received(given.maybe("received").map(Reports::yuan))
                .build();
        FundsRow total = new FundsRow(
                "合计",
                Optional.empty(),
                amounts,
                given.maybe("expected").map(Reports::yuan),
                given.maybe("carry-over").map(Reports::yuan));
        return MonitoredFunds.builder()
                .total(total)
                .filedRate(given.maybe("filed-rate").map(Ratio::parse))
                .build();
    }

    private static void check(CaseFile given) {
        String why = given.text("name") + ": " + given.text("origin");
        int year = given.number("year", 2022);
        int month = given.number("month", 7);
        MonitoringJudgement judgement = Reports.rules(given.text("place", "cn"), year)
                .judge(Reports.report(year, month).funds(funds(given)).build(), LocalDate.of(year, month, 28));
        Optional<FundsProgress> found = judgement.funds();
        assertThat(found.map(each -> each.shade().colour().name().toLowerCase(Locale.ROOT)))
                .as(why)
                .isEqualTo(given.maybe("colour"));
        given.maybe("provision")
                .ifPresent(provision -> assertThat(
                                found.orElseThrow().shade().basis().provision())
                        .as(why)
                        .hasToString(provision));
        assertThat(number(found.map(FundsProgress::rate))).as(why).isEqualTo(given.maybe("rate"));
        assertThat(number(found.map(FundsProgress::progress))).as(why).isEqualTo(given.maybe("progress"));
        assertThat(number(found.map(FundsProgress::deviation))).as(why).isEqualTo(given.maybe("deviation"));
        assertThat(number(found.flatMap(FundsProgress::forecast).map(Forecast::value)))
                .as(why)
                .isEqualTo(given.maybe("forecast"));
        List<String> codes = Reports.codes(judgement).stream()
                .filter(code -> !List.of("CAUSE_MISSING", "MEASURE_DUE", "REPORT_DAY_MISSING", "DISPOSITION_DUE")
                        .contains(code))
                .toList();
        assertThat(codes).as(why).containsExactlyInAnyOrderElementsOf(given.texts("findings"));
        assertThat(judgement.sheets())
                .as(why)
                .allSatisfy(sheet -> assertThat(sheet.verify()).isEmpty());
        assertThat(judgement.overall().map(Shade::colour))
                .as(why)
                .isEqualTo(found.map(each -> each.shade().colour()));
        given.end();
    }

    private static Optional<String> number(Optional<Step> step) {
        return step.map(each -> Numbers.plain(each.value()));
    }
}
