package io.github.jixiao.rules.scoring;

import static io.github.jixiao.rules.scoring.Evaluations.codes;
import static io.github.jixiao.rules.scoring.Evaluations.execution;
import static io.github.jixiao.rules.scoring.Evaluations.filing;
import static io.github.jixiao.rules.scoring.Evaluations.funded;
import static io.github.jixiao.rules.scoring.Evaluations.score;
import static io.github.jixiao.rules.scoring.Evaluations.wan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.FiledScores;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.scheme.Denominator;
import io.github.jixiao.rules.scheme.ExecutionRule;
import io.github.jixiao.rules.scheme.Scheme;
import io.github.jixiao.rules.scheme.ZeroBudget;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Budget execution")
class ExecutionTest {
    /** A real unit's report of 2024: 985 replied, 861.46 adjusted, 334.67 received; here 61.46 of it carried over. */
    private static final FundingAmounts ALL = FundingAmounts.builder()
            .initial(wan("985"))
            .adjusted(wan("861.46"))
            .carriedOver(wan("61.46"))
            .received(wan("334.67"))
            .executed(wan("300"))
            .build();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "INITIAL, 3.05", // 300 ÷ 985 = 30.4568 → 30.46 % of 10 = 3.046
        "ADJUSTED_WITH_CARRY_OVER, 3.48", // 300 ÷ 861.46 = 34.8246 → 34.82 % of 10 = 3.482
        "ADJUSTED_WITHOUT_CARRY_OVER, 3.75", // 300 ÷ (861.46 − 61.46) = 37.50 %
        "RECEIVED, 8.96" // 300 ÷ 334.67 = 89.6405 → 89.64 % of 10 = 8.964
    })
    void theDenominatorDecidesTheScore(Denominator denominator, String points) {
        Score score = score(Schemes.denominator(denominator), Evaluations.with(Evaluations.of(), ALL));

        assertThat(score.execution().orElseThrow().points().orElseThrow()).isEqualByComparingTo(points);
        assertThat(codes(score)).doesNotContain("DENOMINATOR_REPLACED");
    }

    @Test
    @DisplayName("the first of adjusted, received and initial that is filed stands in for the scheme's denominator")
    void anotherAmountStandsIn() {
        FundingAmounts none = FundingAmounts.builder().executed(wan("30")).build();
        FundingAmounts initial = none.toBuilder().initial(wan("120")).build();
        FundingAmounts received = initial.toBuilder().received(wan("60")).build();
        FundingAmounts adjusted = received.toBuilder().adjusted(wan("100")).build();

        assertThat(standIn(Denominator.RECEIVED, initial)).isEqualByComparingTo("2.50"); // 30 ÷ 120
        assertThat(standIn(Denominator.ADJUSTED_WITH_CARRY_OVER, received)).isEqualByComparingTo("5.00"); // 30 ÷ 60
        assertThat(standIn(Denominator.ADJUSTED_WITHOUT_CARRY_OVER, adjusted))
                .as("what was carried over is not filed: 30 ÷ 100")
                .isEqualByComparingTo("3.00");
    }

    private static BigDecimal standIn(Denominator wanted, FundingAmounts amounts) {
        Score score = score(Schemes.denominator(wanted), Evaluations.with(Evaluations.of(), amounts));
        assertThat(codes(score)).contains("DENOMINATOR_REPLACED");
        return score.execution().orElseThrow().points().orElseThrow();
    }

    @Test
    @DisplayName("185 of 200 earn 9.25 of 10 under the national scheme and 18.50 of 20 in Hubei")
    void workedExample() {
        Evaluation evaluation = funded("200", "185");

        assertThat(execution(Schemes.plain(), evaluation)).hasToString("9.25");
        assertThat(execution(Schemes.executionWeight(20), evaluation)).hasToString("18.50");
    }

    @ParameterizedTest(name = "{0} of {1}: {2} if the rate is rounded first, otherwise {3}")
    @CsvSource({
        "154.74, 310.2, 4.99, 4.99", // 49.8839 → 49.88 % → 4.988; exact 4.98839
        "49.844, 100, 4.98, 4.98", // 49.84 → 4.984; exact 4.9844
        "49.845, 100, 4.99, 4.98", // 49.85 → 4.985 → 4.99; exact 4.9845
        "49.847, 100, 4.99, 4.98", // 49.85 → 4.985 → 4.99; exact 4.9847
        "49.85, 100, 4.99, 4.99" // 4.985 either way
    })
    void aRateIsScoredRoundedOrExact(String executed, String budget, String rounded, String exact) {
        assertThat(execution(Schemes.plain(), funded(budget, executed))).isEqualByComparingTo(rounded);
        assertThat(execution(Schemes.exactRate(), funded(budget, executed))).isEqualByComparingTo(exact);
    }

    @ParameterizedTest(name = "{0} %: {1} capped, {2} without cap")
    @CsvSource({
        "99.94, 9.99, 9.99", // 9.994
        "100, 10, 10",
        "100.06, 10, 10.01", // 10.006
        "102.59, 10, 10.26" // 10.259
    })
    void aRateAboveOneHundredPercentEarnsTheWeightUnlessThereIsNoCap(String executed, String capped, String uncapped) {
        Evaluation evaluation = funded("100", executed);

        assertThat(execution(Schemes.plain(), evaluation)).isEqualByComparingTo(capped);
        assertThat(execution(Schemes.cap(ExecutionRule.Cap.NONE), evaluation)).isEqualByComparingTo(uncapped);
    }

    @Test
    @DisplayName("with the exact rate and no cap, 102.594 % of 10 is 10.26")
    void exactRateWithoutCap() {
        ExecutionRule rule = Schemes.cap(ExecutionRule.Cap.NONE).execution().orElseThrow();
        Scheme scheme = Schemes.with(
                new ExecutionRule(rule.weight(), rule.denominator(), Optional.empty(), rule.cap(), rule.zeroBudget()));

        assertThat(execution(scheme, funded("100", "102.594"))).hasToString("10.26"); // 10.2594
    }

    @Test
    void spendingMoreThanBudgetedIsFound() {
        assertThat(codes(score(Schemes.plain(), funded("100", "99.99")))).doesNotContain("OVER_EXECUTION");
        assertThat(codes(score(Schemes.plain(), funded("100", "100")))).doesNotContain("OVER_EXECUTION");

        Score over = score(Schemes.plain(), funded("100", "102.59"));

        Finding finding = over.findings().stream()
                .filter(any -> any.code().equals("OVER_EXECUTION"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.pointer()).isEqualTo("/funding/total/executed");
        assertThat(finding.zh()).contains("102.59%").contains("102.59万元").contains("100万元");
        assertThat(codes(score(Schemes.plain(), funded("100", "100.01")))).contains("OVER_EXECUTION");
    }

    @ParameterizedTest(name = "a budget of {0}")
    @CsvSource({"0", "-0.01"})
    void aBudgetOfNothingIsNotScoredOrEarnsNothing(String budget) {
        Score open = score(Schemes.zeroBudget(ZeroBudget.NOT_SCORED), funded(budget, "5", full("90")));
        Score nothing = score(Schemes.zeroBudget(ZeroBudget.NOTHING), funded(budget, "5", full("90")));

        assertThat(open.execution().orElseThrow().points()).isEmpty();
        assertThat(open.total()).isEmpty();
        assertThat(codes(open)).contains("EXECUTION_NOT_SCORED", "TOTAL_NOT_SCORED");
        assertThat(nothing.execution().orElseThrow().points().orElseThrow()).isEqualByComparingTo("0");
        assertThat(nothing.total().orElseThrow()).hasToString("90.00");
        assertThat(codes(nothing)).contains("EXECUTION_NOT_SCORED").doesNotContain("TOTAL_NOT_SCORED");
    }

    @Test
    void theSmallestBudgetIsScored() {
        assertThat(execution(Schemes.zeroBudget(ZeroBudget.NOT_SCORED), funded("0.01", "0.005")))
                .isEqualByComparingTo("5");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"-5, 0", "-0.01, 0", "0, 0", "0.06, 0.01"}) // 0.06 % of 10 = 0.006
    void aRefundEarnsNothing(String executed, String points) {
        assertThat(execution(Schemes.plain(), funded("100", executed))).isEqualByComparingTo(points);
        assertThat(execution(Schemes.exactRate(), funded("100", executed))).isEqualByComparingTo(points);
        assertThat(execution(Schemes.cap(ExecutionRule.Cap.NONE), funded("100", executed)))
                .isEqualByComparingTo(points);
    }

    @Test
    void withoutAmountsTheFiledRateIsScored() {
        Evaluation evaluation = filing(Evaluations.of(), FiledScores.builder().executionRate(Ratio.parse("92.5%")));

        Score score = score(Schemes.plain(), evaluation);

        assertThat(score.execution().orElseThrow().points().orElseThrow()).hasToString("9.25");
        assertThat(codes(score)).contains("RATE_AS_FILED");
    }

    @Test
    void aFiledRateIsCappedAsTheSchemeSays() {
        Evaluation evaluation = filing(Evaluations.of(), FiledScores.builder().executionRate(Ratio.parse("102.59%")));

        assertThat(execution(Schemes.plain(), evaluation)).hasToString("10.00");
        assertThat(execution(Schemes.cap(ExecutionRule.Cap.NONE), evaluation)).hasToString("10.26");
    }

    @Test
    void theAmountsPrevailOverTheFiledRate() {
        Evaluation evaluation =
                filing(funded("100", "80"), FiledScores.builder().executionRate(Ratio.parse("90%")));

        assertThat(execution(Schemes.plain(), evaluation)).hasToString("8.00");
    }

    @Test
    void withoutAmountsAndRateNothingCanBeScored() {
        Score score = score(Schemes.plain(), full("90"));

        assertThat(score.execution().orElseThrow().points()).isEmpty();
        assertThat(score.execution().orElseThrow().weight().orElseThrow()).isEqualByComparingTo("10");
        assertThat(score.total()).isEmpty();
        assertThat(score.grade()).isEmpty();
        assertThat(codes(score)).contains("EXECUTION_NOT_SCORED", "TOTAL_NOT_SCORED");
    }

    @Test
    void theExecutedAmountAloneIsNotARate() {
        FundingAmounts amounts = FundingAmounts.builder().executed(wan("50")).build();

        Score score = score(Schemes.plain(), Evaluations.with(Evaluations.of(), amounts));

        assertThat(score.execution().orElseThrow().points()).isEmpty();
        assertThat(codes(score)).contains("EXECUTION_NOT_SCORED");
    }

    @Test
    void aFiledWeightPrevailsAndIsFoundToDiffer() {
        Evaluation evaluation =
                filing(funded("200", "185", full("80")), FiledScores.builder().executionWeight(Points.of(20)));

        Score score = score(Schemes.plain(), evaluation);

        assertThat(score.execution().orElseThrow().points().orElseThrow()).hasToString("18.50");
        assertThat(score.execution().orElseThrow().weight().orElseThrow()).isEqualByComparingTo("20");
        assertThat(score.total().orElseThrow()).hasToString("98.50");
        assertThat(codes(score)).contains("EXECUTION_WEIGHT_DIFFERS");
    }

    @Test
    void aFiledWeightEqualToTheSchemesIsNoFinding() {
        Evaluation evaluation =
                filing(funded("200", "185"), FiledScores.builder().executionWeight(Points.parse("10.0")));

        assertThat(codes(score(Schemes.plain(), evaluation))).doesNotContain("EXECUTION_WEIGHT_DIFFERS");
    }

    @ParameterizedTest(name = "rows of {0} points: scored on its own {1}")
    @CsvSource({"99.99, true", "100, false", "100.01, false"})
    void executionIsNotScoredOnItsOwnWhereTheRowsMakeUpTheFullMarks(String weight, boolean alone) {
        Score score = score(Schemes.plain(), funded("100", "50", full(weight)));

        assertThat(score.execution().isPresent()).isEqualTo(alone);
        assertThat(score.total().orElseThrow())
                .isEqualByComparingTo(alone ? "104.99" : weight); // 50 % of 10 beside the rows
    }

    @Test
    void executionIsScoredOnItsOwnWhereTheDocumentGivesItAWeight() {
        Evaluation evaluation =
                filing(funded("100", "50", full("100")), FiledScores.builder().executionWeight(Points.of(10)));

        Score score = score(Schemes.plain(), evaluation);

        assertThat(score.total().orElseThrow()).hasToString("105.00"); // a 10 + 100 form, as some print it
        assertThat(codes(score)).contains("WEIGHTS_OFF_FULL_MARKS");
    }

    @Test
    void aSchemeWithoutExecutionDoesNotScoreIt() {
        Evaluation evaluation =
                filing(funded("100", "50", full("90")), FiledScores.builder().executionWeight(Points.of(10)));

        Score score = score(Schemes.rowsOnly(), evaluation);

        assertThat(score.execution()).isEmpty();
        assertThat(score.total().orElseThrow()).hasToString("90.00");
    }

    private static Row full(String weight) {
        return Row.atLeast("1").weight(weight).got("1");
    }

    @Test
    @DisplayName("a filed weight of 12.345 is earned whole where all is spent, in the sheet and in a batch")
    void aFiledWeightFinerThanTheRounding() {
        Evaluation evaluation =
                filing(funded("100", "100", full("80")), FiledScores.builder().executionWeight(Points.parse("12.345")));

        Score score = score(Schemes.plain(), evaluation);
        BatchScores batch = BatchScorer.of(Schemes.plain()).score(List.of(evaluation));

        assertThat(score.execution().orElseThrow().points().orElseThrow()).isEqualByComparingTo("12.345");
        assertThat(score.total().orElseThrow()).hasToString("92.35"); // 92.345
        assertThat(batch.total(0).orElseThrow()).hasToString("92.35");
        assertThat(batch.grade(0).orElseThrow().code()).isEqualTo("excellent");
    }

    @ParameterizedTest(name = "a filed weight of {0}")
    @CsvSource({"-10", "-0.01", "-0.001"})
    void aNegativeFiledWeightIsNotScored(String weight) {
        Evaluation evaluation =
                filing(funded("100", "100", full("90")), FiledScores.builder().executionWeight(Points.parse(weight)));

        Score score = score(Schemes.plain(), evaluation);
        BatchScores batch = BatchScorer.of(Schemes.plain()).score(List.of(evaluation));

        assertThat(score.execution().orElseThrow().points()).isEmpty();
        assertThat(score.total()).isEmpty();
        assertThat(codes(score)).contains("EXECUTION_NOT_SCORED", "TOTAL_NOT_SCORED");
        assertThat(batch.total(0)).isEmpty();
        assertThat(batch.grade(0)).isEmpty();
    }

    @Test
    void aFiledWeightOfNothingEarnsNothing() {
        Evaluation evaluation =
                filing(funded("100", "100", full("90")), FiledScores.builder().executionWeight(Points.ZERO));

        Score score = score(Schemes.plain(), evaluation);

        assertThat(score.execution().orElseThrow().points().orElseThrow()).isEqualByComparingTo("0");
        assertThat(score.total().orElseThrow()).hasToString("90.00");
    }

    @ParameterizedTest(name = "a filed rate of {0}: {1}")
    @CsvSource({"-5%, 0.00", "-0.01%, 0.00", "0%, 0.00", "0.06%, 0.01"}) // 0.06 % of 10 = 0.006
    void aNegativeFiledRateEarnsNothing(String rate, String points) {
        Evaluation evaluation = filing(Evaluations.of(), FiledScores.builder().executionRate(Ratio.parse(rate)));

        assertThat(execution(Schemes.plain(), evaluation)).hasToString(points);
        assertThat(execution(Schemes.cap(ExecutionRule.Cap.NONE), evaluation)).hasToString(points);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"99.99%, false", "100%, false", "100.01%, true", "102.59%, true"})
    void aFiledRateAboveOneHundredPercentIsFound(String rate, boolean found) {
        Evaluation evaluation = filing(Evaluations.of(), FiledScores.builder().executionRate(Ratio.parse(rate)));

        Optional<Finding> finding = score(Schemes.plain(), evaluation).findings().stream()
                .filter(any -> any.code().equals("OVER_EXECUTION"))
                .findFirst();

        assertThat(finding.isPresent()).isEqualTo(found);
        finding.ifPresent(any -> {
            assertThat(any.pointer()).isEqualTo("/filed/executionRate");
            assertThat(any.zh()).contains(rate);
        });
    }

    @Test
    @DisplayName("execution filed as a row of its own is not scored a second time")
    void executionAmongTheRows() {
        Row row = Row.atLeast("100").id("e").in(IndicatorCategory.EXECUTION).got("95");
        Evaluation evaluation = funded("100", "50", row, full("80"));

        Score score = score(Schemes.plain(), evaluation);
        BatchScores batch = BatchScorer.of(Schemes.plain()).score(List.of(evaluation));

        assertThat(score.execution()).isEmpty();
        assertThat(score.total().orElseThrow()).hasToString("89.50"); // 9.5 + 80, and not 5 more
        assertThat(batch.total(0).orElseThrow()).hasToString("89.50");
    }

    @Test
    @DisplayName("a row of execution is scored beside the filed weight where the document files one")
    void executionAmongTheRowsAndByWeight() {
        Row row = Row.atLeast("100").id("e").in(IndicatorCategory.EXECUTION).got("95");
        Evaluation evaluation = filing(
                funded("100", "50", row, full("80")), FiledScores.builder().executionWeight(Points.of(10)));

        assertThat(score(Schemes.plain(), evaluation).total().orElseThrow()).hasToString("94.50"); // 9.5 + 80 + 5
        assertThat(BatchScorer.of(Schemes.plain())
                        .score(List.of(evaluation))
                        .total(0)
                        .orElseThrow())
                .hasToString("94.50");
    }
}
