package io.github.jixiao.core.item;

/**
 * Where money comes from (资金来源).
 *
 * @since 0.1.0
 */
public enum FundingSource {
    /** Fiscal appropriation of the year (当年财政拨款). */
    FISCAL,
    /** Carried over from earlier years (上年结转资金). */
    CARRY_OVER,
    /** The central budget (中央财政资金). */
    CENTRAL,
    /** The province's budget (省级财政资金). */
    PROVINCIAL,
    /** The prefecture's budget (市级财政资金). */
    PREFECTURAL,
    /** The county's budget (县级财政资金). */
    COUNTY,
    /** Any other or a mixed source (其他资金). */
    OTHER
}
