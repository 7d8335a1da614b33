package io.github.jixiao.rules.rollup;

import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Quantity;

/**
 * A value of an indicator in a form that can be rolled up (可汇总的指标值).
 *
 * <p>All members are immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface Measure {
    /**
     * A number with its unit: absolute numbers are added, percentages averaged by the money behind them.
     *
     * @param value the number
     */
    record Stated(Quantity value) implements Measure {}

    /**
     * A rate by its parts (分子、分母), which are added each on its own.
     *
     * @param numerator the part
     * @param denominator the whole
     * @param unit the unit of both, such as 人
     */
    record Fraction(Decimal numerator, Decimal denominator, String unit) implements Measure {}
}
