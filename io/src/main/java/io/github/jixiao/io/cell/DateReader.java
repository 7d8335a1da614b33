package io.github.jixiao.io.cell;

import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.io.Reading;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days, deadlines and periods (2021年12月31日, 11月底前, 2021.1.1-12.31, 三季度末). */
final class DateReader {
    private static final int LONGEST = 60;
    private static final Pattern LEAD = Pattern.compile("(?:(?<label>\\p{IsHan}{0,12}(?:时间|日期|时限|期限|节点)):?)?"
            + "(?:(?<before>早于|先于|<(?!=))|(?<until>不晚于|不迟于)|(?<atMost>≤|<=|=<|不超过)|(?<on>==?))?"
            + "(?:于|在|截至|截止到?|至|到|(?<since>从|自))?");
    private static final Pattern TAIL = Pattern.compile("(?<before>以前|之前|前)?(?<within>之内|以内|内|止|期间)?"
            + "(?<deed>(?:全部|全面|按时|如期|已|完成|到位|完工|竣工|结束|交付|验收|支付|发放|完毕|投用|建成|实施|执行|开工|下达|拨付)*+)");
    private static final Pattern DONE = Pattern.compile("(?:全部|全面|按时|如期|已)*+(?:完成)?");
    // 2021.12 may be a number as well as a month.
    private static final Pattern DOTTED_MONTH = Pattern.compile("[0-9]{4}\\.[0-9]{1,2}");

    private final Optional<FiscalYear> context;

    DateReader(Optional<FiscalYear> context) {
        this.context = context;
    }

    /** Reads a cell; nothing without a finding where it is no date at all. */
    Reading<Phrase> read(CellText cell) {
        String text = cell.folded();
        Matcher lead = LEAD.matcher(text);
        if (text.length() > LONGEST || !lead.lookingAt()) {
            return Reading.nothing(Findings.NONE);
        }
        Optional<DatePair> pair = DatePair.at(text, lead.end());
        if (pair.isPresent()) {
            return period(cell, pair.get(), lead);
        }
        return DatePoint.at(text, lead.end())
                .filter(point -> !DOTTED_MONTH
                        .matcher(text.substring(lead.end(), point.end()))
                        .matches())
                .map(point -> day(cell, point, lead))
                .orElse(Reading.nothing(Findings.NONE));
    }

    private Reading<Phrase> day(CellText cell, DatePoint point, Matcher lead) {
        Matcher tail = tail(cell, point.end());
        if (!tail.matches() || lead.group("since") != null || (point.isBareMonth() && isNumber(point, lead, tail))) {
            return Reading.nothing(Findings.NONE);
        }
        Reading<DatePoint> dated = dated(cell, point);
        if (dated.value().isEmpty()) {
            return Reading.nothing(dated.findings());
        }
        Optional<DateRange> days = dated.value().get().days();
        if (days.isEmpty()) {
            return CellFinding.DATE_IMPOSSIBLE.nothing(cell);
        }
        return deadline(cell, point, days.get(), lead, tail, dated.findings());
    }

    private static Reading<Phrase> deadline(
            CellText cell, DatePoint point, DateRange days, Matcher lead, Matcher tail, Findings findings) {
        boolean before = lead.group("before") != null;
        boolean bound =
                before || lead.group("until") != null || lead.group("atMost") != null || tail.group("before") != null;
        boolean wholePeriod = point.endsBeforeItself() && (before || tail.group("before") != null);
        // A day 前 is itself in time, a day 早于 is not.
        boolean dayBefore = wholePeriod || (before && !point.atEnd());
        LocalDate deadline = dayBefore ? days.first().minusDays(1) : days.last();
        Findings all = findings.and(labels(cell, lead, tail));
        if (wholePeriod) {
            all = all.and(CellFinding.DATE_BEFORE_MONTH.on(cell, "day", deadline.toString()));
        }
        return Reading.of(new Phrase.Day(days, deadline, bound), all);
    }

    private Reading<Phrase> period(CellText cell, DatePair pair, Matcher lead) {
        Matcher tail = tail(cell, pair.second().end());
        boolean bound = lead.group("before") != null || lead.group("until") != null || lead.group("atMost") != null;
        if (!tail.matches() || tail.group("before") != null || bound) {
            return Reading.nothing(Findings.NONE);
        }
        boolean months = pair.first().isBareMonth() && pair.second().isBareMonth();
        if (months && (pair.first().month() > 12 || pair.second().month() > 12)) {
            return Reading.nothing(Findings.NONE);
        }
        Reading<DatePoint> dated = dated(cell, pair.first());
        if (dated.value().isEmpty()) {
            return Reading.nothing(dated.findings());
        }
        DatePoint from = dated.value().get();
        Optional<DateRange> first = from.days();
        Optional<DateRange> last = pair.second().inYear(from.year()).days();
        if (first.isEmpty() || last.isEmpty()) {
            return CellFinding.DATE_IMPOSSIBLE.nothing(cell);
        }
        if (last.get().last().isBefore(first.get().first())) {
            return CellFinding.RANGE_BACKWARDS.nothing(cell);
        }
        DateRange days = DateRange.of(first.get().first(), last.get().last());
        return Reading.of(new Phrase.Period(days), dated.findings().and(labels(cell, lead, tail)));
    }

    /** Returns a point with its year, taken from the document if need be. */
    private Reading<DatePoint> dated(CellText cell, DatePoint point) {
        if (point.year() != 0) {
            return Reading.of(point);
        }
        return context.map(year -> Reading.of(
                        point.inYear(year.year()), CellFinding.DATE_YEAR_ASSUMED.on(cell, "year", year.toString())))
                .orElseGet(() -> CellFinding.DATE_WITHOUT_YEAR.nothing(cell));
    }

    private static Findings labels(CellText cell, Matcher lead, Matcher tail) {
        String deed = tail.group("deed");
        String label = lead.group("label") == null ? "" : lead.group("label");
        String words = label + (DONE.matcher(deed).matches() ? "" : deed);
        return words.isEmpty() ? Findings.NONE : CellFinding.CELL_LABEL.on(cell, "label", words);
    }

    /** ≤12月 and 6月内 count months; 18月 is no month of a year. */
    private static boolean isNumber(DatePoint month, Matcher lead, Matcher tail) {
        String before = lead.group("before");
        boolean sign = before != null && !Character.isLetter(before.charAt(0));
        return sign
                || lead.group("atMost") != null
                || lead.group("on") != null
                || tail.group("within") != null
                || month.month() < 1
                || month.month() > 12;
    }

    private static Matcher tail(CellText cell, int place) {
        return TAIL.matcher(cell.folded()).region(place, cell.folded().length());
    }
}
