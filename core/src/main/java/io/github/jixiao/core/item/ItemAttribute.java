package io.github.jixiao.core.item;

/**
 * Whether an item goes on or is new, on the Hubei form (项目属性).
 *
 * <p>Source: the Hubei self-evaluation form of 2020.
 *
 * @since 0.1.0
 */
public enum ItemAttribute {
    /** Goes on from an earlier year (持续性项目). */
    CONTINUING,
    /** Newly established (新增性项目). */
    NEW
}
