package io.github.jixiao.core.act;

import io.github.jixiao.core.value.Text;

/**
 * What was done (履职行为类型), in the order of the cycle.
 *
 * <p>Source: the Decision (公告第227号) articles 2 to 13; the order is that of a fiscal year of an item and of the
 * reporting cycle of its government.
 *
 * @since 0.1.0
 */
public enum ActKind {
    // Leading and organising
    /** Work plan of the year (年度工作部署). */
    WORK_PLAN("年度工作部署", "work plan of the year"),
    /** Scheme of the government's assessment (政府绩效考核方案). */
    ASSESSMENT_SCHEME("政府绩效考核方案", "scheme of the government's assessment"),
    /** Assessment of performance management (预算绩效管理考核). */
    ASSESSMENT("预算绩效管理考核", "assessment of performance management"),
    /** Report on progress (工作推进情况报告). */
    PROGRESS_REPORT("工作推进情况报告", "report on progress"),
    /** Designation of a performance division (明确绩效管理机构). Stays in force over later years. */
    DIVISION_DESIGNATION("明确绩效管理机构", "designation of a performance division"),
    /** Rules of management (制度办法). Stays in force over later years. */
    RULE("制度办法", "rules of management"),
    /** Notice to prepare the budget (预算编制布置). */
    BUDGET_NOTICE("预算编制布置", "notice to prepare the budget"),
    /** Guidance (指导培训). */
    GUIDANCE("指导培训", "guidance"),
    /** Attestation (工作说明). */
    ATTESTATION("工作说明", "attestation"),

    // Targets
    /** Ex-ante appraisal (事前绩效评估). */
    EX_ANTE_APPRAISAL("事前绩效评估", "ex-ante appraisal"),
    /** Admission to the project library (项目入库). */
    LIBRARY_ADMISSION("项目入库", "admission to the project library"),
    /** Submission of the budget (申报预算). By a department, for all its items. */
    BUDGET_SUBMISSION("申报预算", "submission of the budget"),
    /** Setting of the target (设定绩效目标). */
    TARGET_SETTING("设定绩效目标", "setting of the target"),
    /** Review of the target by the department (部门审核绩效目标). */
    TARGET_DEPARTMENT_REVIEW("部门审核绩效目标", "review of the target by the department"),
    /** Review of the target (审核绩效目标). */
    TARGET_REVIEW("审核绩效目标", "review of the target"),
    /** Return of the target (退回修改绩效目标). */
    TARGET_RETURN("退回修改绩效目标", "return of the target"),
    /** Rejection of the item (不予安排). Nothing is arranged for it this year. */
    REJECTION("不予安排", "rejection of the item"),
    /** Establishment of the item (项目立项). */
    ESTABLISHMENT("项目立项", "establishment of the item"),
    /** Continuation of the item (延续立项). After its period is over. */
    CONTINUATION("延续立项", "continuation of the item"),
    /** Expiry of the item (项目到期). */
    EXPIRY("项目到期", "expiry of the item"),
    /** Draft of the budget (编成预算草案). */
    BUDGET_DRAFT("编成预算草案", "draft of the budget"),
    /** Approval of the budget by the congress (人代会批准预算). By the congress. */
    BUDGET_APPROVAL("人代会批准预算", "approval of the budget by the congress"),
    /** Reply on the budget (批复预算). */
    BUDGET_REPLY("批复预算", "reply on the budget"),
    /** Disclosure of the budget (公开预算). By the finance department, of the whole budget. */
    BUDGET_DISCLOSURE("公开预算", "disclosure of the budget"),
    /** Reply on the target (批复绩效目标). */
    TARGET_REPLY("批复绩效目标", "reply on the target"),
    /** Disclosure of the target (公开绩效目标). */
    TARGET_DISCLOSURE("公开绩效目标", "disclosure of the target"),
    /** Reminder to disclose (督促公开). */
    DISCLOSURE_REMINDER("督促公开", "reminder to disclose"),
    /** Exemption from disclosure (免予公开). */
    DISCLOSURE_EXEMPTION("免予公开", "exemption from disclosure"),
    /** Feedback of the public (公众意见). */
    PUBLIC_FEEDBACK("公众意见", "feedback of the public"),
    /** Answer to feedback (答复公众意见). */
    FEEDBACK_REPLY("答复公众意见", "answer to feedback"),

