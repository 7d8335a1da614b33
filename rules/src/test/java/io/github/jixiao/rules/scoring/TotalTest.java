package io.github.jixiao.rules.scoring;

import static io.github.jixiao.rules.scoring.Evaluations.codes;
import static io.github.jixiao.rules.scoring.Evaluations.funded;
import static io.github.jixiao.rules.scoring.Evaluations.score;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.FiledScores;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.scheme.GoalAggregation;
import io.github.jixiao.rules.scheme.GradeScale;
import io.github.jixiao.rules.scheme.MissingCategory;
import io.github.jixiao.rules.scheme.ReversePolicy;
import io.github.jixiao.rules.scheme.Rounding;
import io.github.jixiao.rules.scheme.Scheme;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A total")
class TotalTest {
    private static final Rounding SIX = new Rounding(6, RoundingMode.HALF_UP);

    @Test
    @DisplayName(
            "of three rows of 10 points, two thirds done, is 20.01 rounding each row and 20.00 rounding at the end")
    void whereItIsRounded() {
        Row[] rows = {twoThirds("a"), twoThirds("b"), twoThirds("c")};
        Scheme fine = Schemes.rowsOnly().toBuilder()
                .rowRounding(Schemes.stated("row-rounding", SIX))
                .build();

        assertThat(score(Schemes.rowsOnly(), rows).total().orElseThrow()).hasToString("20.01"); // 3 × 6.67
        assertThat(score(fine, rows).total().orElseThrow()).hasToString("20.00"); // 3 × 6.666667
    }

    private static Row twoThirds(String id) {
        return Row.atLeast("3").id(id).got("2");
    }

    @ParameterizedTest(name = "{0}: {1}, in total {2}")
    @CsvSource({
        "HALF_UP, 6.67, 20.0",
        "DOWN, 6.66, 19.9", // 19.98
        "CEILING, 6.67, 20.1" // 20.01
    })
    void isRoundedAsTheSchemeSays(RoundingMode mode, String row, String total) {
        Scheme scheme = Schemes.rowsOnly().toBuilder()
                .rowRounding(Schemes.stated("row-rounding", new Rounding(2, mode)))
                .totalRounding(Schemes.stated("total-rounding", new Rounding(1, mode)))
                .build();

        Score score = score(scheme, twoThirds("a"), twoThirds("b"), twoThirds("c"));

        assertThat(score.rows().get(0).points().orElseThrow()).hasToString(row);
        assertThat(score.total().orElseThrow()).hasToString(total);
    }

    @Test
    @DisplayName("of a Hubei item with 18.50 for execution, 38.50 for output and 39 for benefit is 96.00, 优")
    void hubeiExample() {
        Evaluation evaluation = funded(
                "200",
                "185",
                Row.atLeast("80").id("output").weight("40").got("77"), // 40 × 77 ÷ 80 = 38.5
                Row.atLeast("40").id("benefit").weight("40").got("39"));

        Score score = score(Schemes.executionWeight(20), evaluation);

        assertThat(score.total().orElseThrow()).hasToString("96.00");
        assertThat(score.grade().orElseThrow().label().zh()).isEqualTo("优");
    }

    @Nested
    @DisplayName("of several goals")
    class Goals {
        private final Evaluation two = Evaluations.ofGoals(
                List.of(
                        List.of(
                                Row.atLeast("10").id("a").weight("60").got("10"),
                                Row.atLeast("10").id("b").weight("40").got("7.5")),
                        List.of(Row.atLeast("10").id("c").weight("100").got("8"))),
                List.of(Optional.of(Points.of(60)), Optional.of(Points.of(40))));

        @Test
        @DisplayName("is the sum of all rows, or of each goal's score by its weight in percent")
        void sumOrRatio() {
            assertThat(score(Schemes.with(GoalAggregation.SUM), two).total().orElseThrow())
                    .hasToString("170.00"); // 60 + 30 + 80
            assertThat(score(Schemes.with(GoalAggregation.RATIO), two).total().orElseThrow())
                    .hasToString("86.00"); // 90 × 60 % + 80 × 40 %
        }

        @Test
        @DisplayName("is the sum where a goal carries no weight")
        void withoutWeight() {
            Evaluation half = Evaluations.ofGoals(
                    List.of(
                            List.of(Row.atLeast("10").id("a").weight("60").got("10")),
                            List.of(Row.atLeast("10").id("b").weight("40").got("5"))),
                    List.of(Optional.of(Points.of(60)), Optional.empty()));

            assertThat(score(Schemes.with(GoalAggregation.RATIO), half).total().orElseThrow())
                    .hasToString("80.00"); // 60 + 20
        }

