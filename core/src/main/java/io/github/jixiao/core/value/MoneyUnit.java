package io.github.jixiao.core.value;

import java.math.BigDecimal;

/**
 * A unit in which amounts of money are written on Chinese budget documents.
 *
 * @since 0.1.0
 */
public enum MoneyUnit {
    /** One yuan (元). */
    YUAN("元", 0),
    /** Ten thousand yuan (万元), the usual unit of budget tables. */
    TEN_THOUSAND_YUAN("万元", 4),
    /** One hundred million yuan (亿元). */
    HUNDRED_MILLION_YUAN("亿元", 8);

    private final String symbol;
    private final int power;

    MoneyUnit(String symbol, int power) {
        this.symbol = symbol;
        this.power = power;
    }

    /**
     * Returns the unit as written.
     *
     * @return 元, 万元 or 亿元
     */
    public String symbol() {
        return symbol;
    }

    BigDecimal toYuan(BigDecimal amount) {
        return amount.scaleByPowerOfTen(power);
    }

    BigDecimal fromYuan(BigDecimal yuan) {
        return yuan.scaleByPowerOfTen(-power);
    }
}
