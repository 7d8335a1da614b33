package io.github.jixiao.core.lifecycle;

import io.github.jixiao.core.value.FiscalYear;
import java.util.Locale;
import java.util.Optional;

/**
 * Of what a dossier is kept (卷宗标识): an item, an item in a fiscal year, or the reporting cycle of a government and year.
 *
 * <p>Immutable and thread-safe.
 *
 * @param aggregate what kind of thing
 * @param subject the id of the item or of the government, not blank
 * @param year the fiscal year; empty for an item over all its years, and only then
 * @since 0.1.0
 */
public record DossierId(Aggregate aggregate, String subject, Optional<FiscalYear> year) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the subject is blank, or a year is there or missing against the aggregate
     */
    public DossierId {
        if (subject.isBlank()) {
            throw new IllegalArgumentException("the dossier of an " + aggregate + " needs the id of its subject");
        }
        if (year.isPresent() == (aggregate == Aggregate.ITEM)) {
            throw new IllegalArgumentException("the dossier of " + aggregate + " '" + subject + "' "
                    + (year.isPresent() ? "spans all years; it takes no year" : "needs a fiscal year"));
        }
    }

    /**
     * Returns the dossier of an item over all its years.
     *
     * @param item the id of the item
     * @return its id
     * @throws IllegalArgumentException if the id is blank
     */
    public static DossierId ofItem(String item) {
        return new DossierId(Aggregate.ITEM, item, Optional.empty());
    }

    /**
     * Returns the dossier of an item in a fiscal year.
     *
     * @param item the id of the item
     * @param year the fiscal year
     * @return its id
     * @throws IllegalArgumentException if the id is blank
     */
    public static DossierId ofItemYear(String item, FiscalYear year) {
        return new DossierId(Aggregate.ITEM_YEAR, item, Optional.of(year));
    }

    /**
     * Returns the dossier of the reporting cycle of a government and fiscal year.
     *
     * @param government the id of the government
     * @param year the fiscal year that is reported on
     * @return its id
     * @throws IllegalArgumentException if the id is blank
     */
    public static DossierId ofReportingCycle(String government, FiscalYear year) {
        return new DossierId(Aggregate.REPORTING_CYCLE, government, Optional.of(year));
    }

    /**
     * Reads an id: the inverse of {@link #toString()}.
     *
     * @param text such as {@code item/P-1}, {@code item-year/P-1/2022} or {@code reporting-cycle/gov/2022}
     * @return the id
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static DossierId parse(String text) {
        int slash = text.indexOf('/');
        for (Aggregate aggregate : Aggregate.values()) {
            if (slash > 0 && written(aggregate).equals(text.substring(0, slash))) {
                String rest = text.substring(slash + 1);
                int last = rest.lastIndexOf('/');
                if (aggregate == Aggregate.ITEM) {
                    return ofItem(rest);
                }
                if (last > 0) {
                    FiscalYear year = FiscalYear.parse(rest.substring(last + 1));
                    return new DossierId(aggregate, rest.substring(0, last), Optional.of(year));
                }
            }
        }
        throw new IllegalArgumentException(
                "not the id of a dossier: '" + text + "', expected such as item-year/P-1/2022");
    }

    private static String written(Aggregate aggregate) {
        return aggregate.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the id in its written form.
     *
     * @return the text that {@link #parse(String)} reads
     */
    @Override
    public String toString() {
        return written(aggregate) + "/" + subject + year.map(y -> "/" + y).orElse("");
    }
}
