package io.github.jixiao.rules.responsibility;

import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.organ.Relation;
import io.github.jixiao.core.organ.RelationKind;
import io.github.jixiao.core.value.Text;
import java.util.List;

/** Whether relations that go down go down only, and units hang under departments. */
final class TreeChecks {
    private static final List<RelationKind> DOWNWARD =
            List.of(RelationKind.LEADS, RelationKind.GUIDES, RelationKind.MANAGES_BUDGET);

    private final HierarchyCheck check;

    TreeChecks(HierarchyCheck check) {
        this.check = check;
    }

    void run() {
        for (RelationKind kind : DOWNWARD) {
            List<Relation> relations = check.hierarchy().relations().stream()
                    .filter(relation -> relation.kind() == kind && relation.holdsOn(check.day()))
                    .toList();
            for (List<String> cycle : Cycles.in(relations)) {
                List<String> names = cycle.stream().map(check::name).toList();
                check.add(
                        HierarchyFinding.RELATION_CYCLE,
                        "/relations",
                        "relation",
                        kind.label(),
                        "path",
                        new Text(String.join(" → ", names), String.join(" -> ", names)));
            }
        }
        units();
    }

    private void units() {
        Belonging belonging = new Belonging(check.hierarchy(), check.day());
        List<Organ> organs = check.hierarchy().organs();
        for (int i = 0; i < organs.size(); i++) {
            Organ unit = organs.get(i);
            if (unit.kind() == OrganKind.BUDGET_UNIT && unit.existsOn(check.day())) {
                unit(unit, "/organs/" + i, belonging);
            }
        }
    }

    private void unit(Organ unit, String pointer, Belonging belonging) {
        List<String> managers = check.hierarchy().above(RelationKind.MANAGES_BUDGET, unit.id(), check.day()).stream()
                .map(Organ::name)
                .distinct()
                .toList();
        if (managers.size() > 1) {
            check.add(
                    HierarchyFinding.UNIT_WITH_SEVERAL_MANAGERS,
                    pointer,
                    "name",
                    unit.name(),
                    "count",
                    managers.size(),
                    "names",
                    new Text(String.join("、", managers), String.join(", ", managers)));
        } else if (!belonging.hangs(unit.id())) {
            check.add(HierarchyFinding.UNIT_WITHOUT_DEPARTMENT, pointer, "name", unit.name());
        }
    }
}
