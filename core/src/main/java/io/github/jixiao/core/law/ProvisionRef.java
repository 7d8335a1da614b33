package io.github.jixiao.core.law;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a provision: jurisdiction, instrument and, where there is one, clause.
 *
 * <p>Written {@code cn-42:2017-227#6.7}: the jurisdiction that issued it, the instrument as named in its pack, and
 * the clause within it. An address says nothing of the text; packs resolve it. Immutable and thread-safe.
 *
 * @param jurisdiction the jurisdiction of the issuer
 * @param instrument the instrument: lower-case letters, digits and inner hyphens
 * @param clause the clause: letters, digits, dots, hyphens and parentheses; empty for the instrument as a whole
 * @since 0.1.0
 */
public record ProvisionRef(Jurisdiction jurisdiction, String instrument, Optional<String> clause)
        implements Comparable<ProvisionRef> {
    private static final Pattern INSTRUMENT = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern CLAUSE = Pattern.compile("[A-Za-z0-9.()-]+");

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the instrument or the clause has a character that is not allowed
     */
    public ProvisionRef {
        if (!INSTRUMENT.matcher(instrument).matches()) {
            throw new IllegalArgumentException("not an instrument of law: '" + instrument + "'");
        }
        if (clause.isPresent() && !CLAUSE.matcher(clause.get()).matches()) {
            throw new IllegalArgumentException("not a clause: '" + clause.get() + "'");
        }
    }

    /**
     * Reads an address: the inverse of {@link #toString()}.
     *
     * @param text such as {@code cn-42:2017-227#6.7} or {@code cn:caiyu-2020-10}
     * @return the address
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static ProvisionRef parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("not a provision: '" + text + "', expected such as cn-42:2017-227#6.7");
        }
        int hash = text.indexOf('#', colon);
        Optional<String> clause = hash < 0 ? Optional.empty() : Optional.of(text.substring(hash + 1));
        String instrument = text.substring(colon + 1, hash < 0 ? text.length() : hash);
        return new ProvisionRef(Jurisdiction.parse(text.substring(0, colon)), instrument, clause);
    }

    /**
     * Returns the address of the instrument as a whole.
     *
     * @return this address without its clause
     */
    public ProvisionRef whole() {
        return new ProvisionRef(jurisdiction, instrument, Optional.empty());
    }

    @Override
    public int compareTo(ProvisionRef other) {
        return toString().compareTo(other.toString());
    }

    /**
     * Returns the address in its written form.
     *
     * @return the text that {@link #parse(String)} reads
     */
    @Override
    public String toString() {
        return jurisdiction + ":" + instrument + clause.map(c -> "#" + c).orElse("");
    }
}
