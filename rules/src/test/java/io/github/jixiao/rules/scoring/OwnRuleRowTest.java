package io.github.jixiao.rules.scoring;

import static io.github.jixiao.rules.scoring.Evaluations.points;
import static io.github.jixiao.rules.scoring.Evaluations.pointsIfAny;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.ScoringRule;
import io.github.jixiao.core.target.ScoringRule.StepRounding;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.rules.scheme.Scheme;
import io.github.jixiao.rules.scheme.UndirectedRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A row scored by steps or bands")
class OwnRuleRowTest {
    private static ScoringRule deduction(
            String from, Direction direction, String step, String points, StepRounding rounding) {
        return new ScoringRule.StepDeduction(
                Decimal.parse(from), direction, Decimal.parse(step), Points.parse(points), rounding);
    }

    @ParameterizedTest(name = "a completion of {0} % of 20 points, 1 a point: floor {1}, ceiling {2}, pro rata {3}")
    @CsvSource({
        "101, 20, 20, 20",
        "100, 20, 20, 20",
        "99.99, 20, 19, 19.99",
        "99.01, 20, 19, 19.01",
        "99, 19, 19, 19",
        "98.99, 19, 18, 18.99",
        "93.4, 14, 13, 13.40", // 6.6 points away
        "80.01, 1, 0, 0.01",
        "80, 0, 0, 0",
        "79.99, 0, 0, 0",
        "-5, 0, 0, 0"
    })
    void aDeductionCountsWholeStartedOrProportionalSteps(String actual, String floor, String ceiling, String proRata) {
        assertThat(points(Schemes.plain(), completion(StepRounding.FLOOR).got(actual)))
                .isEqualByComparingTo(floor);
        assertThat(points(Schemes.plain(), completion(StepRounding.CEILING).got(actual)))
                .isEqualByComparingTo(ceiling);
        assertThat(points(Schemes.plain(), completion(StepRounding.PRO_RATA).got(actual)))
                .isEqualByComparingTo(proRata);
    }

    private static Row completion(StepRounding rounding) {
        return Row.atLeast("100").weight("20").rule(deduction("100", Direction.HIGHER_IS_BETTER, "1", "1", rounding));
    }

    @ParameterizedTest(name = "{0} % satisfied: floor {1}, ceiling {2}")
    @CsvSource({
        "91, 10, 10",
        "90, 10, 10",
        "89.99, 10, 9",
        "88, 10, 9", // worked example 4
        "85.01, 10, 9",
        "85, 9, 9",
        "84.99, 9, 8"
    })
    @DisplayName("from 90 % all, one point off for each 5 % below")
    void satisfactionByDeduction(String actual, String floor, String ceiling) {
        Row row = Row.atLeast("90").in(IndicatorCategory.SATISFACTION).got(actual);

        assertThat(points(
                        Schemes.plain(),
                        row.rule(deduction("90", Direction.HIGHER_IS_BETTER, "5", "1", StepRounding.FLOOR))))
                .isEqualByComparingTo(floor);
        assertThat(points(
                        Schemes.plain(),
                        row.rule(deduction("90", Direction.HIGHER_IS_BETTER, "5", "1", StepRounding.CEILING))))
                .isEqualByComparingTo(ceiling);
    }

    @ParameterizedTest(name = "{0} % of the posts filled: {1}")
    @CsvSource({"90, 5", "100, 5", "100.99, 5", "101, 4.5", "101.01, 4.5", "103, 3.5", "110, 0", "111, 0"})
    @DisplayName("staff control: up to 100 % all 5 points, half a point off for each point above")
    void lowerIsBetter(String actual, String points) {
        Row row = Row.atMost("100")
                .weight("5")
                .rule(deduction("100", Direction.LOWER_IS_BETTER, "1", "0.5", StepRounding.FLOOR));

        assertThat(points(Schemes.plain(), row.got(actual))).isEqualByComparingTo(points);
    }

    @ParameterizedTest(name = "{0} % of the plan: {1} of 15")
    @CsvSource({"94, 13", "94.01, 14", "97, 14", "97.01, 15", "100, 15", "102.99, 15", "103, 14", "106, 13"})
    @DisplayName("workload: each 3 % of difference from the plan, either way, costs a point")
    void eitherWay(String actual, String points) {
        Row row = Row.exactly("100")
                .weight("15")
                .rule(deduction("100", Direction.ON_TARGET, "3", "1", StepRounding.FLOOR));

        assertThat(points(Schemes.plain(), row.got(actual))).isEqualByComparingTo(points);
    }

