package io.github.jixiao.rules.cases;

import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.ItemAttribute;
import io.github.jixiao.core.item.ItemClass;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.item.ItemTerm;
import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.MoneyUnit;
import java.util.List;
import java.util.Optional;

/** Budget lines as case files write them: {@code {id: P1, unit: school, attribute: new, yuan: 6000000}}. */
public final class LineText {
    private LineText() {}

    /** A line of which nothing is missing: a continuing, recurring project of 1,000,000 yuan. */
    public static BudgetLine line(String id, String department) {
        return BudgetLine.builder()
                .item(item(id).build())
                .department(department)
                .responsible("张华")
                .budget(Money.of("1000000", MoneyUnit.YUAN))
                .build();
    }

    private static ExpenditureItem.Builder item(String id) {
        return ExpenditureItem.builder()
                .id(id)
                .name("项目" + id)
                .kind(ItemKind.PROJECT)
                .itemClass(ItemClass.DEPARTMENT_BUDGET)
                .attribute(ItemAttribute.CONTINUING)
                .term(ItemTerm.RECURRING);
    }

    /** A line as a case states it; {@code lacks} names what is not filed. */
    public static BudgetLine read(Node node) {
        List<String> lacks = node.texts("lacks");
        ExpenditureItem.Builder item = item(node.text("id").orElseThrow());
        node.text("name").ifPresent(item::name);
        node.constant("kind", ItemKind.class).ifPresent(item::kind);
        node.constant("attribute", ItemAttribute.class).ifPresent(item::attribute);
        node.constant("term", ItemTerm.class).ifPresent(item::term);
        item.period(node.text("period").map(DateRange::parse));
        if (lacks.contains("class")) {
            item.itemClass(Optional.empty());
        }
        BudgetLine.Builder line = BudgetLine.builder()
                .item(item.build())
                .department(node.text("department").orElse("education"))
                .unit(node.text("unit"))
                .budget(Money.of(node.text("yuan").orElse("1000000"), MoneyUnit.YUAN));
        if (!lacks.contains("responsible")) {
            line.responsible("张华");
        }
        node.end();
        return line.build();
    }
}
