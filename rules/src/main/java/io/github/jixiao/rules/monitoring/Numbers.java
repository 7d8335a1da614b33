package io.github.jixiao.rules.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as messages show them. */
final class Numbers {
    private Numbers() {}

    /** Plain digits, of a quotient without end at most six decimals. */
    static String plain(BigDecimal number) {
        BigDecimal shown = number.scale() > 6 ? number.setScale(6, RoundingMode.HALF_UP) : number;
        BigDecimal brief = shown.stripTrailingZeros();
        return (brief.scale() < 0 ? brief.setScale(0) : brief).toPlainString();
    }
}
