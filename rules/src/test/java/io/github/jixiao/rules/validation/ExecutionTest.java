package io.github.jixiao.rules.validation;

import static io.github.jixiao.rules.validation.ConsistencyFinding.EXECUTION_RATE_DIFFERS;
import static io.github.jixiao.rules.validation.ConsistencyFinding.EXECUTION_SCORE_BLANK;
import static io.github.jixiao.rules.validation.ConsistencyFinding.EXECUTION_WEIGHT_IMPLAUSIBLE;
import static io.github.jixiao.rules.validation.ConsistencyFinding.RATE_OF_ROUNDED_AMOUNTS;
import static io.github.jixiao.rules.validation.ConsistencyFinding.RATE_TRUNCATED;
import static io.github.jixiao.rules.validation.ConsistencyFinding.REACHED_NOT_FULL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.item.Funding;
import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.FiledScores;
import io.github.jixiao.core.value.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExecutionTest {
    /** 37.24 ÷ 43.2 = 86.2037 %; 154.74 ÷ 310.2 = 49.8839 %; 4132.8 ÷ 6800 = 60.7765 %. */
    @ParameterizedTest
    @CsvSource({
        "43.2, 37.24, 86%",
        "43.2, 37.24, 86.2%",
        "43.2, 37.24, 86.204%",
        "310.2, 154.74, 50%",
        "6800, 4132.8, 60.78%",
        "329.77, 338.31, 102.59%",
        "20000, 9034, 45.17%",
        "0, 5, 77%",
        "8, 1, 12.5%",
        "8, 1, 13%"
    })
    void theRateMayBePrintedToAnyNumberOfDecimals(String adjusted, String executed, String rate) {
        assertThat(rates(Samples.spent(adjusted, executed), rate)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6800, 4132.8, 60.77%", "8, 1, 12%", "310.2, 154.74, 49%", "310.2, 154.74, 49.8%"})
    void aRateThatWasCutOffIsANote(String adjusted, String executed, String rate) {
        Finding finding = Samples.only(of(Samples.spent(adjusted, executed), rate), RATE_TRUNCATED);
        assertThat(finding.pointer()).isEqualTo("/filed/executionRate");
        Samples.none(of(Samples.spent(adjusted, executed), rate), EXECUTION_RATE_DIFFERS);
    }

    @ParameterizedTest
    @CsvSource({"6800, 4132.8, 60.76%", "6800, 4132.8, 60.79%", "310.2, 154.74, 51%", "310.2, 154.74, 48%"})
    void anyOtherRateIsAnError(String adjusted, String executed, String rate) {
        Samples.only(of(Samples.spent(adjusted, executed), rate), EXECUTION_RATE_DIFFERS);
    }

    /** 12345 ÷ 45678 = 27.03 %, while 1.23 ÷ 4.57 is 26.91 %: between 26.78 and 27.06 all may be meant. */
    @Test
    void aRateThatRoundedAmountsExplainIsANote() {
        Samples.only(of(Samples.spent("4.57", "1.23"), "27.03%"), RATE_OF_ROUNDED_AMOUNTS);
        Samples.only(of(Samples.spent("4.57", "1.23"), "26.78%"), RATE_OF_ROUNDED_AMOUNTS);
        Samples.only(of(Samples.spent("4.57", "1.23"), "26.77%"), EXECUTION_RATE_DIFFERS);
        Samples.only(of(Samples.spent("4.57", "1.23"), "27.05%"), RATE_OF_ROUNDED_AMOUNTS);
        Samples.only(of(Samples.spent("4.57", "1.23"), "27.06%"), EXECUTION_RATE_DIFFERS);
        Samples.only(of(Samples.spent("4.5678", "1.2345"), "26.91%"), EXECUTION_RATE_DIFFERS);
    }

    @Test
    void theMessageShowsTheArithmetic() {
        Finding finding = Samples.only(of(Samples.spent("106.5", "36.94"), "7.14%"), EXECUTION_RATE_DIFFERS);
        assertThat(finding.zh()).isEqualTo("所填执行率7.14%，按执行数36.94万元÷全年预算数106.5万元应为34.69%");
        assertThat(finding.en())
                .isEqualTo("the rate is filed as 7.14%; 369400 yuan spent of the adjusted budget of 1065000 yuan is"
                        + " 34.69%");
    }

    @Test
    void anyBudgetFiledMayBeTheDenominator() {
        FundingAmounts amounts = FundingAmounts.builder()
                .initial(Samples.wan("70"))
                .adjusted(Samples.wan("106.5"))
                .received(Samples.wan("50"))
                .executed(Samples.wan("36.94"))
                .build();
        Funding funding = Funding.builder().total(amounts).build();
        assertThat(rates(funding, "52.77%")).isEmpty();
        assertThat(rates(funding, "34.69%")).isEmpty();
        assertThat(rates(funding, "73.88%")).isEmpty();
        Samples.only(of(funding, "52.79%"), EXECUTION_RATE_DIFFERS);
    }

    @Test
    void theInitialBudgetStandsInWhereNoOtherIsFiled() {
        Funding funding = Funding.builder()
                .total(FundingAmounts.builder()
                        .initial(Samples.wan("5"))
                        .executed(Samples.wan("5"))
                        .build())
                .build();
        assertThat(rates(funding, "100%")).isEmpty();
        assertThat(Samples.only(of(funding, "99%"), EXECUTION_RATE_DIFFERS).zh())
                .contains("年初预算数5万元");
    }

    /** Case 043: an indicator 预算执行率 of 7.14 % beside 36.94 of 106.5. */
    @Test
    void aRateStatedAsAnIndicatorIsHeldAgainstTheAmounts() {
        Samples.Table table = Samples.table().funded(Samples.spent("106.5", "36.94"));
        table.row("预算执行率", null, Samples.measured("7.14", "%"), null, null);
        assertThat(Samples.only(table.build(), EXECUTION_RATE_DIFFERS).pointer())
                .isEqualTo("/actuals/0/value");
        Samples.Table right = Samples.table().funded(Samples.spent("106.5", "36.94"));
        right.row("预算执行率", null, Samples.measured("34.69", "%"), null, null);
        right.row("项目执行率", null, Samples.measured("7.14", "%"), null, null);
        Samples.none(right.build(), EXECUTION_RATE_DIFFERS);
    }

    @Test
    void aWeightAsLargeAsTheFullMarksIsAnError() {
        assertThat(Samples.only(execution("100", "10"), EXECUTION_WEIGHT_IMPLAUSIBLE)
                        .zh())
                .isEqualTo("预算执行分值填100分，已达满分100分");
        Samples.only(execution("110", "10"), EXECUTION_WEIGHT_IMPLAUSIBLE);
        Samples.none(execution("99", "10"), EXECUTION_WEIGHT_IMPLAUSIBLE);
    }

    @Test
    void aBlankScoreIsToldWhereOtherRowsAreScored() {
        Samples.Table table = Samples.table().scored("10", "10").execution("10", null);
        table.filed().executionRate(Ratio.parse("102.59%"));
        assertThat(Samples.only(table.build(), EXECUTION_SCORE_BLANK).pointer()).isEqualTo("/filed/executionScore");
        Samples.none(table.execution("10", "9").build(), EXECUTION_SCORE_BLANK);
        Samples.Table unscored = Samples.table().scored("10", null).execution("10", null);
        unscored.filed().executionRate(Ratio.parse("100%"));
        Samples.none(unscored.build(), EXECUTION_SCORE_BLANK);
    }

    @Test
    void allSpentAndNotAllPointsIsOdd() {
        Samples.only(spentInFull("10", "9", "100", "100"), REACHED_NOT_FULL);
        Samples.none(spentInFull("10", "10", "100", "100"), REACHED_NOT_FULL);
        Samples.none(spentInFull("10", "9.96", "100", "99.6"), REACHED_NOT_FULL);
    }

    private static Evaluation spentInFull(String weight, String score, String adjusted, String executed) {
        Samples.Table table = Samples.table().execution(weight, score).funded(Samples.spent(adjusted, executed));
        table.filed().executionRate(Ratio.parse("100%"));
        return table.build();
    }

    private static Evaluation execution(String weight, String score) {
        return Samples.table().execution(weight, score).build();
    }

    private static Iterable<Finding> rates(Funding funding, String rate) {
        return Validation.consistency(of(funding, rate));
    }

    private static Evaluation of(Funding funding, String rate) {
        return Samples.of(
                funding, FiledScores.builder().executionRate(Ratio.parse(rate)).build());
    }
}
