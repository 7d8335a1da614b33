package io.github.jixiao.io.cell;

import io.github.jixiao.core.value.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, or a month or longer period, as written; a part that is not written is 0.
 *
 * @param year the year
 * @param month the month; for a quarter or half-year its last one
 * @param months how many months it spans, ending with the month
 * @param day the day
 * @param third the third of the month (旬): 1 to 3
 * @param atEnd whether only its end is meant (底, 末)
 * @param end where it ends in the text, exclusive
 */
record DatePoint(int year, int month, int months, int day, int third, boolean atEnd, int end) {
    private static final Pattern WORDS = Pattern.compile("(?:(?:(?<year>(?:19|20)[0-9]{2})年度?|当年|本年度?)?"
            + "(?:(?<month>[0-9]{1,2}|十[一二]?|[一二三四五六七八九])月份?(?:(?<day>[0-9]{1,2})[日号]|(?<third>[上中下])旬)?"
            + "|第?(?<quarter>[1-4一二三四])季度|(?<half>[上下])半年)?)(?<end>年?[底末])?");
    // A time of day comes with cells that a spreadsheet turned into text.
    private static final Pattern DIGITS =
            Pattern.compile("(?<year>(?:19|20)[0-9]{2})(?<joint>[-./])(?<month>[0-9]{1,2})"
                    + "(?:\\k<joint>(?<day>[0-9]{1,2}))?(?![0-9])(?:[ T]?0{1,2}:00(?::00)?)?");
    private static final String NUMERALS = "一二三四五六七八九";
    private static final String THIRDS = "上中下";

    /** Returns the point at a place of a text. */
    static Optional<DatePoint> at(String text, int place) {
        Matcher digits = DIGITS.matcher(text).region(place, text.length());
        if (digits.lookingAt()) {
            return Optional.of(ofDigits(digits));
        }
        Matcher words = WORDS.matcher(text).region(place, text.length());
        return words.lookingAt() ? ofWords(words) : Optional.empty();
    }

    /** Tells whether there is nothing but a month, which may as well be a number of months (12月). */
    boolean isBareMonth() {
        return year == 0 && day == 0 && third == 0 && months == 1 && !atEnd;
    }

    /** Tells whether 前 means before its first day; before a day or an end includes it. */
    boolean endsBeforeItself() {
        return day == 0 && !atEnd;
    }

    /** Returns this point in the year of another where it has none of its own. */
    DatePoint inYear(int other) {
        return year != 0 ? this : new DatePoint(other, month, months, day, third, atEnd, end);
    }

    /** Returns the days covered: for an end, the last month of it; empty where there are no such days. */
    Optional<DateRange> days() {
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        YearMonth last = YearMonth.of(year, month);
        if (day != 0) {
            return last.isValidDay(day) ? Optional.of(single(last.atDay(day))) : Optional.empty();
        }
        if (third != 0) {
            LocalDate to = third == 3 ? last.atEndOfMonth() : last.atDay(10 * third);
            return Optional.of(DateRange.of(last.atDay(10 * third - 9), to));
        }
        YearMonth first = atEnd ? last : last.minusMonths(months - 1L);
        return Optional.of(DateRange.of(first.atDay(1), last.atEndOfMonth()));
    }

    private static DateRange single(LocalDate day) {
        return DateRange.of(day, day);
    }

    private static DatePoint ofDigits(Matcher match) {
        String day = match.group("day");
        return new DatePoint(
                Integer.parseInt(match.group("year")),
                Integer.parseInt(match.group("month")),
                1,
                day == null ? 0 : noZero(Integer.parseInt(day)),
                0,
                false,
                match.end());
    }

    private static Optional<DatePoint> ofWords(Matcher match) {
        String year = match.group("year");
        String month = match.group("month");
        String quarter = match.group("quarter");
        String half = match.group("half");
        String day = match.group("day");
        String third = match.group("third");
        String end = match.group("end");
        int months = month != null ? 1 : quarter != null ? 3 : half != null ? 6 : 12;
        boolean named = year != null || months < 12 || (end != null && end.startsWith("年")) || isThisYear(match, end);
        boolean endOfDay = end != null && (day != null || third != null);
        if (!named || endOfDay) {
            return Optional.empty();
        }
        int last = month != null
                ? number(month)
                : quarter != null ? 3 * number(quarter) : half != null && half.equals("上") ? 6 : 12;
        return Optional.of(new DatePoint(
                year == null ? 0 : Integer.parseInt(year),
                last,
                months,
                day == null ? 0 : noZero(Integer.parseInt(day)),
                third == null ? 0 : THIRDS.indexOf(third) + 1,
                end != null,
                match.end()));
    }

    /** 当年底 is a day, 当年 alone and a lone 底 are not. */
    private static boolean isThisYear(MatchResult match, @Nullable String end) {
        return end != null && match.group().length() > end.length();
    }

    /** A day written as 0 is no day at all, unlike one that is not written. */
    private static int noZero(int day) {
        return day == 0 ? 99 : day;
    }

    private static int number(String text) {
        if (Numeral.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int tens = text.charAt(0) == '十' ? 10 : 0;
        return tens + NUMERALS.indexOf(text.charAt(text.length() - 1)) + 1;
    }
}
