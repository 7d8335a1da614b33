package io.github.jixiao.rules.scheme;

import io.github.jixiao.core.value.Text;
import java.math.BigDecimal;

/**
 * A grade (等级) of a grade scale.
 *
 * @param code the code, such as {@code excellent}
 * @param label as printed, such as 优
 * @param from the lower bound in points, included
 * @since 0.1.0
 */
public record Grade(String code, Text label, BigDecimal from) {}
