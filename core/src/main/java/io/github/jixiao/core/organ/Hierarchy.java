package io.github.jixiao.core.organ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Organs and how they stand to each other (责任体系), by day.
 *
 * <p>Holds what was recorded, lawful or not: a relation may name an organ that is missing here. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class Hierarchy {
    private final Map<String, Organ> organs = new LinkedHashMap<>();
    private final List<Relation> relations;
    private final Map<String, List<Relation>> leaving = new LinkedHashMap<>();
    private final Map<String, List<Relation>> arriving = new LinkedHashMap<>();

    private Hierarchy(Collection<Organ> organs, Collection<Relation> relations) {
        for (Organ organ : organs) {
            if (this.organs.put(organ.id(), organ) != null) {
                throw new IllegalArgumentException("two organs have the id '" + organ.id() + "'");
            }
        }
        this.relations = List.copyOf(relations);
        for (Relation relation : this.relations) {
            leaving.computeIfAbsent(relation.from(), id -> new ArrayList<>()).add(relation);
            arriving.computeIfAbsent(relation.to(), id -> new ArrayList<>()).add(relation);
        }
    }

    /**
     * Returns organs and their relations.
     *
     * @param organs the organs
     * @param relations how they stand to each other
     * @return the hierarchy, in the order given
     * @throws IllegalArgumentException if two organs have the same id
     */
    public static Hierarchy of(Collection<Organ> organs, Collection<Relation> relations) {
        return new Hierarchy(organs, relations);
    }

    /**
     * Returns an organ.
     *
     * @param id its identifier
     * @return the organ, empty where there is none
     */
    public Optional<Organ> organ(String id) {
        return Optional.ofNullable(organs.get(id));
    }

    /**
     * Returns all organs.
     *
     * @return the organs in the order given
     */
    public List<Organ> organs() {
        return List.copyOf(organs.values());
    }

    /**
     * Returns all relations.
     *
     * @return the relations in the order given
     */
    public List<Relation> relations() {
        return relations;
    }

    /**
     * Returns the organs to which an organ stands in a relation.
     *
     * @param kind the relation
     * @param id the organ above, or the acting one
     * @param day the day
     * @return the organs that are known and exist on the day, in the order of the relations
     */
    public List<Organ> below(RelationKind kind, String id, LocalDate day) {
        return leaving.getOrDefault(id, List.of()).stream()
                .filter(relation -> relation.kind() == kind && relation.holdsOn(day))
                .flatMap(relation -> organ(relation.to()).stream())
                .filter(organ -> organ.existsOn(day))
                .toList();
    }

    /**
     * Returns the organs that stand in a relation to an organ.
     *
     * @param kind the relation
     * @param id the organ below, or the one acted upon
     * @param day the day
     * @return the organs that are known and exist on the day, in the order of the relations
     */
    public List<Organ> above(RelationKind kind, String id, LocalDate day) {
        return arriving.getOrDefault(id, List.of()).stream()
                .filter(relation -> relation.kind() == kind && relation.holdsOn(day))
                .flatMap(relation -> organ(relation.from()).stream())
                .filter(organ -> organ.existsOn(day))
                .toList();
    }
}
