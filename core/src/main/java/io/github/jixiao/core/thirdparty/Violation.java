package io.github.jixiao.core.thirdparty;

import java.time.LocalDate;

/**
 * A violation on record (违法违规记录).
 *
 * @param day the day of the decision on it
 * @param major whether it is a major one (重大违法记录)
 * @since 0.1.0
 */
public record Violation(LocalDate day, boolean major) {}
