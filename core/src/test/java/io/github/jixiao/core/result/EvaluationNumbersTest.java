package io.github.jixiao.core.result;

import static io.github.jixiao.core.result.EvaluationNumbers.Form.AT_LEAST;
import static io.github.jixiao.core.result.EvaluationNumbers.Form.AT_MOST;
import static io.github.jixiao.core.result.EvaluationNumbers.Form.BETWEEN;
import static io.github.jixiao.core.result.EvaluationNumbers.Form.EXACTLY;
import static io.github.jixiao.core.result.EvaluationNumbers.Form.JUDGED;
import static io.github.jixiao.core.result.EvaluationNumbers.Form.MISSED;
import static io.github.jixiao.core.result.EvaluationNumbers.Form.OTHER;
import static io.github.jixiao.core.result.EvaluationNumbers.Form.REACHED;
import static io.github.jixiao.core.result.EvaluationNumbers.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.Funding;
import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.target.ScoringRule;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Quantity;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers of an evaluation are those of its rows and amounts, or none where they do not fit. */
class EvaluationNumbersTest {
    private static final ActualValue MEASURED = new ActualValue.Measured(Quantity.of("96.5", "%"));

    private static Indicator.Builder indicator(String id) {
        return Indicator.builder().id(id).category(IndicatorCategory.OUTPUT).name("指标" + id);
    }

    private static Evaluation.Builder evaluation(Indicator... indicators) {
        return Evaluation.builder()
                .item(ExpenditureItem.builder()
                        .id("P-001")
                        .name("农村公路养护")
                        .kind(ItemKind.PROJECT)
                        .build())
                .target(PerformanceTarget.builder()
                        .addGoals(Goal.builder().addIndicators(indicators).build())
                        .build());
    }

    private static EvaluationNumbers row(Indicator.Builder indicator, ActualValue value) {
        Actual actual = Actual.builder().indicatorId("1").value(value).build();
        return evaluation(indicator.build()).addActuals(actual).build().numbers();
    }

