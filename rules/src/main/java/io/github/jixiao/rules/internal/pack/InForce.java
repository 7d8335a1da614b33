package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.law.AdministrativeLevel;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.law.PackException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The dated values of a chain of packs that hold for a year and a level.
 *
 * @param chain the values of the packs, nearest first
 * @param year the fiscal year
 * @param level the level of government
 */
public record InForce(List<DatedValues> chain, FiscalYear year, AdministrativeLevel level) {
    /** Copies the list. */
    public InForce {
        chain = List.copyOf(chain);
    }

    /** All entries of a name, of whatever year: those of the nearest pack that has any. */
    List<DatedEntry> entries(String folder, String name) {
        return chain.stream()
                .map(values -> values.in(folder).getOrDefault(name, List.of()))
                .filter(entries -> !entries.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The names in a folder, those of the pack farthest away first. */
    Set<String> names(String folder) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = chain.size() - 1; i >= 0; i--) {
            names.addAll(chain.get(i).in(folder).keySet());
        }
        return names;
    }

    /** The value of a name, empty where none holds for the year and level. */
    Optional<DatedEntry> find(String folder, String name) {
        return DatedEntry.inForce(entries(folder, name), year, level);
    }

    /**
     * The value of a name.
     *
     * @throws PackException if none holds for the year and level
     */
    DatedEntry require(String folder, String name) {
        return find(folder, name)
                .orElseThrow(() -> new PackException(
                        "",
                        name,
                        "nothing is recorded for " + year
                                + entries(folder, name).stream()
                                        .map(DatedEntry::firstYear)
                                        .min(FiscalYear::compareTo)
                                        .map(first -> "; the earliest fiscal year recorded is " + first)
                                        .orElse(" in any pack")));
    }
}
