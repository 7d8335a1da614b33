package io.github.jixiao.rules.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.item.Funding;
import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.FiledScores;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.scoring.Score;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A scored item")
class ScoredItemTest {
    private static Evaluation evaluation() {
        Indicator one = Items.indicator("甲", Items.atLeast("10", ""), "≥10");
        Indicator two = Items.indicator("乙", Items.atLeast("10", ""), "≥10");
        Indicator execution = Items.indicator("执行率", Items.atLeast("100", "%"), "100%").toBuilder()
                .category(IndicatorCategory.EXECUTION)
                .build();
        return Items.with(Items.evaluation("p1", 2022, one, two, execution), "甲", "5", "").toBuilder()
                .funding(Funding.builder()
                        .total(FundingAmounts.builder()
                                .initial(Items.wan("9"))
                                .executed(Items.wan("8"))
                                .build())
                        .build())
                .filed(FiledScores.builder()
                        .total(Points.parse("97.5"))
                        .executionScore(Points.of(9))
                        .executionWeight(Points.of(10))
                        .putIndicatorScores("甲", Points.of(8))
                        .putIndicatorScores("执行率", Points.of(7))
                        .build())
                .build();
    }

    @Test
    @DisplayName("takes the scores that its document states: rows without a score stay out, and that of execution too")
    void filed() {
        ScoredItem item = ScoredItem.filed(evaluation());

        assertThat(item.selfScore()).contains(new BigDecimal("97.5"));
        assertThat(item.indicators()).contains(Items.marks("8", "10"));
        assertThat(item.execution()).contains(Items.marks("9", "10"));
        Evaluation byRow = evaluation().toBuilder()
                .filed(FiledScores.builder()
                        .putIndicatorScores("执行率", Points.of(7))
                        .build())
                .build();
        assertThat(ScoredItem.filed(byRow).execution())
                .as("the row of execution")
                .contains(Items.marks("7", "10"));
        assertThat(item.budget()).contains(Items.wan("9"));
        assertThat(item.executed()).contains(Items.wan("8"));
        Evaluation adjusted = evaluation().toBuilder()
                .funding(Funding.builder()
                        .total(FundingAmounts.builder()
                                .initial(Items.wan("9"))
                                .adjusted(Items.wan("7"))
                                .build())
                        .build())
                .build();
        assertThat(ScoredItem.filed(adjusted).budget()).contains(Items.wan("7"));
        assertThat(ScoredItem.filed(adjusted.toBuilder().filed(FiledScores.NONE).build())
                        .indicators())
                .isEmpty();
    }

    @Test
    @DisplayName("takes the scores that were computed, of the rows that could be scored")
    void scored() {
        Score score = RuleBooks.standard()
                .inForce(Jurisdiction.parse("cn"), FiscalYear.of(2022))
                .score(evaluation());
        ScoredItem item = ScoredItem.scored(evaluation(), score);

        assertThat(item.selfScore()).isEmpty();
        assertThat(item.indicators().orElseThrow().points())
                .as("5 of 10 at weight 10")
                .isEqualByComparingTo("5");
        assertThat(item.indicators().orElseThrow().outOf()).isEqualByComparingTo("10");
        assertThat(item.execution().orElseThrow().points()).as("8 ÷ 9 × 10").isEqualByComparingTo("8.89");
    }
}
