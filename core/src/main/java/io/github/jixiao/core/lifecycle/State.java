package io.github.jixiao.core.lifecycle;

import io.github.jixiao.core.value.Text;

/**
 * Where a dossier stands on one of its tracks (状态).
 *
 * <p>The first state of a track is the one in which every dossier begins. The codes S00 to S31 number the states of an
 * item's life and R0 to R13 the steps of reporting; the others say that a track has not begun. No single document defines
 * them: they are put together from the Decision (公告第227号) articles 6 to 13, the Budget Law (预算法), the Supervision Law
 * (监督法) and the documents of the Ministry of Finance.
 *
 * @since 0.1.0
 */
public enum State {
    // The item over its years
    /** Proposed, not yet established (拟设). */
    ITEM_PROPOSED(Track.ITEM, "I0", "拟设", "proposed, not yet established"),
    /** Established (立项). */
    ESTABLISHED(Track.ITEM, "I1", "立项", "established"),
    /** Its period is over (到期). */
    EXPIRED(Track.ITEM, "I2", "到期", "its period is over"),
    /** Ended (退出). */
    EXITED(Track.ITEM, "S31", "退出", "ended"),

    // The main track of an item-year
    /** Proposed, without a performance file (申报). */
    PROPOSED(Track.MAIN, "S00", "申报", "proposed, without a performance file"),
    /** Appraised ex ante (已事前评估). */
    APPRAISED(Track.MAIN, "S01", "已事前评估", "appraised ex ante"),
    /** Admitted to the project library (入库). */
    IN_LIBRARY(Track.MAIN, "S02", "入库", "admitted to the project library"),
    /** Target drafted by the unit (目标编制). */
    TARGET_DRAFTED(Track.MAIN, "S03", "目标编制", "target drafted by the unit"),
    /** Target passed by the department (部门审核). */
    TARGET_DEPARTMENT_REVIEWED(Track.MAIN, "S04", "部门审核", "target passed by the department"),
    /** Target reviewed by finance (财政审核). */
    TARGET_FINANCE_REVIEWED(Track.MAIN, "S05", "财政审核", "target reviewed by finance"),
    /** Returned for revision (退回修改). */
    RETURNED(Track.MAIN, "S06", "退回修改", "returned for revision"),
    /** Nothing is arranged for it (不予安排). */
    REJECTED(Track.MAIN, "S07", "不予安排", "nothing is arranged for it"),
    /** In the draft budget with its target (纳入预算草案). */
    BUDGET_PROPOSED(Track.MAIN, "S08", "纳入预算草案", "in the draft budget with its target"),
    /** Approved by the congress (人代会批准). */
    CONGRESS_APPROVED(Track.MAIN, "S09", "人代会批准", "approved by the congress"),
    /** Budget and target replied together (批复). */
    APPROVED(Track.MAIN, "S10", "批复", "budget and target replied together"),
    /** Running (执行). */
    EXECUTING(Track.MAIN, "S12", "执行", "running"),
    /** Monitored, not yet judged (已监控). */
    MONITORED(Track.MAIN, "S13", "已监控", "monitored, not yet judged"),
    /** A deviation is open (偏差). */
    DEVIATING(Track.MAIN, "S14", "偏差", "a deviation is open"),
    /** Suspended, payment stands still (暂停). */
    SUSPENDED(Track.MAIN, "S15", "暂停", "suspended, payment stands still"),
    /** An adjustment awaits approval (调整). */
    ADJUSTING(Track.MAIN, "S16", "调整", "an adjustment awaits approval"),
    /** The year is over (年度终了). */
    YEAR_CLOSED(Track.MAIN, "S17", "年度终了", "the year is over"),
    /** Self-evaluation filed (已自评). */
    SELF_EVALUATED(Track.MAIN, "S18", "已自评", "self-evaluation filed"),
    /** Self-evaluation reviewed by the department (主管部门审核). */
    DEPARTMENT_CHECKED(Track.MAIN, "S19", "主管部门审核", "self-evaluation reviewed by the department"),
    /** Spot-checked by finance (抽查复核). */
    RECHECKED(Track.MAIN, "S20", "抽查复核", "spot-checked by finance"),
    /** Evaluated by finance or the department (财政（部门）评价). */
    KEY_EVALUATED(Track.MAIN, "S21", "财政（部门）评价", "evaluated by finance or the department"),
    /** Result fixed (结果确定). */
    RESULT_FIXED(Track.MAIN, "S22", "结果确定", "result fixed"),
    /** File closed (归档). */
    ARCHIVED(Track.MAIN, "S30", "归档", "file closed"),

    // Disclosure
    /** Nothing disclosed (未公开). */
    NOT_DISCLOSED(Track.DISCLOSURE, "D0", "未公开", "nothing disclosed"),
    /** Target disclosed or exempt (目标公开). */
    TARGET_DISCLOSED(Track.DISCLOSURE, "S11", "目标公开", "target disclosed or exempt"),
    /** Result disclosed or exempt (结果公开). */
    RESULT_DISCLOSED(Track.DISCLOSURE, "S27", "结果公开", "result disclosed or exempt"),

