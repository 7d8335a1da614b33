package io.github.jixiao.io.sheet;

import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.scoring.Reconciliation;
import io.github.jixiao.rules.scoring.Score;
import java.util.List;
import java.util.Optional;

/**
 * What came of one evaluation sheet: what it says, what it scores, and what is wrong with it.
 *
 * <p>The pointers of the findings lead into this record: {@code /sheet/…} to a printed cell, {@code /evaluation/…} to
 * what was read from it. Immutable and thread-safe.
 *
 * @param sheet the cells as printed
 * @param evaluation what they say
 * @param marking the score, empty where no rule is recorded for the sheet
 * @param findings what reading, validation and scoring found, the gravest first
 * @since 0.1.0
 */
public record SheetResult(Sheet sheet, Evaluation evaluation, Optional<Marking> marking, Findings findings) {
    /**
     * The score of a sheet, and the rules that it was scored by.
     *
     * @param year the fiscal year whose rules were taken
     * @param packs the packs in force, nearest first, such as {@code cn-42@2026.1}
     * @param title the title of the scheme
     * @param fullMarks the marks of a perfect result
     * @param score the score, with its calculation sheet
     * @param reconciliation the scores stated held against those computed
     * @param citations the provisions that the score and the findings rest on, in order of their addresses
     */
    public record Marking(
            FiscalYear year,
            List<String> packs,
            Text title,
            Points fullMarks,
            Score score,
            Reconciliation reconciliation,
            List<Citation> citations) {
        /** Copies the lists. */
        public Marking {
            packs = List.copyOf(packs);
            citations = List.copyOf(citations);
        }

        /**
         * Returns the pack that the scheme stands in.
         *
         * @return its coordinates, such as {@code cn@2026.1}
         */
        public String pack() {
            String id = score.scheme().replaceFirst("/.*", "");
            return packs.stream()
                    .filter(pack -> pack.startsWith(id + "@"))
                    .findFirst()
                    .orElse(id);
        }
    }

    /**
     * A provision cited: where it stands and what it says.
     *
     * @param ref its address
     * @param title the title of the instrument
     * @param number the number of the instrument, empty where it has none
     * @param issuer who issued the instrument
     * @param clause what the clause says in our own words, empty where it is not recorded or the instrument is cited
     *     as a whole
     */
    public record Citation(
            ProvisionRef ref, Text title, Optional<String> number, String issuer, Optional<Text> clause) {}

    /**
     * Returns how many findings there are of a severity.
     *
     * @param severity the severity
     * @return their number
     */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /**
     * Tells whether a score or the grade stated differs from the computed one without a known cause of rounding.
     *
     * @return whether one differs; false where the sheet is not scored
     */
    public boolean differs() {
        return marking.filter(scored -> !scored.reconciliation().agrees()).isPresent();
    }
}
