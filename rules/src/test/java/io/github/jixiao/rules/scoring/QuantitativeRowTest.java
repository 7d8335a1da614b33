package io.github.jixiao.rules.scoring;

import static io.github.jixiao.rules.scoring.Evaluations.codes;
import static io.github.jixiao.rules.scoring.Evaluations.points;
import static io.github.jixiao.rules.scoring.Evaluations.pointsIfAny;
import static io.github.jixiao.rules.scoring.Evaluations.score;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.rules.scheme.ExactPolicy;
import io.github.jixiao.rules.scheme.NegativePolicy;
import io.github.jixiao.rules.scheme.ReversePolicy;
import io.github.jixiao.rules.scheme.Scheme;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A quantitative row of 10 points")
class QuantitativeRowTest {
    @ParameterizedTest(name = "target ≥ 120, actual {0}: {1} of 15")
    @CsvSource({
        "-1, 0.00",
        "0, 0.00",
        "0.03, 0.00", // 0.00375
        "0.04, 0.01", // 0.005
        "100, 12.50",
        "119.99, 15.00", // 14.99875
        "119.92, 14.99", // 14.99
        "120, 15.00",
        "120.01, 15.00",
        "1000000, 15.00"
    })
    void higherIsBetterEarnsInProportionUpToTheWeight(String actual, String points) {
        assertThat(points(Schemes.plain(), Row.atLeast("120").weight("15").got(actual)))
                .hasToString(points);
    }

    @ParameterizedTest
    @CsvSource({"99, 9.90", "100, 10.00", "101, 10.00"})
    @DisplayName("more than t earns as at least t does")
    void moreThan(String actual, String points) {
        Row row = Row.of(new TargetValue.MoreThan(Quantity.of("100", "")));

        assertThat(points(Schemes.plain(), row.got(actual))).hasToString(points);
    }

    @ParameterizedTest(name = "target ≤ 50, actual {0}: ratio {1}, linear {2}, zero {3}")
    @CsvSource({
        "-1, 10, 10, 10",
        "49, 10, 10, 10",
        "50, 10, 10, 10",
        "51, 9.80, 9.80, 0", // 50/51 = 0.98039; 1 − 1/50 = 0.98
        "60, 8.33, 8.00, 0", // worked example 3
        "80, 6.25, 4.00, 0",
        "99, 5.05, 0.20, 0", // 50/99 = 0.50505; 1 − 49/50
        "100, 5.00, 0, 0",
        "101, 4.95, 0, 0" // 50/101 = 0.49505
    })
    void lowerIsBetterEarnsByTheSchemesPolicyWhenExceeded(String actual, String ratio, String linear, String zero) {
        Row row = Row.atMost("50").got(actual);

        assertThat(points(Schemes.with(ReversePolicy.RATIO), row)).isEqualByComparingTo(ratio);
        assertThat(points(Schemes.with(ReversePolicy.LINEAR), row)).isEqualByComparingTo(linear);
        assertThat(points(Schemes.with(ReversePolicy.ZERO), row)).isEqualByComparingTo(zero);
    }

    @ParameterizedTest
    @CsvSource({"49, 10", "50, 10", "51, 9.80"})
    @DisplayName("less than t earns as at most t does")
    void lessThan(String actual, String points) {
        Row row = Row.of(new TargetValue.LessThan(Quantity.of("50", "")));

        assertThat(points(Schemes.plain(), row.got(actual))).isEqualByComparingTo(points);
    }

    @Test
    void anExceededTargetIsLeftToTheEvaluatorWhereTheSchemeSaysSo() {
        Scheme judged = Schemes.with(ReversePolicy.JUDGED);

        assertThat(points(judged, Row.atMost("50").got("49"))).isEqualByComparingTo("10");
        assertThat(points(judged, Row.atMost("50").got("50"))).isEqualByComparingTo("10");
        assertThat(pointsIfAny(judged, Row.atMost("50").got("51"))).isEmpty();
        assertThat(codes(score(judged, Row.atMost("50").got("51")))).contains("NEEDS_JUDGEMENT");
        assertThat(points(judged, Row.atMost("50").got("51").filed("7"))).isEqualByComparingTo("7");
    }

