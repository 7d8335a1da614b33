package io.github.jixiao.core.thirdparty;

import java.util.List;
import java.util.Optional;

/**
 * A third party that takes on work (受托第三方机构), as the principal knows it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id of the organ, not blank
 * @param kind what it is, empty where nobody stated it
 * @param violations the violations on its record
 * @since 0.1.0
 */
public record Institution(String id, Optional<InstitutionKind> kind, List<Violation> violations) {
    /**
     * Copies the list and checks the id.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public Institution {
        violations = List.copyOf(violations);
        if (id.isBlank()) {
            throw new IllegalArgumentException("an institution needs an id; its kind is " + kind);
        }
    }
}
