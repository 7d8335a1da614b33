package io.github.jixiao.rules.obligation;

import io.github.jixiao.core.value.Text;

/**
 * What evidence of a duty must satisfy besides being there (核验要求): packs name it, the compliance check decides it.
 *
 * @since 0.1.0
 */
public enum Check {
    /** The item has exactly one leading government and one finance department. */
    LEADING_GOVERNMENT_AND_FINANCE(
            "项目没有唯一的领导政府和财政部门", "the item does not have exactly one leading government and one finance department"),
    /** Every act on the item is by an organ of its own level, or by one that is related to it. */
    OWN_LEVEL_ACTS("有本级以外且无指导、监督等关系的机关办理了该项目", "an organ of another level without any relation acted on the item"),
    /** The item is classified by class, attribute and term. */
    CLASSIFIED("项目未按类别、属性、类型分类", "the item is not classified by class, attribute and term"),
    /** A reason is stated. */
    REASON_STATED("未说明理由", "no reason is stated"),
    /** No step of the item's year was skipped or taken too early. */
    STEPS_IN_ORDER("办理环节有跳越或者倒置", "a step was skipped or taken out of order"),
    /** What is to be disclosed of the item was, or is exempt. */
    DISCLOSED_OR_EXEMPT("应公开的内容未公开，也无免予公开的依据", "something to be disclosed was neither disclosed nor exempt"),
    /** There is a benefit indicator, and output and benefit weigh enough. */
    OUTPUT_AND_BENEFIT("没有效益指标，或者产出和效益权重不足", "there is no benefit indicator, or output and benefit weigh too little"),
    /** A person answers for the item. */
    RESPONSIBLE_PERSON("未明确项目责任人", "no person is named who answers for the item"),
    /** A unit and a person answer for the item. */
    RESPONSIBLE_UNIT_AND_PERSON("未明确项目责任单位和责任人", "no unit or no person is named that answers for the item"),
    /** The decision agrees with the grade, or states why it differs. */
    FOLLOWS_GRADE("应用决定与评价等级不符且未说明理由", "the decision does not agree with the grade and states no reason"),
    /** The organ that supervises is of the level of the government. */
    SAME_LEVEL("监督机关与政府不同级", "the supervising organ is of another level"),
    /** The decision is attributed to congress or standing committee and a session, not to a committee or person. */
    COLLECTIVE("决定未记明会议，或者归于个人、委员会", "the decision names no session, or is attributed to a committee or a person"),
    /** The work leads to a session. */
    TIED_TO_SESSION("工作未与会议相联系", "the work is not tied to a session"),
    /** Performance management has a weight above zero. */
    POSITIVE_WEIGHT("预算绩效管理未占权重", "performance management has no weight"),
    /** Rules in force govern every stage. */
    RULES_FOR_EVERY_STAGE("有管理环节没有现行有效的制度", "a stage has no rules in force"),
    /** The rules state their version and the day from which they are in force. */
    DATED_RULES("制度未载明文号或者施行日期", "the rules state no version or no first day"),
    /** A deadline is set. */
    SETS_DEADLINE("未规定报送或者截止日期", "no deadline is set"),
    /** The notice comes before the first submission and sets a deadline. */
    BEFORE_SUBMISSIONS("布置晚于首次申报，或者未规定报送期限", "the notice comes after the first submission, or sets no deadline"),
    /** The department has a named leader and files itself. */
    NAMED_LEADER_AND_OWN_SUBMISSIONS("部门未明确负责人，或者由他人代为申报", "the department names no leader, or others filed for it"),
    /** Every item of the unit has a target on file. */
    ALL_ITEMS_FILED("单位有项目未申报绩效目标", "an item of the unit has no target on file"),
    /** Target, evaluation and application of the item are all there. */
    CLOSED_LOOP("目标、评价、应用未形成闭环", "the chain of target, evaluation and application has a gap"),
    /** Enough items have a complete chain, by count and by amount. */
    CLOSED_LOOP_COVERAGE("闭环覆盖率不足", "too few items have a complete chain"),
    /** The target was on file when the department submitted its budget. */
    WITH_BUDGET("绩效目标晚于预算申报", "the target was set after the budget was submitted"),
    /** The goal says something, and there are indicators with number and unit. */
    CLEAR_AND_QUANTIFIED("目标空泛，或者指标没有数值和单位", "the goal is empty, or no indicator has a number and unit"),
    /** The government's and finance's requirements and the department's two plans are named as bases. */
    ALL_BASES("设定依据不全", "not all bases of the target are named"),
    /** Every goal has an indicator. */
    GOALS_HAVE_INDICATORS("有目标未设绩效指标", "a goal has no indicator"),
    /** The review let the target pass. */
    REVIEW_PASSED("绩效目标审核未通过", "the target did not pass the review"),
    /** The establishment refers to an earlier review, and justifies itself where that was poor. */
    CITES_REVIEW("立项未参考在先的审核结果，或者审核为差而立项", "the establishment refers to no earlier review, or goes against a poor one"),
    /** Target and budget were replied on the same day, after the congress approved. */
    WITH_BUDGET_REPLY("目标与预算未同时批复，或者早于人代会批准", "target and budget were not replied together, after the approval"),
    /** Where the target was adjusted, the adjustment was approved. */
    REAPPROVED("调整目标未经批准", "an adjusted target was not approved"),
    /** Enough self-evaluations were spot-checked. */
    SPOT_CHECK_SHARE("抽查复核比例不足", "too few self-evaluations were spot-checked"),
    /** A difference above the tolerance led to a corrected score. */
    DIFFERENCE_CORRECTED("复核差异超过容差而未更正", "a difference above the tolerance was not corrected"),
    /** The evaluated item was selected as key, with a reason. */
    ON_KEY_LIST("评价项目未列入重点名单或者未说明选取理由", "the evaluated item was not selected as key with a reason"),
    /** Items of one kind are evaluated by one scheme. */
    ONE_SCHEME("同类项目未用统一的评价办法", "items of one kind were evaluated by different schemes"),
    /** The evaluation is of a department's overall expenditure. */
    DEPARTMENT_OVERALL("未评价部门整体支出", "no department's overall expenditure was evaluated"),
    /** The evaluation is of a policy, system or field of management. */
    POLICY_OR_SYSTEM("未评价政策、制度或者管理", "no policy, system or field of management was evaluated"),
    /** The arrangement refers to the latest result of the item. */
    CITES_RESULT("预算安排未引用最近的评价结果", "the arrangement does not refer to the latest result"),
    /** The appraisal supports the item. */
    APPRAISAL_SUPPORTS("事前评估不支持", "the appraisal does not support the item"),
    /** What the plan promised was done by its day. */
    RECTIFIED_AS_PROMISED("未按整改方案的期限完成整改", "the rectification was not completed by the promised day"),
    /** Who evaluated discloses. */
    BY_EVALUATOR("公开的不是评价组织者", "the result was not disclosed by who evaluated"),
    /** Scope and stage of the engagement are stated. */
    SCOPE_AND_STAGE("委托未明确事项和环节", "the engagement states no scope or stage"),
    /** The engagement has a contract on record. */
    CONTRACTED("委托没有合同", "the engagement has no contract on record"),
    /** The principal is not the implementer, and conflicts were declared. */
    INDEPENDENT("委托方即实施单位，或者未声明利益冲突", "the principal implements the item, or conflicts were not declared"),
    /** The report is signed by the lead evaluator and sealed. */
    SIGNED_AND_SEALED("报告没有主评人签字或者机构盖章", "the report is not signed by a lead evaluator, or not sealed"),
    /** Every conclusion names its evidence. */
    CONCLUSIONS_EVIDENCED("有结论没有证据", "a conclusion names no evidence"),
    /** The report has the prior year's performance management. */
    HAS_PRIOR_YEAR("报告没有上年度预算绩效管理情况", "the report says nothing of the prior year's performance management"),
    /** The package shows the target of at least one key item. */
    HAS_KEY_TARGETS("未附重点项目绩效目标", "no target of a key item is shown"),
    /** The annex has at least one evaluation report of the year. */
    HAS_EVALUATION_REPORTS("未附重点项目绩效评价报告", "no evaluation report of the year is annexed"),
    /** The report has performance audit. */
    HAS_PERFORMANCE_AUDIT("报告没有绩效审计内容", "the report has no performance audit"),
    /** Deputies and the public were both heard. */
    DEPUTIES_AND_PUBLIC("未同时听取人大代表和社会公众的意见", "deputies and the public were not both heard"),
    /** A satisfaction vote has valid ballots. */
    VALID_VOTE("满意度测评没有有效票", "the satisfaction vote has no valid ballots"),
    /** Report and opinions were disclosed, and the handling once there is one. */
    REPORT_OPINIONS_HANDLING("未公开报告、审议意见或者处理情况", "report, opinions or their handling were not disclosed");

    private final Text failure;

    Check(String zh, String en) {
        failure = new Text(zh, en);
    }

    /**
     * Returns what is wrong where it fails.
     *
     * @return the gap in Chinese and English
     */
    public Text failure() {
        return failure;
    }
}
