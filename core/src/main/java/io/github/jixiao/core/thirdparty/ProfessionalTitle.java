package io.github.jixiao.core.thirdparty;

/**
 * A professional title (专业技术职称), lowest first.
 *
 * @since 0.1.0
 */
public enum ProfessionalTitle {
    /** Junior (初级). */
    JUNIOR,
    /** Middle (中级). */
    MIDDLE,
    /** Senior, associate senior included (高级，含副高级). */
    SENIOR
}
