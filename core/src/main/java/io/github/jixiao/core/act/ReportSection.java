package io.github.jixiao.core.act;

/**
 * A part of what is reported, submitted or disclosed (报告内容).
 *
 * <p>Source: the Decision (公告第227号) articles 12 and 13; Supervision Law (监督法) article 17.
 *
 * @since 0.1.0
 */
public enum ReportSection {
    /** How performance was managed in the previous year (上年度预算绩效管理情况). */
    PRIOR_YEAR_PERFORMANCE,
    /** The targets of key items (重点项目绩效目标). */
    KEY_TARGETS,
    /** Evaluation reports of key items (重点项目绩效评价报告). */
    EVALUATION_REPORTS,
    /** Performance audit (绩效审计内容). */
    PERFORMANCE_AUDIT,
    /** The special report that was heard (专项工作报告). */
    SPECIAL_REPORT,
    /** The opinions of the deliberation (审议意见). */
    DELIBERATION_OPINIONS,
    /** How the government handled the opinions (审议意见研究处理情况). */
    HANDLING_OF_OPINIONS
}
