package io.github.jixiao.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.Funding;
import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.result.Actual;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.MoneyUnit;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.scoring.Score;
import org.junit.jupiter.api.Test;

/** A score goes out and comes back with its whole sheet, so that another program can verify it. */
class ScoreDocumentTest {
    @Test
    void comesBackEqualAndItsSheetVerifies() {
        Evaluation evaluation = Evaluation.builder()
                .item(ExpenditureItem.builder()
                        .id("1")
                        .name("项目")
                        .kind(ItemKind.PROJECT)
                        .build())
                .year(FiscalYear.of(2022))
                .funding(Funding.builder()
                        .total(FundingAmounts.builder()
                                .adjusted(Money.of("200", MoneyUnit.TEN_THOUSAND_YUAN))
                                .executed(Money.of("185", MoneyUnit.TEN_THOUSAND_YUAN))
                                .build())
                        .build())
                .target(PerformanceTarget.builder()
                        .addGoals(Goal.builder()
                                .addIndicators(Indicator.builder()
                                        .id("1")
                                        .category(IndicatorCategory.OUTPUT)
                                        .name("指标")
                                        .weight(Points.of(90))
                                        .target(new TargetValue.AtLeast(Quantity.of("120", "个")))
                                        .build())
                                .build())
                        .build())
                .addActuals(Actual.builder()
                        .indicatorId("1")
                        .value(new ActualValue.Measured(Quantity.of("100", "个")))
                        .build())
                .build();
        Score score = RuleBooks.standard()
                .inForce(Jurisdiction.NATION, FiscalYear.of(2022))
                .score(evaluation);
        JsonFormat json = JsonFormat.strict();

        Score read = json.read(json.write(score), Score.class).orThrow().value();

        assertThat(read).isEqualTo(score);
        assertThat(read.sheet().verify()).isEmpty();
        // 10 × 92.5 % + 90 × 100 ÷ 120
        assertThat(read.total().orElseThrow()).isEqualByComparingTo("84.25");
    }
}
