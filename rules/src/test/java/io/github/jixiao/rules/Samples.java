package io.github.jixiao.rules;

import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.value.FiscalYear;

/** Targets and items that several tests ask about. */
final class Samples {
    static final PerformanceTarget PLAIN = target(IndicatorCategory.OUTPUT);
    static final PerformanceTarget WITH_COST = target(IndicatorCategory.COST);
    static final PerformanceTarget TWO_GOALS =
            PLAIN.toBuilder().addGoals(Goal.builder().build()).build();

    private Samples() {}

    private static PerformanceTarget target(IndicatorCategory category) {
        Indicator indicator =
                Indicator.builder().id("1").category(category).name("指标").build();
        return PerformanceTarget.builder()
                .addGoals(Goal.builder().addIndicators(indicator).build())
                .build();
    }

    static ExpenditureItem item(ItemKind kind) {
        return ExpenditureItem.builder().id("x").name("项目").kind(kind).build();
    }

    static RuleBook book(String jurisdiction, int year) {
        return RuleBooks.standard().inForce(Jurisdiction.parse(jurisdiction), FiscalYear.of(year));
    }
}
