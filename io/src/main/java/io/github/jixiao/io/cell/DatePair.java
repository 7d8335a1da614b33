package io.github.jixiao.io.cell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two days, months or years with a dash between them; the second lies in the year of the first unless it has its own.
 *
 * @param first where the period begins
 * @param second where it ends
 */
record DatePair(DatePoint first, DatePoint second) {
    private static final Pattern SEPARATOR = Pattern.compile(RangeReader.SEPARATOR);
    private static final Pattern MONTHS = Pattern.compile(
            "(?:(?<year>(?:19|20)[0-9]{2})年度?)?(?<month>[0-9]{1,2})" + RangeReader.SEPARATOR + "(?=[0-9]{1,2}月)");
    private static final Pattern YEARS =
            Pattern.compile("(?<year>(?:19|20)[0-9]{2})" + RangeReader.SEPARATOR + "(?=(?:19|20)[0-9]{2}年)");
    private static final Pattern DOTTED_DAY = Pattern.compile("(?<month>[0-9]{1,2})[./](?<day>[0-9]{1,2})(?![0-9])");

    /** Returns the pair at a place of a text. */
    static Optional<DatePair> at(String text, int place) {
        Matcher months = MONTHS.matcher(text).region(place, text.length());
        if (months.lookingAt()) {
            String year = months.group("year");
            int month = Integer.parseInt(months.group("month"));
            return to(text, months.end(), month(year == null ? 0 : Integer.parseInt(year), month));
        }
        Matcher years = YEARS.matcher(text).region(place, text.length());
        if (years.lookingAt()) {
            int year = Integer.parseInt(years.group("year"));
            return to(text, years.end(), new DatePoint(year, 12, 12, 0, 0, false, years.end()));
        }
        return DatePoint.at(text, place).flatMap(first -> {
            Matcher separator = SEPARATOR.matcher(text).region(first.end(), text.length());
            return separator.lookingAt() ? to(text, separator.end(), first) : Optional.empty();
        });
    }

    private static Optional<DatePair> to(String text, int place, DatePoint first) {
        return DatePoint.at(text, place)
                .or(() -> first.day() == 0 ? Optional.empty() : dottedDay(text, place))
                .map(second -> new DatePair(first, second.inYear(first.year())));
    }

    /** The 12.31 of 2021.1.1-12.31, which is a day only after a day. */
    private static Optional<DatePoint> dottedDay(String text, int place) {
        Matcher match = DOTTED_DAY.matcher(text).region(place, text.length());
        if (!match.lookingAt()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(match.group("month"));
        return Optional.of(new DatePoint(0, month, 1, Integer.parseInt(match.group("day")), 0, false, match.end()));
    }

    private static DatePoint month(int year, int month) {
        return new DatePoint(year, month, 1, 0, 0, false, 0);
    }
}
