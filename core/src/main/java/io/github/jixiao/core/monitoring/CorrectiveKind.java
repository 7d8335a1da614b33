package io.github.jixiao.core.monitoring;

import io.github.jixiao.core.value.Text;

/**
 * What is done about a deviation (纠偏措施类型).
 *
 * <p>Source: the Decision (公告第227号) article 7 asks for measures; their kinds follow 财预〔2019〕136号 and the local
 * regulation of Qingdao (青岛市预算绩效管理条例).
 *
 * @since 0.1.0
 */
public enum CorrectiveKind {
    /** The work is sped up or slowed down (调整进度). */
    ADJUST_PROGRESS("调整进度", "adjust the progress"),
    /** The target is adjusted (调整目标), which must be approved again. */
    ADJUST_TARGET("调整目标", "adjust the target"),
    /** The budget is adjusted or cut (调整预算). */
    ADJUST_BUDGET("调整预算", "adjust the budget"),
    /** The project or its payments stand still (暂停). */
    SUSPEND("暂停项目或拨款", "suspend the project or its payments"),
    /** The project or its payments end (停止). */
    STOP("停止项目或拨款", "stop the project or its payments"),
    /** Money is returned (收回资金). */
    RETURN_FUNDS("收回资金", "return the funds"),
    /** Somebody is held to account (追究责任). */
    ACCOUNTABILITY("追究责任", "hold to account");

    private final Text text;

    CorrectiveKind(String zh, String en) {
        text = new Text(zh, en);
    }

    /**
     * Returns what is done, in words.
     *
     * @return the words
     */
    public Text text() {
        return text;
    }
}
