package io.github.jixiao.rules.scoring;

import static io.github.jixiao.rules.scoring.Evaluations.codes;
import static io.github.jixiao.rules.scoring.Evaluations.points;
import static io.github.jixiao.rules.scoring.Evaluations.pointsIfAny;
import static io.github.jixiao.rules.scoring.Evaluations.score;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.rules.scheme.LatePolicy;
import io.github.jixiao.rules.scheme.RangePolicy;
import io.github.jixiao.rules.scheme.ReversePolicy;
import io.github.jixiao.rules.scheme.Scheme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A row of 10 points with a range, a day or a yes as target")
class BoundedRowTest {
    @Nested
    @DisplayName("with a range from 20 to 50")
    class Range {
        @ParameterizedTest(name = "actual {0}: by the nearer bound {1}, nothing outside {2}")
        @CsvSource({
            "-1, 0, 0",
            "0, 0, 0",
            "19, 9.50, 0", // 19 ÷ 20
            "19.99, 10.00, 0", // 9.995
            "19.98, 9.99, 0",
            "20, 10, 10",
            "20.01, 10, 10",
            "49.99, 10, 10",
            "50, 10, 10",
            "50.01, 10.00, 0", // 50 ÷ 50.01 = 0.99980
            "51, 9.80, 0", // 50 ÷ 51
            "100, 5.00, 0" // 50 ÷ 100
        })
        void outsideItEarnsByTheSchemesPolicy(String actual, String nearest, String nothing) {
            Row row = Row.between("20", "50").got(actual);

            assertThat(points(Schemes.with(RangePolicy.NEAREST_BOUND), row)).isEqualByComparingTo(nearest);
            assertThat(points(Schemes.with(RangePolicy.NOTHING), row)).isEqualByComparingTo(nothing);
        }

        @Test
        void outsideItIsLeftToTheEvaluatorWhereTheSchemeSaysSo() {
            Scheme judged = Schemes.with(RangePolicy.JUDGED);

            assertThat(pointsIfAny(judged, Row.between("20", "50").got("19.99")))
                    .isEmpty();
            assertThat(points(judged, Row.between("20", "50").got("20"))).isEqualByComparingTo("10");
            assertThat(points(judged, Row.between("20", "50").got("50"))).isEqualByComparingTo("10");
            assertThat(pointsIfAny(judged, Row.between("20", "50").got("50.01")))
                    .isEmpty();
            assertThat(points(judged, Row.between("20", "50").got("51").filed("3")))
                    .isEqualByComparingTo("3");
        }

        @Test
        @DisplayName("above it the reverse policy of the scheme holds")
        void aboveIt() {
            Row row = Row.between("20", "50").got("80");
            Scheme linear = Schemes.with(ReversePolicy.LINEAR);
            Scheme zero = Schemes.with(ReversePolicy.ZERO);
            Scheme judged = Schemes.with(ReversePolicy.JUDGED);

            assertThat(points(linear, row)).isEqualByComparingTo("4.00"); // 1 − 30 ÷ 50
            assertThat(points(zero, row)).isEqualByComparingTo("0");
            assertThat(pointsIfAny(judged, row)).isEmpty();
            assertThat(points(judged, Row.between("20", "50").got("10"))).isEqualByComparingTo("5.00");
        }

        @Test
        @DisplayName("with a negative lower bound it has no ratio and is judged when missed")
        void belowZero() {
            assertThat(points(Schemes.plain(), Row.between("-5", "5").got("-5")))
                    .isEqualByComparingTo("10");
            assertThat(points(Schemes.plain(), Row.between("-5", "5").got("5"))).isEqualByComparingTo("10");
            assertThat(pointsIfAny(Schemes.plain(), Row.between("-5", "5").got("-5.01")))
                    .isEmpty();
            assertThat(pointsIfAny(Schemes.plain(), Row.between("-5", "5").got("5.01")))
                    .isEmpty();
            assertThat(points(
                            Schemes.with(RangePolicy.NOTHING),
                            Row.between("-5", "5").got("5.01")))
                    .isEqualByComparingTo("0");
        }
    }

    @Nested
    @DisplayName("with about 200 as target and 10 % allowed")
    class About {
        @ParameterizedTest(name = "actual {0}: {1}")
        @CsvSource({
            "90, 5.00", // 90 ÷ 180
            "179, 9.94", // 179 ÷ 180 = 0.99444
            "180, 10",
            "200, 10",
            "220, 10",
            "221, 9.95" // 220 ÷ 221 = 0.99548
        })
        void theToleranceMakesARange(String actual, String points) {
            assertThat(points(Schemes.plain(), Row.about("200").got(actual))).isEqualByComparingTo(points);
        }

        @ParameterizedTest(name = "actual {0}: {1}")
        @CsvSource({"179.99, 0", "180, 10", "220, 10", "220.01, 0"})
        void outsideTheToleranceThePolicyOfRangesHolds(String actual, String points) {
            assertThat(points(
                            Schemes.with(RangePolicy.NOTHING), Row.about("200").got(actual)))
                    .isEqualByComparingTo(points);
        }

