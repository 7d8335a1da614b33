package io.github.jixiao.rules.responsibility;

import io.github.jixiao.core.law.AdministrativeLevel;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.organ.RelationKind;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.Parameter;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which organs there are at which level, who stands in for those that are not there, and how organs may stand to each
 * other (各级机关设置规则).
 *
 * <p>Immutable and thread-safe.
 *
 * @param organs by form and kind of organ, what there is; complete for every form
 * @param review by form, which body gives the draft budget its preliminary review: the first one that is there; empty
 *     where the law names none
 * @param relations how organs may stand to each other
 * @param single the kinds of which a level has one at most
 * @param budgetHolders the kinds of organ that may answer for an item as its department
 * @param officeNames how the names of governments end that are only offices of a province
 * @param bases what findings on a hierarchy rest on that none of the rules above states
 * @since 0.1.0
 */
public record LevelRules(
        Map<GovernmentForm, Map<OrganKind, OrganRule>> organs,
        Map<GovernmentForm, Parameter<List<ReviewBody>>> review,
        List<RelationRule> relations,
        Parameter<Set<OrganKind>> single,
        Parameter<Set<OrganKind>> budgetHolders,
        Parameter<List<String>> officeNames,
        Map<HierarchyFinding, Basis> bases) {
    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if a form says nothing of a kind of organ, or of its preliminary review
     */
    public LevelRules {
        Map<GovernmentForm, Map<OrganKind, OrganRule>> copy = new EnumMap<>(GovernmentForm.class);
        for (GovernmentForm form : GovernmentForm.values()) {
            Map<OrganKind, OrganRule> kinds = new EnumMap<>(OrganKind.class);
            kinds.putAll(organs.getOrDefault(form, Map.of()));
            for (OrganKind kind : OrganKind.values()) {
                if (!kinds.containsKey(kind)) {
                    throw new IllegalArgumentException(form + " says nothing of " + kind);
                }
            }
            if (!review.containsKey(form)) {
                throw new IllegalArgumentException(form + " says nothing of its preliminary review");
            }
            copy.put(form, Collections.unmodifiableMap(kinds));
        }
        organs = Collections.unmodifiableMap(copy);
        review = Collections.unmodifiableMap(new EnumMap<>(review));
        relations = List.copyOf(relations);
        Map<HierarchyFinding, Basis> stated = new EnumMap<>(HierarchyFinding.class);
        stated.putAll(bases);
        bases = Collections.unmodifiableMap(stated);
    }

    /** Whether there is an organ of a kind. */
    public enum Presence {
        /** There always is (必设). */
        MUST,
        /** There may be (可设). */
        MAY,
        /** There is none (不设). */
        NONE
    }

    /** Where the organ is that stands in for one that is not there. */
    public enum Place {
        /** At the government itself (本级). */
        OWN,
        /** At the government that leads it (领导它的政府). */
        LEADING
    }

    /**
     * Who stands in for an organ that is not there.
     *
     * @param kind the kind of the organ that does
     * @param place where it is
     */
    public record StandIn(OrganKind kind, Place place) {}

    /**
     * Whether there is an organ of a kind, and who stands in for it where there is none.
     *
     * @param presence whether there is one
     * @param standIn who stands in, empty where nobody does
     * @param basis what it rests on
     */
    public record OrganRule(Presence presence, Optional<StandIn> standIn, Basis basis) {}

    /**
     * Between which organs a relation may be.
     *
     * @param kind the relation
     * @param from the kinds of organ from which it may go
     * @param to the kinds to which it may go
     * @param steps how far it may reach
     * @param basis what it rests on
     */
    public record RelationRule(
            RelationKind kind, Set<OrganKind> from, Set<OrganKind> to, Set<LevelStep> steps, Basis basis) {
        /** Copies the sets. */
        public RelationRule {
            from = Set.copyOf(from);
            to = Set.copyOf(to);
            steps = Set.copyOf(steps);
        }
    }

    /**
     * Returns the form of the government to which an organ belongs, as far as the organ itself tells.
     *
     * <p>An organ of a development zone that is not the administration itself tells only its level; {@link Roles} knows
     * more. That an office of a province is told by its name is our choice: all of them are named 行政公署.
     *
     * @param organ the organ
     * @return the form
     */
    public GovernmentForm form(Organ organ) {
        if (organ.kind() == OrganKind.ZONE_ADMINISTRATION) {
            return GovernmentForm.DEVELOPMENT_ZONE;
        }
        AdministrativeLevel level = organ.jurisdiction().level();
        boolean office = level == AdministrativeLevel.PREFECTURE
                && organ.kind() == OrganKind.GOVERNMENT
                && officeNames.value().stream().anyMatch(organ.name()::endsWith);
        return office ? GovernmentForm.PREFECTURAL_OFFICE : GovernmentForm.of(level);
    }

    /**
     * Returns whether there is an organ of a kind at governments of a form.
     *
     * @param form the form
     * @param kind the kind of organ
     * @return the rule
     */
    public OrganRule rule(GovernmentForm form, OrganKind kind) {
        // Complete by construction: every form says something of every kind.
        return Optional.ofNullable(organs.get(form))
                .map(kinds -> kinds.get(kind))
                .orElseThrow();
    }

    /**
     * Returns which bodies give a draft budget its preliminary review.
     *
     * @param form the form of the government
     * @return the bodies, of which the first that is there does; none where the law names none
     */
    public List<ReviewBody> reviewBodies(GovernmentForm form) {
        // Complete by construction, too.
        return Optional.ofNullable(review.get(form)).map(Parameter::value).orElseThrow();
    }

    /**
     * Tells whether an organ answers for what falls to a kind of organ at its level.
     *
     * @param organ the organ
     * @param kind the kind to which the law gives the duty
     * @return whether it is such an organ and there is one at its level, or stands in for it there
     */
    public boolean answersFor(Organ organ, OrganKind kind) {
        OrganRule rule = rule(form(organ), kind);
        if (rule.presence() != Presence.NONE) {
            return organ.kind() == kind;
        }
        return rule.standIn()
                .filter(there -> there.place() == Place.OWN && there.kind() == organ.kind())
                .isPresent();
    }
}
