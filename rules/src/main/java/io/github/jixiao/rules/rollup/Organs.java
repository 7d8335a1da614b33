package io.github.jixiao.rules.rollup;

import io.github.jixiao.core.organ.Hierarchy;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.organ.RelationKind;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which organs are below which, on a day: units below their department or unit, departments and lower governments below
 * their government.
 *
 * <p>A finance department manages the budgets of departments and has none of them below it; units of its own it has. A
 * department that no government is recorded to lead is below the government of its place.
 */
final class Organs {
    private static final Set<OrganKind> GOVERNMENTS = EnumSet.of(OrganKind.GOVERNMENT, OrganKind.ZONE_ADMINISTRATION);

    private final Hierarchy hierarchy;
    private final LocalDate day;
    private final Map<String, Set<String>> within = new HashMap<>();

    Organs(Hierarchy hierarchy, LocalDate day) {
        this.hierarchy = hierarchy;
        this.day = day;
    }

    Optional<Organ> organ(String id) {
        return hierarchy.organ(id);
    }

    /** The organs directly below. */
    List<Organ> below(Organ organ) {
        Map<String, Organ> below = new LinkedHashMap<>();
        for (Organ managed : hierarchy.below(RelationKind.MANAGES_BUDGET, organ.id(), day)) {
            if (organ.kind() != OrganKind.FINANCE_DEPARTMENT || managed.kind() == OrganKind.BUDGET_UNIT) {
                below.put(managed.id(), managed);
            }
        }
        if (GOVERNMENTS.contains(organ.kind())) {
            hierarchy.below(RelationKind.LEADS, organ.id(), day).forEach(led -> below.put(led.id(), led));
            hierarchy.organs().stream()
                    .filter(other -> other.jurisdiction().equals(organ.jurisdiction()) && isUnled(other))
                    .forEach(other -> below.put(other.id(), other));
        }
        below.remove(organ.id());
        return List.copyOf(below.values());
    }

    private boolean isUnled(Organ organ) {
        return !GOVERNMENTS.contains(organ.kind())
                && organ.kind() != OrganKind.BUDGET_UNIT
                && organ.existsOn(day)
                && hierarchy.above(RelationKind.LEADS, organ.id(), day).isEmpty();
    }

    /** The organ itself and all below it, directly or not; the id alone where the organ is not known. */
    Set<String> within(String id) {
        Set<String> known = within.get(id);
        if (known != null) {
            return known;
        }
        Set<String> found = new LinkedHashSet<>(List.of(id));
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            organ(open.remove()).map(this::below).orElse(List.of()).stream()
                    .map(Organ::id)
                    .filter(found::add)
                    .forEach(open::add);
        }
        within.put(id, Set.copyOf(found));
        return Set.copyOf(found);
    }
}
