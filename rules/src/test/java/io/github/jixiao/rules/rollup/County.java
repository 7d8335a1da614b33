package io.github.jixiao.rules.rollup;

import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.organ.Hierarchy;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.organ.Relation;
import io.github.jixiao.core.organ.RelationKind;
import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.MoneyUnit;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.scheme.Grade;
import io.github.jixiao.rules.scheme.Scheme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A made-up city and a county below it: the city's department {@code cd}; the county's departments {@code a} with the
 * units {@code a1}, {@code a2} and, below the latter, {@code a3}, {@code b} with {@code b1}, and its finance department.
 */
final class County {
    static final LocalDate DAY = LocalDate.of(2022, 12, 31);
    static final Scheme SCHEME = RuleBooks.standard()
            .inForce(Jurisdiction.parse("cn-42"), FiscalYear.of(2022))
            .scheme("cn-42/self-2020");
    static final RollUp ROLL_UP = RuleBooks.standard()
            .inForce(Jurisdiction.of("429898"), FiscalYear.of(2022))
            .rollUp();
    static final Hierarchy ORGANS = organs(List.of());

    private County() {}

    /** The organs with further relations. */
    static Hierarchy organs(List<Relation> more) {
        List<Organ> organs = new ArrayList<>(List.of(
                organ("city", OrganKind.GOVERNMENT, "429800"),
                organ("cd", OrganKind.BUDGET_DEPARTMENT, "429800"),
                organ("gov", OrganKind.GOVERNMENT, "429898"),
                organ("finance", OrganKind.FINANCE_DEPARTMENT, "429898"),
                organ("finance-unit", OrganKind.BUDGET_UNIT, "429898"),
                organ("a", OrganKind.BUDGET_DEPARTMENT, "429898"),
                organ("b", OrganKind.BUDGET_DEPARTMENT, "429898")));
        for (String unit : List.of("a1", "a2", "a3", "b1")) {
            organs.add(organ(unit, OrganKind.BUDGET_UNIT, "429898"));
        }
        List<Relation> relations = new ArrayList<>(List.of(
                Relation.of(RelationKind.LEADS, "city", "cd"),
                Relation.of(RelationKind.LEADS, "city", "gov"),
                Relation.of(RelationKind.LEADS, "gov", "finance"),
                Relation.of(RelationKind.LEADS, "gov", "a"),
                Relation.of(RelationKind.MANAGES_BUDGET, "finance", "a"),
                Relation.of(RelationKind.MANAGES_BUDGET, "finance", "b"),
                Relation.of(RelationKind.MANAGES_BUDGET, "finance", "finance-unit"),
                Relation.of(RelationKind.MANAGES_BUDGET, "a", "a1"),
                Relation.of(RelationKind.MANAGES_BUDGET, "a", "a2"),
                Relation.of(RelationKind.MANAGES_BUDGET, "a2", "a3"),
                Relation.of(RelationKind.MANAGES_BUDGET, "b", "b1")));
        relations.addAll(more);
        return Hierarchy.of(organs, relations);
    }

    private static Organ organ(String id, OrganKind kind, String place) {
        return Organ.builder()
                .id(id)
                .kind(kind)
                .name(id)
                .jurisdiction(Jurisdiction.of(place))
                .build();
    }

    static Consolidation of(ItemAccount... accounts) {
        return ROLL_UP.of(ORGANS, DAY, List.of(accounts));
    }

    static Total whole(ItemAccount... accounts) {
        return of(accounts).whole();
    }

    /** An item of a unit or a department, in 万元; the executed amount may be empty. */
    static ItemAccount item(String id, String organ, String budget, String executed) {
        String department = organ.substring(0, 1);
        boolean itself = organ.length() == 1 || organ.equals("cd");
        return ItemAccount.builder()
                .line(BudgetLine.builder()
                        .item(ExpenditureItem.builder()
                                .id(id)
                                .name("项目" + id)
                                .kind(ItemKind.PROJECT)
                                .build())
                        .department(itself ? organ : department)
                        .unit(itself ? Optional.empty() : Optional.of(organ))
                        .budget(wan(budget))
                        .build())
                .executed(executed.isEmpty() ? Optional.empty() : Optional.of(wan(executed)))
                .build();
    }

    static ItemAccount item(String id, String organ, String budget) {
        return item(id, organ, budget, budget);
    }

    static ItemAccount kind(ItemAccount account, ItemKind kind) {
        ExpenditureItem item = account.line().item().toBuilder().kind(kind).build();
        return account.toBuilder()
                .line(account.line().toBuilder().item(item).build())
                .build();
    }

    /** With a score, and the Hubei grade of it. */
    static ItemAccount scored(ItemAccount account, String score) {
        BigDecimal points = new BigDecimal(score);
        Optional<Grade> grade = SCHEME.grades().value().of(points);
        return account.toBuilder().score(points).grade(grade).build();
    }

    static ItemAccount share(ItemAccount account) {
        return account.toBuilder().extent(ItemAccount.Extent.SHARE).build();
    }

    static ItemAccount drawing(ItemAccount account, String from, String budget, String executed) {
        return account.toBuilder()
                .addDrawn(new Drawn(from, wan(budget), wan(executed)))
                .build();
    }

    static ItemAccount reporting(ItemAccount account, Reading... readings) {
        return account.toBuilder().addReadings(readings).build();
    }

    /** For the months from one to another of 2022. */
    static Reading reading(String indicator, int from, int to, Reading.Reporting reporting, Measure measure) {
        LocalDate last = LocalDate.of(2022, to, 1).plusMonths(1).minusDays(1);
        return new Reading(indicator, DateRange.of(LocalDate.of(2022, from, 1), last), reporting, measure);
    }

    static Reading year(String indicator, Measure measure) {
        return reading(indicator, 1, 12, Reading.Reporting.CUMULATIVE, measure);
    }

    static Measure number(String number, String unit) {
        return new Measure.Stated(Quantity.of(number, unit));
    }

    static Measure fraction(String numerator, String denominator) {
        return new Measure.Fraction(Decimal.parse(numerator), Decimal.parse(denominator), "人");
    }

    static Money wan(String amount) {
        return Money.of(amount, MoneyUnit.TEN_THOUSAND_YUAN);
    }

    static List<String> codes(Iterable<Finding> findings) {
        List<String> codes = new ArrayList<>();
        findings.forEach(finding -> codes.add(finding.code()));
        Collections.sort(codes);
        return codes;
    }
}
