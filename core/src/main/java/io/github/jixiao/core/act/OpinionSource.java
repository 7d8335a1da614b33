package io.github.jixiao.core.act;

/**
 * Whose opinions are heard before a deliberation (意见来源).
 *
 * <p>Source: the Decision (公告第227号) article 13.
 *
 * @since 0.1.0
 */
public enum OpinionSource {
    /** Deputies to the congress (人大代表). */
    DEPUTIES,
    /** The public (社会公众). */
    PUBLIC
}