    // Execution
    /** Start of execution (开始执行). */
    EXECUTION_START("开始执行", "start of execution"),
    /** Execution of money carried over (结转继续执行). */
    CARRY_OVER("结转继续执行", "execution of money carried over"),
    /** Monitoring plan (绩效监控方案). */
    MONITORING_PLAN("绩效监控方案", "monitoring plan"),
    /** Monitoring report (绩效监控报告). */
    MONITORING_REPORT("绩效监控报告", "monitoring report"),
    /** Finding of a deviation (认定偏差). */
    DEVIATION_FINDING("认定偏差", "finding of a deviation"),
    /** Finding of no deviation (认定无偏差). */
    DEVIATION_CLEARANCE("认定无偏差", "finding of no deviation"),
    /** Corrective action (纠偏措施). */
    CORRECTION("纠偏措施", "corrective action"),
    /** Adjustment of the target (调整绩效目标). */
    TARGET_ADJUSTMENT("调整绩效目标", "adjustment of the target"),
    /** Approval of the adjustment (批准调整). */
    ADJUSTMENT_APPROVAL("批准调整", "approval of the adjustment"),
    /** Refusal of the adjustment (不予调整). */
    ADJUSTMENT_REFUSAL("不予调整", "refusal of the adjustment"),
    /** Suspension of the item (暂停项目). Payment stands still. */
    SUSPENSION("暂停项目", "suspension of the item"),
    /** Resumption of the item (恢复执行). */
    RESUMPTION("恢复执行", "resumption of the item"),
    /** Stop of the item (停止项目). Its amount is what was returned. */
    STOP("停止项目", "stop of the item"),
    /** End of the fiscal year (年度终了). The actual figures are frozen. */
    YEAR_END("年度终了", "end of the fiscal year"),

    // Evaluation
    /** Self-evaluation (单位自评). */
    SELF_EVALUATION("单位自评", "self-evaluation"),
    /** Review of the self-evaluation by the department (部门审核自评). */
    SELF_EVALUATION_REVIEW("部门审核自评", "review of the self-evaluation by the department"),
    /** Return of the self-evaluation (退回自评). */
    SELF_EVALUATION_RETURN("退回自评", "return of the self-evaluation"),
    /** Department evaluation (部门评价). */
    DEPARTMENT_EVALUATION("部门评价", "department evaluation"),
    /** Selection of a key item (选取重点项目). One act for each item, with the reason for which it was selected. */
    KEY_SELECTION("选取重点项目", "selection of a key item"),
    /** Key evaluation (财政重点评价). */
    KEY_EVALUATION("财政重点评价", "key evaluation"),
    /** Mid-term evaluation (中期评价). */
    MID_TERM_EVALUATION("中期评价", "mid-term evaluation"),
    /** Exchange of opinions (交换意见). With the evaluated unit, before the result is fixed. */
    OPINION_EXCHANGE("交换意见", "exchange of opinions"),
    /** Spot check (抽查复核). */
    SPOT_CHECK("抽查复核", "spot check"),
    /** Confirmation of the result (确定评价结果). */
    RESULT_CONFIRMATION("确定评价结果", "confirmation of the result"),
    /** Objection to the result (对结果提出异议). */
    RESULT_OBJECTION("对结果提出异议", "objection to the result"),
    /** Decision on the objection (异议处理决定). */
    OBJECTION_DECISION("异议处理决定", "decision on the objection"),
    /** Inspection of evaluation work (评价工作指导检查). */
    EVALUATION_INSPECTION("评价工作指导检查", "inspection of evaluation work"),
    /** Rating of a report (评价报告质量评定). */
    REPORT_RATING("评价报告质量评定", "rating of a report"),

