package io.github.jixiao.io.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.io.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateCellTest {
    private static final CellReader IN_2021 = CellReader.of(Optional.of(FiscalYear.of(2021)));
    private static final CellReader WITHOUT_YEAR = CellReader.of(Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "2021年12月31日, 2021-12-31",
        "2021年12月31日前, 2021-12-31",
        "2021年12月31日前完成, 2021-12-31",
        "2021-12-31, 2021-12-31",
        "2021-12-31 00:00:00, 2021-12-31",
        "2021.12.31, 2021-12-31",
        "2021/12/31, 2021-12-31",
        "２０２１年１２月, 2021-12-31",
        "2021-12, 2021-12-31",
        "2021年12月底, 2021-12-31",
        "2021年12月底前, 2021-12-31",
        "2021年12月完成, 2021-12-31",
        "2021年底, 2021-12-31",
        "2021年, 2021-12-31",
        "2021年第三季度, 2021-09-30",
        "2021年3季度末, 2021-09-30",
        "2021年上半年, 2021-06-30",
        "2021年5月上旬, 2021-05-10",
        "2021年5月下旬, 2021-05-31",
        "≤2021年12月31日, 2021-12-31",
        "不晚于2021年10月, 2021-10-31",
        "早于2021年12月31日, 2021-12-30",
        "2020年2月29日, 2020-02-29"
    })
    void datedTargetIsADeadlineWithoutFinding(String cell, LocalDate deadline) {
        Reading<TargetValue> reading = WITHOUT_YEAR.target(cell);
        assertThat(reading.value()).contains(new TargetValue.ByDate(deadline));
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12月, 2021-12-31",
        "11月底前, 2021-11-30",
        "十二月底前, 2021-12-31",
        "12月31日前, 2021-12-31",
        "年底前, 2021-12-31",
        "当年年底, 2021-12-31",
        "三季度末, 2021-09-30"
    })
    void missingYearIsTheFiscalYear(String cell, LocalDate deadline) {
        Reading<TargetValue> reading = IN_2021.target(cell);
        assertThat(reading.value()).contains(new TargetValue.ByDate(deadline));
        assertThat(codes(reading)).containsExactly("DATE_YEAR_ASSUMED");
    }

    @ParameterizedTest
    @CsvSource({"9月前, 2021-08-31", "1月前, 2020-12-31", "第三季度前, 2021-06-30", "12月中旬前, 2021-12-10"})
    void beforeAMonthIsBeforeItsFirstDayAndSaysSo(String cell, LocalDate deadline) {
        Reading<TargetValue> reading = IN_2021.target(cell);
        assertThat(reading.value()).contains(new TargetValue.ByDate(deadline));
        assertThat(codes(reading)).containsExactly("DATE_YEAR_ASSUMED", "DATE_BEFORE_MONTH");
        assertThat(reading.findings().all().get(1).arguments()).containsEntry("day", deadline.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9月前", "12月", "年底前", "1-12月"})
    void withoutAnyYearTheCellStaysAsWritten(String cell) {
        Reading<TargetValue> reading = WITHOUT_YEAR.target(cell);
        assertThat(reading.value()).contains(new TargetValue.Verbatim(cell));
        assertThat(codes(reading)).containsExactly("DATE_WITHOUT_YEAR");
        assertThat(WITHOUT_YEAR.actual(cell).value()).contains(new ActualValue.Stated(cell));
    }

    @ParameterizedTest
    @CsvSource({
        "2020年1月--2020年11月, 2020-01-01/2020-11-30",
        "2021.1.1-12.31, 2021-01-01/2021-12-31",
        "2021年1月-12月, 2021-01-01/2021-12-31",
        "2021年1-12月, 2021-01-01/2021-12-31",
        "2021年1月1日至2021年6月30日, 2021-01-01/2021-06-30",
        "2021-01-01至2021-12-31, 2021-01-01/2021-12-31",
        "2021.1-2021.12, 2021-01-01/2021-12-31",
        "2020-2022年, 2020-01-01/2022-12-31"
    })
    void twoDatesArePeriodOfTargetAndOfResult(String cell, String period) {
        DateRange days = DateRange.parse(period);
        assertThat(WITHOUT_YEAR.target(cell)).isEqualTo(Reading.of(new TargetValue.During(days)));
        assertThat(WITHOUT_YEAR.actual(cell)).isEqualTo(Reading.of(new ActualValue.Done(days)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年13月", "2021年0月", "2021年2月29日", "2021年2月0日", "2021-12-32", "13月底前"})
    void dateThatDoesNotExistStaysAsWritten(String cell) {
        Reading<TargetValue> reading = IN_2021.target(cell);
        assertThat(reading.value()).contains(new TargetValue.Verbatim(cell));
        assertThat(codes(reading)).contains("DATE_IMPOSSIBLE");
    }

    @Test
    void periodThatEndsBeforeItBeginsStaysAsWritten() {
        assertThat(codes(IN_2021.target("2021年9月-6月"))).containsExactly("RANGE_BACKWARDS");
    }

    @Test
    void monthOfTheYearEndsWithTheTwelfth() {
        assertThat(IN_2021.target("12月").value()).contains(new TargetValue.ByDate(LocalDate.of(2021, 12, 31)));
        assertThat(IN_2021.target("13月").value()).contains(new TargetValue.Undirected(Quantity.of("13", "月")));
    }

    @Test
    void comparedMonthIsANumberOfMonthsWithAFinding() {
        assertThat(IN_2021.target("≤12月").value()).contains(new TargetValue.AtMost(Quantity.of("12", "月")));
        assertThat(codes(IN_2021.target("≤12月"))).containsExactly("MONTH_OR_DURATION");
        assertThat(codes(IN_2021.target("≤13月"))).isEmpty();
    }

    @Test
    void yearAndMonthWithADotAreANumber() {
        assertThat(IN_2021.target("2021.12").value()).contains(new TargetValue.Undirected(Quantity.of("2021.12", "")));
    }

    @Test
    void wordsAroundADateAreNamedInAFinding() {
        Reading<TargetValue> reading = WITHOUT_YEAR.target("完成时间：2021年12月底到位");
        assertThat(reading.value()).contains(new TargetValue.ByDate(LocalDate.of(2021, 12, 31)));
        assertThat(reading.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsEntry("label", "完成时间到位"));
    }

    @ParameterizedTest
    @CsvSource({
        "7月, 2021-07-01/2021-07-31",
        "2021年12月完成, 2021-12-01/2021-12-31",
        "2021年12月31日, 2021-12-31/2021-12-31",
        "2021年底, 2021-12-01/2021-12-31",
        "2021年内完成, 2021-01-01/2021-12-31",
        "第一季度, 2021-01-01/2021-03-31"
    })
    void datedResultIsDoneWithinTheDaysWritten(String cell, String days) {
        assertThat(IN_2021.actual(cell).value()).contains(new ActualValue.Done(DateRange.parse(days)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年12月31日前", "2021年11月底前完成", "≤2021年12月31日"})
    void deadlineIsNoResult(String cell) {
        Reading<ActualValue> reading = WITHOUT_YEAR.actual(cell);
        assertThat(reading.value()).contains(new ActualValue.Stated(cell));
        assertThat(codes(reading)).containsExactly("ACTUAL_HAS_OPERATOR");
    }

    private static List<String> codes(Reading<?> reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }
}
