package io.github.jixiao.rules.responsibility;

import io.github.jixiao.core.organ.Hierarchy;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.organ.RelationKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds which organ has the part of a kind of organ at a government, on a day. */
final class Holders {
    private final Hierarchy hierarchy;
    private final LevelRules levels;
    private final Belonging belonging;
    private final LocalDate day;

    Holders(Hierarchy hierarchy, LevelRules levels, Belonging belonging, LocalDate day) {
        this.hierarchy = hierarchy;
        this.levels = levels;
        this.belonging = belonging;
        this.day = day;
    }

    /**
     * The organ itself, or who stands in for it.
     *
     * @param visited governments on the way here, since those that lead each other in a circle never answer
     */
    Optional<Organ> find(OrganKind kind, Organ government, Set<String> visited) {
        if (!visited.add(government.id() + kind)) {
            return Optional.empty();
        }
        LevelRules.OrganRule rule = levels.rule(levels.form(government), kind);
        if (rule.presence() != LevelRules.Presence.NONE) {
            List<Organ> own = own(kind, government);
            if (!own.isEmpty() || rule.presence() == LevelRules.Presence.MUST) {
                return one(kind, own);
            }
        }
        return rule.standIn().flatMap(standIn -> standsIn(standIn, government, visited));
    }

    private Optional<Organ> standsIn(LevelRules.StandIn standIn, Organ government, Set<String> visited) {
        if (standIn.place() == LevelRules.Place.OWN) {
            return find(standIn.kind(), government, visited);
        }
        List<Organ> leaders = belonging.leaders(government.id());
        if (leaders.size() == 1) {
            return find(standIn.kind(), leaders.get(0), visited);
        }
        // No leading government is recorded: the next place up may still have one organ of the kind, and no other.
        return leaders.isEmpty()
                ? government
                        .jurisdiction()
                        .parent()
                        .flatMap(place -> one(
                                standIn.kind(),
                                hierarchy.organs().stream()
                                        .filter(organ -> organ.kind() == standIn.kind()
                                                && organ.existsOn(day)
                                                && organ.jurisdiction().equals(place))
                                        .toList()))
                : Optional.empty();
    }

    /** Of several where there can be one, those that a relation ties to the government. */
    private List<Organ> own(OrganKind kind, Organ government) {
        if (kind == government.kind()) {
            return List.of(government);
        }
        List<Organ> all = hierarchy.organs().stream()
                .filter(organ -> organ.kind() == kind && organ.existsOn(day) && belonging.isOf(organ, government))
                .toList();
        if (all.size() < 2 || !levels.single().value().contains(kind)) {
            return all;
        }
        Set<Organ> ties = new HashSet<>(hierarchy.below(RelationKind.LEADS, government.id(), day));
        ties.addAll(hierarchy.above(RelationKind.SUPERVISES, government.id(), day));
        List<Organ> tied = all.stream().filter(ties::contains).toList();
        return tied.isEmpty() ? all : tied;
    }

    /** Of kinds that may be there several times any one has the part; of others, two leave it open who has. */
    private Optional<Organ> one(OrganKind kind, List<Organ> organs) {
        boolean open = organs.size() > 1 && levels.single().value().contains(kind);
        return open ? Optional.empty() : organs.stream().findFirst();
    }
}
