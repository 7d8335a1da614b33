package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.rules.law.Instrument;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads an instrument of law from its file. */
final class InstrumentReader {
    private InstrumentReader() {}

    static Instrument read(PackFiles files, String path) {
        Fields file = Yaml.read(files, path);
        ProvisionRef ref = file.parsed("id", ProvisionRef::parse);
        if (ref.clause().isPresent()) {
            throw file.refuse("id", "must name the instrument as a whole, was " + ref);
        }
        Instrument instrument = new Instrument(
                ref,
                file.text("zh"),
                file.text("en"),
                file.text("issuer"),
                file.maybe("number", Fields::text),
                file.maybe("adopted", Fields::day),
                file.within("clauses", fields -> clauses(ref, fields)));
        file.maybe("note", Fields::text);
        file.end();
        return instrument;
    }

    private static Map<String, Instrument.Clause> clauses(ProvisionRef ref, Fields fields) {
        Map<String, Instrument.Clause> clauses = new LinkedHashMap<>();
        for (String clause : fields.keys()) {
            try {
                ProvisionRef.parse(ref + "#" + clause);
            } catch (IllegalArgumentException e) {
                throw fields.refuse(clause, String.valueOf(e.getMessage()));
            }
            clauses.put(clause, fields.within(clause, text -> new Instrument.Clause(text.text("zh"), text.text("en"))));
        }
        return clauses;
    }
}
