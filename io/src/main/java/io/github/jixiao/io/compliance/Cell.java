package io.github.jixiao.io.compliance;

import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.compliance.DutyStatus;
import java.util.Locale;
import java.util.Optional;

/**
 * Words in a report, and how they look where a form can show it.
 *
 * @param words what it says
 * @param look how it looks
 * @param link the anchor to which it leads, empty where it leads nowhere
 */
record Cell(Text words, String look, Optional<String> link) {
    static final Cell NONE = plain("—");

    static Cell plain(String words) {
        return plain(new Text(words, words));
    }

    static Cell plain(Text words) {
        return new Cell(words, "", Optional.empty());
    }

    /** A number, a day, or what else is not to be broken. */
    static Cell number(String words) {
        return new Cell(new Text(words, words), "num", Optional.empty());
    }

    /** Addresses and ids. */
    static Cell code(String words) {
        return new Cell(new Text(words, words), "code", Optional.empty());
    }

    static Cell status(DutyStatus status) {
        return new Cell(
                status.label(),
                "status " + status.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Optional.empty());
    }

    Cell to(String anchor) {
        return new Cell(words, look, Optional.of(anchor));
    }
}