        @Test
        @DisplayName("of 40 points each beside 20 for execution is their sum")
        void hubeiVariant() {
            Evaluation evaluation = Evaluations.with(
                    Evaluations.ofGoals(
                            List.of(
                                    List.of(Row.atLeast("100")
                                            .id("a")
                                            .weight("40")
                                            .got("99")),
                                    List.of(Row.atLeast("100")
                                            .id("b")
                                            .weight("40")
                                            .got("100"))),
                            List.of(Optional.of(Points.of(40)), Optional.of(Points.of(40)))),
                    Evaluations.amounts("100", "100"));

            assertThat(score(Schemes.executionWeight(20), evaluation).total().orElseThrow())
                    .hasToString("99.60"); // 20 + 39.6 + 40, as in a form of Huanggang
        }
    }

    @Nested
    @DisplayName("and its grade")
    class Grades {
        @ParameterizedTest(name = "{0}: {1}, rounded {2}, exact {3}")
        @CsvSource({
            "89.994, 89.99, good, good",
            "89.995, 90.00, excellent, good",
            "89.996, 90.00, excellent, good",
            "90, 90.00, excellent, excellent",
            "79.994, 79.99, fair, fair",
            "79.995, 80.00, good, fair",
            "80, 80.00, good, good",
            "59.994, 59.99, poor, poor",
            "59.995, 60.00, fair, poor",
            "60, 60.00, fair, fair",
            "0, 0.00, poor, poor"
        })
        void isGradedRoundedOrExact(String exact, String total, String rounded, String unrounded) {
            // 100 points in proportion to 100, three decimals kept: the row earns its actual value
            Row row = Row.atLeast("100").weight("100").got(exact);
            Scheme byRounded = fine(GradeScale.Stage.ROUNDED);
            Scheme byExact = fine(GradeScale.Stage.EXACT);

            assertThat(score(byRounded, row).total().orElseThrow()).hasToString(total);
            assertThat(score(byExact, row).total().orElseThrow()).hasToString(total);
            assertThat(score(byRounded, row).grade().orElseThrow().code()).isEqualTo(rounded);
            assertThat(score(byExact, row).grade().orElseThrow().code()).isEqualTo(unrounded);
        }

        private static Scheme fine(GradeScale.Stage stage) {
            return Schemes.graded(stage).toBuilder()
                    .rowRounding(Schemes.stated("row-rounding", SIX))
                    .build();
        }

