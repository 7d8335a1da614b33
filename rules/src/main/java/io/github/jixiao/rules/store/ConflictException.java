package io.github.jixiao.rules.store;

import io.github.jixiao.core.lifecycle.DossierId;

/**
 * Another writer was faster: a dossier has not the number of events that the writer knew (并发冲突).
 *
 * <p>Nothing was stored. Read the dossier again, judge the act on it, and append once more.
 *
 * @since 0.1.0
 */
public final class ConflictException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient DossierId dossier;
    private final int expected;
    private final int found;

    /**
     * Creates the exception.
     *
     * @param dossier the dossier
     * @param expected how many events the writer knew
     * @param found how many there are
     */
    public ConflictException(DossierId dossier, int expected, int found) {
        super("dossier " + dossier + " has " + found + " events, not the " + expected
                + " that the writer knew; nothing was stored: read it again");
        this.dossier = dossier;
        this.expected = expected;
        this.found = found;
    }

    /**
     * Returns the dossier.
     *
     * @return its id
     */
    public DossierId dossier() {
        return dossier;
    }

    /**
     * Returns how many events the writer knew.
     *
     * @return the number, 0 for a dossier that it took for new
     */
    public int expected() {
        return expected;
    }

    /**
     * Returns how many events there are.
     *
     * @return the number when the writer tried
     */
    public int found() {
        return found;
    }
}
