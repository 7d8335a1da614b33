package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Quantity;
import java.util.Optional;

/**
 * Brings an actual value to the unit of its target (计量单位换算), where the two units tell how.
 *
 * @since 0.1.0
 */
public final class Units {
    private Units() {}

    /**
     * Returns the number of a quantity in another unit: the same unit, none on one side, 万 and 亿 before a common unit,
     * or percent and per mille.
     *
     * @param from the quantity
     * @param unit the unit wanted, empty for none
     * @return the number, exact; empty where the units do not tell how
     */
    public static Optional<Decimal> convert(Quantity from, String unit) {
        String source = from.unit();
        if (source.isEmpty() || unit.isEmpty() || source.equals(unit)) {
            return Optional.of(from.number());
        }
        String sourceBase = base(source);
        String targetBase = base(unit);
        if (!sourceBase.equals(targetBase)) {
            return Optional.empty();
        }
        int power = power(source) - power(unit);
        return Optional.of(
                power == 0
                        ? from.number()
                        : Decimal.of(from.number().toBigDecimal().scaleByPowerOfTen(power)));
    }

    /**
     * Tells whether a unit is one of ratios.
     *
     * @param unit the unit, empty for none
     * @return whether it is percent or per mille
     */
    public static boolean isRatio(String unit) {
        return !unit.isEmpty() && base(unit).equals("%");
    }

    private static String base(String unit) {
        return switch (unit) {
            case "%", "％", "百分比", "‰" -> "%";
            case "万", "亿" -> "元";
            default -> unit.startsWith("万") || unit.startsWith("亿") ? unit.substring(1) : unit;
        };
    }

    private static int power(String unit) {
        return switch (unit.charAt(0)) {
            case '‰' -> -1;
            case '万' -> 4;
            case '亿' -> 8;
            default -> 0;
        };
    }
}
