package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.rules.law.Instrument;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The instruments that the entries of a pack may cite. */
final class Provisions {
    private final List<Instrument> instruments;

    Provisions(List<Instrument> instruments) {
        this.instruments = instruments;
    }

    /** Refuses an address that does not resolve to a clause. */
    void require(ProvisionRef ref, Fields fields, String key) {
        Optional<Instrument> instrument = instruments.stream()
                .filter(known -> known.ref().equals(ref.whole()))
                .findFirst();
        if (instrument.isEmpty()) {
            throw fields.refuse(
                    key,
                    "no instrument " + ref.whole() + " is recorded; known here: "
                            + instruments.stream().map(Instrument::ref).toList());
        }
        TreeSet<String> clauses = new TreeSet<>(instrument.get().clauses().keySet());
        if (ref.clause().filter(clauses::contains).isEmpty()) {
            throw fields.refuse(
                    key, "no clause " + ref + " is recorded; " + ref.whole() + " has the clauses " + clauses);
        }
    }
}
