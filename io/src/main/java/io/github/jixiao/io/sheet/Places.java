package io.github.jixiao.io.sheet;

import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.division.Division;
import io.github.jixiao.rules.division.Divisions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The place that a sheet names, among the divisions of its year. */
final class Places {
    private static final Pattern CODE = Pattern.compile("[0-9]{6,9}");
    private static final Pattern PROVINCE_ENDING = Pattern.compile("(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$");

    private Places() {}

    /**
     * The jurisdiction of a sheet: an address such as cn-42, a division code, the name or full name of one division, or
     * a text that begins with a province, in full or in short.
     */
    static Optional<Jurisdiction> of(Sheet sheet) {
        return sheet.jurisdiction().map(String::strip).flatMap(cell -> {
            try {
                return Optional.of(CODE.matcher(cell).matches() ? Jurisdiction.of(cell) : Jurisdiction.parse(cell));
            } catch (IllegalArgumentException e) {
                return named(cell, day(sheet)).map(Division::jurisdiction);
            }
        });
    }

    private static Optional<Division> named(String cell, LocalDate day) {
        Divisions divisions = Divisions.shipped();
        List<Division> namesakes = divisions.byName(cell, day);
        if (namesakes.isEmpty()) {
            return divisions.children(Jurisdiction.NATION.divisionCode(), day).stream()
                    .filter(province -> cell.startsWith(shortened(province.name())))
                    .findFirst();
        }
        return namesakes.size() == 1 ? Optional.of(namesakes.get(0)) : Optional.empty();
    }

    private static String shortened(String province) {
        return PROVINCE_ENDING.matcher(province).replaceFirst("");
    }

    /** The end of the sheet's year; where none can be read the latest known divisions, before the first the first. */
    private static LocalDate day(Sheet sheet) {
        Divisions divisions = Divisions.shipped();
        int year = divisions.latestYear();
        try {
            year = sheet.year().map(FiscalYear::parse).map(FiscalYear::year).orElse(year);
        } catch (IllegalArgumentException e) {
            // the reader reports an unreadable year by itself
        }
        return LocalDate.of(Math.max(year, divisions.earliestYear()), 12, 31);
    }
}
