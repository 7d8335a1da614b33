package io.github.jixiao.rules.responsibility;

import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.organ.Hierarchy;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.organ.RelationKind;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which organ belongs to which government and department, on a day. */
final class Belonging {
    private static final Set<OrganKind> GOVERNMENTS = EnumSet.of(OrganKind.GOVERNMENT, OrganKind.ZONE_ADMINISTRATION);

    private final Hierarchy hierarchy;
    private final LocalDate day;
    private final Map<String, Organ> departments = new HashMap<>();
    private final Set<String> reached;

    Belonging(Hierarchy hierarchy, LocalDate day) {
        this.hierarchy = hierarchy;
        this.day = day;
        Set<String> unclear = new HashSet<>();
        for (Organ organ : hierarchy.organs()) {
            if (organ.kind() == OrganKind.BUDGET_DEPARTMENT || isManagedByFinance(organ)) {
                departments.put(organ.id(), organ);
            }
        }
        // A finance department has units of its own, as a department has.
        hierarchy.organs().stream()
                .filter(organ -> organ.kind() == OrganKind.FINANCE_DEPARTMENT || departments.containsKey(organ.id()))
                .filter(organ -> organ.kind() != OrganKind.BUDGET_UNIT)
                .forEach(organ -> spread(organ, unclear));
        reached = Set.copyOf(departments.keySet());
        unclear.forEach(departments::remove);
    }

    /** A government office, an audit organ and the like with a budget of its own. */
    private boolean isManagedByFinance(Organ organ) {
        return organ.kind() != OrganKind.BUDGET_UNIT
                && above(RelationKind.MANAGES_BUDGET, organ.id())
                        .anyMatch(manager -> manager.kind() == OrganKind.FINANCE_DEPARTMENT);
    }

    /** Notes all units that have their budget from a department, or from a unit that does. */
    private void spread(Organ department, Set<String> unclear) {
        Set<String> seen = new HashSet<>();
        Deque<Organ> open = new ArrayDeque<>(List.of(department));
        while (!open.isEmpty()) {
            for (Organ unit :
                    hierarchy.below(RelationKind.MANAGES_BUDGET, open.remove().id(), day)) {
                if (unit.kind() == OrganKind.BUDGET_UNIT && seen.add(unit.id())) {
                    Organ known = departments.putIfAbsent(unit.id(), department);
                    if (known != null && !known.id().equals(department.id())) {
                        unclear.add(unit.id());
                    }
                    open.add(unit);
                }
            }
        }
    }

    private Stream<Organ> above(RelationKind kind, String id) {
        return hierarchy.above(kind, id, day).stream().distinct();
    }

    static boolean isGovernment(Organ organ) {
        return GOVERNMENTS.contains(organ.kind());
    }

    /** The department of an organ; a department is its own. Empty for a unit under none or under several. */
    Optional<Organ> departmentOf(String id) {
        return Optional.ofNullable(departments.get(id));
    }

    /** Whether a department is above an organ, be it several. */
    boolean hangs(String id) {
        return reached.contains(id);
    }

    /** The governments that are recorded to lead an organ. */
    List<Organ> leaders(String id) {
        return above(RelationKind.LEADS, id).filter(Belonging::isGovernment).toList();
    }

    /** The finance departments that are recorded to manage the budget of an organ. */
    List<Organ> financiers(String id) {
        return above(RelationKind.MANAGES_BUDGET, id)
                .filter(organ -> organ.kind() == OrganKind.FINANCE_DEPARTMENT)
                .toList();
    }

    List<Organ> governmentsIn(Jurisdiction place) {
        return hierarchy.organs().stream()
                .filter(organ -> isGovernment(organ)
                        && organ.existsOn(day)
                        && organ.jurisdiction().equals(place))
                .toList();
    }

    /** Whether an organ is of the level and place of a government, and not led by another one there. */
    boolean isOf(Organ organ, Organ government) {
        if (!organ.jurisdiction().equals(government.jurisdiction())) {
            return false;
        }
        if (isGovernment(organ)) {
            return organ.id().equals(government.id());
        }
        List<Organ> leaders = leaders(departmentOf(organ.id()).orElse(organ).id());
        return leaders.isEmpty()
                || leaders.stream().anyMatch(leader -> leader.id().equals(government.id()));
    }
}
