package io.github.jixiao.examples.bench;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.act.Content;
import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.act.Likelihood;
import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.act.ReviewResult;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.lifecycle.DossierId;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.organ.Relation;
import io.github.jixiao.core.organ.RelationKind;
import io.github.jixiao.core.result.Evidence;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.MoneyUnit;
import io.github.jixiao.core.value.Points;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The acts of an ordinary year of an item in a fictional county, from the library to the archive. */
final class OrdinaryYear {
    static final Jurisdiction PLACE = Jurisdiction.of("420998");
    static final FiscalYear YEAR = FiscalYear.of(2022);
    static final DossierId ID = DossierId.ofItemYear("P1", YEAR);

    private final List<Act> acts = new ArrayList<>();

    private OrdinaryYear() {}

    static GovernmentYear facts() {
        return GovernmentYear.builder()
                .government("gov")
                .year(YEAR)
                .addOrgans(organ("gov", OrganKind.GOVERNMENT), organ("congress", OrganKind.PEOPLES_CONGRESS))
                .addOrgans(organ("finance", OrganKind.FINANCE_DEPARTMENT))
                .addOrgans(organ("education", OrganKind.BUDGET_DEPARTMENT), organ("school", OrganKind.BUDGET_UNIT))
                .addRelations(Relation.of(RelationKind.LEADS, "gov", "finance"))
                .addRelations(Relation.of(RelationKind.LEADS, "gov", "education"))
                .addRelations(Relation.of(RelationKind.MANAGES_BUDGET, "finance", "education"))
                .addRelations(Relation.of(RelationKind.MANAGES_BUDGET, "education", "school"))
                .addLines(BudgetLine.builder()
                        .item(ExpenditureItem.builder()
                                .id("P1")
                                .name("校舍维修")
                                .kind(ItemKind.PROJECT)
                                .build())
                        .department("education")
                        .unit("school")
                        .budget(Money.of("200", MoneyUnit.TEN_THOUSAND_YUAN))
                        .build())
                .build();
    }

    private static Organ organ(String id, OrganKind kind) {
        return Organ.builder().id(id).kind(kind).name(id).jurisdiction(PLACE).build();
    }

    /** Twenty-one acts in their order. */
    static List<Act> acts() {
        OrdinaryYear year = new OrdinaryYear();
        Content evaluated = new Content.Evaluated(
                Optional.of(Points.of(95)),
                Optional.of("excellent"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        year.add(ActKind.LIBRARY_ADMISSION, "education", "2021-08-01", null);
        year.add(
                ActKind.TARGET_SETTING,
                "school",
                "2021-09-01",
                new Content.TargetFiled(List.of(), Optional.of(target())));
        year.add(ActKind.TARGET_DEPARTMENT_REVIEW, "education", "2021-09-05", null);
        year.add(ActKind.TARGET_REVIEW, "finance", "2021-10-08", new Content.Reviewed(ReviewResult.EXCELLENT));
        year.add(ActKind.BUDGET_DRAFT, "finance", "2021-12-06", null);
        year.add(ActKind.BUDGET_APPROVAL, "congress", "2022-01-20", null);
        year.add(ActKind.BUDGET_REPLY, "finance", "2022-02-08", null);
        year.add(ActKind.TARGET_REPLY, "finance", "2022-02-08", null);
        year.add(ActKind.TARGET_DISCLOSURE, "education", "2022-02-20", null);
        year.add(ActKind.EXECUTION_START, "school", "2022-02-21", null);
        year.add(
                ActKind.MONITORING_REPORT,
                "school",
                "2022-08-20",
                new Content.Monitored(Optional.of(Likelihood.CERTAIN), Optional.empty()));
        year.add(ActKind.DEVIATION_CLEARANCE, "education", "2022-08-25", null);
        year.add(ActKind.YEAR_END, "school", "2022-12-31", null);
        year.add(ActKind.SELF_EVALUATION, "school", "2023-03-31", evaluated);
        year.add(ActKind.SELF_EVALUATION_REVIEW, "education", "2023-04-10", null);
        year.add(ActKind.RESULT_CONFIRMATION, "finance", "2023-06-01", evaluated);
        year.add(ActKind.RESULT_FEEDBACK, "finance", "2023-06-10", null);
        year.add(ActKind.RECTIFICATION_ACCEPTANCE, "finance", "2023-06-12", null);
        year.add(ActKind.RESULT_APPLICATION, "finance", "2023-09-01", new Content.Applied(ResultDecision.KEEP));
        year.add(ActKind.RESULT_DISCLOSURE, "education", "2023-09-04", null);
        year.add(ActKind.ARCHIVING, "education", "2023-12-01", null);
        return year.acts;
    }

    private void add(ActKind kind, String organ, String date, @Nullable Content content) {
        acts.add(Act.builder()
                .id("a" + (acts.size() + 1))
                .kind(kind)
                .organ(organ)
                .date(LocalDate.parse(date))
                .year(YEAR)
                .item("P1")
                .session("第一次会议")
                .reason("无需整改")
                .addEvidence(new Evidence("文件", Optional.of("https://www.example.cn/1")))
                .content(Optional.ofNullable(content))
                .build());
    }

    private static PerformanceTarget target() {
        return PerformanceTarget.builder()
                .addGoals(Goal.builder()
                        .text("完成校舍维修")
                        .addIndicators(indicator("1", "维修面积", IndicatorCategory.OUTPUT))
                        .addIndicators(indicator("2", "受益学生", IndicatorCategory.BENEFIT))
                        .build())
                .build();
    }

    private static Indicator indicator(String id, String name, IndicatorCategory category) {
        return Indicator.builder().id(id).name(name).category(category).build();
    }
}
