package io.github.jixiao.rules.form;

/**
 * What becomes of the points of rows that do not apply (不适用指标的分值处理).
 *
 * @since 0.1.0
 */
public enum UnusedPoints {
    /** Nothing: the total is out of fewer points. */
    KEEP,
    /** The total is scaled up to the full marks. */
    RESCALE
}
