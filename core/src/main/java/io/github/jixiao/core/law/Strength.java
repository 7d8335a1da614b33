package io.github.jixiao.core.law;

/**
 * How binding a clause is (约束力度).
 *
 * <p>Source: the modal words of the Decision (公告第227号): 应当, 探索, 可以.
 *
 * @since 0.1.0
 */
public enum Strength {
    /** Must (应当): not doing it in time is a breach. */
    MUST,
    /** Explore (探索): to be tried; not having done so stays open and is never a breach. */
    EXPLORE,
    /** May (可以): a power; not using it is nothing. */
    MAY
}
