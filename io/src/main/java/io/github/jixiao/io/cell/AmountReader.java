package io.github.jixiao.io.cell;

import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.io.Reading;
import java.util.Optional;
import java.util.Set;

/** Reads one number with its operator, its unit and the words around it (满意度≥90%, 95%及以上, 200余人). */
final class AmountReader {
    // 近5年 are the last five years, not about five.
    private static final Set<String> TIMES = Set.of("年", "个月", "月", "天", "日", "周", "期", "季度", "年度", "届");

    private AmountReader() {}

    /** Reads a cell; nothing without a finding where it is no single number. */
    static Reading<Phrase> read(CellText cell) {
        return Numeral.first(cell)
                .flatMap(number -> Head.read(cell.folded().substring(0, number.start()))
                        .flatMap(head -> Tail.read(cell, number).map(tail -> joined(cell, number, head, tail))))
                .orElse(Reading.nothing(Findings.NONE));
    }

    private static Reading<Phrase> joined(CellText cell, Numeral number, Head head, Tail tail) {
        Optional<Operator> before = head.operator();
        Optional<Operator> after = tail.operator();
        boolean given = before.isPresent() || after.isPresent();
        if ((!given && !head.namesNumber()) || isRecent(head, tail) || isYear(number.value(), tail)) {
            return Reading.nothing(Findings.NONE);
        }
        boolean frame = head.word().filter(OperatorWord::yields).isPresent();
        Optional<Operator> operator = frame ? after.or(() -> before) : before.or(() -> after);
        boolean differ = given && !frame && after.isPresent() && !operator.equals(after);
        if (head.contradictory() || (differ && !operator.get().sameSideAs(after.get()))) {
            return CellFinding.OPERATORS_CONTRADICT.nothing(cell);
        }
        Findings findings = head.twice() || differ
                ? CellFinding.OPERATOR_TWICE.on(cell, "operator", operator.get().sign())
                : Findings.NONE;
        return Reading.of(
                new Phrase.Amount(operator, new Quantity(number.value(), tail.unit())),
                findings.and(notes(cell, number, head.label() + tail.done(), given, tail.unit())));
    }

    private static Findings notes(CellText cell, Numeral number, String words, boolean given, String unit) {
        Findings findings = Findings.NONE;
        if (!words.isEmpty()) {
            findings = findings.and(CellFinding.CELL_LABEL.on(cell, "label", words));
        }
        if (number.style() == Numeral.Style.LOOSE_GROUPS) {
            findings = findings.and(CellFinding.GROUPS_ASSUMED.on(cell));
        }
        if (given && unit.equals("月") && isMonth(number.value())) {
            findings = findings.and(CellFinding.MONTH_OR_DURATION.on(cell));
        }
        return findings;
    }

    private static boolean isRecent(Head head, Tail tail) {
        return head.word().filter(word -> word.text().equals("近")).isPresent() && TIMES.contains(tail.unit());
    }

    /** ≥2021年 compares with a year, not with a number of years. */
    private static boolean isYear(Decimal value, Tail tail) {
        return tail.unit().equals("年")
                && value.compareTo(Decimal.of(1900)) >= 0
                && value.compareTo(Decimal.of(2099)) <= 0;
    }

    private static boolean isMonth(Decimal value) {
        return value.scale() == 0 && value.compareTo(Decimal.of(1)) >= 0 && value.compareTo(Decimal.of(12)) <= 0;
    }
}
