package io.github.jixiao.core.monitoring;

/**
 * Why something deviates from its target (偏差原因).
 *
 * <p>Source: the monitoring form of 财预〔2019〕136号.
 *
 * @since 0.1.0
 */
public enum DeviationCause {
    /** Funds (经费保障). */
    FUNDS,
    /** Rules (制度保障). */
    RULES,
    /** Staff (人员保障). */
    STAFF,
    /** Hardware (硬件条件保障). */
    HARDWARE,
    /** Others (其他), which the form explains in words. */
    OTHER
}
