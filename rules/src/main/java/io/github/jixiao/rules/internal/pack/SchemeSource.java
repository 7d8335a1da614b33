package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.scheme.Scheme;
import io.github.jixiao.rules.scheme.TargetFeature;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A scheme as it stands in its file, before it inherits from its base.
 *
 * @param file the file, for refusals
 * @param id the coordinates of the scheme
 * @param header a builder with everything but the entries
 * @param base the coordinates of the scheme from which it inherits
 * @param entries its own entries by key, in the order of the file
 */
record SchemeSource(String file, String id, Scheme.Builder header, Optional<String> base, Map<String, Entry> entries) {
    private static final String NAME = "[a-z0-9]+(?:-[a-z0-9]+)*";

    static SchemeSource read(
            PackFiles files, String path, String pack, Jurisdiction jurisdiction, Provisions provisions) {
        Fields file = Yaml.read(files, path);
        String id = pack + "/" + name(file, "scheme");
        FiscalYear first = file.year("first-year");
        Optional<FiscalYear> last = file.maybe("last-year", Fields::year);
        if (last.isPresent() && last.get().compareTo(first) < 0) {
            throw file.refuse("last-year", last.get() + " is before the first year " + first);
        }
        Scheme.Builder header = Scheme.builder()
                .id(id)
                .title(file.bilingual("title"))
                .jurisdiction(jurisdiction)
                .firstYear(first)
                .lastYear(last)
                .evaluations(file.constants("evaluations", EvaluationKind.class))
                .items(file.maybe("items", (fields, key) -> fields.constants(key, ItemKind.class))
                        .orElse(Set.of()))
                .features(file.maybe("features", (fields, key) -> fields.within(key, SchemeSource::features))
                        .orElse(Map.of()))
                .automatic(file.maybe("automatic", Fields::flag).orElse(true));
        Optional<String> base = file.maybe("base", Fields::text);
        file.maybe("note", Fields::text);
        Map<String, Entry> entries = new LinkedHashMap<>();
        Fields own = file.below("entries");
        file.end();
        own.keys().forEach(key -> entries.put(key, Entry.read(own, id, key, provisions)));
        return new SchemeSource(path, id, header, base, entries);
    }

    /** A name that may stand in coordinates. */
    static String name(Fields file, String key) {
        String name = file.text(key);
        if (!name.matches(NAME)) {
            throw file.refuse(key, "must be lower-case letters and digits joined by hyphens, was '" + name + "'");
        }
        return name;
    }

    private static Map<TargetFeature, Boolean> features(Fields fields) {
        Map<TargetFeature, Boolean> features = new LinkedHashMap<>();
        for (String key : fields.keys()) {
            features.put(Kebab.parse(TargetFeature.class, key), fields.flag(key));
        }
        return features;
    }

    /** Its entries over those it inherits: what it states itself comes first, and must say what it replaces. */
    Map<String, Entry> over(Map<String, Entry> inherited) {
        Map<String, Entry> all = new LinkedHashMap<>();
        for (Entry own : entries.values()) {
            Entry replaced = inherited.get(own.key());
            if (replaced == null && own.replaces().isPresent()) {
                throw own.refuse("replaces " + own.replaces().get() + ", but nothing of that key is inherited");
            }
            if (replaced != null
                    && !own.replaces().equals(Optional.of(replaced.basis().entry()))) {
                throw own.refuse("conflicts with the inherited entry; write 'replaces: "
                        + replaced.basis().entry() + "' or leave it out"
                        + own.replaces()
                                .map(wrong -> " (it says " + wrong + ")")
                                .orElse(""));
            }
            if (own.value().isPresent()) {
                all.put(own.key(), own);
            }
        }
        inherited.forEach((key, entry) -> {
            if (!entries.containsKey(key)) {
                all.put(key, entry);
            }
        });
        return all;
    }

    PackException refuse(String entry, String reason) {
        return new PackException(file, entry, reason);
    }
}
