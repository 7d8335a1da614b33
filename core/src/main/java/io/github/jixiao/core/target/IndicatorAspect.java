package io.github.jixiao.core.target;

/**
 * The second level of an indicator (二级指标).
 *
 * <p>Source: 财预〔2015〕88号; the three kinds of cost by 财预〔2021〕101号.
 *
 * @since 0.1.0
 */
public enum IndicatorAspect {
    /** Quantity (数量指标). */
    QUANTITY,
    /** Quality (质量指标). */
    QUALITY,
    /** Timeliness (时效指标). */
    TIMELINESS,
    /** Cost within output (成本指标), before cost became a first level. */
    COST,
    /** Economic cost (经济成本指标). */
    ECONOMIC_COST,
    /** Social cost (社会成本指标). */
    SOCIAL_COST,
    /** Ecological and environmental cost (生态环境成本指标). */
    ECOLOGICAL_COST,
    /** Economic benefit (经济效益指标). */
    ECONOMIC_BENEFIT,
    /** Social benefit (社会效益指标). */
    SOCIAL_BENEFIT,
    /** Ecological benefit (生态效益指标). */
    ECOLOGICAL_BENEFIT,
    /** Sustainable influence (可持续影响指标). */
    SUSTAINABLE_INFLUENCE,
    /** Satisfaction of those served (服务对象满意度指标). */
    SERVICE_OBJECT_SATISFACTION
}
