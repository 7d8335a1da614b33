package io.github.jixiao.rules.responsibility;

import static io.github.jixiao.core.organ.OrganKind.AUDIT_ORGAN;
import static io.github.jixiao.core.organ.OrganKind.BUDGET_DEPARTMENT;
import static io.github.jixiao.core.organ.OrganKind.BUDGET_UNIT;
import static io.github.jixiao.core.organ.OrganKind.CONGRESS_COMMITTEE;
import static io.github.jixiao.core.organ.OrganKind.DEPUTIES;
import static io.github.jixiao.core.organ.OrganKind.FINANCE_DEPARTMENT;
import static io.github.jixiao.core.organ.OrganKind.GOVERNMENT;
import static io.github.jixiao.core.organ.OrganKind.PEOPLES_CONGRESS;
import static io.github.jixiao.core.organ.OrganKind.PUBLIC;
import static io.github.jixiao.core.organ.OrganKind.STANDING_COMMITTEE;
import static io.github.jixiao.core.organ.OrganKind.SUPERVISORY_ORGAN;
import static io.github.jixiao.core.organ.OrganKind.THIRD_PARTY;
import static io.github.jixiao.core.organ.OrganKind.ZONE_ADMINISTRATION;
import static io.github.jixiao.core.organ.RelationKind.AUDITS;
import static io.github.jixiao.core.organ.RelationKind.COMMISSIONS;
import static io.github.jixiao.core.organ.RelationKind.FILES_WITH;
import static io.github.jixiao.core.organ.RelationKind.GUIDES;
import static io.github.jixiao.core.organ.RelationKind.LEADS;
import static io.github.jixiao.core.organ.RelationKind.MANAGES_BUDGET;
import static io.github.jixiao.core.organ.RelationKind.SUPERVISES;
import static io.github.jixiao.core.organ.RelationKind.TRANSFERS;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.ItemClass;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.organ.Relation;
import io.github.jixiao.core.organ.RelationKind;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.MoneyUnit;
import io.github.jixiao.rules.internal.pack.ShippedResponsibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Organs of a province and of made-up places in it, one below the other; the id of an organ is its place and a word.
 *
 * <p>Places: {@code p} the province, {@code c} a city, {@code x} a county of it, {@code t} a township of that, {@code z} a
 * development zone of the city under the city's own code, {@code o} an office of the province.
 */
final class Places {
    static final LevelRules LEVELS = ShippedResponsibility.LEVELS;
    static final Powers HUBEI = ShippedResponsibility.HUBEI;
    static final LocalDate DAY = LocalDate.of(2022, 6, 1);

    static final Jurisdiction PROVINCE = Jurisdiction.of("420000");
    static final Jurisdiction CITY = Jurisdiction.of("429800");
    static final Jurisdiction COUNTY = Jurisdiction.of("429898");
    static final Jurisdiction TOWNSHIP = Jurisdiction.of("429898101");
    static final Jurisdiction OFFICE = Jurisdiction.of("429700");

    private final List<Organ> organs = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<BudgetLine> lines = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private String government = "x-gov";

    /** All places, each with what its level has; about the county. */
    static Places all() {
        Places places = new Places();
        places.level("p", PROVINCE).level("c", CITY).level("x", COUNTY);
        places.has("t-congress", PEOPLES_CONGRESS, TOWNSHIP)
                .has("t-gov", GOVERNMENT, TOWNSHIP)
                .has("t-finance", FINANCE_DEPARTMENT, TOWNSHIP)
                .has("t-dept", BUDGET_DEPARTMENT, TOWNSHIP)
                .relation(SUPERVISES, "t-congress", "t-gov")
                .relation(LEADS, "t-gov", "t-finance")
                .relation(LEADS, "t-gov", "t-dept")
                .relation(MANAGES_BUDGET, "t-finance", "t-dept");
        places.has("z-gov", ZONE_ADMINISTRATION, CITY)
                .has("z-finance", FINANCE_DEPARTMENT, CITY)
                .has("z-dept", BUDGET_DEPARTMENT, CITY)
                .relation(LEADS, "c-gov", "z-gov")
                .relation(LEADS, "z-gov", "z-finance")
                .relation(LEADS, "z-gov", "z-dept")
                .relation(MANAGES_BUDGET, "z-finance", "z-dept");
        places.organs.add(organ("o-gov", GOVERNMENT, OFFICE).name("云梦地区行政公署").build());
        places.has("o-finance", FINANCE_DEPARTMENT, OFFICE)
                .relation(LEADS, "p-gov", "o-gov")
                .relation(LEADS, "o-gov", "o-finance");
        return places.relation(LEADS, "p-gov", "c-gov")
                .relation(LEADS, "c-gov", "x-gov")
                .relation(LEADS, "x-gov", "t-gov")
                .relation(GUIDES, "p-finance", "c-finance")
                .relation(GUIDES, "c-finance", "x-finance")
                .relation(GUIDES, "x-finance", "t-finance")
                .relation(TRANSFERS, "p-finance", "x-finance")
                .relation(FILES_WITH, "x-gov", "c-gov")
                .relation(AUDITS, "x-audit", "t-finance");
    }

