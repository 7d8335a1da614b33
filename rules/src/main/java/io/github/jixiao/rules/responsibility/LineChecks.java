package io.github.jixiao.rules.responsibility;

import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.value.Text;
import java.util.List;
import java.util.Optional;

/** Whether each budget line has one department, unit, government and finance department that can answer for it. */
final class LineChecks {
    private final HierarchyCheck check;
    private final Roles roles;

    LineChecks(HierarchyCheck check, Roles roles) {
        this.check = check;
        this.roles = roles;
    }

    void run() {
        List<BudgetLine> lines = check.facts().lines();
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), "/lines/" + i);
        }
    }

    private void line(BudgetLine line, String pointer) {
        organ(line, line.department(), pointer + "/department").ifPresent(department -> {
            if (!check.levels().budgetHolders().value().contains(department.kind())) {
                check.add(
                        Optional.of(check.levels().budgetHolders().basis()),
                        HierarchyFinding.LINE_NOT_A_DEPARTMENT,
                        pointer + "/department",
                        "item",
                        line.item().name(),
                        "name",
                        department.name(),
                        "kind",
                        department.kind().label());
            }
            one(HierarchyFinding.LINE_GOVERNMENTS, line, pointer, roles.leadingGovernments(department.id()));
            one(HierarchyFinding.LINE_FINANCE, line, pointer, roles.financeDepartments(department.id()));
        });
        line.unit().ifPresent(unit -> unit(line, unit, pointer + "/unit"));
    }

    private void unit(BudgetLine line, String id, String pointer) {
        Optional<Organ> unit = organ(line, id, pointer);
        if (unit.filter(known -> !roles.carriesOutTransfer(known, line)).isPresent()
                && !id.equals(line.department())
                && !roles.isUnder(id, line.department())) {
            check.add(
                    HierarchyFinding.LINE_UNIT_ELSEWHERE,
                    pointer,
                    "item",
                    line.item().name(),
                    "unit",
                    check.name(id),
                    "department",
                    check.name(line.department()));
        }
    }

    /** An organ of a line, unless it is not recorded; tells whether it is there and of this level. */
    private Optional<Organ> organ(BudgetLine line, String id, String pointer) {
        String item = line.item().name();
        Optional<Organ> organ = check.hierarchy().organ(id);
        if (organ.isEmpty()) {
            check.add(HierarchyFinding.LINE_ORGAN_UNKNOWN, pointer, "item", item, "organ", id);
            return organ;
        }
        String name = organ.get().name();
        if (!organ.get().existsOn(check.day())) {
            check.add(HierarchyFinding.LINE_ORGAN_NOT_THERE, pointer, "item", item, "name", name, "day", check.day());
        }
        if (!roles.isOwn(organ.get()) && !roles.carriesOutTransfer(organ.get(), line)) {
            check.add(
                    HierarchyFinding.LINE_ORGAN_ELSEWHERE,
                    pointer,
                    "item",
                    item,
                    "name",
                    name,
                    "place",
                    organ.get().jurisdiction());
        }
        return organ;
    }

    private void one(HierarchyFinding code, BudgetLine line, String pointer, List<Organ> organs) {
        if (organs.size() != 1) {
            List<String> names = organs.stream().map(Organ::name).toList();
            check.add(
                    code,
                    pointer,
                    "item",
                    line.item().name(),
                    "count",
                    organs.size(),
                    "names",
                    new Text(String.join("、", names), String.join(", ", names)));
        }
    }
}
