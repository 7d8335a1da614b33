package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.AdjustmentKind;
import io.github.jixiao.core.act.AppraisalConclusion;
import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.act.Content;
import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.act.Likelihood;
import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.act.ReviewResult;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.ItemAttribute;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.item.ItemTerm;
import io.github.jixiao.core.lifecycle.DossierId;
import io.github.jixiao.core.result.Evidence;
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
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.cases.World;
import io.github.jixiao.rules.responsibility.LevelRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Acts of the fictional item P1 of the year 2022, with all that any guard asks an act to carry. */
final class Steps {
    static final FiscalYear YEAR = FiscalYear.of(2022);
    static final DossierId ID = DossierId.ofItemYear("P1", YEAR);

    private Steps() {}

    static GovernmentYear facts(World world) {
        return world.facts(YEAR)
                .addLines(BudgetLine.builder()
                        .item(ExpenditureItem.builder()
                                .id("P1")
                                .name("校舍维修")
                                .kind(ItemKind.PROJECT)
                                .attribute(ItemAttribute.CONTINUING)
                                .term(ItemTerm.RECURRING)
                                .build())
                        .department("education")
                        .unit("school")
                        .budget(Money.of("200", MoneyUnit.TEN_THOUSAND_YUAN))
                        .build())
                .build();
    }

    static Lifecycle lifecycle() {
        return RuleBooks.standard().inForce(World.COUNTY.jurisdiction(), YEAR).lifecycle(facts(World.COUNTY));
    }

    static LevelRules levels() {
        return io.github.jixiao.rules.internal.pack.ShippedResponsibility.LEVELS;
    }

    static PerformanceTarget target(String area) {
        return PerformanceTarget.builder()
                .addGoals(Goal.builder()
                        .text("完成校舍维修")
                        .addIndicators(indicator("1", "维修面积", IndicatorCategory.OUTPUT, area, "平方米"))
                        .addIndicators(indicator("2", "受益学生", IndicatorCategory.BENEFIT, "500", "人"))
                        .build())
                .build();
    }

    private static Indicator indicator(String id, String name, IndicatorCategory category, String least, String unit) {
        return Indicator.builder()
                .id(id)
                .name(name)
                .category(category)
                .target(new TargetValue.AtLeast(Quantity.of(least, unit)))
                .build();
    }

    /** An act that carries whatever could be asked of it. */
    static Act act(String id, ActKind kind, String organ, LocalDate date, Optional<Content> content) {
        return Act.builder()
                .id(id)
                .kind(kind)
                .organ(organ)
                .date(date)
                .year(YEAR)
                .item("P1")
                .session("第一次会议")
                .reason("理由")
                .amount(Money.of("10", MoneyUnit.TEN_THOUSAND_YUAN))
                .deadline(date.plusDays(10))
                .addEvidence(new Evidence("文件", Optional.of("https://example.cn/1")))
                .content(content)
                .build();
    }

    static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    /** Some content that goes with a kind of act, a different one for different numbers. */
    static Optional<Content> content(ActKind kind, Random random) {
        return Optional.ofNullable(
                switch (kind) {
                    case EX_ANTE_APPRAISAL -> new Content.Appraised(any(AppraisalConclusion.values(), random));
                    case TARGET_SETTING ->
                        new Content.TargetFiled(
                                List.of(), Optional.of(target(String.valueOf(100 + random.nextInt(900)))));
                    case TARGET_REVIEW -> new Content.Reviewed(any(ReviewResult.values(), random));
                    case TARGET_ADJUSTMENT ->
                        new Content.Adjusted(
                                any(AdjustmentKind.values(), random),
                                Optional.of(target(String.valueOf(100 + random.nextInt(900)))));
                    case MONITORING_REPORT ->
                        new Content.Monitored(
                                Optional.of(any(Likelihood.values(), random)),
                                Optional.of(Ratio.parse(random.nextBoolean() ? "-30%" : "-10%")));
                    case SPOT_CHECK ->
                        new Content.Rechecked(
                                Points.of(95),
                                Points.of(80 + random.nextInt(20)),
                                random.nextBoolean() ? Optional.of(Points.of(85)) : Optional.empty());
                    case SELF_EVALUATION, DEPARTMENT_EVALUATION, KEY_EVALUATION, RESULT_CONFIRMATION ->
                        new Content.Evaluated(
                                Optional.of(Points.of(95)),
                                Optional.of("excellent"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty());
                    case RESULT_APPLICATION -> new Content.Applied(any(ResultDecision.values(), random));
                    case BUDGET_REPORT, FINAL_ACCOUNTS_REPORT -> new Content.Sections(List.of(), List.of("P1"));
                    default -> null;
                });
    }
}
