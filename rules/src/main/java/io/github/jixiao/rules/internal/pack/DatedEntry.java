package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.law.AdministrativeLevel;
import io.github.jixiao.core.law.EvidenceMark;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.obligation.TimeLimit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A value that holds from a fiscal year on, as it stands in its file.
 *
 * @param file the file, for refusals
 * @param name the name of the value
 * @param firstYear the first fiscal year for which it holds
 * @param levels the levels of government for which it holds, all where none is stated
 * @param value the value
 * @param event the event from which a time limit counts
 * @param basis its coordinates, provision and evidence
 * @param replaces the coordinates of the values of a pack below that it replaces
 */
record DatedEntry(
        String file,
        String name,
        FiscalYear firstYear,
        Set<AdministrativeLevel> levels,
        JsonNode value,
        Optional<TimeLimit.Event> event,
        Basis basis,
        Optional<String> replaces) {

    /** Reads the values of one file, by name. */
    static Map<String, List<DatedEntry>> read(PackFiles files, String path, String coordinates, Provisions provisions) {
        Fields file = Yaml.read(files, path);
        file.maybe("note", Fields::text);
        Fields names = file.below("entries");
        file.end();
        Map<String, List<DatedEntry>> all = new LinkedHashMap<>();
        for (String name : names.keys()) {
            all.put(name, names.each(name, fields -> one(path, name, coordinates + "#" + name, fields, provisions)));
        }
        return all;
    }

    private static DatedEntry one(String path, String name, String entry, Fields fields, Provisions provisions) {
        ProvisionRef provision = fields.parsed("provision", ProvisionRef::parse);
        provisions.require(provision, fields, "provision");
        DatedEntry read = new DatedEntry(
                path,
                name,
                fields.year("first-year"),
                fields.maybe("levels", (inner, key) -> inner.constants(key, AdministrativeLevel.class))
                        .orElse(Set.of()),
                fields.node("value"),
                fields.maybe("event", (inner, key) -> event(inner)),
                new Basis(entry, provision, fields.constant("evidence", EvidenceMark.class)),
                fields.maybe("replaces", Fields::text));
        fields.maybe("note", Fields::text);
        return read;
    }

    private static TimeLimit.Event event(Fields fields) {
        return new TimeLimit.Event(
                fields.constant("event", ActKind.class),
                fields.maybe("event-by", (inner, key) -> inner.constants(key, OrganKind.class))
                        .orElse(Set.of()),
                fields.maybe("from-last-day", Fields::flag).orElse(false),
                fields.maybe("earlier", Fields::flag).orElse(false));
    }

    /** The value, read by the rules of its name; {@code read} finds it under the key {@code value}. */
    <T> Parameter<T> as(Function<Fields, T> read) {
        Fields wrapped =
                new Fields(file, name, JsonNodeFactory.instance.objectNode().set("value", value));
        try {
            return new Parameter<>(read.apply(wrapped), basis);
        } catch (IllegalArgumentException e) {
            throw refuse(String.valueOf(e.getMessage()));
        }
    }

    PackException refuse(String reason) {
        return new PackException(file, name, reason);
    }

    /**
     * Refuses values that hide those of a pack below without saying so, or say so of none.
     *
     * @param own the values of a pack
     * @param below those of the packs below it, nearest first
     */
    static void refuseSilentConflicts(Map<String, List<DatedEntry>> own, List<Map<String, List<DatedEntry>>> below) {
        own.forEach((name, entries) -> {
            Optional<String> hidden = below.stream()
                    .flatMap(pack -> pack.getOrDefault(name, List.of()).stream())
                    .map(entry -> entry.basis().entry())
                    .findFirst();
            for (DatedEntry entry : entries) {
                if (!entry.replaces().equals(hidden)) {
                    throw entry.refuse(hidden.map(there -> "conflicts with an inherited value; write 'replaces: "
                                    + there + "' or leave it out")
                            .orElse("replaces " + entry.replaces().orElse("")
                                    + ", but nothing of that name is inherited"));
                }
            }
        });
    }

    /** The value in force for a year and a level: the latest of those for the level, or else of those for all levels. */
    static Optional<DatedEntry> inForce(List<DatedEntry> entries, FiscalYear year, AdministrativeLevel level) {
        List<DatedEntry> fitting = new ArrayList<>();
        entries.stream()
                .filter(entry -> entry.firstYear().compareTo(year) <= 0)
                .filter(entry -> entry.levels().isEmpty() || entry.levels().contains(level))
                .forEach(fitting::add);
        boolean special = fitting.stream().anyMatch(entry -> !entry.levels().isEmpty());
        return fitting.stream()
                .filter(entry -> entry.levels().isEmpty() != special)
                .max((one, other) -> one.firstYear().compareTo(other.firstYear()));
    }
}
