package io.github.jixiao.core.item;

/**
 * For how long an item runs, on the Hubei form (项目类型).
 *
 * <p>Source: the Hubei self-evaluation form of 2020; the rules on applying results distinguish by it.
 *
 * @since 0.1.0
 */
public enum ItemTerm {
    /** Every year (常年性项目). */
    RECURRING,
    /** Several years, to an end (延续性项目). */
    MULTI_YEAR,
    /** Once (一次性项目). */
    ONE_OFF
}