    @ParameterizedTest(name = "target = 50, actual {0}: nothing {1}, as positive {2}")
    @CsvSource({
        "-1, 0, 0",
        "0, 0, 0",
        "49, 0, 9.80",
        "49.99, 0, 10.00", // 9.998
        "50, 10, 10",
        "50.00, 10, 10",
        "50.01, 0, 10",
        "51, 0, 10"
    })
    void anExactTargetMissedEarnsNothingOrAsHigherIsBetter(String actual, String nothing, String asPositive) {
        Row row = Row.exactly("50").got(actual);

        assertThat(points(Schemes.with(ExactPolicy.NOTHING), row)).isEqualByComparingTo(nothing);
        assertThat(points(Schemes.with(ExactPolicy.AS_POSITIVE), row)).isEqualByComparingTo(asPositive);
    }

    @Test
    void anExactTargetMissedIsLeftToTheEvaluatorWhereTheSchemeSaysSo() {
        Scheme judged = Schemes.with(ExactPolicy.JUDGED);

        assertThat(pointsIfAny(judged, Row.exactly("50").got("49"))).isEmpty();
        assertThat(points(judged, Row.exactly("50").got("50"))).isEqualByComparingTo("10");
        assertThat(pointsIfAny(judged, Row.exactly("50").got("51"))).isEmpty();
        assertThat(points(judged, Row.exactly("50").got("51").filed("4"))).isEqualByComparingTo("4");
    }

