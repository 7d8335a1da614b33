package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Instrument;
import io.github.jixiao.rules.scheme.Scheme;
import java.util.List;

/**
 * The rules of one jurisdiction, read and checked.
 *
 * @param id the id of the pack
 * @param jurisdiction whose rules they are
 * @param version the version of the pack
 * @param title its title
 * @param instruments the instruments it records, in the order of its files
 * @param schemes its scoring schemes, in the order of its files
 */
public record Pack(
        String id,
        Jurisdiction jurisdiction,
        String version,
        Text title,
        List<Instrument> instruments,
        List<Scheme> schemes) {
    /** Copies the lists. */
    public Pack {
        instruments = List.copyOf(instruments);
        schemes = List.copyOf(schemes);
    }

    /**
     * Returns the pack and its version.
     *
     * @return such as {@code cn-42@2026.1}
     */
    public String coordinates() {
        return id + "@" + version;
    }
}