    static Stream<Arguments> forms() {
        Quantity bound = Quantity.of("95", "%");
        TargetValue yes = new TargetValue.YesNo(true);
        TargetValue byJune = new TargetValue.ByDate(LocalDate.of(2022, 6, 30));
        TargetValue words = new TargetValue.Qualitative("有效提升");
        return Stream.of(
                arguments(new TargetValue.AtLeast(bound), MEASURED, AT_LEAST),
                arguments(new TargetValue.AtMost(bound), MEASURED, AT_MOST),
                arguments(new TargetValue.Exactly(bound), MEASURED, EXACTLY),
                arguments(new TargetValue.Between(Decimal.of(95), Decimal.of(97), "%"), MEASURED, BETWEEN),
                // a number without operator is only sure of an actual value that equals it
                arguments(new TargetValue.Undirected(Quantity.of("96.50", "%")), MEASURED, EXACTLY),
                arguments(new TargetValue.Undirected(bound), MEASURED, OTHER),
                arguments(new TargetValue.About(bound), MEASURED, OTHER),
                arguments(new TargetValue.Verbatim("95%"), MEASURED, OTHER),
                arguments(words, MEASURED, OTHER),
                arguments(yes, new ActualValue.Answer(true), REACHED),
                arguments(yes, new ActualValue.Answer(false), MISSED),
                arguments(new TargetValue.YesNo(false), new ActualValue.Answer(false), REACHED),
                arguments(byJune, new ActualValue.Done(DateRange.parse("2022-06-01/2022-06-30")), REACHED),
                arguments(byJune, new ActualValue.Done(DateRange.parse("2022-06-30/2022-07-01")), OTHER),
                arguments(words, new ActualValue.Attained(Attainment.PARTLY), JUDGED),
                arguments(words, new ActualValue.Stated("有所提升"), JUDGED),
                arguments(words, new ActualValue.Rated("优"), OTHER),
                arguments(new TargetValue.AtLeast(bound), new ActualValue.Approximate(bound), OTHER),
                arguments(new TargetValue.AtLeast(bound), new ActualValue.Bound(bound, "95%及以上"), OTHER),
                arguments(new TargetValue.AtLeast(bound), new ActualValue.NotApplicable("未开展"), OTHER),
                arguments(new TargetValue.AtLeast(bound), new ActualValue.NoEvidence(""), OTHER));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aRowComparesWhatItsTargetAndActualValueSay(TargetValue target, ActualValue actual, int form) {
        EvaluationNumbers numbers = row(indicator("1").target(target), actual);
        assertThat(numbers.rows()).isEqualTo(1);
        assertThat(numbers.form(0)).isEqualTo(form);
    }

    @Test
    void aRowWithoutResultOrTargetOrWithARuleOfItsOwnIsLeftToTheEvaluation() {
        TargetValue target = new TargetValue.AtLeast(Quantity.of("95", "%"));
        assertThat(evaluation(indicator("1").target(target).build())
                        .build()
                        .numbers()
                        .form(0))
                .isEqualTo(OTHER);
        assertThat(row(indicator("1"), MEASURED).form(0)).isEqualTo(OTHER);
        assertThat(row(indicator("1").target(target).scoringRule(new ScoringRule.Judged()), MEASURED)
                        .form(0))
                .isEqualTo(OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        // lower, upper, actual, all at the largest number of decimals among them
        "95, 97, 96.5, 950, 970, 965",
        "0.5, 0.75, 1, 50, 75, 100",
        "0, 1, -0.001, 0, 1000, -1",
        "100, 200, 150, 100, 200, 150"
    })
    void targetAndActualValueShareAScale(
            String lower, String upper, String actual, long expectedLower, long expectedUpper, long expectedActual) {
        EvaluationNumbers numbers = row(
                indicator("1").target(new TargetValue.Between(Decimal.parse(lower), Decimal.parse(upper), "")),
                new ActualValue.Measured(Quantity.of(actual, "")));
        assertThat(numbers.form(0)).isEqualTo(BETWEEN);
        assertThat(numbers.target(0)).isEqualTo(expectedLower);
        assertThat(numbers.upper(0)).isEqualTo(expectedUpper);
        assertThat(numbers.actual(0)).isEqualTo(expectedActual);
    }

    @ParameterizedTest
    @CsvSource({
        "95, %, 96, %, 0",
        "95, %, 96, '', 0",
        "95, '', 96, %, 0",
        "95, %, 96, 个, 7",
        // a negative bound; numbers that are not compact; a scale at which one does not fit
        "0, %, 96, %, 0",
        "-0.01, %, 96, %, 7",
        "1000000000000000001, %, 96, %, 7",
        "95, %, 1000000000000000001, %, 7",
        "95, %, 0.000000000000000001, %, 7"
    })
    void numbersThatCannotBeComparedAreLeftToTheEvaluation(
            String bound, String unit, String actual, String actualUnit, int form) {
        EvaluationNumbers numbers = row(
                indicator("1").target(new TargetValue.AtLeast(Quantity.of(bound, unit))),
                new ActualValue.Measured(Quantity.of(actual, actualUnit)));
        assertThat(numbers.form(0)).isEqualTo(form);
    }

    @Test
    void weightsAndScoresAreInHundredthsWhereTheyFit() {
        EvaluationNumbers numbers = evaluation(
                        indicator("1").weight(Points.parse("12.5")).build(),
                        indicator("2").weight(Points.parse("12.345")).build(),
                        indicator("3").build())
                .filed(FiledScores.builder()
                        .executionWeight(Points.of(10))
                        .putIndicatorScores("3", Points.parse("-0.05"))
                        .putIndicatorScores("2", Points.parse("0.005"))
                        .build())
                .build()
                .numbers();
        assertThat(numbers.rows()).isEqualTo(3);
        assertThat(numbers.weight(0)).isEqualTo(1250);
        assertThat(numbers.weight(1)).isEqualTo(NONE);
        assertThat(numbers.weight(2)).isEqualTo(NONE);
        assertThat(numbers.filedScore(0)).isEqualTo(NONE);
        assertThat(numbers.filedScore(1)).isEqualTo(NONE);
        assertThat(numbers.filedScore(2)).isEqualTo(-5);
        assertThat(numbers.executionWeight()).isEqualTo(1000);
    }

    @Test
    void satisfactionAndLowTargetsAreMarkedRowByRow() {
        EvaluationNumbers numbers = evaluation(
                        indicator("1")
                                .category(IndicatorCategory.SATISFACTION)
                                .target(new TargetValue.AtMost(Quantity.of("5", "件")))
                                .build(),
                        indicator("2").build(),
                        indicator("3").build())
                .addActuals(Actual.builder()
                        .indicatorId("1")
                        .value(new ActualValue.Measured(Quantity.of("4", "件")))
                        .lowTargetReason("上年为2件")
                        .build())
                .addActuals(Actual.builder()
                        .indicatorId("2")
                        .value(MEASURED)
                        .lowTargetReason("")
                        .build())
                .build()
                .numbers();
        assertThat(numbers.isSatisfaction(0)).isTrue();
        assertThat(numbers.isSatisfaction(1)).isFalse();
        assertThat(numbers.isSatisfaction(2)).isFalse();
        assertThat(numbers.hasLowTarget(0)).isTrue();
        assertThat(numbers.hasLowTarget(1)).isTrue();
        assertThat(numbers.hasLowTarget(2)).isFalse();
        assertThat(numbers.form(0)).isEqualTo(AT_MOST);
    }

    private static EvaluationNumbers funding(FundingAmounts amounts) {
        return evaluation()
                .funding(Funding.builder().total(amounts).build())
                .build()
                .numbers();
    }

    @Test
    void allAmountsShareAScaleOfTheirOwn() {
        EvaluationNumbers numbers = funding(FundingAmounts.builder()
                .initial(Money.parse("300"))
                .adjusted(Money.parse("310.2"))
                .carriedOver(Money.parse("-10.25"))
                .executed(Money.parse("0"))
                .build());
        assertThat(numbers.rows()).isZero();
        assertThat(numbers.initialBudget()).isEqualTo(30_000);
        assertThat(numbers.adjustedBudget()).isEqualTo(31_020);
        assertThat(numbers.carriedOver()).isEqualTo(-1_025);
        assertThat(numbers.received()).isEqualTo(NONE);
        assertThat(numbers.executed()).isZero();
        assertThat(numbers.executionWeight()).isEqualTo(NONE);
    }

    @Test
    void anAmountThatDoesNotFitIsNone() {
        EvaluationNumbers numbers = funding(FundingAmounts.builder()
                .received(Money.parse("1000000000000000001"))
                .executed(Money.parse("5"))
                .build());
        assertThat(numbers.received()).isEqualTo(NONE);
        assertThat(numbers.executed()).isEqualTo(5);
    }

    @Test
    void anEvaluationWithoutFundingHasNoAmounts() {
        EvaluationNumbers numbers = evaluation().build().numbers();
        assertThat(numbers.initialBudget()).isEqualTo(NONE);
        assertThat(numbers.adjustedBudget()).isEqualTo(NONE);
        assertThat(numbers.carriedOver()).isEqualTo(NONE);
        assertThat(numbers.received()).isEqualTo(NONE);
        assertThat(numbers.executed()).isEqualTo(NONE);
    }

    @Test
    void theNumbersAreComputedOnce() {
        Evaluation evaluation = evaluation().build();
        assertThat(evaluation.numbers()).isSameAs(evaluation.numbers());
        assertThat(evaluation).isEqualTo(evaluation().build());
    }
}
