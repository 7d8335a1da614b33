package io.github.jixiao.rules.quality;

import io.github.jixiao.core.finding.Severity;
import java.util.Optional;

/**
 * How loudly a check of target quality speaks (预警级别), as a pack chooses it.
 *
 * <p>Source: practice. Existing systems know two levels, mandatory (强制) and prompt (提示); that a check can be a mere
 * note or switched off is our addition.
 *
 * @since 0.1.0
 */
public enum Alarm {
    /** Mandatory (强制): the target cannot be submitted as it is. */
    MANDATORY(Optional.of(Severity.ERROR)),
    /** Prompt (提示): somebody must look and may let it pass. */
    PROMPT(Optional.of(Severity.WARNING)),
    /** A note (备注) for the reviewer. */
    NOTE(Optional.of(Severity.INFO)),
    /** Switched off (关闭): the check is not made. */
    OFF(Optional.empty());

    @SuppressWarnings("ImmutableEnumChecker") // Optional of an enum is immutable
    private final Optional<Severity> severity;

    Alarm(Optional<Severity> severity) {
        this.severity = severity;
    }

    /**
     * Returns the severity of the findings of such a check.
     *
     * @return the severity, empty where the check is switched off
     */
    public Optional<Severity> severity() {
        return severity;
    }
}
