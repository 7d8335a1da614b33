package io.github.jixiao.core.target;

/**
 * The first level of an indicator (一级指标).
 *
 * <p>Source: 财预〔2015〕88号 and 财预〔2020〕10号 (output, benefit, satisfaction), 财预〔2021〕101号 (cost as a first
 * level), the framework of finance evaluation (decision, process), department tables (input).
 *
 * @since 0.1.0
 */
public enum IndicatorCategory {
    /** Budget execution (预算执行). */
    EXECUTION,
    /** Cost (成本指标). */
    COST,
    /** Output (产出指标). */
    OUTPUT,
    /** Benefit (效益指标). */
    BENEFIT,
    /** Satisfaction (满意度指标). */
    SATISFACTION,
    /** Decision (决策). */
    DECISION,
    /** Input (投入). */
    INPUT,
    /** Process or management (过程). */
    PROCESS,
    /** Output and benefit in one block (绩效指标). */
    PERFORMANCE,
    /** Any other first level. */
    OTHER
}
