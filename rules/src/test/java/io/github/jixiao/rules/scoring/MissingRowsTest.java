package io.github.jixiao.rules.scoring;

import static io.github.jixiao.rules.scoring.Evaluations.codes;
import static io.github.jixiao.rules.scoring.Evaluations.funded;
import static io.github.jixiao.rules.scoring.Evaluations.score;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.scheme.GoalAggregation;
import io.github.jixiao.rules.scheme.MissingCategory.Policy;
import io.github.jixiao.rules.scheme.Scheme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Indicators that do not apply")
class MissingRowsTest {
    /** Execution 10 of 10, output 50 of 50, benefit 27 of 30, satisfaction of 10 not applicable. */
    private static Evaluation withoutSatisfaction(Row satisfaction) {
        return funded(
                "100",
                "100",
                Row.atLeast("1").id("output").weight("50").got("1"),
                Row.atLeast("100")
                        .id("benefit")
                        .weight("30")
                        .in(IndicatorCategory.BENEFIT)
                        .got("90"),
                satisfaction);
    }

    private static Row satisfaction() {
        return Row.atLeast("90").id("satisfaction").in(IndicatorCategory.SATISFACTION);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "KEEP, 87.00, 90", // 10 + 50 + 27
        "RESCALE, 96.67, 100", // 87 ÷ 90 × 100 = 96.666
        "REDISTRIBUTE, 96.50, 100" // 10 + (50 + 5) + (30 + 5) × 0.9
    })
    void leaveTheirPointsWhereTheSchemeSays(Policy policy, String total, String outOf) {
        Score score =
                score(Schemes.with(policy), withoutSatisfaction(satisfaction().notApplicable()));

        assertThat(score.total().orElseThrow()).hasToString(total);
        assertThat(score.outOf()).isEqualByComparingTo(outOf);
        assertThat(codes(score)).contains("NOT_APPLICABLE");
        assertThat(score.rows().get(2).weight()).isEmpty();
        assertThat(score.rows().get(2).points()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    @DisplayName("in satisfaction shift their 10 points to benefit: 30 become 40, whatever happens to others")
    void shifted(Policy policy) {
        Score score = score(
                Schemes.shifting(policy), withoutSatisfaction(satisfaction().notApplicable()));

        assertThat(score.total().orElseThrow()).hasToString("96.00"); // 10 + 50 + 27 × (30 + 10) ÷ 30
        assertThat(score.outOf()).isEqualByComparingTo("100");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "KEEP, 46.00", // 10 + 27 × 40 ÷ 30; the 50 of output are gone
        "RESCALE, 92.00" // 46 ÷ 50 × 100
    })
    @DisplayName("elsewhere do not shift with those of satisfaction")
    void othersDoNotShift(Policy policy, String total) {
        Evaluation evaluation = funded(
                "100",
                "100",
                Row.atLeast("1").id("output").weight("50").notApplicable(),
                Row.atLeast("100")
                        .id("benefit")
                        .weight("30")
                        .in(IndicatorCategory.BENEFIT)
                        .got("90"),
                satisfaction().notApplicable());

        assertThat(score(Schemes.shifting(policy), evaluation).total().orElseThrow())
                .hasToString(total);
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void changeNothingWhereAllApply(Policy policy) {
        Score score =
                score(Schemes.with(policy), withoutSatisfaction(satisfaction().got("90")));

        assertThat(score.total().orElseThrow()).hasToString("97.00");
        assertThat(score.outOf()).isEqualByComparingTo("100");
    }

    @Test
    @DisplayName("83.40 of 90 applicable points are rescaled to 92.67")
    void rescaled() {
        Scheme scheme = Schemes.with(Policy.RESCALE).toBuilder()
                .execution(Optional.empty())
                .build();

        Score score = score(
                scheme,
                Row.atLeast("900").id("a").weight("90").got("834"),
                Row.atLeast("1").id("b").weight("10").notApplicable());

        assertThat(score.rows().get(0).points().orElseThrow()).hasToString("83.40");
        assertThat(score.total().orElseThrow()).hasToString("92.67"); // 92.666
        assertThat(score.grade().orElseThrow().code()).isEqualTo("excellent");
    }

    @Test
    @DisplayName("90 points over the 4 of 5 rows that apply are 22.5 each")
    void redistributed() {
        Evaluation evaluation = funded(
                "100",
                "100",
                Row.atLeast("10").id("a").weight("18").got("10"),
                Row.atLeast("10").id("b").weight("18").got("8"),
                Row.exactly("10").id("c").weight("18").got("10"),
                Row.exactly("10").id("d").weight("18").got("9"),
                Row.atLeast("10").id("e").weight("18").notApplicable());

        Score score = score(Schemes.with(Policy.REDISTRIBUTE), evaluation);

        assertThat(score.rows().get(0).points().orElseThrow()).isEqualByComparingTo("22.5");
        assertThat(score.rows().get(1).points().orElseThrow()).isEqualByComparingTo("18"); // 22.5 × 0.8
        assertThat(score.rows().get(2).points().orElseThrow()).isEqualByComparingTo("22.5");
        assertThat(score.rows().get(3).points().orElseThrow()).isEqualByComparingTo("0");
        assertThat(score.total().orElseThrow()).hasToString("73.00"); // 10 + 22.5 + 18 + 22.5
        assertThat(score.rows().subList(0, 4))
                .allSatisfy(row -> assertThat(row.weight().orElseThrow())
                        .as("the weight out of which it was scored")
                        .isEqualByComparingTo("22.5"));
        assertThat(score.rows().get(4).weight()).isEmpty();
    }

    @Test
    @DisplayName("points shifted to benefit stay out where no benefit row applies")
    void nothingToShiftTo() {
        Score score = score(
                Schemes.shifting(Policy.KEEP),
                funded(
                        "100",
                        "100",
                        Row.atLeast("1").id("a").weight("80").got("1"),
                        satisfaction().notApplicable()));

        assertThat(score.total().orElseThrow()).hasToString("90.00");
        assertThat(score.outOf()).isEqualByComparingTo("90");
    }

    @Test
    @DisplayName("points that no benefit row takes are rescaled with the others where the scheme says so")
    void nothingToShiftToRescaled() {
        Evaluation evaluation = funded(
                "100",
                "100",
                Row.atLeast("100").id("a").weight("80").got("50"),
                satisfaction().notApplicable());

        assertThat(score(Schemes.shifting(Policy.RESCALE), evaluation).total().orElseThrow())
                .hasToString("55.56"); // 50 ÷ 90 × 100
    }

    @Test
    @DisplayName("each benefit row takes shifted points in proportion to its own")
    void shiftedInProportion() {
        Evaluation evaluation = funded(
                "100",
                "100",
                Row.atLeast("10")
                        .id("a")
                        .weight("10")
                        .in(IndicatorCategory.BENEFIT)
                        .got("5"),
                Row.atLeast("10")
                        .id("b")
                        .weight("20")
                        .in(IndicatorCategory.BENEFIT)
                        .got("10"),
                Row.atLeast("1").id("c").weight("50").got("1"),
                satisfaction().notApplicable());

        Score score = score(Schemes.shifting(Policy.KEEP), evaluation);

        assertThat(score.total().orElseThrow()).hasToString("93.33"); // 10 + 50 + (5 + 20) × 40 ÷ 30
    }

    @Test
    @DisplayName("not applicable, no evidence and zero are three outcomes")
    void threeOutcomes() {
        Score notApplicable = rescaled(satisfaction().notApplicable());
        Score noEvidence = rescaled(satisfaction().noEvidence());
        Score zero = rescaled(satisfaction().got("0"));

        assertThat(notApplicable.rows().get(2).points()).isEmpty();
        assertThat(notApplicable.total().orElseThrow()).hasToString("96.67");
        assertThat(codes(notApplicable)).contains("NOT_APPLICABLE").doesNotContain("NO_EVIDENCE");

        assertThat(points(noEvidence)).isEqualByComparingTo("0");
        assertThat(noEvidence.total().orElseThrow()).hasToString("87.00");
        assertThat(codes(noEvidence)).contains("NO_EVIDENCE").doesNotContain("NOT_APPLICABLE");

        assertThat(points(zero)).isEqualByComparingTo("0");
        assertThat(zero.total().orElseThrow()).hasToString("87.00");
        assertThat(codes(zero)).doesNotContain("NO_EVIDENCE", "NOT_APPLICABLE");
    }

    private static Score rescaled(Row satisfaction) {
        return score(Schemes.with(Policy.RESCALE), withoutSatisfaction(satisfaction));
    }

    private static BigDecimal points(Score score) {
        return score.rows().get(2).points().orElseThrow();
    }

    @Test
    void aReasonComesWithTheFinding() {
        Score score = score(Schemes.plain(), satisfaction().notApplicable());

        assertThat(score.findings().stream()
                        .filter(any -> any.code().equals("NOT_APPLICABLE"))
                        .findFirst()
                        .orElseThrow()
                        .zh())
                .contains("本年度不开展");
    }

    @Test
    void noEvidenceEarnsNothingEvenWithFiledPoints() {
        assertThat(Evaluations.points(
                        Schemes.plain(), Row.atLeast("1").noEvidence().filed("10")))
                .isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    @DisplayName("where no row applies at all there is nothing to score and no total")
    void noneApplies(Policy policy) {
        Scheme scheme =
                Schemes.with(policy).toBuilder().execution(Optional.empty()).build();

        Score score = score(scheme, Row.atLeast("1").notApplicable());

        assertThat(score.total()).isEmpty();
        assertThat(score.grade()).isEmpty();
        assertThat(score.outOf()).isEqualByComparingTo("0");
    }

    @Test
    void aRowWithoutWeightThatDoesNotApplyLeavesNoPoints() {
        Score score = score(
                Schemes.with(Policy.REDISTRIBUTE),
                funded(
                        "100",
                        "100",
                        Row.atLeast("1").id("a").weight("90").got("1"),
                        satisfaction().unweighted().notApplicable()));

        assertThat(score.total().orElseThrow()).hasToString("100.00");
        assertThat(codes(score)).doesNotContain("WEIGHT_MISSING");
    }

    @Test
    @DisplayName("a row that is left open keeps the total away although another does not apply")
    void openRows() {
        Score score = score(
                Schemes.with(Policy.RESCALE),
                funded(
                        "100",
                        "100",
                        Row.atLeast("1").id("a").weight("40").got("1"),
                        Row.atLeast("1").id("b").weight("40"),
                        satisfaction().notApplicable()));

        assertThat(score.total()).isEmpty();
        assertThat(score.points()).isEqualByComparingTo("50");
        assertThat(score.outOf()).isEqualByComparingTo("50");
    }

    @Test
    @DisplayName("leave nothing to a row of no points: 10 of 90 all go to the other")
    void redistributedBesideARowOfNoPoints() {
        Evaluation evaluation = funded(
                "100",
                "100",
                Row.atLeast("1").id("a").weight("0").got("1"),
                Row.atLeast("1").id("b").weight("80").got("1"),
                satisfaction().notApplicable());

        Score score = score(Schemes.with(Policy.REDISTRIBUTE), evaluation);

        assertThat(score.rows().get(0).points().orElseThrow()).isEqualByComparingTo("0");
        assertThat(score.rows().get(0).weight().orElseThrow()).isEqualByComparingTo("0");
        assertThat(score.rows().get(1).points().orElseThrow()).isEqualByComparingTo("90");
        assertThat(score.rows().get(1).weight().orElseThrow()).isEqualByComparingTo("90");
        assertThat(score.total().orElseThrow()).hasToString("100.00");
        assertThat(score.outOf()).isEqualByComparingTo("100");
    }

    @Test
    @DisplayName("shift and are redistributed: benefit of 30 takes the 50 of output and the 10 of satisfaction")
    void shiftedAndRedistributed() {
        Evaluation evaluation = funded(
                "100",
                "100",
                Row.atLeast("1").id("output").weight("50").notApplicable(),
                Row.atLeast("100")
                        .id("benefit")
                        .weight("30")
                        .in(IndicatorCategory.BENEFIT)
                        .got("90"),
                satisfaction().notApplicable());

        Score score = score(Schemes.shifting(Policy.REDISTRIBUTE), evaluation);

        assertThat(score.rows().get(1).weight().orElseThrow()).as("30 + 50").isEqualByComparingTo("80");
        assertThat(score.total().orElseThrow()).hasToString("91.00"); // 10 + 80 × 0.9 × (80 + 10) ÷ 80
        assertThat(score.outOf()).isEqualByComparingTo("100");
        assertThat(score.sheet().verify()).isEmpty();
    }

    @Nested
    @DisplayName("among goals that count by ratio")
    class ByRatio {
        private static Scheme ratio(Policy policy, boolean execution) {
            Scheme scheme = Schemes.with(policy).toBuilder()
                    .goals(Schemes.stated("goals", GoalAggregation.RATIO))
                    .build();
            return execution
                    ? scheme
                    : scheme.toBuilder().execution(Optional.empty()).build();
        }

        /** 60 % for a goal of two rows, the second not applicable, and 40 % for a goal of one row, reached. */
        private static Evaluation goals(String weight, String actual, String rest, String other) {
            return Evaluations.ofGoals(
                    List.of(
                            List.of(
                                    Row.atLeast("100").id("a").weight(weight).got(actual),
                                    Row.atLeast("1").id("b").weight(rest).notApplicable()),
                            List.of(Row.atLeast("1").id("c").weight(other).got("1"))),
                    List.of(Optional.of(Points.of(60)), Optional.of(Points.of(40))));
        }

        @ParameterizedTest(name = "{0}, the rest done to {1} %: {2}")
        @CsvSource({
            "KEEP, 100, 94.00", // 90 × 60 % + 100 × 40 %
            "KEEP, 50, 67.00", // 45 × 60 % + 40
            "RESCALE, 100, 100.00", // 90 × 100 ÷ 90 × 60 % + 40
            "RESCALE, 50, 70.00" // 45 × 100 ÷ 90 × 60 % + 40
        })
        @DisplayName("leave the points of their goal")
        void withoutExecution(Policy policy, String actual, String total) {
            Evaluation evaluation = goals("90", actual, "10", "100");
            Scheme scheme = ratio(policy, false);

            Score score = score(scheme, evaluation);

            assertThat(score.total().orElseThrow()).hasToString(total);
            assertThat(BatchScorer.of(scheme).score(List.of(evaluation)).total(0))
                    .isEqualTo(score.total());
            assertThat(score.sheet().verify()).isEmpty();
        }

        @ParameterizedTest(name = "{0}, the rest done to {1} %: {2}")
        @CsvSource({
            "KEEP, 100, 93.25", // 9.25 + 80 × 60 % + 90 × 40 %
            "KEEP, 50, 69.25", // 9.25 + 40 × 60 % + 36
            "RESCALE, 100, 99.25", // 9.25 + 80 × 90 ÷ 80 × 60 % + 36
            "RESCALE, 50, 72.25" // 9.25 + 40 × 90 ÷ 80 × 60 % + 36
        })
        @DisplayName("leave the points of their goal, which are those beside execution where it stands alone")
        void besideExecution(Policy policy, String actual, String total) {
            Evaluation evaluation =
                    Evaluations.with(goals("80", actual, "10", "90"), Evaluations.amounts("200", "185"));
            Scheme scheme = ratio(policy, true);

            Score score = score(scheme, evaluation);

            assertThat(score.execution().orElseThrow().points().orElseThrow()).hasToString("9.25");
            assertThat(score.total().orElseThrow()).hasToString(total);
            assertThat(BatchScorer.of(scheme).score(List.of(evaluation)).total(0))
                    .isEqualTo(score.total());
        }

        @ParameterizedTest(name = "the heaviest goal of {0} points: execution stands alone {1}")
        @CsvSource({"89.99, true", "90, true", "99.99, true", "100, false", "100.01, false"})
        @DisplayName("do not matter to execution, which stands alone below the full marks of the heaviest goal")
        void executionStandsAlone(String heaviest, boolean alone) {
            Evaluation evaluation = Evaluations.with(
                    Evaluations.ofGoals(
                            List.of(
                                    List.of(
                                            Row.atLeast("1")
                                                    .id("a")
                                                    .weight("40")
                                                    .got("1"),
                                            Row.atLeast("1")
                                                    .id("b")
                                                    .weight("40")
                                                    .got("1")),
                                    List.of(Row.atLeast("1")
                                            .id("c")
                                            .weight(heaviest)
                                            .got("1"))),
                            List.of(Optional.of(Points.of(60)), Optional.of(Points.of(40)))),
                    Evaluations.amounts("100", "100"));

            assertThat(score(ratio(Policy.KEEP, true), evaluation).execution().isPresent())
                    .isEqualTo(alone);
        }
    }
}
