package io.github.jixiao.core.item;

/**
 * The class of an item on the Hubei form (项目类别).
 *
 * <p>Source: the Hubei self-evaluation form of 2020.
 *
 * @since 0.1.0
 */
public enum ItemClass {
    /** Of a department's own budget (部门预算项目). */
    DEPARTMENT_BUDGET,
    /** Special funds spent directly by the province or city (省（市）直专项). */
    DIRECT_SPECIAL,
    /** A transfer to lower governments (对下转移支付). */
    DOWNWARD_TRANSFER
}