    /** The cost control rate: within ±10 % 5 points, to ±15 % 3, to ±20 % 1; a bound belongs to the band it opens. */
    @ParameterizedTest(name = "{0} %: {1}")
    @CsvSource({
        "-20.01, 0",
        "-20, 1",
        "-15.01, 1",
        "-15, 3",
        "-10.01, 3",
        "-10, 5",
        "0, 5",
        "9.99, 5",
        "10, 3",
        "14.99, 3",
        "15, 1",
        "19.99, 1",
        "20, 0",
        "35, 0"
    })
    void aValueEarnsThePointsOfItsBand(String actual, String points) {
        ScoringRule bands = new ScoringRule.ValueBands(List.of(
                valueBand("20", "0"),
                valueBand("15", "1"),
                valueBand("10", "3"),
                valueBand("-10", "5"),
                valueBand("-15", "3"),
                valueBand("-20", "1")));

        assertThat(points(
                        Schemes.plain(),
                        Row.exactly("0").weight("5").rule(bands).got(actual)))
                .isEqualByComparingTo(points);
    }

    @ParameterizedTest(name = "{0} % added: {1}")
    @CsvSource({"0, 5", "0.01, 4", "10, 4", "15.00, 3", "20, 3", "30, 2", "30.01, 0"})
    @DisplayName("budget control rate: 0 → 5, to 10 % → 4, to 20 % → 3, to 30 % → 2, beyond 0")
    void budgetControl(String actual, String points) {
        ScoringRule bands = new ScoringRule.ValueBands(List.of(
                valueBand("30.01", "0"),
                valueBand("20.01", "2"),
                valueBand("10.01", "3"),
                valueBand("0.01", "4"),
                valueBand("0", "5")));

        assertThat(points(Schemes.plain(), Row.blank().weight("5").rule(bands).got(actual)))
                .isEqualByComparingTo(points);
    }

    private static ScoringRule.ValueBand valueBand(String from, String points) {
        return new ScoringRule.ValueBand(Decimal.parse(from), Points.parse(points));
    }

    @Test
    void aBandOfMorePointsThanTheWeightEarnsTheWeight() {
        ScoringRule bands = new ScoringRule.ValueBands(List.of(valueBand("10", "12"), valueBand("0", "9")));

        assertThat(points(Schemes.plain(), Row.blank().rule(bands).got("9.99"))).isEqualByComparingTo("9");
        assertThat(points(Schemes.plain(), Row.blank().rule(bands).got("10"))).isEqualByComparingTo("10");
    }

    @ParameterizedTest(name = "{0} % satisfied: {1} of 10")
    @CsvSource({
        "100, 10",
        "90.01, 10",
        "90, 10",
        "89.99, 8",
        "88, 8", // worked example 4
        "80.01, 8",
        "80, 8",
        "79.99, 5",
        "60.01, 5",
        "60, 5",
        "59.99, 0",
        "0, 0",
        "-1, 0"
    })
    @DisplayName("satisfaction by the steps 10/8/5/0 from 90, 80 and 60 %")
    void satisfactionBySteps(String actual, String points) {
        Row row = Row.atLeast("90").in(IndicatorCategory.SATISFACTION).got(actual);

        assertThat(points(Schemes.with(Schemes.STEPS_OF_2021), row)).isEqualByComparingTo(points);
    }

    @Test
    @DisplayName("a step's share of the weight is rounded as rows are: 80 % of 3.33 is 2.66")
    void stepsAreRounded() {
        Row row = Row.atLeast("90")
                .weight("3.33")
                .in(IndicatorCategory.SATISFACTION)
                .got("85");

        assertThat(points(Schemes.with(Schemes.STEPS_OF_2021), row)).hasToString("2.66"); // 2.664
    }