        @Test
        void belowTheLowestBoundThereIsNone() {
            GradeScale passOnly = new GradeScale(Schemes.GRADES.subList(0, 3), GradeScale.Stage.ROUNDED); // 90, 80, 60
            Scheme scheme = Schemes.rowsOnly().toBuilder()
                    .grades(Schemes.stated("grades", passOnly))
                    .build();

            assertThat(score(scheme, Row.atLeast("100").weight("100").got("60"))
                            .grade()
                            .orElseThrow()
                            .code())
                    .isEqualTo("fair");
            assertThat(score(scheme, Row.atLeast("100").weight("100").got("59.99"))
                            .grade())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("of a copy that was cut off does not exist; the points of what is there do")
    void incompleteCopy() {
        Evaluation evaluation = funded(
                        "100", "100", Row.atLeast("1").weight("90").got("1"))
                .toBuilder()
                .complete(false)
                .build();

        Score score = score(Schemes.plain(), evaluation);

        assertThat(score.total()).isEmpty();
        assertThat(score.grade()).isEmpty();
        assertThat(score.points()).isEqualByComparingTo("100");
        assertThat(score.outOf()).isEqualByComparingTo("100");
        assertThat(codes(score)).contains("INCOMPLETE_COPY").doesNotContain("TOTAL_NOT_SCORED");
    }

    @Test
    @DisplayName("with open rows does not exist; the finding counts them and says what the others earn")
    void openRows() {
        Score score = score(
                Schemes.rowsOnly(),
                Row.atLeast("100").id("a").weight("40").got("50"),
                Row.atLeast("100").id("b").weight("30"),
                Row.words("改善").id("c").weight("30").got("5"));

        assertThat(score.total()).isEmpty();
        assertThat(score.points()).hasToString("20.00");
        assertThat(score.outOf()).isEqualByComparingTo("40");
        Finding finding = score.findings().stream()
                .filter(any -> any.code().equals("TOTAL_NOT_SCORED"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.arguments())
                .containsEntry("count", "2")
                .containsEntry("points", "20.00")
                .containsEntry("weight", "40");
    }

    @Test
    void ofAnEvaluationWithoutRowsAndExecutionDoesNotExist() {
        Score score = score(Schemes.rowsOnly());

        assertThat(score.total()).isEmpty();
        assertThat(score.points()).isEqualByComparingTo("0");
        assertThat(score.rows()).isEmpty();
    }

    @Test
    void carriesTheSchemesCoordinates() {
        assertThat(score(Schemes.plain()).scheme()).isEqualTo("zz/plain");
        assertThat(score(Schemes.plain()).sheet().scheme()).isEqualTo("zz/plain");
    }

    @Nested
    @DisplayName("and the weights")
    class Weights {
        @ParameterizedTest(name = "90 + {0}")
        @CsvSource({"9.99, true", "10, false", "10.01, true"})
        void offTheFullMarksAreFound(String weight, boolean found) {
            Score score = score(
                    Schemes.rowsOnly(),
                    Row.atLeast("1").id("a").weight("90").got("1"),
                    Row.atLeast("1").id("b").weight(weight).got("1"));

            assertThat(codes(score).contains("WEIGHTS_OFF_FULL_MARKS")).isEqualTo(found);
        }

        @Test
        void areHeldAgainstTheFiledFullMarks() {
            Evaluation evaluation = Evaluations.filing(
                    Evaluations.of(Row.atLeast("1").weight("90").got("1")),
                    FiledScores.builder().fullMarks(Points.of(90)));

            assertThat(codes(score(Schemes.rowsOnly(), evaluation))).doesNotContain("WEIGHTS_OFF_FULL_MARKS");
        }

        @Test
        void areNotHeldAgainstAnythingWhereOneIsMissingOrTheCopyIsCutOff() {
            Evaluation cut = Evaluations.of(Row.atLeast("1").weight("7").got("1")).toBuilder()
                    .complete(false)
                    .build();

            assertThat(codes(score(Schemes.rowsOnly(), cut)))
                    .doesNotContain("WEIGHTS_OFF_FULL_MARKS", "SECTION_WEIGHT_DIFFERS");
            assertThat(codes(score(
                            Schemes.rowsOnly(), Row.atLeast("1").unweighted().got("1"))))
                    .doesNotContain("WEIGHTS_OFF_FULL_MARKS", "SECTION_WEIGHT_DIFFERS");
            assertThat(codes(score(Schemes.rowsOnly()))).doesNotContain("WEIGHTS_OFF_FULL_MARKS");
        }

        @Test
        void ofASectionAreHeldAgainstTheScheme() {
            Score score = score(
                    Schemes.plain(),
                    funded(
                            "100",
                            "100",
                            Row.atLeast("1").id("a").weight("45").got("1"),
                            Row.atLeast("1").id("b").weight("6").got("1"),
                            Row.atLeast("1")
                                    .id("c")
                                    .weight("30")
                                    .in(IndicatorCategory.BENEFIT)
                                    .got("1"),
                            Row.atLeast("1")
                                    .id("d")
                                    .weight("9")
                                    .in(IndicatorCategory.SATISFACTION)
                                    .got("1")));

            List<Finding> sections = score.findings().stream()
                    .filter(any -> any.code().equals("SECTION_WEIGHT_DIFFERS"))
                    .toList();
            assertThat(sections).hasSize(2);
            assertThat(sections.get(0).zh()).isEqualTo("产出分值合计51与办法规定的50不同");
            assertThat(sections.get(0).provisions())
                    .containsExactly(Schemes.basis("section-output").provision());
            assertThat(sections.get(1).zh()).isEqualTo("满意度分值合计9与办法规定的10不同");
            assertThat(codes(score)).doesNotContain("WEIGHTS_OFF_FULL_MARKS"); // 10 + 51 + 30 + 9
        }

        @Test
        @DisplayName("of benefit may be 40 where the form has no satisfaction and its points shift there")
        void ofAShiftedSection() {
            List<Row> withoutSatisfaction = List.of(
                    Row.atLeast("1").id("a").weight("50").got("1"),
                    Row.atLeast("1")
                            .id("b")
                            .weight("40")
                            .in(IndicatorCategory.BENEFIT)
                            .got("1"));
            Evaluation evaluation =
                    Evaluations.with(Evaluations.of(withoutSatisfaction), Evaluations.amounts("100", "100"));

            assertThat(codes(score(Schemes.shifting(MissingCategory.Policy.KEEP), evaluation)))
                    .doesNotContain("SECTION_WEIGHT_DIFFERS", "WEIGHTS_OFF_FULL_MARKS");
            assertThat(codes(score(Schemes.plain(), evaluation))).contains("SECTION_WEIGHT_DIFFERS");
        }
    }

    @Test
    void ofTheSameInputIsTheSame() {
        Evaluation evaluation = funded("310.2", "154.74", twoThirds("a"), twoThirds("b"));

        assertThat(score(Schemes.plain(), evaluation)).isEqualTo(score(Schemes.plain(), evaluation));
    }

    @Test
    @DisplayName("under a changed copy of the scheme answers what-if and leaves the scheme alone")
    void whatIf() {
        Scheme scheme = Schemes.plain();
        Evaluation evaluation =
                funded("100", "100", Row.atMost("50").weight("90").got("60"));

        Scheme changed = scheme.toBuilder()
                .reverse(Schemes.stated("reverse", ReversePolicy.LINEAR))
                .build();

        assertThat(score(scheme, evaluation).total().orElseThrow()).hasToString("85.00"); // 10 + 90 × 50 ÷ 60
        assertThat(score(changed, evaluation).total().orElseThrow()).hasToString("82.00"); // 10 + 90 × 0.8
        assertThat(score(scheme, evaluation).total().orElseThrow()).isEqualByComparingTo(new BigDecimal("85"));
        assertThat(changed.id()).isEqualTo(scheme.id());
    }
}