    // Feedback and rectification
    /** No feedback given (未反馈). */
    NO_FEEDBACK(Track.RECTIFICATION, "F0", "未反馈", "no feedback given"),
    /** Fed back in writing (已反馈). */
    FED_BACK(Track.RECTIFICATION, "S23", "已反馈", "fed back in writing"),
    /** Rectification planned or running (整改中). */
    RECTIFYING(Track.RECTIFICATION, "S24", "整改中", "rectification planned or running"),
    /** Rectification accepted (整改完成). */
    RECTIFIED(Track.RECTIFICATION, "S25", "整改完成", "rectification accepted"),

    // Application of the result
    /** No decision taken (未应用). */
    NOT_APPLIED(Track.APPLICATION, "A0", "未应用", "no decision taken"),
    /** Decided for a later budget (结果应用). */
    APPLIED(Track.APPLICATION, "S26", "结果应用", "decided for a later budget"),

    // Report to the congress
    /** Not reported (未报告). */
    NOT_REPORTED(Track.REPORTING, "P0", "未报告", "not reported"),
    /** Reported to the standing committee (报人大). */
    REPORTED(Track.REPORTING, "S28", "报人大", "reported to the standing committee"),
    /** Deliberated (审议). */
    DELIBERATED(Track.REPORTING, "S29", "审议", "deliberated"),

    // Objection to the result
    /** No objection (无异议). */
    NO_OBJECTION(Track.OBJECTION, "O0", "无异议", "no objection"),
    /** An objection is open (异议处理中). */
    OBJECTED(Track.OBJECTION, "O1", "异议处理中", "an objection is open"),
    /** The objection is decided (异议已处理). */
    OBJECTION_DECIDED(Track.OBJECTION, "O2", "异议已处理", "the objection is decided"),

    // The reporting cycle of a government and year
    /** In preparation (准备). */
    PREPARING(Track.CYCLE, "R0", "准备", "in preparation"),
    /** Draft budget submitted, with chapter and key targets (提交预算草案). */
    BUDGET_SUBMITTED(Track.CYCLE, "R1", "提交预算草案", "draft budget submitted, with chapter and key targets"),
    /** Preliminarily reviewed (初步审查). */
    PRELIMINARILY_REVIEWED(Track.CYCLE, "R2", "初步审查", "preliminarily reviewed"),
    /** Budget approved by the congress (批准预算). */
    BUDGET_APPROVED(Track.CYCLE, "R3", "批准预算", "budget approved by the congress"),
    /** Budget replied and disclosed (批复公开). */
    REPLIED_AND_DISCLOSED(Track.CYCLE, "R4", "批复公开", "budget replied and disclosed"),
    /** Execution reported (报告执行情况). */
    EXECUTION_REPORTED(Track.CYCLE, "R5", "报告执行情况", "execution reported"),
    /** Final accounts audited (决算审计). */
    ACCOUNTS_AUDITED(Track.CYCLE, "R6", "决算审计", "final accounts audited"),
    /** Final accounts submitted, with annexed reports (提交决算草案). */
    ACCOUNTS_SUBMITTED(Track.CYCLE, "R7", "提交决算草案", "final accounts submitted, with annexed reports"),
    /** Heard by the standing committee (听取报告). */
    HEARD(Track.CYCLE, "R8", "听取报告", "heard by the standing committee"),
    /** Deliberated, opinions given (审议意见). */
    OPINIONS_GIVEN(Track.CYCLE, "R9", "审议意见", "deliberated, opinions given"),
    /** Opinions handled by the government (研究处理). */
    OPINIONS_HANDLED(Track.CYCLE, "R10", "研究处理", "opinions handled by the government"),
    /** Report, opinions and handling disclosed (公开). */
    OVERSIGHT_DISCLOSED(Track.CYCLE, "R11", "公开", "report, opinions and handling disclosed"),
    /** Followed up (跟踪监督). */
    FOLLOWED_UP(Track.CYCLE, "R12", "跟踪监督", "followed up"),
    /** Closed (办结). */
    CLOSED(Track.CYCLE, "R13", "办结", "closed");

    private final Track track;
    private final String code;
    private final Text label;

    State(Track track, String code, String zh, String en) {
        this.track = track;
        this.code = code;
        this.label = new Text(zh, en);
    }

    /**
     * Returns the track on which it is a state.
     *
     * @return the track
     */
    public Track track() {
        return track;
    }

    /**
     * Returns its code.
     *
     * @return such as {@code S10}
     */
    public String code() {
        return code;
    }

    /**
     * Returns what it is called.
     *
     * @return its name in Chinese and English
     */
    public Text label() {
        return label;
    }
}
