package io.github.jixiao.rules.responsibility;

import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.Stage;
import io.github.jixiao.core.law.Strength;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.PackException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What organs of each kind must, may and must not do (职权清单), and the rules on how.
 *
 * <p>What is not given to a kind is not within its power. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Powers {
    /** No powers at all. */
    public static final Powers NONE = new Powers(List.of(), List.of());

    private final List<Entry> entries;
    private final List<Rule> rules;
    private final Map<OrganKind, Map<ActKind, List<Entry>>> byKind = new EnumMap<>(OrganKind.class);
    private final Map<PowerRule, Map<ActKind, List<Rule>>> byRule = new EnumMap<>(PowerRule.class);

    /**
     * That organs of a kind must, may or must not do something.
     *
     * @param kind the kind of organ
     * @param act what
     * @param strength whether they must or may, empty where they must not
     * @param forms at which governments, all where empty
     * @param reason why they must not; empty where they must or may
     * @param inForce the first day on which it holds
     * @param basis its coordinates, provision and evidence
     * @param replaces the coordinates of entries of packs below that it replaces
     */
    public record Entry(
            OrganKind kind,
            ActKind act,
            Optional<Strength> strength,
            Set<GovernmentForm> forms,
            Optional<Text> reason,
            LocalDate inForce,
            Basis basis,
            Set<String> replaces) {
        /**
         * Copies the sets.
         *
         * @throws IllegalArgumentException if a reason goes with a power, or none with its denial
         */
        public Entry {
            forms = Set.copyOf(forms);
            replaces = Set.copyOf(replaces);
            if (strength.isPresent() == reason.isPresent()) {
                throw new IllegalArgumentException(basis.entry() + ": a reason goes with what must not be done, alone");
            }
        }

        private boolean meets(Entry other) {
            return kind == other.kind
                    && act == other.act
                    && (forms.isEmpty() || other.forms.isEmpty() || !Collections.disjoint(forms, other.forms));
        }

        private boolean contradicts(Entry other) {
            return meets(other) && strength.isPresent() != other.strength.isPresent();
        }
    }

    /**
     * That a rule holds for an act.
     *
     * @param rule the rule
     * @param act the act
     * @param stages the stages that an engagement must name one of; for {@link PowerRule#WITHIN_ENGAGEMENT} alone
     * @param inForce the first day on which it holds
     * @param basis its coordinates, provision and evidence
     */
    public record Rule(PowerRule rule, ActKind act, Set<Stage> stages, LocalDate inForce, Basis basis) {
        /** Copies the set. */
        public Rule {
            stages = Set.copyOf(stages);
        }
    }

    private Powers(List<Entry> entries, List<Rule> rules) {
        this.entries = List.copyOf(entries);
        this.rules = List.copyOf(rules);
        for (Entry entry : this.entries) {
            byKind.computeIfAbsent(entry.kind(), kind -> new EnumMap<>(ActKind.class))
                    .computeIfAbsent(entry.act(), act -> new ArrayList<>(1))
                    .add(entry);
        }
        for (Rule rule : this.rules) {
            byRule.computeIfAbsent(rule.rule(), kind -> new EnumMap<>(ActKind.class))
                    .computeIfAbsent(rule.act(), act -> new ArrayList<>(1))
                    .add(rule);
        }
    }

    /**
     * Returns powers.
     *
     * @param entries who must, may and must not do what
     * @param rules the rules on how
     * @return the powers
     * @throws IllegalArgumentException if two entries contradict each other or say the same
     */
    public static Powers of(List<Entry> entries, List<Rule> rules) {
        Powers powers = new Powers(entries, rules);
        for (Map<ActKind, List<Entry>> acts : powers.byKind.values()) {
            for (List<Entry> same : acts.values()) {
                for (int i = 1; i < same.size(); i++) {
                    Entry entry = same.get(i);
                    if (same.subList(0, i).stream().anyMatch(entry::meets)) {
                        throw new IllegalArgumentException(entry.basis().entry() + " is stated twice");
                    }
                }
            }
        }
        return powers;
    }

    /**
     * Returns these powers on top of those of a pack below.
     *
     * <p>Where both give a power, or both deny it, both are what it rests on. Where one gives what the other denies, the
     * upper entry must say that it replaces the lower one.
     *
     * @param below the powers of the pack below
     * @return both together
     * @throws PackException if an entry contradicts one below without saying so, or says so of none
     */
    public Powers over(Powers below) {
        for (Entry entry : entries) {
            for (String replaced : entry.replaces()) {
                if (below.entries.stream()
                        .noneMatch(lower -> lower.basis().entry().equals(replaced) && entry.meets(lower))) {
                    throw new PackException(
                            "",
                            entry.basis().entry(),
                            "replaces " + replaced + ", but nothing of that name is inherited");
                }
            }
        }
        List<Entry> kept = below.entries.stream()
                .filter(lower -> entries.stream()
                        .noneMatch(entry -> entry.meets(lower)
                                && entry.replaces().contains(lower.basis().entry())))
                .toList();
        for (Entry entry : entries) {
            kept.stream().filter(entry::contradicts).findFirst().ifPresent(lower -> {
                throw new PackException(
                        "",
                        entry.basis().entry(),
                        "conflicts with an inherited entry; write 'replaces: ["
                                + lower.basis().entry() + "]' or leave it out");
            });
        }
        return new Powers(
                Stream.concat(entries.stream(), kept.stream()).toList(),
                Stream.concat(rules.stream(), below.rules.stream()).toList());
    }

    /**
     * Returns everything that is said of who must, may and must not do what.
     *
     * @return the entries, nearest pack first
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * Returns the rules on how.
     *
     * @return the rules, nearest pack first
     */
    public List<Rule> rules() {
        return rules;
    }

    /** What is said of a kind of organ, an act and a form, whenever it holds. */
    List<Entry> entries(OrganKind kind, ActKind act, GovernmentForm form) {
        return byKind.getOrDefault(kind, Map.of()).getOrDefault(act, List.of()).stream()
                .filter(entry -> entry.forms().isEmpty() || entry.forms().contains(form))
                .toList();
    }

    /** Where a rule for an act stands, on a day; nowhere where it does not hold. */
    List<Rule> rules(PowerRule rule, ActKind act, LocalDate day) {
        return byRule.getOrDefault(rule, Map.of()).getOrDefault(act, List.of()).stream()
                .filter(stated -> !day.isBefore(stated.inForce()))
                .toList();
    }
}
