package io.github.jixiao.io.cell;

import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.io.Reading;
import java.util.Optional;

/** Turns a cell into an actual value. */
final class ActualCells {
    private ActualCells() {}

    static Reading<ActualValue> read(CellText cell, PhraseReader phrases) {
        Optional<ActualValue> words = ActualWords.read(cell);
        if (words.isPresent()) {
            return Reading.of(words.get());
        }
        Reading<Phrase> phrase = phrases.read(cell);
        if (phrase.value().isPresent()) {
            return value(cell, phrase.value().get(), phrase.findings());
        }
        Findings findings = phrase.findings();
        if (findings.equals(Findings.NONE)) {
            findings = ActualWords.isUnclear(cell)
                    ? CellFinding.ATTAINMENT_UNCLEAR.on(cell)
                    : TargetCells.comparison(cell);
        }
        return stated(cell, findings);
    }

    private static Reading<ActualValue> value(CellText cell, Phrase phrase, Findings findings) {
        if (phrase instanceof Phrase.Amount amount) {
            return amount(cell, amount, findings);
        }
        if (phrase instanceof Phrase.Day day) {
            return day.bound()
                    ? stated(cell, findings.and(CellFinding.ACTUAL_HAS_OPERATOR.on(cell)))
                    : Reading.of(new ActualValue.Done(day.when()), findings);
        }
        if (phrase instanceof Phrase.Period period) {
            return Reading.of(new ActualValue.Done(period.days()), findings);
        }
        // A result is one number: a range stays as it is.
        return stated(cell, findings.and(CellFinding.CELL_COMPOUND.on(cell)));
    }

    private static Reading<ActualValue> amount(CellText cell, Phrase.Amount amount, Findings findings) {
        Operator operator = amount.operator().orElse(Operator.EXACTLY);
        return switch (operator) {
            case EXACTLY -> Reading.of(new ActualValue.Measured(amount.value()), findings);
            case ABOUT -> Reading.of(new ActualValue.Approximate(amount.value()), findings);
            case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN ->
                Reading.of(
                        new ActualValue.Bound(amount.value(), cell.words()),
                        findings.and(CellFinding.ACTUAL_HAS_OPERATOR.on(cell)));
        };
    }

    private static Reading<ActualValue> stated(CellText cell, Findings findings) {
        return Reading.of(new ActualValue.Stated(cell.words()), findings);
    }
}
