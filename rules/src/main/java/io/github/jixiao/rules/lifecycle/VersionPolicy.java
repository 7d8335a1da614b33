package io.github.jixiao.rules.lifecycle;

/**
 * Which version of a target counts (目标版本口径) where it was adjusted during the year.
 *
 * @since 0.1.0
 */
public enum VersionPolicy {
    /** The version that was replied with the budget (批复版本). */
    BASELINE,
    /** The version that is in force on the day, at the latest that of the year's end (生效版本). */
    IN_FORCE
}
