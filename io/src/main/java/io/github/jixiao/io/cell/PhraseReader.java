package io.github.jixiao.io.cell;

import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.io.Reading;

/** Reads the numbers and days of a cell. */
final class PhraseReader {
    private final DateReader dates;

    PhraseReader(DateReader dates) {
        this.dates = dates;
    }

    /**
     * Reads a cell.
     *
     * @return the phrase; nothing with a finding that says why it must stay verbatim; nothing without a finding where
     *     the cell holds words only
     */
    Reading<Phrase> read(CellText cell) {
        if (cell.tooLong()) {
            return CellFinding.CELL_TOO_LONG.nothing(cell);
        }
        // Days come first: 2021-12-31 and 1-12月 would pass for ranges.
        Reading<Phrase> phrase = dates.read(cell);
        if (isOpen(phrase)) {
            phrase = RangeReader.read(cell);
        }
        if (isOpen(phrase)) {
            phrase = AmountReader.read(cell);
        }
        if (isOpen(phrase) && cell.hasDigit()) {
            if (cell.folded().indexOf('±') >= 0) {
                return CellFinding.PLUS_MINUS.nothing(cell);
            }
            return cell.hasSeveralNumbers()
                    ? CellFinding.CELL_COMPOUND.nothing(cell)
                    : CellFinding.CELL_TEXT_WITH_NUMBER.nothing(cell);
        }
        return phrase;
    }

    private static boolean isOpen(Reading<Phrase> phrase) {
        return phrase.value().isEmpty() && phrase.findings().equals(Findings.NONE);
    }
}
