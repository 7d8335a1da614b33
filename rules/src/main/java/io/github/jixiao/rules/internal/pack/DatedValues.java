package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.law.PackException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The dated values of a pack, each in the folder of its concept and under its name.
 *
 * @param folders by folder, then by name
 */
public record DatedValues(Map<String, Map<String, List<DatedEntry>>> folders) {
    /** The folders whose files hold dated values. */
    static final List<String> FOLDERS = List.of(
            "limits",
            "yardsticks",
            "lifecycle",
            "appraisal",
            "quality",
            "monitoring",
            "evaluation",
            "comparison",
            "selection",
            "third-parties",
            "application",
            "analytics");

    static DatedValues read(PackFiles files, Manifest manifest, Provisions provisions, List<DatedValues> below) {
        Map<String, Map<String, List<DatedEntry>>> folders = new LinkedHashMap<>();
        for (String folder : FOLDERS) {
            Map<String, List<DatedEntry>> own = folder(files, manifest, folder, provisions);
            DatedEntry.refuseSilentConflicts(
                    own, below.stream().map(values -> values.in(folder)).toList());
            folders.put(folder, own);
        }
        return new DatedValues(folders);
    }

    private static Map<String, List<DatedEntry>> folder(
            PackFiles files, Manifest manifest, String folder, Provisions provisions) {
        Map<String, List<DatedEntry>> all = new LinkedHashMap<>();
        for (String path : manifest.in(folder)) {
            DatedEntry.read(files, path, manifest.id() + "/" + folder, provisions)
                    .forEach((name, entries) -> {
                        if (all.put(name, entries) != null) {
                            throw new PackException(path, name, "stands in another file of the pack already");
                        }
                    });
        }
        return all;
    }

    /** The values of a folder, by name. */
    Map<String, List<DatedEntry>> in(String folder) {
        return folders.getOrDefault(folder, Map.of());
    }

    /** The years from which the values hold. */
    Stream<FiscalYear> firstYears() {
        return folders.values().stream()
                .flatMap(names -> names.values().stream())
                .flatMap(List::stream)
                .map(DatedEntry::firstYear);
    }
}
