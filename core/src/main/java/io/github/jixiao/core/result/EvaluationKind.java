package io.github.jixiao.core.result;

/**
 * Who evaluates, and when (评价类型).
 *
 * <p>Source: the Decision (公告第227号) article 8; 财预〔2020〕10号.
 *
 * @since 0.1.0
 */
public enum EvaluationKind {
    /** By the spending unit itself (单位自评). */
    SELF,
    /** By the budget department (部门评价). */
    DEPARTMENT,
    /** By the finance department, on key items (财政重点评价). */
    FINANCE_KEY,
    /** A spot check of a self-evaluation (抽查复核). */
    SPOT_CHECK,
    /** An evaluation done again (再评价). */
    RE_EVALUATION,
    /** Before the item is established (事前绩效评估). */
    EX_ANTE,
    /** Half-way through a longer item (中期评价). */
    MID_TERM
}
