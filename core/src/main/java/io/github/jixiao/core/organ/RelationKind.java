package io.github.jixiao.core.organ;

import io.github.jixiao.core.value.Text;

/**
 * How one organ stands to another (机关之间的关系); each goes from the organ above, or the acting one, to the other.
 *
 * <p>Source: the Decision (公告第227号) articles 2 to 4, 10 and 11; Budget Law (预算法) articles 16, 50, 83 and 87 to 90.
 *
 * @since 0.1.0
 */
public enum RelationKind {
    /** A government leads its departments and the governments below it (领导). */
    LEADS("领导", "leads"),
    /** A finance department guides the finance departments one level down (指导). */
    GUIDES("指导", "guides"),
    /** A finance department manages the budget of a department, a department that of a unit (预算管理). */
    MANAGES_BUDGET("预算管理", "manages the budget of"),
    /** A congress or standing committee supervises the government of its own level (监督). */
    SUPERVISES("监督", "supervises"),
    /** An audit organ audits (审计). */
    AUDITS("审计", "audits"),
    /** An organ commissions a third party (委托). */
    COMMISSIONS("委托", "commissions"),
    /** A finance department passes funds to a lower one (转移支付). */
    TRANSFERS("转移支付", "transfers to"),
    /** A government files its budget with the government one level up (备案); from the lower to the upper. */
    FILES_WITH("备案", "files with");

    private final Text label;

    RelationKind(String zh, String en) {
        label = new Text(zh, en);
    }

    /**
     * Returns what the relation is called.
     *
     * @return its name in Chinese and English; in English as the verb of a sentence
     */
    public Text label() {
        return label;
    }
}
