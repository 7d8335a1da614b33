package io.github.jixiao.rules.sampling;

/**
 * By what a frame is divided into strata (分层依据).
 *
 * @since 0.1.0
 */
public enum Dimension {
    /** By bands of amount (金额段). */
    AMOUNT,
    /** By the grade of the last evaluation (上次评价等级). */
    GRADE,
    /** By department (主管部门). */
    DEPARTMENT,
    /** By whether the risk is high (风险). */
    RISK
}
