package io.github.jixiao.core.thirdparty;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A relation between a third party and somebody concerned by its work (利害关系情况).
 *
 * <p>Whether it bars the work is for the rules to say. Immutable and thread-safe.
 *
 * @param kind of what kind
 * @param with the id of the organ to which it is tied
 * @param declared whether the institution declared it itself; otherwise it was found elsewhere
 * @param until the last day on which it held, empty where it still holds
 * @since 0.1.0
 */
public record Tie(TieKind kind, String with, boolean declared, Optional<LocalDate> until) {}
