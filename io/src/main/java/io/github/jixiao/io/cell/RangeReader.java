package io.github.jixiao.io.cell;

import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.io.Reading;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads two numbers that bound a range (18—54周岁, 90%~95%, 10至20个, 100±5). */
final class RangeReader {
    static final String SEPARATOR = "(?:-{1,2}|[—–―]{1,2}|~{1,2}|至|到)";

    private static final Pattern BETWEEN = Pattern.compile("(?<unit>[^-—–―~±0-9]{0,8}?)(?<sign>" + SEPARATOR + "|±)");
    private static final Pattern LEAD = Pattern.compile("(?:控制在|保持在|维持在|稳定在|介于|在|从|由|=)?");
    private static final Pattern CALENDAR_YEAR = Pattern.compile("0?1\\.0?1[-—~至]{1,2}12\\.31");
    private static final Decimal FIRST_YEAR = Decimal.of(1900);
    private static final Decimal LAST_YEAR = Decimal.of(2099);

    private RangeReader() {}

    static Reading<Phrase> read(CellText cell) {
        String text = cell.folded();
        Optional<Numeral> first = Numeral.first(cell);
        if (first.isEmpty()) {
            return Reading.nothing(Findings.NONE);
        }
        Matcher between = BETWEEN.matcher(text).region(first.get().end(), text.length());
        if (!between.lookingAt()) {
            return Reading.nothing(Findings.NONE);
        }
        String sign = between.group("sign");
        Optional<Numeral> second = second(cell, between.end(), sign);
        if (second.isEmpty() || (isNegative(first.get()) && sign.charAt(0) == '-')) {
            return Reading.nothing(Findings.NONE);
        }
        return joined(cell, first.get(), second.get(), between);
    }

    private static Reading<Phrase> joined(CellText cell, Numeral first, Numeral second, Matcher between) {
        String text = cell.folded();
        String rest = text.substring(second.end());
        if (rest.endsWith("之间")) {
            rest = rest.substring(0, rest.length() - 2);
        }
        String unit = second.unit() + unit(cell, second.end(), rest);
        String firstUnit = first.unit() + unit(cell, first.end(), between.group("unit"));
        Optional<Head> name = Head.read(text.substring(0, first.start()))
                .filter(head -> head.operator().isEmpty() && head.namesNumber());
        boolean led = LEAD.matcher(text.substring(0, first.start())).matches();
        boolean sameUnit = firstUnit.isEmpty() || firstUnit.equals(unit);
        boolean counted = first.style() != Numeral.Style.CHINESE || UnitText.isCounted("", rest);
        if ((!led && name.isEmpty()) || !sameUnit || !UnitText.isPlausible(unit) || !counted) {
            return Reading.nothing(Findings.NONE);
        }
        Findings findings = led || name.get().label().isEmpty()
                ? Findings.NONE
                : CellFinding.CELL_LABEL.on(cell, "label", name.get().label());
        if (first.style() == Numeral.Style.LOOSE_GROUPS || second.style() == Numeral.Style.LOOSE_GROUPS) {
            findings = findings.and(CellFinding.GROUPS_ASSUMED.on(cell));
        }
        return between.group("sign").equals("±")
                ? deviation(first.value(), second.value(), unit, findings)
                : range(cell, first.value(), second.value(), unit, findings);
    }

    private static Reading<Phrase> range(CellText cell, Decimal lower, Decimal upper, String unit, Findings findings) {
        boolean years = unit.isEmpty() && isYear(lower) && isYear(upper);
        if (years
                || UnitText.isOrdinal(unit)
                || CALENDAR_YEAR.matcher(cell.folded()).matches()) {
            return CellFinding.CELL_COMPOUND.nothing(cell);
        }
        if (upper.compareTo(lower) < 0) {
            return CellFinding.RANGE_BACKWARDS.nothing(cell);
        }
        return Reading.of(new Phrase.Span(lower, upper, unit), findings);
    }

    /** 100±5 is 95 to 105, while 100±5% leaves open what the percentage is of. */
    private static Reading<Phrase> deviation(Decimal middle, Decimal deviation, String unit, Findings findings) {
        if (unit.startsWith("%") || unit.startsWith("‰")) {
            return Reading.nothing(Findings.NONE);
        }
        BigDecimal centre = middle.toBigDecimal();
        BigDecimal either = deviation.toBigDecimal();
        return Reading.of(
                new Phrase.Span(Decimal.of(centre.subtract(either)), Decimal.of(centre.add(either)), unit), findings);
    }

    /** A minus before the second number is told from a dash only where the separator is none. */
    private static Optional<Numeral> second(CellText cell, int place, String sign) {
        boolean signed = "~至到".contains(sign) && cell.folded().startsWith("-", place);
        return signed ? Numeral.at(cell, place + 1).map(number -> number.negated(place)) : Numeral.at(cell, place);
    }

    private static String unit(CellText cell, int from, String folded) {
        return folded.equals("%")
                ? folded
                : cell.written().substring(from, from + folded.length()).strip();
    }

    private static boolean isNegative(Numeral number) {
        return number.value().signum() < 0;
    }

    private static boolean isYear(Decimal value) {
        return value.scale() == 0 && value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0;
    }
}
