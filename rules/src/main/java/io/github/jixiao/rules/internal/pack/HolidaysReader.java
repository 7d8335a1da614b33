package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.rules.calendar.HolidayArrangement;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads the holidays of one year from its file. */
final class HolidaysReader {
    private HolidaysReader() {}

    static HolidayArrangement read(PackFiles files, String path) {
        Fields file = Yaml.read(files, path);
        int year = file.whole("year");
        if (!path.endsWith("/" + year + ".yaml")) {
            throw file.refuse("year", "must be the year that the file is named after, was " + year);
        }
        List<URI> notices = file.texts("notices").stream()
                .map(address -> address(file, address))
                .toList();
        List<HolidayArrangement.Holiday> off =
                named(file, "off", HolidaysReader::days, HolidayArrangement.Holiday::new);
        List<HolidayArrangement.MakeUpDay> work =
                named(file, "work", HolidaysReader::day, HolidayArrangement.MakeUpDay::new);
        file.maybe("note", Fields::text);
        file.end();
        try {
            return new HolidayArrangement(year, notices, off, work);
        } catch (IllegalArgumentException e) {
            throw file.refuse("", String.valueOf(e.getMessage()));
        }
    }

    private static URI address(Fields file, String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw file.refuse("notices", "holds what is not an address: " + e.getMessage());
        }
    }

    /** A mapping from days to the name of their holiday. */
    private static <D, T> List<T> named(
            Fields file, String key, Function<String, D> read, BiFunction<D, String, T> create) {
        return file.within(key, fields -> {
            List<T> named = new ArrayList<>();
            for (String days : fields.keys()) {
                named.add(create.apply(read.apply(days), fields.text(days)));
            }
            return named;
        });
    }

    private static DateRange days(String text) {
        if (text.contains("/")) {
            return DateRange.parse(text);
        }
        LocalDate day = day(text);
        return DateRange.of(day, day);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("must be a day such as 2022-10-01, was '" + text + "'", e);
        }
    }
}
