package io.github.jixiao.io.sheet;

import io.github.jixiao.core.finding.Findings;
import java.util.List;

/**
 * What came of a number of evaluation sheets.
 *
 * <p>Immutable and thread-safe.
 *
 * @param results the sheets that could be read, in order
 * @param unreadable the documents that could not
 * @since 0.1.0
 */
public record SheetResults(List<SheetResult> results, List<Unreadable> unreadable) {
    /** Copies the lists. */
    public SheetResults {
        results = List.copyOf(results);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * A document from which nothing could be read.
     *
     * @param source what it is called, such as its file name
     * @param findings why
     */
    public record Unreadable(String source, Findings findings) {}
}
