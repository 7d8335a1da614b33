package io.github.jixiao.rules.appraisal;

import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Basis;

/**
 * Whether an item must have an ex-ante appraisal (是否应当开展事前绩效评估), and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param answer whether it must
 * @param reason why
 * @param basis the entry of law that says so
 * @since 0.1.0
 */
public record Requirement(Answer answer, Text reason, Basis basis) {
    /** Whether an appraisal is required. */
    public enum Answer {
        /** Required: without it no funds may be applied for. */
        REQUIRED,
        /** Not required. */
        NOT_REQUIRED,
        /** Not to be told, since the amount is unknown. */
        UNKNOWN
    }
}