    @ParameterizedTest(name = "target ≥ 0, actual {0}: {1}")
    @CsvSource({"-1, 0", "-0.01, 0", "0, 10", "0.01, 10", "1, 10"})
    void aTargetOfAtLeastZeroIsReachedByAnyNumberFromZero(String actual, String points) {
        assertThat(points(Schemes.plain(), Row.atLeast("0").got(actual))).isEqualByComparingTo(points);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(value = ReversePolicy.class, names = "JUDGED", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("no accident at all: one of them earns nothing under every policy")
    void aTargetOfAtMostZero(ReversePolicy policy) {
        Scheme scheme = Schemes.with(policy);

        assertThat(points(scheme, Row.atMost("0").got("-1"))).isEqualByComparingTo("10");
        assertThat(points(scheme, Row.atMost("0").got("0"))).isEqualByComparingTo("10");
        assertThat(points(scheme, Row.atMost("0").got("0.01"))).isEqualByComparingTo("0");
        assertThat(points(scheme, Row.atMost("0").got("1"))).isEqualByComparingTo("0");
    }

    @ParameterizedTest(name = "target = 0, actual {0}: {1}")
    @CsvSource({"-1, 0", "-0.01, 0", "0, 10", "0.00, 10", "0.01, 0", "1, 0"})
    void aTargetOfExactlyZeroIsReachedByZeroOnly(String actual, String points) {
        Row row = Row.exactly("0").got(actual);

        assertThat(points(Schemes.with(ExactPolicy.NOTHING), row)).isEqualByComparingTo(points);
        assertThat(points(Schemes.with(ExactPolicy.AS_POSITIVE), row))
                .as("as others count as positive")
                .isEqualByComparingTo(points);
    }

    @ParameterizedTest(name = "target ≥ -5 %, actual {0} %: {1}")
    @CsvSource({
        "-11, 0",
        "-10, 0", // missed by as much as the target is large
        "-9.99, 0.02", // 1 − 4.99/5 = 0.002
        "-7.5, 5", // 1 − 2.5/5
        "-5.01, 9.98", // 1 − 0.01/5
        "-5, 10",
        "-4.99, 10",
        "3, 10"
    })
    void aNegativeFloorMissedEarnsByDistance(String actual, String points) {
        assertThat(points(
                        Schemes.with(NegativePolicy.DISTANCE), Row.atLeast("-5").got(actual)))
                .isEqualByComparingTo(points);
    }

    @ParameterizedTest(name = "target ≤ -5 %, actual {0} %: {1}")
    @CsvSource({
        "-6, 10",
        "-5, 10",
        "-4.99, 9.98",
        "-2.5, 5",
        "-0.01, 0.02",
        "0, 0", // missed by as much as the target is large
        "1, 0"
    })
    void aNegativeCeilingExceededEarnsByDistance(String actual, String points) {
        assertThat(points(
                        Schemes.with(NegativePolicy.DISTANCE), Row.atMost("-5").got(actual)))
                .isEqualByComparingTo(points);
    }

    @Test
    void aNegativeTargetMissedIsLeftToTheEvaluatorWhereTheSchemeSaysSo() {
        Scheme judged = Schemes.with(NegativePolicy.JUDGED);

        assertThat(pointsIfAny(judged, Row.atLeast("-5").got("-5.01"))).isEmpty();
        assertThat(points(judged, Row.atLeast("-5").got("-5"))).isEqualByComparingTo("10");
        assertThat(points(judged, Row.atLeast("-5").got("-4.99"))).isEqualByComparingTo("10");
        assertThat(points(judged, Row.atMost("-5").got("-5.01"))).isEqualByComparingTo("10");
        assertThat(points(judged, Row.atMost("-5").got("-5"))).isEqualByComparingTo("10");
        assertThat(pointsIfAny(judged, Row.atMost("-5").got("-4.99"))).isEmpty();
        assertThat(points(judged, Row.atMost("-5").got("-4.99").filed("6"))).isEqualByComparingTo("6");
    }

    @Test
    @DisplayName("a negative exact target that is missed has no ratio: it is judged where others count as positive")
    void aNegativeExactTarget() {
        Scheme asPositive = Schemes.with(ExactPolicy.AS_POSITIVE);

        assertThat(pointsIfAny(asPositive, Row.exactly("-5").got("-5.01"))).isEmpty();
        assertThat(points(asPositive, Row.exactly("-5").got("-5"))).isEqualByComparingTo("10");
        assertThat(pointsIfAny(asPositive, Row.exactly("-5").got("-4.99"))).isEmpty();
        assertThat(points(Schemes.with(ExactPolicy.NOTHING), Row.exactly("-5").got("-4.99")))
                .isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "9.99", "10", "1000"})
    void aRowOfNoPointsEarnsNone(String actual) {
        assertThat(points(Schemes.plain(), Row.atLeast("10").weight("0").got(actual)))
                .isEqualByComparingTo("0");
    }

    @ParameterizedTest(name = "target > 0, actual {0}: {1}")
    @CsvSource({"-0.01, 0", "0, 0", "0.00, 0", "0.01, 10", "1, 10"})
    @DisplayName("more than zero is not reached by zero itself")
    void moreThanZero(String actual, String points) {
        Row row = Row.of(new TargetValue.MoreThan(Quantity.of("0", "")));

        assertThat(points(Schemes.plain(), row.got(actual))).isEqualByComparingTo(points);
    }

    @Test
    @DisplayName("3.336 points are earned whole when reached, although rows keep 2 decimals")
    void weightsFinerThanTheRounding() {
        Scheme scheme = Schemes.with(ExactPolicy.AS_POSITIVE);

        for (Row row : List.of(Row.atLeast("100"), Row.exactly("100"), Row.atMost("100"))) {
            assertThat(points(scheme, row.weight("3.336").got("100"))).hasToString("3.336");
        }
        assertThat(points(scheme, Row.atLeast("100").weight("3.336").got("100.01")))
                .hasToString("3.336");
        assertThat(points(scheme, Row.atMost("100").weight("3.336").got("99.99")))
                .hasToString("3.336");
    }

    @ParameterizedTest(name = "missed by {0}: {1}")
    @CsvSource({
        "0.01, 3.336", // 3.33567 would be rounded to 3.34
        "0.02, 3.336", // 3.33533 likewise
        "0.1, 3.33", // 3.33266 and 3.33267
        "1, 3.30" // 3.30264 and 3.30297
    })
    @DisplayName("3.336 points slightly missed are not rounded to more than the weight")
    void weightsFinerThanTheRoundingMissed(String missing, String points) {
        BigDecimal target = new BigDecimal("100");
        String below = target.subtract(new BigDecimal(missing)).toPlainString();
        String above = target.add(new BigDecimal(missing)).toPlainString();

        assertThat(points(Schemes.plain(), Row.atLeast("100").weight("3.336").got(below)))
                .isEqualByComparingTo(points);
        assertThat(points(Schemes.plain(), Row.atMost("100").weight("3.336").got(above)))
                .isEqualByComparingTo(points);
        assertThat(points(
                        Schemes.with(ExactPolicy.AS_POSITIVE),
                        Row.exactly("100").weight("3.336").got(below)))
                .isEqualByComparingTo(points);
    }
}
