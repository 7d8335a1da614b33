package io.github.jixiao.io.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands after a number: its unit, then an operator, then words that say it is done; any of them may be missing.
 *
 * @param operator the operator (以上, 左右, 余)
 * @param unit the unit as written
 * @param done the words that say it is done (完成), empty for none
 */
record Tail(Optional<Operator> operator, String unit, String done) {
    private static final Pattern MORE_OR_LESS = Pattern.compile("([百千万亿]?)[余多]");
    private static final Pattern DONE = Pattern.compile("(?:全部|已)?(?:完成|到位)$");

    /** Reads the text after a number; empty where it is more than a unit and an operator. */
    static Optional<Tail> read(CellText cell, Numeral number) {
        String rest = cell.folded().substring(number.end());
        Optional<Operator> about = Optional.empty();
        String scale = number.unit();
        int from = number.end();
        Matcher more = MORE_OR_LESS.matcher(rest);
        if (more.lookingAt() && (isRound(number) || !more.group(1).isEmpty())) {
            about = Optional.of(Operator.ABOUT);
            scale += more.group(1);
            from += more.end();
            rest = rest.substring(more.end());
        }
        Matcher ending = DONE.matcher(rest);
        String done = ending.find() ? ending.group() : "";
        rest = rest.substring(0, rest.length() - done.length());
        Optional<OperatorWord> suffix = OperatorWord.suffixOf(rest);
        Optional<Operator> operator = suffix.map(OperatorWord::operator);
        if (about.isPresent() && operator.isPresent() && !about.equals(operator)) {
            return Optional.empty();
        }
        rest = rest.substring(
                0, rest.length() - suffix.map(OperatorWord::text).orElse("").length());
        // A percent sign is compared; any other unit is kept as written.
        String written = cell.written().substring(from, from + rest.length());
        String unit = scale + (rest.equals("%") ? rest : written.strip());
        return isPlausible(cell, number, rest, unit)
                ? Optional.of(new Tail(operator.isPresent() ? operator : about, unit, done))
                : Optional.empty();
    }

    private static boolean isPlausible(CellText cell, Numeral number, String rest, String unit) {
        return switch (number.style()) {
            case DIGITS, LOOSE_GROUPS -> UnitText.isPlausible(unit);
            case FRACTION -> rest.isEmpty();
            case CHINESE -> UnitText.isCounted(cell.folded().substring(number.start(), number.end()), rest);
        };
    }

    /** 余 and 多 mean about only after a round number: 200多人, but 5多媒体教室. */
    private static boolean isRound(Numeral number) {
        BigDecimal value = number.value().toBigDecimal();
        boolean tens = value.signum() != 0 && value.remainder(BigDecimal.TEN).signum() == 0;
        return tens || !number.unit().isEmpty();
    }
}
