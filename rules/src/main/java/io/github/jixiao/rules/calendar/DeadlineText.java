package io.github.jixiao.rules.calendar;

import io.github.jixiao.core.value.Text;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Deadlines as packs write them and as people read them. */
final class DeadlineText {
    static final Text EVENT = new Text("事件发生", "the event");

    private static final String ROLLS = ", or the next working day";
    private static final String TAIL = "(?<rolls>" + ROLLS + ")?";
    private static final String DAY = "[0-9]{2}-[0-9]{2}";
    private static final String YEAR = "(?: of year(?<year>[+-][1-9]))?";
    private static final Pattern AFTER = Pattern.compile("(?<term>.+) after" + TAIL);
    private static final Pattern BEFORE = Pattern.compile("(?<term>.+) before");
    private static final Pattern ON = Pattern.compile("by (?<last>" + DAY + ")" + YEAR + TAIL);
    private static final Pattern WINDOW =
            Pattern.compile("(?<first>" + DAY + ") to (?<last>" + DAY + ")" + YEAR + TAIL);

    private DeadlineText() {}

    static Deadline parse(String text) {
        Matcher after = AFTER.matcher(text);
        if (after.matches()) {
            return new Deadline.After(Term.parse(after.group("term")), lastDay(after));
        }
        Matcher before = BEFORE.matcher(text);
        if (before.matches()) {
            return new Deadline.Before(Term.parse(before.group("term")));
        }
        Matcher on = ON.matcher(text);
        if (on.matches()) {
            return new Deadline.OnDay(day(on.group("last")), year(on), lastDay(on));
        }
        Matcher window = WINDOW.matcher(text);
        if (window.matches()) {
            return new Deadline.Window(
                    day(window.group("first")), day(window.group("last")), year(window), lastDay(window));
        }
        throw new IllegalArgumentException("not a deadline such as '20 days after', '30 days before', 'by 08-31' or"
                + " '06-01 to 09-30 of year+1': '" + text + "'");
    }

    private static LastDay lastDay(Matcher written) {
        return written.group("rolls") == null ? LastDay.STAYS : LastDay.ROLLS_FORWARD;
    }

    private static int year(Matcher written) {
        String year = written.group("year");
        return year == null ? 0 : Integer.parseInt(year);
    }

    private static MonthDay day(String written) {
        try {
            return MonthDay.parse("--" + written);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a day of a year such as 08-31: '" + written + "'", e);
        }
    }

    static String written(MonthDay day) {
        return day.toString().substring(2);
    }

    static String year(int offset) {
        return offset == 0 ? "" : " of year" + (offset > 0 ? "+" : "") + offset;
    }

    static String tail(LastDay lastDay) {
        return lastDay == LastDay.STAYS ? "" : ROLLS;
    }

    static void requireNear(int yearOffset) {
        if (yearOffset < -9 || yearOffset > 9) {
            throw new IllegalArgumentException("the year must be at most 9 away, was " + yearOffset);
        }
    }

    static Text describe(Deadline.After deadline, Text event) {
        Text term = deadline.term().describe();
        return rolling(
                deadline.lastDay(), event.zh() + "后" + term.zh() + "内", "within " + term.en() + " after " + event.en());
    }

    static Text describe(Deadline.Before deadline, Text event) {
        Text term = deadline.term().describe();
        return new Text(event.zh() + term.zh() + "前", "at least " + term.en() + " before " + event.en());
    }

    static Text describe(Deadline.OnDay deadline) {
        Text year = inYear(deadline.yearOffset());
        Text day = isEndOfFebruary(deadline.day()) ? new Text("2月底", "the end of February") : day(deadline.day());
        return rolling(deadline.lastDay(), year.zh() + day.zh() + "前", "by " + day.en() + " " + year.en());
    }

    static Text describe(Deadline.Window deadline) {
        Text year = inYear(deadline.yearOffset());
        MonthDay first = deadline.first();
        MonthDay last = deadline.last();
        boolean months = first.getDayOfMonth() == 1
                && last.getDayOfMonth() == last.getMonth().maxLength();
        Text from = months ? month(first) : day(first);
        Text to = months ? month(last) : day(last);
        return rolling(
                deadline.lastDay(),
                year.zh() + (from.equals(to) ? from.zh() : from.zh() + "至" + to.zh()),
                (from.equals(to) ? from.en() : from.en() + " to " + to.en()) + " " + year.en());
    }

    private static Text rolling(LastDay lastDay, String zh, String en) {
        return lastDay == LastDay.STAYS
                ? new Text(zh, en)
                : new Text(zh + "（遇非工作日顺延）", en + " (or the next working day)");
    }

    private static boolean isEndOfFebruary(MonthDay day) {
        return day.equals(MonthDay.of(2, 29));
    }

    private static Text month(MonthDay day) {
        return new Text(day.getMonthValue() + "月", day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    private static Text day(MonthDay day) {
        Text month = month(day);
        return new Text(month.zh() + day.getDayOfMonth() + "日", day.getDayOfMonth() + " " + month.en());
    }

    /** The year that an offset means, to stand before a day in Chinese and after it in English. */
    private static Text inYear(int offset) {
        return switch (offset) {
            case 0 -> new Text("每年", "each year");
            case 1 -> new Text("次年", "of the next year");
            case -1 -> new Text("上年", "of the year before");
            default ->
                offset > 0
                        ? new Text(offset + "年后的", offset + " years later")
                        : new Text(-offset + "年前的", -offset + " years earlier");
        };
    }
}
