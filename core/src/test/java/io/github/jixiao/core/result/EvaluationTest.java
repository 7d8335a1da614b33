package io.github.jixiao.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.Funding;
import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.core.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An evaluation puts each indicator beside its result and its filed score. */
class EvaluationTest {
    private static final ExpenditureItem ITEM = ExpenditureItem.builder()
            .id("P-001")
            .name("农村公路养护")
            .kind(ItemKind.PROJECT)
            .build();
    private static final Indicator ONE = indicator("1", 40);
    private static final Indicator TWO = indicator("2", 30);
    private static final Indicator THREE = indicator("3", 30);
    private static final PerformanceTarget TARGET = PerformanceTarget.builder()
            .addGoals(Goal.builder().text("甲").addIndicators(TWO, ONE).build())
            .addGoals(Goal.builder().text("乙").build())
            .addGoals(Goal.builder().text("丙").addIndicators(THREE).build())
            .build();

    private static Indicator indicator(String id, int weight) {
        return Indicator.builder()
                .id(id)
                .category(IndicatorCategory.OUTPUT)
                .name("指标" + id)
                .weight(Points.of(weight))
                .build();
    }

    private static Actual actual(String indicatorId, String number) {
        return Actual.builder()
                .indicatorId(indicatorId)
                .value(new ActualValue.Measured(Quantity.of(number, "%")))
                .build();
    }

    private static Evaluation.Builder evaluation() {
        return Evaluation.builder().item(ITEM).target(TARGET);
    }

    @Test
    void whatWasNotGivenIsEmptyOrTheOrdinary() {
        Evaluation evaluation = evaluation().build();
        assertThat(evaluation.item()).isEqualTo(ITEM);
        assertThat(evaluation.target()).isEqualTo(TARGET);
        assertThat(evaluation.year()).isEmpty();
        assertThat(evaluation.kind()).isEqualTo(EvaluationKind.SELF);
        assertThat(evaluation.funding()).isEmpty();
        assertThat(evaluation.actuals()).isEmpty();
        assertThat(evaluation.filed()).isEqualTo(FiledScores.NONE);
        assertThat(evaluation.complete()).isTrue();
    }

    @Test
    void anEvaluationKeepsWhatItWasGiven() {
        Funding funding = Funding.builder()
                .total(FundingAmounts.builder().executed(Money.parse("1万元")).build())
                .build();
        FiledScores filed = FiledScores.builder().total(Points.of(95)).build();
        Evaluation evaluation = evaluation()
                .year(FiscalYear.of(2022))
                .kind(EvaluationKind.FINANCE_KEY)
                .funding(funding)
                .addActuals(actual("1", "95"))
                .filed(filed)
                .complete(false)
                .build();
        assertThat(evaluation.year()).contains(FiscalYear.of(2022));
        assertThat(evaluation.kind()).isEqualTo(EvaluationKind.FINANCE_KEY);
        assertThat(evaluation.funding()).contains(funding);
        assertThat(evaluation.actuals()).containsExactly(actual("1", "95"));
        assertThat(evaluation.filed()).isEqualTo(filed);
        assertThat(evaluation.complete()).isFalse();
        assertThat(evaluation.toBuilder().build()).isEqualTo(evaluation).hasSameHashCodeAs(evaluation);
        assertThat(evaluation.toBuilder().complete(true).build()).isNotEqualTo(evaluation);
    }

    @Test
    void theRowsFollowTheTargetWhateverTheOrderOfResultsAndScores() {
        Evaluation evaluation = evaluation()
                .addActuals(actual("3", "97"), actual("1", "95"), actual("2", "96"))
                .filed(FiledScores.builder()
                        .putIndicatorScores("1", Points.of(39))
                        .putIndicatorScores("3", Points.of(28))
                        .putIndicatorScores("2", Points.of(27))
                        .build())
                .build();
        assertThat(evaluation.rows())
                .containsExactly(
                        new EvaluationRow(0, TWO, Optional.of(actual("2", "96")), Optional.of(Points.of(27))),
                        new EvaluationRow(0, ONE, Optional.of(actual("1", "95")), Optional.of(Points.of(39))),
                        new EvaluationRow(2, THREE, Optional.of(actual("3", "97")), Optional.of(Points.of(28))));
    }

