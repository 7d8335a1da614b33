package io.github.jixiao.rules.monitoring;

import io.github.jixiao.core.monitoring.CorrectiveKind;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Basis;
import java.util.Optional;
import java.util.Set;

/**
 * What may be done about an item (处理建议). Somebody must decide it: nothing follows by itself.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kinds what may be done
 * @param reason why
 * @param indicatorId the indicator that it is about, empty for the item as a whole
 * @param basis the rule that provides for it
 * @since 0.1.0
 */
public record Suggestion(Set<CorrectiveKind> kinds, Text reason, Optional<String> indicatorId, Basis basis) {
    /** Copies the set. */
    public Suggestion {
        kinds = Set.copyOf(kinds);
    }
}
