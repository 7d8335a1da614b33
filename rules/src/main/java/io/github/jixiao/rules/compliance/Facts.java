package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.responsibility.Roles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The facts as they stand on a day, found by item, kind and reference; grows by one act at a time.
 *
 * <p>Notes which kinds of act were asked for, so that a further act need only be told to those who asked for its kind.
 */
final class Facts {
    /** By day, and by id within a day. */
    static final Comparator<Act> BY_DAY = Comparator.comparing(Act::date).thenComparing(Act::id);

    private static final Set<ActKind> ALL = EnumSet.allOf(ActKind.class);
    private static final Set<ActKind> SET_AHEAD = EnumSet.of(ActKind.CONGRESS_SESSION, ActKind.HEARING);

    private final FiscalYear year;
    private final LocalDate asOf;
    private final LocalDate day;
    private final Roles roles;
    private final Map<String, ItemFacts> items = new LinkedHashMap<>();
    private final Map<String, List<ItemFacts>> byOrgan = new HashMap<>();
    private final Map<ActKind, List<Act>> byKind = new EnumMap<>(ActKind.class);
    private final Map<String, Act> byId = new HashMap<>();
    private final Map<String, List<Act>> responses = new HashMap<>();
    private final Map<ActKind, List<Act>> general = new EnumMap<>(ActKind.class);
    private final Map<String, List<Act>> by = new HashMap<>();
    private final Map<String, List<Act>> toward = new HashMap<>();
    private Set<ActKind> asked = EnumSet.noneOf(ActKind.class);

    Facts(GovernmentYear source, LocalDate asOf, Roles roles) {
        this.year = source.year();
        this.asOf = asOf;
        LocalDate last = year.days().last();
        this.day = asOf.isBefore(last) ? asOf : last;
        this.roles = roles;
        for (BudgetLine line : source.lines()) {
            ItemFacts item = new ItemFacts(line);
            if (items.put(item.id(), item) != null) {
                throw new IllegalArgumentException("two budget lines have the item '" + item.id() + "'");
            }
            byOrgan.computeIfAbsent(line.department(), id -> new ArrayList<>()).add(item);
            line.unit()
                    .filter(unit -> !unit.equals(line.department()))
                    .ifPresent(unit -> byOrgan.computeIfAbsent(unit, id -> new ArrayList<>())
                            .add(item));
        }
        source.acts().stream().filter(this::isKnown).sorted(BY_DAY).forEach(this::append);
    }

    /** Whether the act had taken place by the day; sessions and hearings are known before, once they are set. */
    boolean isKnown(Act act) {
        return !act.date().isAfter(asOf) || SET_AHEAD.contains(act.kind());
    }

    private void append(Act act) {
        if (byId.putIfAbsent(act.id(), act) != null) {
            throw new IllegalArgumentException("two acts have the id '" + act.id() + "'");
        }
        byKind.computeIfAbsent(act.kind(), kind -> new ArrayList<>()).add(act);
        lists(act).forEach(list -> list.add(act));
    }

    /** The lists that an act stands in, beside that of its kind. */
    private List<List<Act>> lists(Act act) {
        List<List<Act>> lists = new ArrayList<>();
        act.item().map(items::get).ifPresent(item -> lists.add(item.acts()));
        act.about().forEach(id -> lists.add(responses.computeIfAbsent(id, key -> new ArrayList<>(1))));
        if (act.item().isEmpty()) {
            lists.add(general.computeIfAbsent(act.kind(), key -> new ArrayList<>()));
            lists.add(by.computeIfAbsent(act.organ(), key -> new ArrayList<>(1)));
            act.toward().forEach(id -> lists.add(toward.computeIfAbsent(id, key -> new ArrayList<>(1))));
        }
        return lists;
    }

    /** Adds an act in the place that its day gives it. */
    void add(Act act) {
        append(act);
        byKind.getOrDefault(act.kind(), List.of()).sort(BY_DAY);
        lists(act).forEach(list -> list.sort(BY_DAY));
    }

    /** Starts to note the kinds that are asked for. */
    void noteAskedIn(Set<ActKind> kinds) {
        asked = kinds;
    }

