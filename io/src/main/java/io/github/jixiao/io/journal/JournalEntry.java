package io.github.jixiao.io.journal;

import io.github.jixiao.core.lifecycle.DossierId;
import io.github.jixiao.core.lifecycle.Event;
import java.util.Base64;
import java.util.Optional;

/**
 * One entry of a journal (日志条目): an event of a dossier, chained to the entry before it.
 *
 * <p>Holds what was read, intact or not; {@link Journal#verify()} judges. Immutable and thread-safe.
 *
 * @param link what is hashed
 * @param hash the SHA-256 of the canonical JSON of the link in UTF-8, 64 lower-case hexadecimal digits
 * @param signature the signature of the 32 bytes of the hash in Base64, empty for an entry that nobody signed
 * @since 0.1.0
 */
public record JournalEntry(Link link, String hash, Optional<String> signature) {
    /**
     * Checks the hash and the signature.
     *
     * @throws IllegalArgumentException if one of them is not of its form
     */
    public JournalEntry {
        Hashes.require(hash);
        signature.ifPresent(text -> Base64.getDecoder().decode(text));
    }

    /**
     * What is hashed of an entry: its place, the hash before it, and the event.
     *
     * @param number the place in the journal, 1 for the first entry
     * @param previous the hash of the entry before it; 64 zeros for the first
     * @param dossier the dossier to which the event belongs
     * @param event the event
     */
    public record Link(int number, String previous, DossierId dossier, Event event) {
        /**
         * Checks the number and the hash.
         *
         * @throws IllegalArgumentException if the number is below 1, or the hash is not of its form
         */
        public Link {
            if (number < 1) {
                throw new IllegalArgumentException("entries are numbered from 1 on, was " + number);
            }
            Hashes.require(previous);
        }
    }

    /**
     * Returns what to remember of a journal that ends with this entry.
     *
     * @return its number and hash
     */
    public Head head() {
        return new Head(link.number(), hash);
    }

    /**
     * Returns the entry as a line of an exported journal.
     *
     * @return its canonical JSON, without a line feed
     */
    public String toLine() {
        return JournalLines.ENTRY.write(this);
    }
}
