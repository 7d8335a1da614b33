package io.github.jixiao.rules.application;

/**
 * Which of several decisions that a grade allows is suggested first (优先建议).
 *
 * @since 0.1.0
 */
public enum Pick {
    /** The mildest one (从宽). */
    MILDEST,
    /** The strictest one (从严). */
    STRICTEST
}