    FiscalYear year() {
        return year;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** The last day of the year, or the day itself while the year runs. */
    LocalDate day() {
        return day;
    }

    /** Whether there is any act of a kind at all. */
    boolean hasAny(ActKind kind) {
        asked.add(kind);
        return byKind.containsKey(kind);
    }

    Roles roles() {
        return roles;
    }

    Collection<ItemFacts> items() {
        return items.values();
    }

    Optional<ItemFacts> item(String id) {
        return Optional.ofNullable(items.get(id));
    }

    Optional<ItemFacts> itemOf(Act act) {
        return act.item().map(items::get);
    }

    /** The items that an organ answers for or carries out. */
    List<ItemFacts> itemsOf(String organ) {
        return byOrgan.getOrDefault(organ, List.of());
    }

    Optional<Act> act(String id) {
        Act act = byId.get(id);
        if (act == null) {
            asked.addAll(EnumSet.allOf(ActKind.class));
            return Optional.empty();
        }
        asked.add(act.kind());
        return Optional.of(act);
    }

    /** An act, without noting that it was asked for. */
    Optional<Act> known(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All acts of a kind, of this year or of any. */
    List<Act> all(ActKind kind, boolean anyYear) {
        asked.add(kind);
        List<Act> all = byKind.getOrDefault(kind, List.of());
        return anyYear
                ? all
                : all.stream().filter(act -> act.year().equals(year)).toList();
    }

    /** All acts of some kinds about the year, in the order of their days. */
    List<Act> all(Set<ActKind> kinds) {
        List<Act> found = new ArrayList<>();
        kinds.forEach(kind -> found.addAll(all(kind, false)));
        if (kinds.size() > 1) {
            found.sort(BY_DAY);
        }
        return found;
    }

    /** The acts of a kind about the year as a whole and no single item. */
    List<Act> general(ActKind kind) {
        return ofYear(general.getOrDefault(kind, List.of()), kind);
    }

    /** Those of them that an organ did. */
    List<Act> generalBy(String organ, ActKind kind) {
        return ofYear(by.getOrDefault(organ, List.of()), kind);
    }

    /** Those of them that were done towards an organ. */
    List<Act> generalToward(String organ, ActKind kind) {
        return ofYear(toward.getOrDefault(organ, List.of()), kind);
    }

    private List<Act> ofYear(List<Act> acts, ActKind kind) {
        asked.add(kind);
        return acts.isEmpty()
                ? acts
                : acts.stream()
                        .filter(act -> act.kind() == kind && act.year().equals(year))
                        .toList();
    }

    /** The first act of a kind about the year. */
    Optional<Act> first(ActKind kind) {
        asked.add(kind);
        for (Act act : byKind.getOrDefault(kind, List.of())) {
            if (act.year().equals(year)) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }

    /** The acts of some kinds about an item and the year, in the order of their days. */
    List<Act> of(ItemFacts item, Set<ActKind> kinds) {
        asked.addAll(kinds);
        List<Act> found = new ArrayList<>(2);
        for (Act act : item.acts()) {
            if (kinds.contains(act.kind()) && act.year().equals(year)) {
                found.add(act);
            }
        }
        return found;
    }

    /** The first act of a kind about an item and the year. */
    Optional<Act> first(ItemFacts item, ActKind kind) {
        asked.add(kind);
        for (Act act : item.acts()) {
            if (act.kind() == kind && act.year().equals(year)) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }

    /** The acts of some kinds about an item, of all years, in the order of their days. */
    List<Act> ofAnyYear(ItemFacts item, Set<ActKind> kinds) {
        asked.addAll(kinds);
        return item.acts().stream().filter(act -> kinds.contains(act.kind())).toList();
    }

    /** All acts about an item and the year. */
    List<Act> of(ItemFacts item) {
        return of(item, ALL);
    }

    boolean has(ItemFacts item, ActKind kind) {
        return first(item, kind).isPresent();
    }

    /**
     * The acts of some kinds that refer to an act, or to nothing but the same item and not before it. An answer to the
     * public must name what it answers.
     */
    List<Act> responses(Act to, Set<ActKind> kinds) {
        asked.addAll(kinds);
        List<Act> found = new ArrayList<>(2);
        for (Act act : responses.getOrDefault(to.id(), List.of())) {
            if (kinds.contains(act.kind())) {
                found.add(act);
            }
        }
        itemOf(to).ifPresent(item -> {
            for (Act act : item.acts()) {
                if (kinds.contains(act.kind())
                        && act.about().isEmpty()
                        && act.kind() != ActKind.FEEDBACK_REPLY
                        && act.year().equals(to.year())
                        && !act.date().isBefore(to.date())
                        && !act.id().equals(to.id())) {
                    found.add(act);
                }
            }
        });
        if (found.size() > 1) {
            found.sort(BY_DAY);
        }
        return found;
    }

    /** All acts that refer to an act. */
    List<Act> referringTo(String act) {
        return responses.getOrDefault(act, List.of());
    }

    Optional<Organ> organ(String id) {
        return roles.hierarchy().organ(id);
    }
}
