package io.github.jixiao.rules.responsibility;

import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.Relation;
import io.github.jixiao.core.organ.RelationKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether each relation stands between organs and levels that may stand like that, on days on which both exist. */
final class RelationChecks {
    private final HierarchyCheck check;
    private final List<Relation> relations;

    /** What makes two relations the same but for their days. */
    private record Edge(RelationKind kind, String from, String to) {}

    RelationChecks(HierarchyCheck check) {
        this.check = check;
        this.relations = check.hierarchy().relations();
    }

    void run() {
        Map<Edge, List<Relation>> seen = new HashMap<>();
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            String pointer = "/relations/" + i;
            Optional<Organ> from = known(relation, relation.from(), pointer + "/from");
            Optional<Organ> to = known(relation, relation.to(), pointer + "/to");
            if (from.isPresent() && to.isPresent()) {
                fits(relation, from.get(), to.get(), pointer);
                Stream.of(from.get(), to.get())
                        .filter(organ -> outlives(relation, organ))
                        .forEach(organ ->
                                add(HierarchyFinding.RELATION_OUTLIVES_ORGAN, relation, pointer, "name", organ.name()));
            }
            List<Relation> same = seen.computeIfAbsent(
                    new Edge(relation.kind(), relation.from(), relation.to()), edge -> new ArrayList<>(1));
            if (same.stream().anyMatch(other -> overlap(relation, other))) {
                add(HierarchyFinding.RELATION_TWICE, relation, pointer);
            }
            same.add(relation);
        }
    }

    private Optional<Organ> known(Relation relation, String id, String pointer) {
        Optional<Organ> organ = check.hierarchy().organ(id);
        if (organ.isEmpty()) {
            add(HierarchyFinding.RELATION_ORGAN_UNKNOWN, relation, pointer, "organ", id);
        }
        return organ;
    }

    private void fits(Relation relation, Organ from, Organ to, String pointer) {
        List<LevelRules.RelationRule> rules = check.levels().relations().stream()
                .filter(rule -> rule.kind() == relation.kind())
                .toList();
        List<LevelRules.RelationRule> fitting = rules.stream()
                .filter(rule -> rule.from().contains(from.kind()) && rule.to().contains(to.kind()))
                .toList();
        if (fitting.isEmpty()) {
            check.add(
                    rules.stream().map(LevelRules.RelationRule::basis).findFirst(),
                    HierarchyFinding.RELATION_KINDS,
                    pointer,
                    arguments(
                            relation,
                            "fromKind",
                            from.kind().label(),
                            "toKind",
                            to.kind().label()));
        } else if (fitting.stream()
                .flatMap(rule -> rule.steps().stream())
                .noneMatch(step -> step.covers(from.jurisdiction(), to.jurisdiction()))) {
            check.add(
                    Optional.of(fitting.get(0).basis()),
                    skips(fitting, from, to) ? HierarchyFinding.RELATION_SKIPS_LEVEL : HierarchyFinding.RELATION_LEVELS,
                    pointer,
                    arguments(relation, "fromPlace", from.jurisdiction(), "toPlace", to.jurisdiction()));
        }
    }

    /** Goes the right way, and too far: such as a province that guides the finance of its counties. */
    private static boolean skips(List<LevelRules.RelationRule> rules, Organ from, Organ to) {
        return rules.stream().flatMap(rule -> rule.steps().stream()).anyMatch(step -> switch (step) {
            case NEXT_DOWN -> LevelStep.isBelow(from.jurisdiction(), to.jurisdiction());
            case NEXT_UP -> LevelStep.isBelow(to.jurisdiction(), from.jurisdiction());
            case SAME, BELOW, ANYWHERE -> false;
        });
    }

    private static boolean outlives(Relation relation, Organ organ) {
        return organ.since().filter(day -> first(relation).isBefore(day)).isPresent()
                || organ.until().filter(day -> last(relation).isAfter(day)).isPresent();
    }

    private static boolean overlap(Relation one, Relation other) {
        return !first(one).isAfter(last(other)) && !first(other).isAfter(last(one));
    }

    private static LocalDate first(Relation relation) {
        return relation.since().orElse(LocalDate.MIN);
    }

    private static LocalDate last(Relation relation) {
        return relation.until().orElse(LocalDate.MAX);
    }

    private void add(HierarchyFinding code, Relation relation, String pointer, Object... more) {
        check.add(code, pointer, arguments(relation, more));
    }

    private Object[] arguments(Relation relation, Object... more) {
        Stream<Object> first = Stream.of(
                "from",
                check.name(relation.from()),
                "relation",
                relation.kind().label(),
                "to",
                check.name(relation.to()));
        return Stream.concat(first, Stream.of(more)).toArray();
    }
}
