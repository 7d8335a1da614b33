package io.github.jixiao.io.journal;

import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.lifecycle.DossierId;
import io.github.jixiao.core.lifecycle.Event;
import io.github.jixiao.io.Reading;
import io.github.jixiao.rules.lifecycle.Dossier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The record of all events of all dossiers in the order in which they were stored (履职日志), so chained that a later change
 * shows.
 *
 * <p>Each entry holds the hash of the one before it and is itself hashed, see {@link JournalEntry}. A host that keeps a
 * journal stores each entry together with its event: {@code head.next(dossier, event)} is the entry, {@link
 * JournalEntry#toLine()} its line. What is cut off at the end, or rewritten as a whole, shows only against a head that was
 * remembered elsewhere.
 *
 * <p>An exported journal is text in UTF-8, lines ended by line feeds (NDJSON): first {@code
 * {"format":"jixiao/journal","version":1}}, then one entry a line, in canonical JSON, see {@link
 * io.github.jixiao.io.json.CanonicalJson}. Findings point into the lines as if they were a JSON array: {@code /0} is the
 * header, {@code /1} the first entry.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Journal {
    private final List<JournalEntry> entries;
    private final Map<DossierId, List<Event>> events = new LinkedHashMap<>();

    private Journal(List<JournalEntry> entries) {
        this.entries = List.copyOf(entries);
        for (JournalEntry entry : this.entries) {
            JournalEntry.Link link = entry.link();
            events.computeIfAbsent(link.dossier(), id -> new ArrayList<>()).add(link.event());
        }
        events.replaceAll((id, list) -> List.copyOf(list));
    }

    /**
     * Returns a journal of entries, whether or not they make a chain.
     *
     * @param entries the entries in their order
     * @return the journal
     */
    public static Journal of(List<JournalEntry> entries) {
        return new Journal(entries);
    }

    /**
     * Reads an exported journal.
     *
     * <p>A line that is no entry is left out with its findings, and all others still come; so a journal whose writing was
     * stopped in the middle of a line can be read. Nothing is verified here.
     *
     * @param text the exported text
     * @return the journal; empty only where the text says that it is something else
     */
    public static Reading<Journal> read(String text) {
        return JournalLines.read(text);
    }

    /**
     * Writes the journal: the inverse of {@link #read(String)}.
     *
     * @return the header and the entries, each on a line that ends with a line feed
     */
    public String export() {
        StringBuilder text = new StringBuilder(JournalLines.HEADER).append('\n');
        entries.forEach(entry -> text.append(entry.toLine()).append('\n'));
        return text.toString();
    }

    /**
     * Returns the entries.
     *
     * @return the entries in their order
     */
    public List<JournalEntry> entries() {
        return entries;
    }

    /**
     * Returns what to remember of the journal.
     *
     * @return the number and hash of its last entry
     */
    public Head head() {
        return entries.isEmpty() ? Head.START : entries.get(entries.size() - 1).head();
    }

    /**
     * Verifies the chain.
     *
     * @return the first broken link and why it is broken, a {@link JournalFinding}; nothing if the chain holds
     */
    public Findings verify() {
        return new Chain(entries).verify();
    }

    /**
     * Verifies the chain, and that it goes through an entry that is remembered.
     *
     * @param remembered the head of the journal at an earlier time
     * @return the first broken link and why it is broken, a {@link JournalFinding}; nothing if the chain holds
     */
    public Findings verify(Head remembered) {
        return new Chain(entries).verify(remembered);
    }

    /**
     * Verifies the signatures of all entries. They are of the hashes, so the chain is to be verified beside them.
     *
     * @param verifier what checks a signature
     * @return the first entry without a signature of its hash; nothing if all are signed
     */
    public Findings verifySignatures(HashVerifier verifier) {
        return new Chain(entries).signatures(verifier);
    }

    /**
     * Returns of what there are dossiers.
     *
     * @return the ids in the order of their texts
     */
    public List<DossierId> dossiers() {
        return events.keySet().stream()
                .sorted(Comparator.comparing(DossierId::toString))
                .toList();
    }

    /**
     * Returns the events of a dossier.
     *
     * @param id of what it is kept
     * @return the events in the order of the journal, none for a dossier that is not there
     */
    public List<Event> events(DossierId id) {
        return events.getOrDefault(id, List.of());
    }

    /**
     * Rebuilds a dossier.
     *
     * @param id of what it is kept
     * @return the dossier, without events where there are none
     * @throws IllegalArgumentException if its events do not follow from each other
     */
    public Dossier dossier(DossierId id) {
        return Dossier.of(id, events(id));
    }
}
