package io.github.jixiao.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.scheme.Grade;
import io.github.jixiao.rules.scheme.GradeScale;
import io.github.jixiao.rules.scheme.MissingCategory;
import io.github.jixiao.rules.scheme.QualitativeBands;
import io.github.jixiao.rules.scheme.Rounding;
import io.github.jixiao.rules.scheme.SatisfactionSteps;
import io.github.jixiao.rules.scheme.Scheme;
import io.github.jixiao.rules.scheme.TargetFeature;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A scheme")
class SchemeTest {
    private static final Evaluation ONE_GOAL = Evaluations.of(Row.atLeast("1").got("1"));
    private static final PerformanceTarget PLAIN = ONE_GOAL.target();
    private static final PerformanceTarget WITH_COST =
            Evaluations.of(Row.atLeast("1").in(IndicatorCategory.COST)).target();
    private static final PerformanceTarget TWO_GOALS = Evaluations.ofGoals(
                    List.of(
                            List.of(Row.atLeast("1").id("a")),
                            List.of(Row.atLeast("1").id("b"))),
                    List.of(Optional.of(Points.of(40)), Optional.of(Points.of(40))))
            .target();

    @Test
    void fitsTargetsThatHaveAndLackWhatItAsksFor() {
        Scheme any = Schemes.plain();
        Scheme cost =
                any.toBuilder().putFeatures(TargetFeature.COST_INDICATORS, true).build();
        Scheme noCostOneGoal = any.toBuilder()
                .putFeatures(TargetFeature.COST_INDICATORS, false)
                .putFeatures(TargetFeature.SEVERAL_GOALS, false)
                .build();

        assertThat(List.of(any.fits(PLAIN), any.fits(WITH_COST), any.fits(TWO_GOALS)))
                .containsExactly(true, true, true);
        assertThat(List.of(cost.fits(PLAIN), cost.fits(WITH_COST), cost.fits(TWO_GOALS)))
                .containsExactly(false, true, false);
        assertThat(List.of(noCostOneGoal.fits(PLAIN), noCostOneGoal.fits(WITH_COST), noCostOneGoal.fits(TWO_GOALS)))
                .containsExactly(true, false, false);
    }

    @Test
    void isChosenByItselfUnlessItSaysOtherwise() {
        assertThat(Schemes.plain().automatic()).isTrue();
        assertThat(Schemes.plain().toBuilder().automatic(false).build().automatic())
                .isFalse();
    }

    @Test
    void rebuiltFromItsBuilderIsEqual() {
        assertThat(Schemes.plain().toBuilder().build()).isEqualTo(Schemes.plain());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    void mayKeepUpToSixDecimals(int scale) {
        assertThat(new Rounding(scale, RoundingMode.DOWN).scale()).isEqualTo(scale);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 7})
    void mayNotKeepOtherDecimals(int scale) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rounding(scale, RoundingMode.DOWN))
                .withMessageContaining(String.valueOf(scale));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"80, 0", "80, -1", "60, 60", "60, 80", "100.01, 60"})
    void refusesBandsThatDoNotRise(String reached, String partly) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schemes.bands(reached, partly, QualitativeBands.Unjudged.NOT_SCORED));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"80, 0.01", "80, 79.99", "100, 60"})
    void allowsBandsThatRise(String reached, String partly) {
        assertThat(Schemes.bands(reached, partly, QualitativeBands.Unjudged.NOT_SCORED)
                        .reachedFrom())
                .isEqualByComparingTo(reached);
    }

    @Test
    void refusesAShiftOfPointsToTheirOwnCategory() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MissingCategory.Shift(IndicatorCategory.BENEFIT, IndicatorCategory.BENEFIT));
    }

    @Test
    void refusesSatisfactionStepsThatDoNotFall() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SatisfactionSteps(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SatisfactionSteps(List.of(Schemes.band("80", "0.8"), Schemes.band("80", "0.5"))));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new SatisfactionSteps(List.of(Schemes.band("80", "0.8"), Schemes.band("80.01", "1"))));
        assertThat(new SatisfactionSteps(List.of(Schemes.band("80", "1"), Schemes.band("79.99", "0.5"))).steps())
                .hasSize(2);
    }

    @Test
    void refusesGradesThatDoNotFall() {
        Grade good = grade("80");

        assertThatIllegalArgumentException().isThrownBy(() -> new GradeScale(List.of(), GradeScale.Stage.EXACT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GradeScale(List.of(good, grade("80")), GradeScale.Stage.EXACT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GradeScale(List.of(good, grade("80.01")), GradeScale.Stage.EXACT));
        assertThat(new GradeScale(List.of(good, grade("79.99")), GradeScale.Stage.EXACT).grades())
                .hasSize(2);
    }

    private static Grade grade(String from) {
        return new Grade("g" + from, new Text("档" + from, "g" + from), new BigDecimal(from));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"优, excellent", "优秀, excellent", "良好, good", "' 中 ', fair", "Good, good", "差, poor"})
    void understandsItsGradesAsPrinted(String printed, String code) {
        GradeScale scale = new GradeScale(Schemes.GRADES, GradeScale.Stage.ROUNDED);

        assertThat(scale.labelled(printed).orElseThrow().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"合格", "A", "", "goodness"})
    void doesNotUnderstandOtherGrades(String printed) {
        assertThat(new GradeScale(Schemes.GRADES, GradeScale.Stage.ROUNDED).labelled(printed))
                .isEmpty();
    }

    @Test
    void refusesARoundingThatDoesNotSayHow() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rounding(2, RoundingMode.UNNECESSARY));
    }
}