    private Places level(String place, Jurisdiction area) {
        has(place + "-congress", PEOPLES_CONGRESS, area);
        has(place + "-sc", STANDING_COMMITTEE, area);
        has(place + "-committee", CONGRESS_COMMITTEE, area);
        has(place + "-gov", GOVERNMENT, area);
        has(place + "-finance", FINANCE_DEPARTMENT, area);
        has(place + "-audit", AUDIT_ORGAN, area);
        has(place + "-supervision", SUPERVISORY_ORGAN, area);
        has(place + "-education", BUDGET_DEPARTMENT, area);
        has(place + "-health", BUDGET_DEPARTMENT, area);
        has(place + "-school", BUDGET_UNIT, area);
        has(place + "-class", BUDGET_UNIT, area);
        has(place + "-evaluator", THIRD_PARTY, area);
        has(place + "-deputies", DEPUTIES, area);
        has(place + "-public", PUBLIC, area);
        for (String led : List.of("finance", "education", "health", "audit")) {
            relation(LEADS, place + "-gov", place + "-" + led);
        }
        relation(SUPERVISES, place + "-congress", place + "-gov");
        relation(SUPERVISES, place + "-sc", place + "-gov");
        relation(MANAGES_BUDGET, place + "-finance", place + "-education");
        relation(MANAGES_BUDGET, place + "-finance", place + "-health");
        relation(MANAGES_BUDGET, place + "-education", place + "-school");
        relation(MANAGES_BUDGET, place + "-school", place + "-class");
        relation(AUDITS, place + "-audit", place + "-education");
        return relation(COMMISSIONS, place + "-finance", place + "-evaluator");
    }

    static Organ.Builder organ(String id, OrganKind kind, Jurisdiction area) {
        return Organ.builder().id(id).kind(kind).name("机关" + id).jurisdiction(area);
    }

    private Places has(String id, OrganKind kind, Jurisdiction area) {
        return with(organ(id, kind, area));
    }

    Places with(Organ.Builder organ) {
        organs.add(organ.build());
        return this;
    }

    Places without(String organ) {
        organs.removeIf(known -> known.id().equals(organ));
        relations.removeIf(
                relation -> relation.from().equals(organ) || relation.to().equals(organ));
        return this;
    }

    Places without(RelationKind kind, String from, String to) {
        relations.removeIf(Relation.of(kind, from, to)::equals);
        return this;
    }

    Places change(String organ, UnaryOperator<Organ.Builder> change) {
        organs.replaceAll(known ->
                known.id().equals(organ) ? change.apply(known.toBuilder()).build() : known);
        return this;
    }

    Places relation(RelationKind kind, String from, String to) {
        return with(Relation.of(kind, from, to));
    }

    Places with(Relation relation) {
        relations.add(relation);
        return this;
    }

    Places with(BudgetLine line) {
        lines.add(line);
        return this;
    }

    Places with(Act act) {
        acts.add(act);
        return this;
    }

    Places about(String government) {
        this.government = government;
        return this;
    }

    Organ get(String id) {
        return organs.stream()
                .filter(organ -> organ.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static BudgetLine line(String item, String department, String... unit) {
        return line(item, ItemClass.DEPARTMENT_BUDGET, department, unit);
    }

    static BudgetLine line(String item, ItemClass itemClass, String department, String... unit) {
        BudgetLine.Builder line = BudgetLine.builder()
                .item(ExpenditureItem.builder()
                        .id(item)
                        .name(item)
                        .kind(ItemKind.PROJECT)
                        .itemClass(itemClass)
                        .build())
                .department(department)
                .budget(Money.of("100", MoneyUnit.YUAN));
        return unit.length == 0 ? line.build() : line.unit(unit[0]).build();
    }

    static Act.Builder act(String id, ActKind kind, String organ) {
        return Act.builder().id(id).kind(kind).organ(organ).date(DAY).year(FiscalYear.of(2022));
    }

    GovernmentYear facts() {
        return GovernmentYear.builder()
                .government(government)
                .year(FiscalYear.of(2022))
                .organs(organs)
                .relations(relations)
                .lines(lines)
                .acts(acts)
                .build();
    }

    Roles roles() {
        return Roles.of(facts(), LEVELS, DAY);
    }

    Responsibility responsibility() {
        return Responsibility.of(LEVELS, HUBEI, facts());
    }
}
