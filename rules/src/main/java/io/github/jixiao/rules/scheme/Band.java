package io.github.jixiao.rules.scheme;

import java.math.BigDecimal;

/**
 * One line of a table: from a lower bound, included, up to the line above.
 *
 * @param from the lower bound
 * @param value what is read there
 * @since 0.1.0
 */
public record Band(BigDecimal from, BigDecimal value) {}
