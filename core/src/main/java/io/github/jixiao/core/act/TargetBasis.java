package io.github.jixiao.core.act;

/**
 * What a performance target is based on (设定依据).
 *
 * <p>Source: the Decision (公告第227号) article 6.
 *
 * @since 0.1.0
 */
public enum TargetBasis {
    /** The government's overall requirements for the budget (政府预算编制的总体要求). */
    GOVERNMENT_REQUIREMENTS,
    /** The requirements of the finance department (财政部门的具体要求). */
    FINANCE_REQUIREMENTS,
    /** The department's plan over several years (部门中长期规划). */
    LONG_TERM_PLAN,
    /** The department's plan for the year (部门年度工作计划). */
    ANNUAL_PLAN
}
