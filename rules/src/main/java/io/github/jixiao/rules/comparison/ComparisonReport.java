package io.github.jixiao.rules.comparison;

import io.github.jixiao.core.finding.Findings;
import java.util.List;
import java.util.Optional;

/**
 * The evaluations of one item held against each other (复核比对表), and the result that stands.
 *
 * <p>Immutable and thread-safe.
 *
 * @param item the id of the item
 * @param lines budget execution where it is scored, then the indicators in the order in which they first stand
 * @param sections the sums of the first levels; a section that an evaluation did not score in full has none of its
 *     scores
 * @param total the totals
 * @param result the result that stands, empty where none can
 * @param findings what decided, and what differs or is odd
 * @param packs the packs whose rules decided, nearest first
 * @since 0.1.0
 */
public record ComparisonReport(
        String item,
        List<ComparisonLine> lines,
        List<ComparisonLine> sections,
        ComparisonLine total,
        Optional<CorrectedResult> result,
        Findings findings,
        List<String> packs) {
    /** Copies the lists. */
    public ComparisonReport {
        lines = List.copyOf(lines);
        sections = List.copyOf(sections);
        packs = List.copyOf(packs);
    }
}
