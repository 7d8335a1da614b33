package io.github.jixiao.rules.responsibility;

import io.github.jixiao.core.value.Text;

/**
 * A rule by which it is told whether an organ may do something (职权规则).
 *
 * @since 0.1.0
 */
public enum PowerRule {
    /** The organ is known and exists on the day. */
    ORGAN_EXISTS(false, "机关存在", "the organ exists"),
    /** An organ of its kind has the power at its level. */
    POWER_AT_LEVEL(false, "职权法定", "the power is given"),
    /** No organ of its kind may ever do it. */
    POWER_DENIED(false, "不得越权", "the power is denied"),
    /** It is of the level concerned, or stands to it in a relation that reaches there. */
    SAME_LEVEL(false, "同级或者有监督指导关系", "same level, or a relation that reaches there"),
    /** A department or unit deals with items and organs in its own charge. */
    OWN_CHARGE(true, "各负其责", "own charge"),
    /** Nobody reviews, approves, checks or grades its own. */
    NOT_ITS_OWN(true, "不得自审自批自评", "nobody judges its own"),
    /** A third party acts under an engagement that covers it. */
    WITHIN_ENGAGEMENT(true, "依委托行事", "within an engagement"),
    /** Who commissions is not who carries out the item. */
    INDEPENDENT_PRINCIPAL(true, "委托主体与实施主体分离", "principal and implementer are two"),
    /** Who evaluated discloses the result. */
    EVALUATOR_DISCLOSES(true, "谁评价谁公开", "the evaluator discloses"),
    /** Decided by the organ at a session, and not by a person. */
    COLLECTIVE(true, "集体行使职权", "collective decision");

    private final boolean byAct;
    private final Text label;

    PowerRule(boolean byAct, String zh, String en) {
        this.byAct = byAct;
        this.label = new Text(zh, en);
    }

    /**
     * Tells whether the rule is for certain acts only.
     *
     * @return whether the pack says for which acts it is; otherwise it is for all
     */
    public boolean byAct() {
        return byAct;
    }

    /**
     * Returns what the rule is called.
     *
     * @return its name in Chinese and English
     */
    public Text label() {
        return label;
    }
}
