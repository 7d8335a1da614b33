package io.github.jixiao.core.finding;

/**
 * How much a finding stops.
 *
 * @since 0.1.0
 */
public enum Severity {
    /** Stops the document: it contradicts itself or breaks a rule that a reviewer must enforce. */
    ERROR,
    /** Stops nothing, yet somebody must look and give a reason. */
    WARNING,
    /** Stops nothing: what was assumed, left open or read in a certain way. */
    INFO
}
