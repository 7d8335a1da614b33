package io.github.jixiao.core.finding;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The findings of one check, in the order of the document.
 *
 * <p>Immutable and thread-safe.
 *
 * @param all the findings
 * @since 0.1.0
 */
public record Findings(List<Finding> all) implements Iterable<Finding> {
    /** No findings. */
    public static final Findings NONE = new Findings(List.of());

    /** Copies the list. */
    public Findings {
        all = List.copyOf(all);
    }

    /**
     * Returns these findings followed by others.
     *
     * @param others the other findings
     * @return all of them
     */
    public Findings and(Findings others) {
        List<Finding> joined = new ArrayList<>(all);
        joined.addAll(others.all);
        return new Findings(joined);
    }

    /**
     * Tells whether a finding stops the document.
     *
     * @return whether one of them is an {@link Severity#ERROR}
     */
    public boolean hasErrors() {
        return all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * Tells whether there is a finding of a kind.
     *
     * @param code the kind
     * @return whether one has its code
     */
    public boolean has(FindingCode code) {
        return all.stream().anyMatch(finding -> finding.code().equals(code.name()));
    }

    /**
     * Returns the findings as a stream.
     *
     * @return the findings, in order
     */
    public Stream<Finding> stream() {
        return all.stream();
    }

    /**
     * Requires that nothing stops the document.
     *
     * @throws IllegalStateException if there is an error, listing all of them in both languages
     */
    public void orThrow() {
        List<String> errors = all.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding ->
                        finding.code() + " at '" + finding.pointer() + "': " + finding.en() + " / " + finding.zh())
                .toList();
        if (!errors.isEmpty()) {
            throw new IllegalStateException(String.join("; ", errors));
        }
    }

    @Override
    public Iterator<Finding> iterator() {
        return all.iterator();
    }
}
