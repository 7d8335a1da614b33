package io.github.jixiao.io.cell;

import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.MoneyUnit;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.io.Reading;
import java.util.Optional;
import java.util.function.Function;

/**
 * A reader of single table cells as Chinese officials write them.
 *
 * <p>Every cell is read without an exception: what was assumed or left open is a finding with an empty pointer, to be
 * placed with {@link io.github.jixiao.core.finding.Finding#under(String)}, and a cell alone is never an error. A blank
 * cell reads as nothing without a finding, one that holds only a placeholder (-, —, /, 无) as nothing with one. Words
 * that are kept are the cell as written, without white space around it. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CellReader {
    private final PhraseReader phrases;

    private CellReader(Optional<FiscalYear> year) {
        this.phrases = new PhraseReader(new DateReader(year));
    }

    /**
     * Returns a reader.
     *
     * @param year the fiscal year of the document, taken for days and months written without one (11月底前); without it
     *     such cells stay words
     * @return the reader
     */
    public static CellReader of(Optional<FiscalYear> year) {
        return new CellReader(year);
    }

    /**
     * Reads a target value (指标值).
     *
     * <p>A number without an operator becomes {@link TargetValue.Undirected}, words without a number {@link
     * TargetValue.Qualitative}; words and numbers that are no known shape stay {@link TargetValue.Verbatim}, each with
     * a finding.
     *
     * @param cell the cell as printed
     * @return the target value, and what was assumed
     */
    public Reading<TargetValue> target(String cell) {
        return read(cell, text -> TargetCells.read(text, phrases));
    }

    /**
     * Reads an actual value (实际完成值).
     *
     * <p>An operator repeated from the target (≥95%) is no measurement: it becomes {@link ActualValue.Bound} with a
     * warning. Words and numbers that are no known shape stay {@link ActualValue.Stated} with a finding.
     *
     * @param cell the cell as printed
     * @return the actual value, and what was assumed
     */
    public Reading<ActualValue> actual(String cell) {
        return read(cell, text -> ActualCells.read(text, phrases));
    }

    /**
     * Reads points (分): a weight (分值) or a score (得分).
     *
     * @param cell the cell as printed: a number, optionally followed by 分
     * @return the points; nothing with a warning for anything else, such as a percentage
     */
    public Reading<Points> points(String cell) {
        return read(cell, PlainCells::points);
    }

    /**
     * Reads an amount of money.
     *
     * @param cell the cell as printed: a number, optionally with its unit (5.8万, 620.82万元, 1,234.5元)
     * @param defaultUnit the unit of the table, for a number without one
     * @return the money; nothing with a warning for anything else
     */
    public Reading<Money> money(String cell, MoneyUnit defaultUnit) {
        return read(cell, text -> PlainCells.money(text, defaultUnit));
    }

    /**
     * Reads a rate (率), such as the budget execution rate.
     *
     * <p>A number without a sign is ambiguous: up to 1.5 it is taken as a share of one, above as percent, each with a
     * finding.
     *
     * @param cell the cell as printed: 86%, 0.9‰, 100.00 or 0.958
     * @return the rate; nothing with a warning for anything else
     */
    public Reading<Ratio> rate(String cell) {
        return read(cell, PlainCells::rate);
    }

    private static <T> Reading<T> read(String cell, Function<CellText, Reading<T>> reading) {
        CellText text = CellText.of(cell);
        if (text.words().isEmpty()) {
            return Reading.nothing(Findings.NONE);
        }
        if (Placeholder.is(text)) {
            return CellFinding.CELL_PLACEHOLDER.nothing(text);
        }
        return reading.apply(text);
    }
}