    @Test
    void aMissingResultOrScoreLeavesItsPlaceEmpty() {
        Evaluation evaluation = evaluation()
                .addActuals(actual("1", "95"))
                .filed(FiledScores.builder()
                        .putIndicatorScores("3", Points.of(28))
                        .build())
                .build();
        assertThat(evaluation.rows())
                .containsExactly(
                        new EvaluationRow(0, TWO, Optional.empty(), Optional.empty()),
                        new EvaluationRow(0, ONE, Optional.of(actual("1", "95")), Optional.empty()),
                        new EvaluationRow(2, THREE, Optional.empty(), Optional.of(Points.of(28))));
    }

    @Test
    void aTargetWithoutIndicatorsHasNoRows() {
        PerformanceTarget empty = PerformanceTarget.builder().build();
        assertThat(Evaluation.builder().item(ITEM).target(empty).build().rows()).isEmpty();
    }

    @Test
    void theRowsFollowTheContentIntoAChangedCopy() {
        Evaluation evaluation = evaluation().addActuals(actual("1", "95")).build();
        Evaluation changed =
                evaluation.toBuilder().addActuals(actual("2", "96")).build();
        assertThat(changed.rows()).filteredOn(row -> row.actual().isPresent()).hasSize(2);
        assertThat(evaluation.rows())
                .filteredOn(row -> row.actual().isPresent())
                .hasSize(1);
    }

    @Test
    void aResultForAnUnknownIndicatorIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> evaluation()
                        .addActuals(actual("1", "95"), actual("4", "95"))
                        .build())
                .withMessage("the target has no such indicator: results of [4], scores of []");
    }

    @Test
    void aScoreForAnUnknownIndicatorIsRefused() {
        FiledScores filed =
                FiledScores.builder().putIndicatorScores("4", Points.of(1)).build();
        assertThatIllegalStateException()
                .isThrownBy(() -> evaluation().filed(filed).build())
                .withMessage("the target has no such indicator: results of [], scores of [4]");
    }

    @Test
    void aChangedTargetMustStillHaveTheIndicatorsOfTheResults() {
        Evaluation evaluation = evaluation().addActuals(actual("1", "95")).build();
        PerformanceTarget other = PerformanceTarget.builder()
                .addGoals(Goal.builder().addIndicators(TWO).build())
                .build();
        assertThatIllegalStateException()
                .isThrownBy(() -> evaluation.toBuilder().target(other).build())
                .withMessageContaining("results of [1]");
    }

    @Test
    void twoResultsForOneIndicatorAreRefusedEvenIfTheyAgree() {
        assertThatIllegalStateException()
                .isThrownBy(() -> evaluation()
                        .addActuals(actual("1", "95"), actual("2", "95"), actual("1", "96"))
                        .build())
                .withMessage("two results for indicator '1'");
        assertThatIllegalStateException()
                .isThrownBy(() -> evaluation()
                        .addActuals(actual("1", "95"), actual("1", "95"))
                        .build())
                .withMessage("two results for indicator '1'");
    }

    @Test
    void anEvaluationWithoutItemOrTargetIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Evaluation.builder().build())
                .withMessageContainingAll("item", "target");
    }

    @Test
    void whatAnOfficialCouldHaveFiledIsHeld() {
        Evaluation evaluation = evaluation()
                .funding(Funding.builder()
                        .total(FundingAmounts.builder()
                                .adjusted(Money.parse("100万元"))
                                .executed(Money.parse("102.59万元"))
                                .build())
                        .build())
                .filed(FiledScores.builder()
                        .executionRate(Ratio.parse("102.59%"))
                        .executionWeight(Points.of(10))
                        // more than the weight, and more than full marks
                        .executionScore(Points.parse("10.26"))
                        .putIndicatorScores("1", Points.of(-5))
                        .total(Points.of(110))
                        .fullMarks(Points.of(100))
                        .grade("特优")
                        .build())
                .build();
        assertThat(evaluation.filed().executionRate()).contains(Ratio.parse("1.0259"));
        assertThat(evaluation.filed().total()).contains(Points.of(110));
        assertThat(evaluation.rows().get(1).filedScore()).contains(Points.of(-5));
    }

    @Test
    void theListsAreCopiedAndCannotBeChanged() {
        List<Actual> actuals = new ArrayList<>(List.of(actual("1", "95")));
        Evaluation evaluation = evaluation().actuals(actuals).build();
        actuals.clear();
        assertThat(evaluation.actuals()).containsExactly(actual("1", "95"));
        assertThatThrownBy(() -> evaluation.actuals().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> evaluation.rows().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
