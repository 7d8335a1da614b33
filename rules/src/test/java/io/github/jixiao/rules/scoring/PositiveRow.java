package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.result.Actual;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.FiledScores;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.core.value.Ratio;
import java.math.BigDecimal;

/** An evaluation of one row of 10 points and full execution. */
final class PositiveRow {
    private PositiveRow() {}

    static Evaluation of(String target, String actual, Points judged) {
        return Evaluation.builder()
                .item(ExpenditureItem.builder()
                        .id("1")
                        .name("项目")
                        .kind(ItemKind.PROJECT)
                        .build())
                .target(PerformanceTarget.builder()
                        .addGoals(Goal.builder()
                                .addIndicators(Indicator.builder()
                                        .id("1")
                                        .category(IndicatorCategory.OUTPUT)
                                        .name("数量")
                                        .weight(Points.of(10))
                                        .target(new TargetValue.AtLeast(Quantity.of(target, "个")))
                                        .build())
                                .build())
                        .build())
                .addActuals(Actual.builder()
                        .indicatorId("1")
                        .value(new ActualValue.Measured(Quantity.of(actual, "个")))
                        .build())
                .filed(FiledScores.builder()
                        .executionRate(Ratio.ofPercent(BigDecimal.valueOf(100)))
                        .putIndicatorScores("1", judged)
                        .build())
                .build();
    }
}
