package io.github.jixiao.io.journal;

import io.github.jixiao.core.lifecycle.DossierId;
import io.github.jixiao.core.lifecycle.Event;
import java.util.Base64;
import java.util.Optional;

/**
 * How far a journal has come (日志末端): the number and hash of its last entry.
 *
 * <p>That is all that is needed to add an entry. Kept elsewhere, on paper or with another office, it also shows whether the
 * journal was cut or rewritten since. Immutable and thread-safe.
 *
 * @param number the number of the last entry, 0 for a journal without entries
 * @param hash its hash, 64 zeros for a journal without entries
 * @since 0.1.0
 */
public record Head(int number, String hash) {
    /** The head of a journal without entries. */
    public static final Head START = new Head(0, Hashes.NONE);

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is negative, the hash is not of its form, or only one of them is that of
     *     a journal without entries
     */
    public Head {
        Hashes.require(hash);
        if (number < 0 || (number == 0) != hash.equals(Hashes.NONE)) {
            throw new IllegalArgumentException(
                    "the head of a journal without entries is 0 and 64 zeros, of any other neither; was " + number + ":"
                            + hash);
        }
    }

    /**
     * Reads a head: the inverse of {@link #toString()}.
     *
     * @param text the number and the hash with a colon between them
     * @return the head
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static Head parse(String text) {
        int colon = text.indexOf(':');
        if (!text.matches("(0|[1-9][0-9]{0,8}):[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not the head of a journal: '" + text
                    + "', expected its number, a colon and 64 hexadecimal digits");
        }
        return new Head(Integer.parseInt(text.substring(0, colon)), text.substring(colon + 1));
    }

    /**
     * Returns the next entry, unsigned.
     *
     * @param dossier the dossier to which the event belongs
     * @param event the event
     * @return the entry that follows
     */
    public JournalEntry next(DossierId dossier, Event event) {
        JournalEntry.Link link = new JournalEntry.Link(number + 1, hash, dossier, event);
        return new JournalEntry(link, Hashes.of(link), Optional.empty());
    }

    /**
     * Returns the next entry, signed.
     *
     * @param dossier the dossier to which the event belongs
     * @param event the event
     * @param signer who signs its hash
     * @return the entry that follows
     */
    public JournalEntry next(DossierId dossier, Event event, HashSigner signer) {
        JournalEntry entry = next(dossier, event);
        byte[] signature = signer.sign(Hashes.bytes(entry.hash()));
        return new JournalEntry(
                entry.link(), entry.hash(), Optional.of(Base64.getEncoder().encodeToString(signature)));
    }

    /**
     * Returns the head in its written form.
     *
     * @return the text that {@link #parse(String)} reads
     */
    @Override
    public String toString() {
        return number + ":" + hash;
    }
}
