package io.github.jixiao.rules.rollup;

import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.rules.scoring.CalculationSheet;

/**
 * The value of an indicator over all items of a total (指标汇总值).
 *
 * <p>Immutable and thread-safe.
 *
 * @param indicator the indicator
 * @param value its value; a rate by numerator and denominator is in percent
 * @param items over how many items
 * @param sheet how it follows
 * @since 0.1.0
 */
public record IndicatorTotal(String indicator, Quantity value, int items, CalculationSheet sheet) {}
