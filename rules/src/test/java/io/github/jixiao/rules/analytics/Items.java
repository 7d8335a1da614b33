package io.github.jixiao.rules.analytics;

import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.item.ExpenditureItem;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Items of a portfolio under test. */
final class Items {
    static final Analytics NATIONAL = RuleBooks.standard()
            .inForce(Jurisdiction.parse("cn"), FiscalYear.of(2022))
            .analytics();

    private Items() {}

    static ExpenditureItem item(String id) {
        return ExpenditureItem.builder()
                .id(id)
                .name("项目" + id)
                .kind(ItemKind.PROJECT)
                .build();
    }

    static Evaluation evaluation(String id, int year, Indicator... indicators) {
        return Evaluation.builder()
                .item(item(id))
                .year(FiscalYear.of(year))
                .target(PerformanceTarget.builder()
                        .addGoals(Goal.builder().addIndicators(indicators).build())
                        .build())
                .build();
    }

    /** An output of 10 points. */
    static Indicator indicator(String name, TargetValue target, String text) {
        return Indicator.builder()
                .id(name)
                .category(IndicatorCategory.OUTPUT)
                .name(name)
                .weight(Points.of(10))
                .target(target)
                .targetText(text)
                .build();
    }

    static TargetValue atLeast(String number, String unit) {
        return new TargetValue.AtLeast(Quantity.of(number, unit));
    }

    static Evaluation with(Evaluation evaluation, String indicator, String number, String unit) {
        return evaluation.toBuilder()
                .addActuals(Actual.builder()
                        .indicatorId(indicator)
                        .value(new ActualValue.Measured(Quantity.of(number, unit)))
                        .build())
                .build();
    }

    static ScoredItem of(Evaluation evaluation) {
        return ScoredItem.builder().evaluation(evaluation).build();
    }

    /** An item of 2022 with nothing but its score. */
    static ScoredItem scored(String id, String score) {
        return of(evaluation(id, 2022)).toBuilder()
                .selfScore(new BigDecimal(score))
                .build();
    }

    static ScoredItem rechecked(String id, String self, String recheck) {
        return scored(id, self).toBuilder().recheck(new BigDecimal(recheck)).build();
    }

    /** Several items with these scores. */
    static List<ScoredItem> all(String... scores) {
        List<ScoredItem> items = new ArrayList<>();
        for (String score : scores) {
            items.add(scored("p" + items.size(), score));
        }
        return items;
    }

    static Marks marks(String points, String outOf) {
        return new Marks(new BigDecimal(points), new BigDecimal(outOf));
    }

    static BudgetLine line(String id, String budget) {
        return BudgetLine.builder()
                .item(item(id))
                .department("a")
                .budget(wan(budget))
                .build();
    }

    static Money wan(String amount) {
        return Money.of(amount, MoneyUnit.TEN_THOUSAND_YUAN);
    }

    static Optional<Money> maybe(String amount) {
        return amount.isEmpty() ? Optional.empty() : Optional.of(wan(amount));
    }

    static List<String> codes(Iterable<Finding> findings) {
        List<String> codes = new ArrayList<>();
        findings.forEach(finding -> codes.add(finding.code()));
        return codes;
    }
}
