package io.github.jixiao.core.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.value.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A target holds its goals and indicators in printed order; refused is only an indicator id that stands twice. */
class PerformanceTargetTest {
    private static final Indicator ONE = indicator("1", "40");
    private static final Indicator TWO = indicator("2", "30");
    private static final Indicator THREE = indicator("3", "20");

    private static Indicator indicator(String id, String weight) {
        return Indicator.builder()
                .id(id)
                .category(IndicatorCategory.OUTPUT)
                .name("指标" + id)
                .weight(Points.parse(weight))
                .build();
    }

    private static Goal goal(Indicator... indicators) {
        return Goal.builder().addIndicators(indicators).build();
    }

    @Test
    void aGoalKeepsWhatItWasGiven() {
        Goal goal = Goal.builder()
                .text("养护公路50公里")
                .weight(Points.of(70))
                .addIndicators(TWO, ONE)
                .build();
        assertThat(goal.text()).isEqualTo("养护公路50公里");
        assertThat(goal.weight()).contains(Points.of(70));
        assertThat(goal.indicators()).containsExactly(TWO, ONE);
        assertThat(goal.weightTotal()).contains(Points.of(70));
        assertThat(goal.partWeights()).containsExactly(Optional.of(Points.of(30)), Optional.of(Points.of(40)));
        assertThat(goal.toBuilder().build()).isEqualTo(goal).hasSameHashCodeAs(goal);
        assertThat(goal.toBuilder().addIndicators(THREE).build()).isNotEqualTo(goal);
        assertThat(goal.indicators()).hasSize(2);
    }

    @Test
    void aGoalOfNothingIsHeld() {
        Goal goal = Goal.builder().build();
        assertThat(goal.text()).isEmpty();
        assertThat(goal.weight()).isEmpty();
        assertThat(goal.weightTotal()).isEmpty();
        assertThat(goal.indicators()).isEmpty();
        assertThat(goal.partWeights()).isEmpty();
    }

    @Test
    void aNegativeWeightOfAGoalIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Goal.builder().weight(Points.parse("-0.01")).build())
                .withMessage("the weight of a goal must not be negative, was -0.01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.01", "100"})
    void anyOtherWeightOfAGoalIsHeld(String weight) {
        assertThat(Goal.builder().weight(Points.parse(weight)).build().weight()).contains(Points.parse(weight));
    }

    @Test
    void theIndicatorsOfATargetAreThoseOfItsGoalsInOrder() {
        PerformanceTarget target = PerformanceTarget.builder()
                .addGoals(goal(THREE, ONE))
                .addGoals(goal())
                .addGoals(goal(TWO))
                .weightTotal(Points.of(90))
                .build();
        assertThat(target.indicators()).containsExactly(THREE, ONE, TWO);
        assertThat(target.weightTotal()).contains(Points.of(90));
        assertThat(target.partWeights())
                .containsExactly(Optional.of(Points.of(20)), Optional.of(Points.of(40)), Optional.of(Points.of(30)));
        assertThat(target.toBuilder().build()).isEqualTo(target).hasSameHashCodeAs(target);
        assertThat(target.toBuilder().weightTotal(Points.of(100)).build()).isNotEqualTo(target);
    }

    @Test
    void theIndicatorsFollowTheGoalsIntoAChangedCopy() {
        PerformanceTarget target =
                PerformanceTarget.builder().addGoals(goal(ONE)).build();
        assertThat(target.toBuilder().addGoals(goal(TWO)).build().indicators()).containsExactly(ONE, TWO);
        assertThat(target.indicators()).containsExactly(ONE);
    }

    @Test
    void anIndicatorIdThatStandsTwiceInOneGoalIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PerformanceTarget.builder()
                        .addGoals(goal(ONE, TWO, indicator("1", "5")))
                        .build())
                .withMessage("indicator id '1' stands twice in one target");
    }

    @Test
    void anIndicatorIdThatStandsInTwoGoalsIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PerformanceTarget.builder()
                        .addGoals(goal(ONE), goal(TWO, ONE))
                        .build())
                .withMessage("indicator id '1' stands twice in one target");
    }

    @Test
    void idsThatDifferInCaseOrSpaceAreDifferent() {
        PerformanceTarget target = PerformanceTarget.builder()
                .addGoals(goal(indicator("a", "1"), indicator("A", "1"), indicator("a ", "1")))
                .build();
        assertThat(target.indicators()).hasSize(3);
    }

    @Test
    void whatAnOfficialCouldHaveFiledIsHeld() {
        // 40 + 30 + 20 + 20 = 110 where 100 is stated, 90 of them in a goal of 5
        PerformanceTarget target = PerformanceTarget.builder()
                .weightTotal(Points.of(100))
                .addGoals(Goal.builder()
                        .weight(Points.of(5))
                        .addIndicators(ONE, TWO, THREE)
                        .build())
                .addGoals(goal(indicator("4", "20")))
                .build();
        assertThat(target.indicators()).hasSize(4);
        assertThat(target.weightTotal()).contains(Points.of(100));
        PerformanceTarget empty = PerformanceTarget.builder().build();
        assertThat(empty.goals()).isEmpty();
        assertThat(empty.indicators()).isEmpty();
        assertThat(empty.weightTotal()).isEmpty();
    }

    @Test
    void theListsAreCopiedAndCannotBeChanged() {
        List<Indicator> indicators = new ArrayList<>(List.of(ONE));
        Goal goal = Goal.builder().indicators(indicators).build();
        List<Goal> goals = new ArrayList<>(List.of(goal));
        PerformanceTarget target = PerformanceTarget.builder().goals(goals).build();
        indicators.add(TWO);
        goals.clear();
        assertThat(goal.indicators()).containsExactly(ONE);
        assertThat(target.goals()).containsExactly(goal);
        assertThatThrownBy(() -> goal.indicators().add(TWO)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> target.goals().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> target.indicators().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