    @Test
    void satisfactionStepsHoldForSatisfactionOnly() {
        Row row = Row.atLeast("90").in(IndicatorCategory.BENEFIT).got("88");

        assertThat(points(Schemes.with(Schemes.STEPS_OF_2021), row)).isEqualByComparingTo("9.78"); // 88 ÷ 90
        assertThat(points(Schemes.plain(), row.in(IndicatorCategory.SATISFACTION)))
                .as("in proportion where the scheme has no steps")
                .isEqualByComparingTo("9.78");
    }

    @Test
    void aRowWhoseOwnRuleIsJudgementIsJudged() {
        Row row = Row.atLeast("10").rule(new ScoringRule.Judged()).got("10");

        assertThat(pointsIfAny(Schemes.plain(), row)).isEmpty();
        assertThat(points(Schemes.plain(), row.filed("6.5"))).isEqualByComparingTo("6.5");
    }

    @Test
    @DisplayName("an actual of about 95 or of 95 and above counts as 95")
    void otherNumbers() {
        Quantity number = Quantity.of("95", "");
        Row row = Row.atLeast("100");

        assertThat(points(Schemes.plain(), row.got(new ActualValue.Approximate(number))))
                .isEqualByComparingTo("9.5");
        assertThat(points(Schemes.plain(), row.got(new ActualValue.Bound(number, "95及以上"))))
                .isEqualByComparingTo("9.5");
        assertThat(points(Schemes.plain(), completion(StepRounding.FLOOR).got(new ActualValue.Approximate(number))))
                .isEqualByComparingTo("15");
    }

    @Test
    @DisplayName("words where the row's own rule wants a number are judged")
    void wordsForANumber() {
        Row row = completion(StepRounding.FLOOR).got(new ActualValue.Stated("基本完成"));

        assertThat(pointsIfAny(Schemes.plain(), row)).isEmpty();
        assertThat(points(Schemes.plain(), row.filed("17"))).isEqualByComparingTo("17");
    }

    @ParameterizedTest(name = "{0} %: {1} of 20")
    @CsvSource({
        "100, 20.00",
        "99, 19.67", // 20 − 1 ÷ 3
        "98, 19.33", // 20 − 2 ÷ 3
        "97, 19.00",
        "40.01, 0.00", // 20 − 19.99667 = 0.00333
        "39.9, 0.00"
    })
    @DisplayName("a proportional deduction is rounded as rows are: 1 point for each 3 % below 100 %")
    void deductionsAreRounded(String actual, String points) {
        Row row = Row.atLeast("100")
                .weight("20")
                .rule(deduction("100", Direction.HIGHER_IS_BETTER, "3", "1", StepRounding.PRO_RATA));

        assertThat(points(Schemes.plain(), row.got(actual))).hasToString(points);
    }

    @Test
    void aBandOfFewerPointsThanNoneEarnsNothing() {
        ScoringRule bands = new ScoringRule.ValueBands(List.of(valueBand("10", "5"), valueBand("0", "-3")));

        assertThat(points(Schemes.plain(), Row.blank().rule(bands).got("10"))).isEqualByComparingTo("5");
        assertThat(points(Schemes.plain(), Row.blank().rule(bands).got("9.99"))).isEqualByComparingTo("0");
        assertThat(points(Schemes.plain(), Row.blank().rule(bands).got("0"))).isEqualByComparingTo("0");
    }

    @ParameterizedTest(name = "{0} % satisfied: {1} of 10")
    @CsvSource({
        "89.99, 8",
        "85, 8", // the target itself, which the steps do not ask for
        "80, 8",
        "79.99, 5",
        "90, 10",
        "59.99, 0"
    })
    @DisplayName("satisfaction of 85 % without an operator goes by the steps as well")
    void undirectedSatisfactionBySteps(String actual, String points) {
        Scheme assuming = Schemes.with(Schemes.STEPS_OF_2021).toBuilder()
                .undirected(Schemes.stated("undirected", new UndirectedRule(Set.of(), Direction.HIGHER_IS_BETTER)))
                .build();
        Row row = Row.undirected("85").in(IndicatorCategory.SATISFACTION).got(actual);

        assertThat(points(assuming, row)).isEqualByComparingTo(points);
        assertThat(points(Schemes.with(Schemes.STEPS_OF_2021), row.toward(Direction.HIGHER_IS_BETTER)))
                .isEqualByComparingTo(points);
    }
}
