package io.github.jixiao.core.value;

/**
 * A number with its unit of measure (计量单位), such as 50 个 or 95 %.
 *
 * <p>The unit is kept as written; numbers of different units are never compared. Immutable and thread-safe.
 *
 * @param number the number
 * @param unit the unit as written, empty where there is none
 * @since 0.1.0
 */
public record Quantity(Decimal number, String unit) {
    /**
     * Returns a quantity.
     *
     * @param number digits, as {@link Decimal#parse(String)} reads them
     * @param unit the unit, empty for none
     * @return the quantity
     * @throws IllegalArgumentException if the number is not one
     */
    public static Quantity of(String number, String unit) {
        return new Quantity(Decimal.parse(number), unit);
    }

    /**
     * Returns the number followed by its unit.
     *
     * @return such as {@code 50个}
     */
    @Override
    public String toString() {
        return number + unit;
    }
}
