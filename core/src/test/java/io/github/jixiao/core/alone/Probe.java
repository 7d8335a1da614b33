package io.github.jixiao.core.alone;

import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.Funding;
import io.github.jixiao.core.item.FundingAmounts;
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
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Quantity;

/** A program that uses nothing but the JDK and core. It is run by {@link CoreAloneTest}, in a JVM of its own. */
final class Probe {
    private Probe() {}

    public static void main(String[] arguments) throws NoSuchMethodException {
        Indicator.Builder indicator =
                Indicator.builder().category(IndicatorCategory.OUTPUT).name("roads");
        Evaluation evaluation = Evaluation.builder()
                .item(ExpenditureItem.builder()
                        .id("P-001")
                        .name("roads")
                        .kind(ItemKind.PROJECT)
                        .unitCode("124200004200000061")
                        .build())
                .funding(Funding.builder()
                        .total(FundingAmounts.builder()
                                .executed(Money.parse("12000"))
                                .build())
                        .build())
                .target(PerformanceTarget.builder()
                        .weightTotal(Points.of(90))
                        .addGoals(Goal.builder()
                                .addIndicators(indicator
                                        .id("1")
                                        .target(new TargetValue.AtLeast(Quantity.of("95", "%")))
                                        .build())
                                .addIndicators(indicator.id("2").build())
                                .build())
                        .build())
                .addActuals(Actual.builder()
                        .indicatorId("2")
                        .value(new ActualValue.Answer(true))
                        .build())
                .filed(FiledScores.builder().total(Points.parse("89.5")).build())
                .build();
        long results = evaluation.rows().stream()
                .filter(row -> row.actual().isPresent())
                .count();
        // reflection meets the annotations of jars that are not there
        int annotations = ExpenditureItem.class.getMethod("name").getAnnotations().length;
        System.out.println(Money.class.getModule() + ", libraries " + libraries() + ", annotations " + annotations
                + ", rows " + evaluation.rows().size() + ", results " + results + ", total "
                + evaluation.filed().total().orElseThrow() + ", same "
                + evaluation.equals(evaluation.toBuilder().build()));
    }

    private static int libraries() {
        int found = 0;
        for (String name : new String[] {
            "jakarta.validation.Constraint",
            "org.immutables.value.Value",
            "org.jspecify.annotations.NullMarked",
            "org.junit.jupiter.api.Test"
        }) {
            try {
                Class.forName(name);
                found++;
            } catch (ClassNotFoundException absent) {
                // as it should be
            }
        }
        return found;
    }
}
