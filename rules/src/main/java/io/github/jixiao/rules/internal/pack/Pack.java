package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.calendar.HolidayArrangement;
import io.github.jixiao.rules.law.Instrument;
import io.github.jixiao.rules.responsibility.LevelRules;
import io.github.jixiao.rules.responsibility.Powers;
import io.github.jixiao.rules.scheme.Scheme;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules of one jurisdiction, read and checked.
 *
 * @param id the id of the pack
 * @param jurisdiction whose rules they are
 * @param version the version of the pack
 * @param title its title
 * @param instruments the instruments it records, in the order of its files
 * @param schemes its scoring schemes, in the order of its files
 * @param forms its score forms, in the order of its files
 * @param duties what it says of duties
 * @param holidays the holidays of the years that it records
 * @param levels which organs there are at which level, empty where it says nothing of it
 * @param powers what organs must, may and must not do, on top of the packs below; empty where it says nothing of it
 */
public record Pack(
        String id,
        Jurisdiction jurisdiction,
        String version,
        Text title,
        List<Instrument> instruments,
        List<Scheme> schemes,
        List<FormSource> forms,
        DutyRules duties,
        List<HolidayArrangement> holidays,
        Optional<LevelRules> levels,
        Optional<Powers> powers) {
    /** Copies the lists. */
    public Pack {
        instruments = List.copyOf(instruments);
        schemes = List.copyOf(schemes);
        forms = List.copyOf(forms);
        holidays = List.copyOf(holidays);
    }

    /**
     * Returns the dated values of the pack.
     *
     * @return the values by folder and name
     */
    public DatedValues values() {
        return duties.values();
    }

    /**
     * Returns the first fiscal year of which the pack says anything.
     *
     * @return the year, empty for a pack without dated entries
     */
    public Optional<FiscalYear> firstYear() {
        return Stream.of(
                        schemes.stream().map(Scheme::firstYear),
                        forms.stream().map(FormSource::firstYear),
                        values().firstYears())
                .flatMap(years -> years)
                .min(FiscalYear::compareTo);
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