        @ParameterizedTest(name = "about -200, actual {0}: {1}")
        @CsvSource({"-220.01, 0", "-220, 10", "-180, 10", "-179.99, 0"})
        void theToleranceOfANegativeNumberIsOfItsSize(String actual, String points) {
            assertThat(points(
                            Schemes.with(RangePolicy.NOTHING), Row.about("-200").got(actual)))
                    .isEqualByComparingTo(points);
        }
    }

    @Nested
    @DisplayName("with a deadline on 30 June 2022")
    class Deadline {
        private final Row row = Row.by("2022-06-30");

        @ParameterizedTest(name = "done on {0}: {1}")
        @CsvSource({"2022-06-29, 10", "2022-06-30, 10", "2022-07-01, 0"})
        void itIsKeptUpToTheDayItself(String day, String points) {
            assertThat(points(Schemes.with(LatePolicy.NOTHING), row.done(day, day)))
                    .isEqualByComparingTo(points);
        }

        @Test
        void aMissedDayIsLeftToTheEvaluatorWhereTheSchemeSaysSo() {
            Scheme judged = Schemes.with(LatePolicy.JUDGED);

            assertThat(points(judged, row.done("2022-06-30", "2022-06-30"))).isEqualByComparingTo("10");
            assertThat(pointsIfAny(judged, row.done("2022-07-01", "2022-07-01")))
                    .isEmpty();
            assertThat(points(judged, row.done("2022-07-01", "2022-07-01").filed("8")))
                    .isEqualByComparingTo("8");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"NOTHING", "JUDGED"})
        @DisplayName("done within a period that runs past the deadline, it may have been kept: judged")
        void straddling(LatePolicy policy) {
            Score score = score(Schemes.with(policy), row.done("2022-06-15", "2022-07-14"));

            assertThat(score.rows().get(0).points()).isEmpty();
            assertThat(codes(score)).contains("NEEDS_JUDGEMENT");
        }

        @Test
        void aPeriodThatEndsOnTheDeadlineKeepsIt() {
            assertThat(points(Schemes.plain(), row.done("2022-06-01", "2022-06-30")))
                    .isEqualByComparingTo("10");
        }

        @Test
        void aPeriodThatBeginsAfterTheDeadlineMissesIt() {
            assertThat(points(Schemes.plain(), row.done("2022-07-01", "2022-07-31")))
                    .isEqualByComparingTo("0");
        }

        @Test
        void aPeriodFromTheDeadlineOnIsJudged() {
            assertThat(pointsIfAny(Schemes.plain(), row.done("2022-06-30", "2022-07-31")))
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("to be done within March 2022")
    class Period {
        private final Row row = Row.during("2022-03-01", "2022-03-31");

        @ParameterizedTest(name = "done {0} to {1}: in time {2}")
        @CsvSource({
            "2022-02-28, 2022-02-28, false",
            "2022-02-28, 2022-03-01, false",
            "2022-03-01, 2022-03-01, true",
            "2022-03-01, 2022-03-31, true",
            "2022-03-31, 2022-03-31, true",
            "2022-03-31, 2022-04-01, false",
            "2022-04-01, 2022-04-01, false"
        })
        void itEarnsAllWithinAndIsJudgedOtherwise(String first, String last, boolean within) {
            Row done = row.done(first, last);

            if (within) {
                assertThat(points(Schemes.plain(), done)).isEqualByComparingTo("10");
            } else {
                assertThat(pointsIfAny(Schemes.plain(), done)).isEmpty();
            }
        }
    }

    @ParameterizedTest(name = "wanted {0}, answered {1}: {2}")
    @CsvSource({"true, true, 10", "true, false, 0", "false, true, 0", "false, false, 10"})
    void anAnswerEarnsAllOrNothing(boolean wanted, boolean answer, String points) {
        assertThat(points(Schemes.plain(), Row.yesNo(wanted).got(new ActualValue.Answer(answer))))
                .isEqualByComparingTo(points);
    }

    @Test
    @DisplayName("a day for a number, a number for a day, an answer for a number cannot be compared: judged")
    void kindsThatDoNotMeet() {
        assertThat(pointsIfAny(Schemes.plain(), Row.atLeast("5").done("2022-06-30", "2022-06-30")))
                .isEmpty();
        assertThat(pointsIfAny(Schemes.plain(), Row.by("2022-06-30").got("5"))).isEmpty();
        assertThat(pointsIfAny(Schemes.plain(), Row.atLeast("5").got(new ActualValue.Answer(true))))
                .isEmpty();
        assertThat(points(
                        Schemes.plain(),
                        Row.atLeast("5").got(new ActualValue.Answer(true)).filed("9")))
                .isEqualByComparingTo("9");
    }
}
