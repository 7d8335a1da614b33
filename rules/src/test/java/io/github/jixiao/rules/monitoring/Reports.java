package io.github.jixiao.rules.monitoring;

import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.monitoring.FundsRow;
import io.github.jixiao.core.monitoring.MonitoredFunds;
import io.github.jixiao.core.monitoring.MonitoredIndicator;
import io.github.jixiao.core.monitoring.MonitoringReport;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.result.Attainment;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.MoneyUnit;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.rules.RuleBooks;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/** Reports under test, and how targets and values are written in cases. */
final class Reports {
    private Reports() {}

    static Monitoring rules(String place, int year) {
        return RuleBooks.standard()
                .inForce(Jurisdiction.parse(place), FiscalYear.of(year))
                .monitoring();
    }

    /** A report of a year through a month, reported on the fifth of the next month (in January for December). */
    static MonitoringReport.Builder report(int year, int month, Indicator... indicators) {
        return MonitoringReport.builder()
                .item(ExpenditureItem.builder()
                        .id("P1")
                        .name("项目一")
                        .kind(ItemKind.PROJECT)
                        .build())
                .year(FiscalYear.of(year))
                .through(Month.of(month))
                .target(PerformanceTarget.builder()
                        .addGoals(Goal.builder().addIndicators(indicators).build())
                        .build());
    }

    static Indicator.Builder indicator(String id, String target) {
        return Indicator.builder()
                .id(id)
                .name("指标" + id)
                .category(IndicatorCategory.OUTPUT)
                .target(target(target));
    }

    static MonitoredIndicator.Builder row(String id, String actual) {
        return MonitoredIndicator.builder().indicatorId(id).actual(actual(actual));
    }

    /** Spent so many yuan out of so many. */
    static MonitoredFunds funds(String executed, String adjusted) {
        return MonitoredFunds.builder()
                .total(total(FundingAmounts.builder()
                        .executed(yuan(executed))
                        .adjusted(yuan(adjusted))
                        .build()))
                .build();
    }

    static FundsRow total(FundingAmounts amounts) {
        return new FundsRow("年度资金总额", Optional.empty(), amounts, Optional.empty(), Optional.empty());
    }

    static Money yuan(String amount) {
        return Money.of(amount, MoneyUnit.YUAN);
    }

    static Optional<TargetValue> target(String text) {
        String[] words = text.split(" ", 2);
        String rest = words.length > 1 ? words[1] : "";
        return switch (words[0]) {
            case "" -> Optional.empty();
            case ">=" -> Optional.of(new TargetValue.AtLeast(quantity(rest)));
            case ">" -> Optional.of(new TargetValue.MoreThan(quantity(rest)));
            case "<=" -> Optional.of(new TargetValue.AtMost(quantity(rest)));
            case "<" -> Optional.of(new TargetValue.LessThan(quantity(rest)));
            case "=" -> Optional.of(new TargetValue.Exactly(quantity(rest)));
            case "~" -> Optional.of(new TargetValue.About(quantity(rest)));
            case "?" -> Optional.of(new TargetValue.Undirected(quantity(rest)));
            case "range" -> Optional.of(range(rest));
            case "by" -> Optional.of(new TargetValue.ByDate(LocalDate.parse(rest)));
            case "during" -> Optional.of(new TargetValue.During(DateRange.parse(rest)));
            case "yes" -> Optional.of(new TargetValue.YesNo(true));
            case "no" -> Optional.of(new TargetValue.YesNo(false));
            case "words" -> Optional.of(new TargetValue.Qualitative(rest));
            default -> throw new IllegalArgumentException("no target: " + text);
        };
    }

    private static TargetValue range(String text) {
        String[] bounds = text.split(" ", -1);
        return new TargetValue.Between(Decimal.parse(bounds[0]), Decimal.parse(bounds[1]), "");
    }

    static Optional<ActualValue> actual(String text) {
        String[] words = text.split(" ", 2);
        String rest = words.length > 1 ? words[1] : "";
        return switch (words[0]) {
            case "" -> Optional.empty();
            case "~" -> Optional.of(new ActualValue.Approximate(quantity(rest)));
            case ">=" -> Optional.of(new ActualValue.Bound(quantity(rest), text));
            case "done" -> Optional.of(new ActualValue.Done(DateRange.parse(rest)));
            case "reached" -> Optional.of(new ActualValue.Attained(Attainment.REACHED));
            case "partly" -> Optional.of(new ActualValue.Attained(Attainment.PARTLY));
            case "not-reached" -> Optional.of(new ActualValue.Attained(Attainment.NOT_REACHED));
            case "yes" -> Optional.of(new ActualValue.Answer(true));
            case "no" -> Optional.of(new ActualValue.Answer(false));
            case "words" -> Optional.of(new ActualValue.Stated(rest));
            case "none" -> Optional.of(new ActualValue.NoEvidence(rest));
            case "n/a" -> Optional.of(new ActualValue.NotApplicable(rest));
            default -> Optional.of(new ActualValue.Measured(quantity(text)));
        };
    }

    static Quantity quantity(String text) {
        String[] parts = text.split(" ", -1);
        return Quantity.of(parts[0], parts.length > 1 ? parts[1] : "");
    }

    static List<String> codes(MonitoringJudgement judgement) {
        return judgement.findings().stream().map(finding -> finding.code()).toList();
    }
}
