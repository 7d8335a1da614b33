package io.github.jixiao.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.Funding;
import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.item.FundingLine;
import io.github.jixiao.core.item.FundingSource;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.result.Actual;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.FiledScores;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorAspect;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.MoneyUnit;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Small documents for the tests. */
final class Samples {
    private Samples() {}

    static ExpenditureItem item(String name) {
        return ExpenditureItem.builder()
                .id("P1")
                .name(name)
                .kind(ItemKind.PROJECT)
                .department("财政局")
                .unit("国库支付中心")
                .build();
    }

    static Money wan(String amount) {
        return Money.of(amount, MoneyUnit.TEN_THOUSAND_YUAN);
    }

    static Points points(String points) {
        return Points.parse(points);
    }

    static Quantity q(String number, String unit) {
        return Quantity.of(number, unit);
    }

    static ActualValue measured(String number, String unit) {
        return new ActualValue.Measured(q(number, unit));
    }

    /** Funding whose total and lines carry the adjusted budget only. */
    static Funding adjusted(String total, String... lines) {
        Funding.Builder funding = Funding.builder()
                .total(FundingAmounts.builder().adjusted(wan(total)).build());
        for (int i = 0; i < lines.length; i++) {
            funding.addLines(line("来源" + (i + 1), lines[i]));
        }
        return funding.build();
    }

    static FundingLine line(String name, String adjusted) {
        return new FundingLine(
                name,
                FundingSource.OTHER,
                FundingAmounts.builder().adjusted(wan(adjusted)).build());
    }

    /** Funding with a total line only. */
    static Funding spent(String adjusted, String executed) {
        return Funding.builder()
                .total(FundingAmounts.builder()
                        .adjusted(wan(adjusted))
                        .executed(wan(executed))
                        .build())
                .build();
    }

    static Evaluation of(Funding funding, FiledScores filed) {
        return Evaluation.builder()
                .item(item("示例项目"))
                .funding(funding)
                .target(PerformanceTarget.builder().build())
                .filed(filed)
                .build();
    }

    /** Checks the one finding of a kind: severity by its code, both messages without an empty place. */
    static Finding only(Evaluation evaluation, ConsistencyFinding code) {
        List<Finding> found = Validation.consistency(evaluation).stream()
                .filter(finding -> finding.code().equals(code.name()))
                .toList();
        assertThat(found).as("findings of " + code).hasSize(1);
        Finding finding = found.get(0);
        assertThat(finding.severity()).isEqualTo(code.severity());
        assertThat(finding.zh()).doesNotContain("{").doesNotContain("}");
        assertThat(finding.en()).doesNotContain("{").doesNotContain("}");
        return finding;
    }

    static void none(Evaluation evaluation, ConsistencyFinding code) {
        assertThat(Validation.consistency(evaluation).has(code))
                .as("finding of " + code)
                .isFalse();
    }

    static Table table() {
        return new Table();
    }

    /** Writes an evaluation row by row. */
    static final class Table {
        private final List<Indicator> indicators = new ArrayList<>();
        private final List<Actual> actuals = new ArrayList<>();
        private final FiledScores.Builder filed = FiledScores.builder();
        private boolean complete = true;
        private Optional<Funding> funding = Optional.empty();

        /** Adds a row of the quantity level; null leaves a cell blank. */
        Table row(
                String name,
                @Nullable TargetValue target,
                @Nullable ActualValue actual,
                @Nullable String weight,
                @Nullable String score) {
            return row(indicator(name, target, weight).build(), actual, score);
        }

        Table row(Indicator indicator, @Nullable ActualValue actual, @Nullable String score) {
            indicators.add(indicator);
            if (actual != null) {
                actuals.add(Actual.builder()
                        .indicatorId(indicator.id())
                        .value(actual)
                        .build());
            }
            if (score != null) {
                filed.putIndicatorScores(indicator.id(), points(score));
            }
            return this;
        }

        Table actual(Actual.Builder actual, Indicator indicator) {
            indicators.add(indicator);
            actuals.add(actual.indicatorId(indicator.id()).build());
            return this;
        }

        Indicator.Builder indicator(String name, @Nullable TargetValue target, @Nullable String weight) {
            return Indicator.builder()
                    .id(Integer.toString(indicators.size() + 1))
                    .category(IndicatorCategory.OUTPUT)
                    .aspect(IndicatorAspect.QUANTITY)
                    .name(name)
                    .target(Optional.ofNullable(target))
                    .weight(Optional.ofNullable(weight).map(Samples::points));
        }

        /** Adds a row with nothing but weight and score. */
        Table scored(@Nullable String weight, @Nullable String score) {
            return row("指标", null, null, weight, score);
        }

        Table cutOff() {
            complete = false;
            return this;
        }

        Table funded(Funding paid) {
            funding = Optional.of(paid);
            return this;
        }

        Table execution(@Nullable String weight, @Nullable String score) {
            filed.executionWeight(Optional.ofNullable(weight).map(Samples::points));
            filed.executionScore(Optional.ofNullable(score).map(Samples::points));
            return this;
        }

        Table total(String total) {
            filed.total(points(total));
            return this;
        }

        FiledScores.Builder filed() {
            return filed;
        }

        Evaluation build() {
            return Evaluation.builder()
                    .item(item("示例项目"))
                    .funding(funding)
                    .target(PerformanceTarget.builder()
                            .addGoals(Goal.builder().indicators(indicators).build())
                            .build())
                    .actuals(actuals)
                    .filed(filed.build())
                    .complete(complete)
                    .build();
        }
    }
}
