package io.github.jixiao.core.item;

/**
 * What an expenditure item is: the object of performance management (绩效管理对象).
 *
 * <p>Source: the Decision (公告第227号) articles 6 and 8; 财预〔2020〕10号; 财预〔2021〕61号.
 *
 * @since 0.1.0
 */
public enum ItemKind {
    /** A project (项目支出). */
    PROJECT,
    /** A policy (政策). */
    POLICY,
    /** A system (制度). */
    SYSTEM,
    /** A field of management (管理). */
    MANAGEMENT,
    /** The overall expenditure of a department or unit (部门整体支出). */
    DEPARTMENT_OVERALL,
    /** A transfer to lower governments (转移支付). */
    TRANSFER,
    /** A project financed by special bonds (专项债券项目). */
    BOND_PROJECT,
    /** The fiscal operation of a lower government (下级政府财政运行). */
    FISCAL_OPERATION
}
