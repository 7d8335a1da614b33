package io.github.jixiao.core.finding;

import io.github.jixiao.core.value.Text;

/**
 * How grave a kind of finding is, and what it says (问题描述).
 *
 * <p>Immutable and thread-safe.
 *
 * @param severity what the finding stops
 * @param message the message in Chinese and English, with named places in braces
 * @since 0.1.0
 */
public record Wording(Severity severity, Text message) {}
