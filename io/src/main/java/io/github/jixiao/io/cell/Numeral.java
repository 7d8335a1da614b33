package io.github.jixiao.io.cell;

import io.github.jixiao.core.value.Decimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number at a place of a cell.
 *
 * @param value the number
 * @param unit what of its unit is part of the numeral: % of 百分之九十五, 万 of 三万; empty otherwise
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param style how it is written
 */
record Numeral(Decimal value, String unit, int start, int end, Style style) {
    private static final Pattern DIGITS = Pattern.compile("(?:[1-9][0-9]{0,2}(?:,[0-9]{3})++|[0-9]++)(?:\\.[0-9]++)?+");
    private static final int FRACTION_WORD = 3;

    /** How a number is written. */
    enum Style {
        DIGITS,
        /** Digits grouped with a full-width comma, which may as well part two numbers. */
        LOOSE_GROUPS,
        FRACTION,
        CHINESE
    }

    /** Returns the number at a place. */
    static Optional<Numeral> at(CellText cell, int place) {
        String text = cell.folded();
        if (text.startsWith("百分之", place) || text.startsWith("千分之", place)) {
            int from = place + FRACTION_WORD;
            String unit = text.charAt(place) == '百' ? "%" : "‰";
            Optional<Numeral> percent = text.startsWith("百", from)
                    ? Optional.of(new Numeral(Decimal.of(100), "", from, from + 1, Style.CHINESE))
                    : digits(cell, from).or(() -> chinese(text, from));
            return percent.filter(number -> number.unit.isEmpty())
                    .map(number -> new Numeral(number.value, unit, place, number.end, Style.FRACTION));
        }
        return digits(cell, place).or(() -> chinese(text, place));
    }

    /** Returns the first number, with its sign; without a digit, the Chinese numeral that the cell begins with. */
    static Optional<Numeral> first(CellText cell) {
        String text = cell.folded();
        int place = firstPlace(text);
        if (place < 0) {
            return at(
                    cell,
                    OperatorWord.startOf(text)
                            .map(OperatorWord::text)
                            .orElse("")
                            .length());
        }
        Optional<Numeral> number = at(cell, place);
        if (place == 0 || text.charAt(place - 1) != '-') {
            return number;
        }
        String head = text.substring(0, place - 1);
        return number.filter(value -> head.isEmpty() || OperatorWord.endOf(head).isPresent())
                .map(value -> value.negated(place - 1));
    }

    /** Returns the first place where the cell may hold a number in digits or as a fraction in words, or -1. */
    private static int firstPlace(String folded) {
        int place = 0;
        while (place < folded.length()
                && !isDigit(folded.charAt(place))
                && !folded.startsWith("百分之", place)
                && !folded.startsWith("千分之", place)) {
            place++;
        }
        return place < folded.length() ? place : -1;
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    Numeral negated(int from) {
        return new Numeral(Decimal.of(value.toBigDecimal().negate()), unit, from, end, style);
    }

    private static Optional<Numeral> digits(CellText cell, int place) {
        Matcher matcher =
                DIGITS.matcher(cell.folded()).region(place, cell.folded().length());
        if (!matcher.lookingAt() || runsOn(cell.folded(), matcher.end())) {
            return Optional.empty();
        }
        boolean loose = cell.written().substring(place, matcher.end()).indexOf('，') >= 0;
        return Optional.of(new Numeral(
                Decimal.parse(matcher.group().replace(",", "")),
                "",
                place,
                matcher.end(),
                loose ? Style.LOOSE_GROUPS : Style.DIGITS));
    }

    /** Tells whether a number goes on where it seemed to end: 1,2345 and 1 000 and 2021.1.1 are no numbers. */
    private static boolean runsOn(String text, int end) {
        int next = end < text.length() && ",. ".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        return next < text.length() && isDigit(text.charAt(next));
    }

    private static Optional<Numeral> chinese(String text, int place) {
        int end = place;
        while (end < text.length() && ChineseNumeral.isPart(text.charAt(end))) {
            end++;
        }
        if (end == place) {
            return Optional.empty();
        }
        // 三万元 is 3 万元 as 3万元 is, while the 万 within 三万五千元 counts.
        char last = text.charAt(end - 1);
        boolean scaled = end - place > 1 && (last == '万' || last == '亿');
        OptionalLong value = ChineseNumeral.parse(text.substring(place, scaled ? end - 1 : end));
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Numeral(
                        Decimal.of(value.getAsLong()), scaled ? String.valueOf(last) : "", place, end, Style.CHINESE));
    }
}