    // Application of results
    /** Feedback of the result (反馈评价结果). */
    RESULT_FEEDBACK("反馈评价结果", "feedback of the result"),
    /** Rectification plan (整改方案). */
    RECTIFICATION_PLAN("整改方案", "rectification plan"),
    /** Rectification (整改报告). */
    RECTIFICATION("整改报告", "rectification"),
    /** Acceptance of the rectification (整改验收). */
    RECTIFICATION_ACCEPTANCE("整改验收", "acceptance of the rectification"),
    /** Improvement of management (改进管理措施). */
    IMPROVEMENT("改进管理措施", "improvement of management"),
    /** Decision on applying the result (结果应用决定). */
    RESULT_APPLICATION("结果应用决定", "decision on applying the result"),
    /** Arrangement of the next budget (下年预算安排). The arrangement of the following budget in the light of a result; its fiscal year is that of the
     * result. */
    BUDGET_ARRANGEMENT("下年预算安排", "arrangement of the next budget"),
    /** Exit of the item (项目退出). */
    EXIT("项目退出", "exit of the item"),
    /** Reply on the final accounts (批复决算). */
    ACCOUNTS_REPLY("批复决算", "reply on the final accounts"),
    /** Disclosure of the result (公开评价结果). */
    RESULT_DISCLOSURE("公开评价结果", "disclosure of the result"),
    /** Archiving (归档). */
    ARCHIVING("归档", "archiving"),

    // Third parties
    /** Engagement of a third party (委托第三方). */
    ENGAGEMENT("委托第三方", "engagement of a third party"),
    /** Report of a third party (第三方报告). */
    THIRD_PARTY_REPORT("第三方报告", "report of a third party"),

    // Supervision, reporting and deliberation
    /** Referral (移送线索). */
    REFERRAL("移送线索", "referral"),
    /** Inspection by finance (财政监督检查). */
    FINANCE_INSPECTION("财政监督检查", "inspection by finance"),
    /** Annual audit plan (年度审计计划). */
    AUDIT_PLAN("年度审计计划", "annual audit plan"),
    /** Audit (审计). */
    AUDIT("审计", "audit"),
    /** Performance audit (绩效审计). */
    PERFORMANCE_AUDIT("绩效审计", "performance audit"),
    /** Supervision by the congress (监督工作). */
    SUPERVISION("监督工作", "supervision by the congress"),
    /** Work of a committee (委员会调研初审). */
    COMMITTEE_WORK("委员会调研初审", "work of a committee"),
    /** Session of the congress (人代会会议). Its date is the day on which the session opens, also one that is set. */
    CONGRESS_SESSION("人代会会议", "session of the congress"),
    /** Submission of the draft budget and its report (提交预算草案及报告). */
    BUDGET_REPORT("提交预算草案及报告", "submission of the draft budget and its report"),
    /** Report on budget execution (报告预算执行情况). */
    EXECUTION_REPORT("报告预算执行情况", "report on budget execution"),
    /** Submission of the final accounts (提交决算草案). */
    FINAL_ACCOUNTS_REPORT("提交决算草案", "submission of the final accounts"),
    /** Audit work report (审计工作报告). */
    AUDIT_WORK_REPORT("审计工作报告", "audit work report"),
    /** Approval of the final accounts (批准决算). */
    FINAL_ACCOUNTS_APPROVAL("批准决算", "approval of the final accounts"),
    /** Collection of opinions (听取意见). */
    OPINION_COLLECTION("听取意见", "collection of opinions"),
    /** Hearing of the special report (听取专项报告). Its date is the day of the hearing, also one that is set. */
    HEARING("听取专项报告", "hearing of the special report"),
    /** Deliberation (审议). */
    DELIBERATION("审议", "deliberation"),
    /** Government's handling of opinions (研究处理审议意见). */
    OPINION_REPLY("研究处理审议意见", "government's handling of opinions"),
    /** Follow-up supervision (跟踪监督). */
    FOLLOW_UP("跟踪监督", "follow-up supervision"),
    /** Disclosure of supervision (公开监督情况). */
    OVERSIGHT_DISCLOSURE("公开监督情况", "disclosure of supervision"),
    /** Closure of the reporting cycle (报告周期办结). */
    CYCLE_CLOSURE("报告周期办结", "closure of the reporting cycle"),

    // Deadlines
    /** Extension of a deadline (批准延期). */
    DEADLINE_EXTENSION("批准延期", "extension of a deadline"),
    /** Suspension of a deadline (中止期限). */
    DEADLINE_SUSPENSION("中止期限", "suspension of a deadline");

    private final Text label;

    ActKind(String zh, String en) {
        label = new Text(zh, en);
    }

    /**
     * Returns what such an act is called.
     *
     * @return its name in Chinese and English, a noun
     */
    public Text label() {
        return label;
    }
}
