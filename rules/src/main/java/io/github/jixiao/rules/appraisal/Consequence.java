package io.github.jixiao.rules.appraisal;

/**
 * What follows from the result of a target review (审核结果的处理).
 *
 * <p>Source: 财预〔2015〕88号 article 25; that a poor result can be overcome by a stated reason follows from the Decision
 * (公告第227号) article 6, which makes the result an important reference.
 *
 * @since 0.1.0
 */
public enum Consequence {
    /** The target goes on to the next step of budgeting (进入下一步). */
    GO_ON,
    /** Finance and department complete it directly, then it goes on (直接完善后进入下一步). */
    COMPLETE_THEN_GO_ON,
    /** It is returned, revised and reviewed again (修改重报再审). */
    RETURN,
    /** It goes on only with a stated reason (说明理由后方可进入下一步). */
    BARRED_WITHOUT_REASON,
    /** It may not go on (不得进入下一步). */
    BARRED;

    /**
     * Tells whether the target, as reviewed, may go on to the next step.
     *
     * @param reasonStated whether a reason is on record for going on in spite of the result
     * @return whether it may; a returned target may not before it has been reviewed again
     */
    public boolean goesOn(boolean reasonStated) {
        return switch (this) {
            case GO_ON, COMPLETE_THEN_GO_ON -> true;
            case BARRED_WITHOUT_REASON -> reasonStated;
            case RETURN, BARRED -> false;
        };
    }
}
