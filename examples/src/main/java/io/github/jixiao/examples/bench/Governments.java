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
import io.github.jixiao.core.item.ItemAttribute;
import io.github.jixiao.core.item.ItemClass;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.item.ItemTerm;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.organ.Relation;
import io.github.jixiao.core.organ.RelationKind;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.MoneyUnit;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Generated facts of a provincial government: departments with items, each with the acts of an ordinary year. */
final class Governments {
    static final LocalDate AS_OF = LocalDate.of(2023, 12, 31);

    private static final FiscalYear YEAR = FiscalYear.of(2022);
    private static final Jurisdiction PLACE = Jurisdiction.of("420000");
    private static final int ACTS = 9;

    private Governments() {}

    /** The facts; one item in twenty discloses late, one in thirty was not monitored. */
    static GovernmentYear of(int departments, int items) {
        List<Organ> organs = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        List<BudgetLine> lines = new ArrayList<>(departments * items);
        List<Act> acts = new ArrayList<>(departments * items * ACTS);
        organs.add(organ("gov", OrganKind.GOVERNMENT));
        organs.add(organ("finance", OrganKind.FINANCE_DEPARTMENT));
        organs.add(organ("sc", OrganKind.STANDING_COMMITTEE));
        organs.add(organ("congress", OrganKind.PEOPLES_CONGRESS));
        relations.add(Relation.of(RelationKind.LEADS, "gov", "finance"));
        acts.add(act("approval", ActKind.BUDGET_APPROVAL, "congress", LocalDate.of(2022, 1, 20))
                .build());
        for (int d = 0; d < departments; d++) {
            String department = "d" + d;
            organs.add(organ(department, OrganKind.BUDGET_DEPARTMENT));
            relations.add(Relation.of(RelationKind.LEADS, "gov", department));
            relations.add(Relation.of(RelationKind.MANAGES_BUDGET, "finance", department));
            acts.add(act("reply-" + department, ActKind.BUDGET_REPLY, "finance", LocalDate.of(2022, 2, 1))
                    .addToward(department)
                    .build());
            for (int i = 0; i < items; i++) {
                String item = department + "-" + i;
                lines.add(line(item, department));
                addYear(acts, item, department, d * items + i);
            }
        }
        return GovernmentYear.builder()
                .government("gov")
                .year(YEAR)
                .organs(organs)
                .relations(relations)
                .lines(lines)
                .acts(acts)
                .build();
    }

    private static Organ organ(String id, OrganKind kind) {
        return Organ.builder()
                .id(id)
                .kind(kind)
                .name(id)
                .jurisdiction(PLACE)
                .responsible("r")
                .build();
    }

    private static BudgetLine line(String id, String department) {
        return BudgetLine.builder()
                .item(ExpenditureItem.builder()
                        .id(id)
                        .name(id)
                        .kind(ItemKind.PROJECT)
                        .itemClass(ItemClass.DEPARTMENT_BUDGET)
                        .attribute(ItemAttribute.CONTINUING)
                        .term(ItemTerm.RECURRING)
                        .build())
                .department(department)
                .responsible("r")
                .budget(Money.of("1000000", MoneyUnit.YUAN))
                .build();
    }

    private static void addYear(List<Act> acts, String item, String department, int number) {
        add(acts, item, ActKind.TARGET_SETTING, department, LocalDate.of(2021, 9, 1), null);
        add(
                acts,
                item,
                ActKind.TARGET_REVIEW,
                "finance",
                LocalDate.of(2021, 11, 1),
                new Content.Reviewed(ReviewResult.GOOD));
        add(acts, item, ActKind.TARGET_REPLY, "finance", LocalDate.of(2022, 2, 1), null);
        add(acts, item, ActKind.TARGET_DISCLOSURE, department, LocalDate.of(2022, number % 20 == 0 ? 3 : 2, 18), null);
        if (number % 30 != 0) {
            add(
                    acts,
                    item,
                    ActKind.MONITORING_REPORT,
                    department,
                    LocalDate.of(2022, 8, 20),
                    new Content.Monitored(Optional.of(Likelihood.CERTAIN), Optional.empty()));
        }
        add(
                acts,
                item,
                ActKind.SELF_EVALUATION,
                department,
                LocalDate.of(2023, 5, 1),
                new Content.Evaluated(
                        Optional.of(Points.of(92)),
                        Optional.of("excellent"),
                        Optional.of("cn-42/self-2020"),
                        Optional.of(Ratio.parse("80%")),
                        Optional.empty()));
        add(
                acts,
                item,
                ActKind.RESULT_APPLICATION,
                "finance",
                LocalDate.of(2023, 9, 1),
                new Content.Applied(ResultDecision.PRIORITY));
        add(acts, item, ActKind.RESULT_DISCLOSURE, department, LocalDate.of(2023, 8, 20), null);
    }

    private static void add(
            List<Act> acts, String item, ActKind kind, String organ, LocalDate day, @Nullable Content content) {
        acts.add(act(item + "-" + kind, kind, organ, day)
                .item(item)
                .content(Optional.ofNullable(content))
                .build());
    }

    private static Act.Builder act(String id, ActKind kind, String organ, LocalDate day) {
        return Act.builder().id(id).kind(kind).organ(organ).date(day).year(YEAR);
    }
}
