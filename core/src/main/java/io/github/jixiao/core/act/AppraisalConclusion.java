package io.github.jixiao.core.act;

/**
 * The conclusion of an ex-ante appraisal (事前绩效评估结论).
 *
 * @since 0.1.0
 */
public enum AppraisalConclusion {
    /** To be supported (予以支持). */
    SUPPORT,
    /** To be supported once adjusted (调整后支持). */
    SUPPORT_AFTER_ADJUSTMENT,
    /** Not to be supported (不予支持). */
    NOT_SUPPORT
}
