package io.github.jixiao.rules.scoring;

import static io.github.jixiao.rules.scoring.Evaluations.filing;
import static io.github.jixiao.rules.scoring.Evaluations.funded;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.result.Attainment;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.FiledScores;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.scheme.GradeScale;
import io.github.jixiao.rules.scheme.Scheme;
import io.github.jixiao.rules.scoring.Reconciliation.Agreement;
import io.github.jixiao.rules.scoring.Reconciliation.Line;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A published score held against its computation")
class ReconciliationTest {
    private static Reconciliation reconcile(Evaluation evaluation) {
        Scheme scheme = Schemes.plain();
        return Reconciliation.of(scheme, evaluation, Scorer.of(scheme).score(evaluation));
    }

    private static Line line(Reconciliation reconciliation, String id) {
        return reconciliation.lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static FiledScores.Builder filed() {
        return FiledScores.builder();
    }

    @Test
    void agreesWhereEveryPartIsEqual() {
        Evaluation evaluation = filing(
                funded(
                        "200",
                        "185",
                        Row.atLeast("120").id("a").weight("90").got("100").filed("75.0")),
                filed().executionScore(Points.parse("9.25"))
                        .total(Points.parse("84.25"))
                        .grade("良"));

        Reconciliation reconciliation = reconcile(evaluation);

        assertThat(reconciliation.lines()).extracting(Line::id).containsExactly("execution", "a", "total");
        assertThat(reconciliation.lines())
                .extracting(Line::agreement)
                .containsExactly(Agreement.AGREES, Agreement.AGREES, Agreement.AGREES);
        assertThat(reconciliation.lines()).allMatch(line -> line.cause().isEmpty());
        assertThat(reconciliation.grade().agreement()).isEqualTo(Agreement.AGREES);
        assertThat(reconciliation.agrees()).isTrue();
    }

    @Test
    void saysWhereNothingIsStatedAndWhereNothingCouldBeComputed() {
        Evaluation evaluation = filing(
                Evaluations.of(
                        Row.atLeast("120").id("a").weight("90").got("100"),
                        Row.atLeast("1").id("b").unweighted().got("1").filed("5")),
                filed().executionScore(Points.of(9)).total(Points.of(80)).grade("良"));

        Reconciliation reconciliation = reconcile(evaluation);

        assertThat(line(reconciliation, "execution").agreement()).isEqualTo(Agreement.NOT_COMPUTED);
        assertThat(line(reconciliation, "execution").cause()).isEmpty();
        assertThat(line(reconciliation, "a").agreement()).isEqualTo(Agreement.NOT_STATED);
        assertThat(line(reconciliation, "b").agreement()).isEqualTo(Agreement.NOT_COMPUTED);
        assertThat(line(reconciliation, "b").cause().orElseThrow().zh()).isEqualTo("未列分值");
        assertThat(line(reconciliation, "total").agreement()).isEqualTo(Agreement.NOT_COMPUTED);
        assertThat(reconciliation.agrees()).isTrue();
    }

    /** The scheme: rate rounded half up to 2 decimals, score rounded half up to 2 decimals. */
    @ParameterizedTest(name = "{1} % of {0} points published as {3} instead of {2}: {4}")
    @CsvSource({
        "10, 49.847, 4.99, 4.98, RATE_NOT_ROUNDED", // 4.9847, not 49.85 % = 4.985
        "10, 49.88, 4.99, 5, RATE_WHOLE_PERCENT", // 50 %
        "20, 49.84, 9.97, 9.96, RATE_ONE_DECIMAL", // 49.8 %, not 9.968
        "100, 49.847, 49.85, 49.84, RATE_CUT_OFF", // 49.84 %
        "10, 62.38, 6.24, 6.23, SCORE_CUT_OFF", // 6.238
        "20, 86.60, 17.32, 17.3, SCORE_ONE_DECIMAL", // 17.32
        "20, 86.90, 17.38, 17.3, SCORE_CUT_TO_ONE_DECIMAL", // 17.38, half up 17.4
        "10, 86.20, 8.62, 9, SCORE_WHOLE_POINTS", // 8.62
        "10, 83.20, 8.32, 9, SCORE_RAISED", // 8.32, half up 8
        "10, 86.20, 8.62, 8, SCORE_CUT" // 8.62, half up 9
    })
    void anExecutionScoreIsExplainedByAKnownHabit(
            String weight, String rate, String computed, String published, RoundingHabit habit) {
        Evaluation evaluation = filing(
                funded("100", rate),
                filed().executionWeight(Points.parse(weight)).executionScore(Points.parse(published)));

        Reconciliation reconciliation = reconcile(evaluation);

        Line line = line(reconciliation, "execution");
        assertThat(line.computed().orElseThrow()).isEqualByComparingTo(computed);
        assertThat(line.stated().orElseThrow()).isEqualByComparingTo(published);
        assertThat(line.agreement()).isEqualTo(Agreement.EXPLAINED);
        assertThat(line.cause()).contains(habit.text());
        assertThat(reconciliation.agrees()).isTrue();
    }

    @ParameterizedTest(name = "2 of 3 on 10 points published as {0}: {1}")
    @CsvSource({
        "6.66, SCORE_CUT_OFF",
        "6.7, SCORE_ONE_DECIMAL",
        "6.6, SCORE_CUT_TO_ONE_DECIMAL",
        "7, SCORE_WHOLE_POINTS",
        "6, SCORE_CUT"
    })
    void aRowsScoreIsExplainedByAKnownHabit(String published, RoundingHabit habit) {
        Line line =
                line(reconcile(Evaluations.of(Row.atLeast("3").id("a").got("2").filed(published))), "a");

        assertThat(line.agreement()).isEqualTo(Agreement.EXPLAINED);
        assertThat(line.cause()).contains(habit.text());
    }

    @Test
    @DisplayName("of one third of 10 points, raised to 4, is explained so")
    void raised() {
        Line line =
                line(reconcile(Evaluations.of(Row.atLeast("3").id("a").got("1").filed("4"))), "a");

        assertThat(line.cause()).contains(RoundingHabit.SCORE_RAISED.text());
    }

    @Test
    void isExplainedByThePrintedRateWhereTheAmountsSayOtherwise() {
        Evaluation evaluation = filing(
                funded("100", "80"), filed().executionRate(Ratio.parse("95.5%")).executionScore(Points.parse("9.55")));

        Line line = line(reconcile(evaluation), "execution");

        assertThat(line.computed().orElseThrow()).isEqualByComparingTo("8");
        assertThat(line.agreement()).isEqualTo(Agreement.EXPLAINED);
        assertThat(line.cause().orElseThrow().en()).contains("printed rate");
    }

    @Test
    void ofExecutionThatNothingExplainsDiffers() {
        Evaluation evaluation = filing(
                funded(
                        "100",
                        "80",
                        Row.atLeast("1").id("a").weight("90").got("1").filed("90")),
                filed().executionRate(Ratio.parse("95.5%"))
                        .executionScore(Points.parse("9.9"))
                        .total(Points.parse("99.9")));

        Reconciliation reconciliation = reconcile(evaluation);

        assertThat(line(reconciliation, "execution").agreement()).isEqualTo(Agreement.DIFFERS);
        assertThat(line(reconciliation, "execution").cause()).isPresent();
        assertThat(line(reconciliation, "total").agreement()).isEqualTo(Agreement.DIFFERS);
        assertThat(line(reconciliation, "total").cause().orElseThrow().en()).isEqualTo("because parts differ");
        assertThat(reconciliation.agrees()).isFalse();
    }

    @Test
    void isJudgedWhereTheEvaluatorsPointsWereTaken() {
        Line line = line(
                reconcile(Evaluations.of(
                        Row.words("改善").id("a").attained(Attainment.REACHED).filed("9"))),
                "a");

        assertThat(line.agreement()).isEqualTo(Agreement.JUDGED);
        assertThat(line.stated().orElseThrow()).isEqualByComparingTo("9");
        assertThat(line.computed().orElseThrow()).isEqualByComparingTo("9");
        assertThat(line.cause().orElseThrow().en()).isEqualTo("the evaluator's points");
    }

    @Nested
    @DisplayName("that differs says how")
    class Differs {
        @ParameterizedTest(name = "target ≥ 100, actual {0}, published {1}: {2}")
        @CsvSource({
            "100, 9.5, the target was reached",
            "87.3, 10, the target was missed",
            "87.3, 8.2, does not follow the scheme's formula"
        })
        void fromItsComputation(String actual, String published, String cause) {
            Reconciliation reconciliation = reconcile(
                    Evaluations.of(Row.atLeast("100").id("a").got(actual).filed(published)));

            Line line = line(reconciliation, "a");

            assertThat(line.agreement()).isEqualTo(Agreement.DIFFERS);
            assertThat(line.cause().orElseThrow().en()).contains(cause);
            assertThat(reconciliation.agrees()).isFalse();
        }

        @Test
        @DisplayName("in the total alone: the parts do not add up to it")
        void inTheTotalAlone() {
            Evaluation evaluation = filing(
                    funded(
                            "100",
                            "100",
                            Row.atLeast("1").id("a").weight("90").got("1").filed("90")),
                    filed().executionScore(Points.of(10)).total(Points.of(98)));

            Reconciliation reconciliation = reconcile(evaluation);

            assertThat(line(reconciliation, "total").agreement()).isEqualTo(Agreement.DIFFERS);
            assertThat(line(reconciliation, "total").cause()).isEmpty();
            assertThat(reconciliation.agrees()).isFalse();
        }
    }

    @Nested
    @DisplayName("and its grade")
    class Grades {
        private final Evaluation eightyNine =
                funded("100", "100", Row.atLeast("100").id("a").weight("90").got("88.88")); // 10 + 79.99

        @ParameterizedTest(name = "89.99 published as {0}: {1}")
        @CsvSource({"良, AGREES", "良好, AGREES", "优, DIFFERS", "中, DIFFERS", "合格, DIFFERS"})
        void isHeldAgainstTheGradeOfTheTotal(String printed, Agreement agreement) {
            Reconciliation reconciliation = reconcile(filing(eightyNine, filed().grade(printed)));

            assertThat(reconciliation.grade().agreement()).isEqualTo(agreement);
            assertThat(reconciliation.grade().computed().orElseThrow().code()).isEqualTo("good");
            assertThat(reconciliation.grade().stated()).contains(printed);
            assertThat(reconciliation.agrees()).isEqualTo(agreement == Agreement.AGREES);
        }

        @Test
        void isNotStated() {
            assertThat(reconcile(eightyNine).grade().agreement()).isEqualTo(Agreement.NOT_STATED);
        }

        @Test
        @DisplayName("is held against the published total where none could be computed")
        void ofThePublishedTotal() {
            Evaluation open = Evaluations.of(Row.atLeast("1").id("a"));

            Reconciliation right = reconcile(filing(open, filed().grade("优").total(Points.of(90))));
            Reconciliation wrong = reconcile(filing(open, filed().grade("优").total(Points.parse("89.99"))));
            Reconciliation neither = reconcile(filing(open, filed().grade("优")));

            assertThat(right.grade().agreement()).isEqualTo(Agreement.AGREES);
            assertThat(wrong.grade().agreement()).isEqualTo(Agreement.DIFFERS);
            assertThat(neither.grade().agreement()).isEqualTo(Agreement.NOT_COMPUTED);
        }

        @Test
        @DisplayName("does not agree with a computed total below the scale, whatever total is published")
        void belowTheScale() {
            Scheme scheme = Schemes.plain().toBuilder()
                    .grades(Schemes.stated(
                            "grades", new GradeScale(Schemes.GRADES.subList(0, 1), GradeScale.Stage.ROUNDED)))
                    .build();
            Evaluation evaluation = filing(eightyNine, filed().grade("优").total(Points.of(95)));

            Reconciliation reconciliation =
                    Reconciliation.of(scheme, evaluation, Scorer.of(scheme).score(evaluation));

            assertThat(reconciliation.grade().agreement()).isNotEqualTo(Agreement.AGREES);
            assertThat(reconciliation.grade().computed()).isEmpty();
            assertThat(reconciliation.agrees()).isFalse();
        }
    }

    @Test
    @DisplayName("has no line for execution where the document does not score it on its own")
    void withoutExecution() {
        Evaluation evaluation =
                Evaluations.of(Row.atLeast("1").id("a").weight("100").got("1").filed("100"));

        assertThat(reconcile(evaluation).lines()).extracting(Line::id).containsExactly("a", "total");
    }
}
