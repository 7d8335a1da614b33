package io.github.jixiao.core.result;

/**
 * How far a qualitative target was attained (定性指标完成程度).
 *
 * <p>Source: 财预〔2020〕10号; forms print 达成年度指标, 部分达成年度指标并具有一定效果, 未达成年度指标且效果较差.
 *
 * @since 0.1.0
 */
public enum Attainment {
    /** Attained (达成). */
    REACHED,
    /** Partly attained, with some effect (部分达成). */
    PARTLY,
    /** Not attained, with poor effect (未达成). */
    NOT_REACHED
}
