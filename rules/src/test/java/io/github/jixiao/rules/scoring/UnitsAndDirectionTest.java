package io.github.jixiao.rules.scoring;

import static io.github.jixiao.rules.scoring.Evaluations.codes;
import static io.github.jixiao.rules.scoring.Evaluations.points;
import static io.github.jixiao.rules.scoring.Evaluations.pointsIfAny;
import static io.github.jixiao.rules.scoring.Evaluations.score;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.target.IndicatorAspect;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.rules.scheme.Scheme;
import io.github.jixiao.rules.scheme.UndirectedRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Units and directions")
class UnitsAndDirectionTest {
    @ParameterizedTest(name = "target ≥ {0}{1}, actual {2}{3}: {4}")
    @CsvSource({
        "100, 万元, 500000, 元, 5.00",
        "1000000, 元, 50, 万元, 5.00",
        "1, 亿元, 5000, 万元, 5.00",
        "5000, 万元, 0.25, 亿元, 5.00",
        "2, 万, 10000, 元, 5.00",
        "2, 万人, 15000, 人, 7.50",
        "15000, 人, 2, 万人, 10.00",
        "0.8, %, 4, ‰, 5.00", // 4 ‰ = 0.4 %
        "8, ‰, 0.4, %, 5.00",
        "80, %, 40, ％, 5.00",
        "80, 百分比, 40, %, 5.00",
        "80, %, 40, '', 5.00",
        "80, '', 40, %, 5.00",
        "80, 个, 40, 个, 5.00"
    })
    void unitsThatTellHowAreConverted(
            String target, String targetUnit, String actual, String actualUnit, String points) {
        Row row = Row.atLeast(target, targetUnit).got(actual, actualUnit);

        assertThat(points(Schemes.plain(), row)).hasToString(points);
        assertThat(codes(score(Schemes.plain(), row))).doesNotContain("UNIT_DIFFERS");
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"人, 人次", "人次, 人", "个, 件", "%, 个", "元, %", "万人, 万元", "万人, 人次", "万, 个"})
    void unitsThatDoNotAreNeverCompared(String targetUnit, String actualUnit) {
        Score score = score(Schemes.plain(), Row.atLeast("10", targetUnit).got("10", actualUnit));

        assertThat(score.rows().get(0).points()).isEmpty();
        Finding finding = score.findings().stream()
                .filter(any -> any.code().equals("UNIT_DIFFERS"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.arguments()).containsEntry("target", targetUnit).containsEntry("actual", actualUnit);
    }

    @Test
    @DisplayName("whatever the target asks for, another unit leaves the row to the evaluator")
    void everyTarget() {
        Quantity ten = Quantity.of("10", "人");
        List<TargetValue> targets = List.of(
                new TargetValue.AtLeast(ten),
                new TargetValue.MoreThan(ten),
                new TargetValue.AtMost(ten),
                new TargetValue.LessThan(ten),
                new TargetValue.Exactly(ten),
                new TargetValue.About(ten),
                new TargetValue.Between(ten.number(), ten.number(), "人"),
                new TargetValue.Undirected(ten));

        for (TargetValue target : targets) {
            Score score = score(Schemes.plain(), Row.of(target).got("10", "人次"));

            assertThat(score.rows().get(0).points()).as("%s", target).isEmpty();
            assertThat(codes(score)).as("%s", target).contains("UNIT_DIFFERS", "NEEDS_JUDGEMENT");
        }
    }

    @Test
    void theEvaluatorsPointsStandInWhereUnitsDiffer() {
        Row row = Row.atLeast("10", "人").got("10", "人次").filed("9");

        assertThat(points(Schemes.plain(), row)).isEqualByComparingTo("9");
        assertThat(codes(score(Schemes.plain(), row))).contains("UNIT_DIFFERS");
    }

    @Nested
    @DisplayName("a target of 50 without an operator")
    class Undirected {
        @ParameterizedTest
        @ValueSource(strings = {"50", "50.0", "50.00"})
        void isReachedByTheSameNumberWithoutAnyAssumption(String actual) {
            Score score = score(Schemes.plain(), Row.undirected("50").got(actual));

            assertThat(score.rows().get(0).points().orElseThrow()).isEqualByComparingTo("10");
            assertThat(codes(score)).doesNotContain("DIRECTION_ASSUMED");
        }

        @ParameterizedTest
        @ValueSource(strings = {"49.99", "50.01"})
        void isOtherwiseJudgedWhereNothingIsAssumed(String actual) {
            Score score = score(Schemes.plain(), Row.undirected("50").got(actual));

            assertThat(score.rows().get(0).points()).isEmpty();
            assertThat(codes(score)).contains("NEEDS_JUDGEMENT").doesNotContain("DIRECTION_ASSUMED");
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"40, 8.00", "60, 10.00"})
        void isTakenAsHigherIsBetterWhereTheSchemeAssumesSo(String actual, String points) {
            Scheme scheme = Schemes.with(new UndirectedRule(Set.of(IndicatorAspect.COST), Direction.HIGHER_IS_BETTER));

            Score score = score(scheme, Row.undirected("50").got(actual));

            assertThat(score.rows().get(0).points().orElseThrow()).isEqualByComparingTo(points);
            assertAssumed(score, "≥");
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"40, 10", "60, 8.33"})
        @DisplayName("is taken as lower is better for cost, by first or second level")
        void cost(String actual, String points) {
            Row row = Row.undirected("50").got(actual);

            assertThat(points(Schemes.plain(), row.in(IndicatorAspect.COST))).isEqualByComparingTo(points);
            assertThat(points(Schemes.plain(), row.in(IndicatorCategory.COST))).isEqualByComparingTo(points);
            assertAssumed(score(Schemes.plain(), row.in(IndicatorAspect.COST)), "≤");
            assertThat(pointsIfAny(Schemes.plain(), row.in(IndicatorAspect.QUALITY)))
                    .isEmpty();
        }

        @ParameterizedTest(name = "{0}: lower is better {1}")
        @CsvSource({"群众投诉率, true", "' 投诉率 ', true", "投诉率降幅, false", "办结率, false"})
        @DisplayName("is taken as lower is better where the name of the indicator ends so")
        void byName(String name, boolean lower) {
            Scheme scheme = Schemes.with(new UndirectedRule(Set.of(), List.of("投诉率"), Direction.HIGHER_IS_BETTER));

            Score score = score(scheme, Row.undirected("50").named(name).got("60"));

            assertThat(score.rows().get(0).points().orElseThrow()).isEqualByComparingTo(lower ? "8.33" : "10");
            assertAssumed(score, lower ? "≤" : "≥");
        }

        @ParameterizedTest(name = "{0}, actual {1}: {2}")
        @CsvSource({
            "HIGHER_IS_BETTER, 40, 8.00",
            "HIGHER_IS_BETTER, 60, 10",
            "LOWER_IS_BETTER, 40, 10",
            "LOWER_IS_BETTER, 60, 8.33",
            "ON_TARGET, 50.01, 0",
            "ON_TARGET, 49.99, 0"
        })
        void isTakenInTheDirectionThatTheIndicatorStates(Direction direction, String actual, String points) {
            Score score = score(
                    Schemes.plain(), Row.undirected("50").toward(direction).got(actual));

            assertThat(score.rows().get(0).points().orElseThrow()).isEqualByComparingTo(points);
            assertThat(codes(score)).doesNotContain("DIRECTION_ASSUMED");
        }

        @Test
        void thatCannotBeComparedIsNotAssumedAnything() {
            Row row = Row.of(new TargetValue.Undirected(Quantity.of("50", "件"))).in(IndicatorAspect.COST);

            Score score = score(Schemes.plain(), row.got("40", "人"));

            assertThat(score.rows().get(0).points()).isEmpty();
            assertThat(codes(score)).contains("UNIT_DIFFERS").doesNotContain("DIRECTION_ASSUMED");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"-1, 10", "0, 10", "0.01, 0", "1, 0"})
    @DisplayName("a zero without an operator means at most zero")
    void undirectedZero(String actual, String points) {
        assertThat(points(Schemes.plain(), Row.undirected("0").got(actual))).isEqualByComparingTo(points);
    }

    private static void assertAssumed(Score score, String sign) {
        Finding finding = score.findings().stream()
                .filter(any -> any.code().equals("DIRECTION_ASSUMED"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.arguments()).containsEntry("direction", sign);
        assertThat(finding.provisions())
                .containsExactly(Schemes.basis("undirected").provision());
    }
}
