package io.github.jixiao.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.item.Funding;
import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.result.Actual;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.MoneyUnit;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.rules.scoring.Score;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A Hubei evaluation from the pack to the grade: 18.50 + 38.50 + 39.00 = 96.00, 优. */
class HubeiScoreTest {
    private static Indicator indicator(String id, IndicatorCategory category, int weight, int target) {
        return Indicator.builder()
                .id(id)
                .category(category)
                .name("指标" + id)
                .weight(Points.of(weight))
                .target(new TargetValue.AtLeast(new Quantity(Decimal.of(target), "%")))
                .build();
    }

    private static Actual actual(String id, int value) {
        return Actual.builder()
                .indicatorId(id)
                .value(new ActualValue.Measured(new Quantity(Decimal.of(value), "%")))
                .build();
    }

    @Test
    void executionOutputAndBenefitMakeTheTotal() {
        Evaluation evaluation = Evaluation.builder()
                .item(Samples.item(ItemKind.PROJECT))
                .year(FiscalYear.of(2022))
                .funding(Funding.builder()
                        .total(FundingAmounts.builder()
                                .adjusted(Money.of("200", MoneyUnit.TEN_THOUSAND_YUAN))
                                .executed(Money.of("185", MoneyUnit.TEN_THOUSAND_YUAN))
                                .build())
                        .build())
                .target(PerformanceTarget.builder()
                        .addGoals(Goal.builder()
                                .addIndicators(
                                        indicator("1", IndicatorCategory.OUTPUT, 40, 80),
                                        indicator("2", IndicatorCategory.BENEFIT, 30, 100),
                                        indicator("3", IndicatorCategory.SATISFACTION, 10, 100))
                                .build())
                        .build())
                .addActuals(actual("1", 77), actual("2", 100), actual("3", 90))
                .build();
        Score score = Samples.book("cn-420112", 2022).score(evaluation);
        assertThat(score.scheme()).isEqualTo("cn-42/self-2020");
        assertThat(score.execution().orElseThrow().points().orElseThrow()).isEqualByComparingTo("18.50");
        assertThat(score.rows())
                .extracting(
                        row -> row.points().orElseThrow().stripTrailingZeros().toPlainString())
                .containsExactly("38.5", "30", "9");
        assertThat(score.total().orElseThrow()).hasToString("96.00");
        assertThat(score.grade().orElseThrow().label().zh()).isEqualTo("优");
        assertThat(score.findings().all()).isEmpty();
        assertThat(score.sheet().asText(Locale.CHINA)).contains("96.00", "cn-42:self-evaluation-form-2020#execution");
    }
}
