package io.github.jixiao.rules.lifecycle;

import static io.github.jixiao.rules.lifecycle.Guard.About.FILING;
import static io.github.jixiao.rules.lifecycle.Guard.About.RECORD;

import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.value.Text;
import java.util.Optional;

/**
 * What must hold for a step to be possible (办理条件): packs name it for a row, Java decides it.
 *
 * <p>A guard asks for what makes the act what it is, or tells that it comes too early. That something came late is never a
 * guard: it is recorded, and compliance reports it.
 *
 * @since 0.1.0
 */
public enum Guard implements Ground {
    /** The appraisal states its conclusion. */
    CONCLUSION_STATED(FILING, "未载明评估结论", "the appraisal states no conclusion"),
    /** The appraisal supports the item, be it once adjusted. */
    APPRAISAL_SUPPORTS(RECORD, "事前评估结论不是予以支持", "the appraisal does not support the item", ActKind.EX_ANTE_APPRAISAL),
    /** The appraisal does not support the item. */
    APPRAISAL_AGAINST(RECORD, "事前评估并非不予支持", "the appraisal is not against the item"),
    /** The item needs no appraisal: it is neither new and major nor expiring. */
    APPRAISAL_NOT_NEEDED(
            RECORD,
            "新增重大项目或者到期延续的项目应先做事前评估",
            "a major new item, or one that expires, is appraised first",
            ActKind.EX_ANTE_APPRAISAL),
    /** An appraisal made since the item expired, or in its last year, supports it. */
    REAPPRAISED(RECORD, "到期后未重新评估并获支持", "it was not appraised anew and supported", ActKind.EX_ANTE_APPRAISAL),
    /** The period of the item reaches into the year. */
    ITEM_NOT_EXPIRED(RECORD, "项目期限已满", "the period of the item is over", ActKind.CONTINUATION),
    /** The period of the item is over. */
    ITEM_EXPIRED(RECORD, "项目期限未满", "the period of the item is not over"),
    /** The item has not ended. */
    ITEM_NOT_EXITED(RECORD, "项目已退出", "the item has ended"),
    /** The item goes on: it is none that runs once, and no decision ended it. */
    ITEM_CONTINUES(RECORD, "项目不再继续", "the item does not go on"),
    /** The previous year's result was applied, and the act refers to it. */
    PRIOR_RESULT_CITED(FILING, "未引用上年结果应用决定", "it does not refer to how the prior year's result was applied"),
    /** The notice to prepare the budget, where one is on record, was out. */
    AFTER_BUDGET_NOTICE(RECORD, "早于预算编制布置", "the notice to prepare the budget was not out yet"),
    /** The act carries the target. */
    TARGET_ATTACHED(FILING, "未附绩效目标", "the target is not attached"),
    /** The target differs from the one that was returned. */
    TARGET_CHANGED(FILING, "目标与退回的相同", "the target is the one that was returned"),
    /** Every goal says something. */
    GOALS_STATED(RECORD, "目标为空或者只有符号", "a goal is blank or mere signs", ActKind.TARGET_SETTING),
    /** The target has an output and a benefit indicator at least. */
    OUTPUT_AND_BENEFIT(RECORD, "缺少产出或者效益指标", "there is no output or no benefit indicator", ActKind.TARGET_SETTING),
    /** The review states its result. */
    REVIEW_STATED(FILING, "未载明审核结果", "the review states no result"),
    /** The review lets the target pass, or the place lets a poor one pass with a reason. */
    REVIEW_PASSED(RECORD, "审核结果不允许进入下一步", "the review does not let it go on", ActKind.TARGET_REVIEW),
    /** The review asks for changes, or there was none yet and the form is defective. */
    RETURN_CALLED_FOR(RECORD, "审核结果不要求退回", "the review does not ask for changes"),
    /** The review was poor. */
    REVIEW_POOR(RECORD, "审核结果不为差", "the review was not poor"),
    /** It was not resubmitted in time, or was returned too often. */
    RESUBMISSION_FAILED(RECORD, "重报期限未过，退回次数未满", "it may still be resubmitted"),
    /** A reason is given. */
    REASON_GIVEN(FILING, "未说明理由", "no reason is given"),
    /** The session is named at which it was decided. */
    SESSION_STATED(FILING, "未载明会议届次", "the session is not named"),
    /** The budget was replied the same day, in the same document. */
    WITH_BUDGET_REPLY(
            FILING,
            "未与预算在同一文件中同时批复",
            "it does not go with the budget reply, the same day and document",
            ActKind.BUDGET_REPLY),
    /** What is replied is what was reviewed. */
    REVIEWED_VERSION(FILING, "批复的不是审核通过的目标", "the target is not the one that was reviewed"),
    /** The place where it was published is named. */
    ADDRESS_STATED(FILING, "未载明公开网址", "it is not said where it was published"),
    /** The disclosed target is the version that the place has disclosed. */
    DISCLOSED_VERSION(FILING, "公开的不是应公开的版本", "the target is not the version to disclose"),
    /** The fiscal year has begun. */
    YEAR_BEGUN(RECORD, "预算年度尚未开始", "the fiscal year has not begun"),
    /** The fiscal year is over. */
    YEAR_OVER(RECORD, "预算年度尚未终了", "the fiscal year is not over"),
    /** An amount is stated. */
    AMOUNT_STATED(FILING, "未载明金额", "no amount is stated"),
    /** The previous year was closed with the item unfinished. */
    PRIOR_YEAR_CLOSED(RECORD, "上年尚未年终办结", "the previous year is not closed", ActKind.YEAR_END),
    /** Likelihood or deviation is stated. */
    MONITORING_STATED(FILING, "未载明完成可能性或者偏差", "neither likelihood nor deviation is stated"),
    /** The last monitoring found no deviation above the threshold. */
    NO_DEVIATION(RECORD, "最近一次监控有偏差", "the last monitoring found a deviation"),
    /** The last monitoring found a deviation above the threshold, or that the target is out of reach. */
    DEVIATION_FOUND(RECORD, "最近一次监控没有超过阈值的偏差", "the last monitoring found no deviation above the threshold"),
    /** It is stated what the adjustment changes, with the new target. */
    ADJUSTMENT_STATED(FILING, "未载明调整类型和调整后的目标", "neither what it changes nor the new target is stated"),
    /** A change of the approved budget is decided by the standing committee, any other by finance. */
    RIGHT_APPROVER(
            FILING, "预算调整须由人大常委会（乡镇人大）批准", "a budget adjustment is for the standing committee or township congress"),
    /** Something was done against the deviation since the suspension. */
    REMEDIED(RECORD, "暂停以来没有纠偏措施", "nothing was done since the suspension", ActKind.CORRECTION),
    /** The self-evaluation is attached, with a score or the evaluation itself. */
    EVALUATION_ATTACHED(FILING, "未附自评结果", "the result of the evaluation is not attached"),
    /** Every indicator has its actual value, a missed one its reason. */
    ACTUALS_COMPLETE(FILING, "有指标没有完成值", "an indicator has no actual value"),
    /** What is evaluated is the version that the place has evaluated. */
    EVALUATED_VERSION(FILING, "评价的不是应评价的目标版本", "the target is not the version to evaluate"),
    /** Filed and rechecked score are stated. */
    RECHECK_STATED(FILING, "未载明自评得分和复核得分", "filed and rechecked score are not stated"),
    /** A difference above the tolerance was corrected. */
    DIFFERENCE_CORRECTED(
            RECORD, "复核差异超过容差而未更正", "a difference above the tolerance was not corrected", ActKind.SPOT_CHECK),
    /** The item was selected as key, with a reason. */
    ON_KEY_LIST(RECORD, "未列入重点项目名单", "the item was not selected as key", ActKind.KEY_SELECTION),
    /** The item was not selected as key, and so waits for no key evaluation. */
    NOT_ON_KEY_LIST(
            RECORD, "已列入重点名单，应先做重点评价", "it was selected as key, and is to be evaluated first", ActKind.KEY_EVALUATION),
    /** Opinions were exchanged with the evaluated unit. */
    OPINIONS_EXCHANGED(
            RECORD, "未与被评价单位交换意见", "opinions were not exchanged with the evaluated unit", ActKind.OPINION_EXCHANGE),
    /** Score or grade is stated. */
    RESULT_STATED(FILING, "未载明得分或者等级", "neither score nor grade is stated"),
    /** Who evaluated discloses. */
    BY_EVALUATOR(FILING, "应由评价组织者公开", "it is for who evaluated to disclose"),
    /** A report on the rectification is on record. */
    RECTIFICATION_REPORTED(RECORD, "没有整改报告", "there is no report on the rectification", ActKind.RECTIFICATION),
    /** The rectification was not accepted by the day that its plan promised. */
    RECTIFICATION_OVERDUE(RECORD, "整改未逾期", "the rectification is not overdue"),
    /** The decision is stated. */
    DECISION_STATED(FILING, "未载明应用决定", "the decision is not stated"),
    /** The decision cuts or withholds. */
    DECISION_CUTS(FILING, "整改逾期的应当压减或者暂缓", "what is overdue for rectification is cut or withheld"),
    /** The objection is within its time. */
    OBJECTION_IN_TIME(RECORD, "已过提出异议的期限", "the time to object is over"),
    /** Deputies and the public were both heard before. */
    OPINIONS_HEARD(
            RECORD, "未听取人大代表和社会公众意见", "deputies and the public were not both heard before", ActKind.OPINION_COLLECTION),
    /** The body that reviews drafts at this level has reviewed it; townships have none. */
    PRELIMINARILY_REVIEWED(RECORD, "未经初步审查", "it was not preliminarily reviewed", ActKind.COMMITTEE_WORK),
    /** It is stated what the package contains. */
    SECTIONS_STATED(FILING, "未载明报告内容", "it is not stated what the package contains");

    /** What a guard looks at. */
    public enum About {
        /** What the act itself says or carries: to be filed with it. */
        FILING,
        /** What is on record by then. */
        RECORD
    }

    private final About about;
    private final Text label;
    private final Optional<ActKind> remedy;

    Guard(About about, String zh, String en) {
        this(about, zh, en, Optional.empty());
    }

    Guard(About about, String zh, String en, ActKind remedy) {
        this(about, zh, en, Optional.of(remedy));
    }

    Guard(About about, String zh, String en, Optional<ActKind> remedy) {
        this.about = about;
        this.label = new Text(zh, en);
        this.remedy = remedy;
    }

    /**
     * Returns what it looks at.
     *
     * @return the act or the record
     */
    public About about() {
        return about;
    }

    @Override
    public Text label() {
        return label;
    }

    /**
     * Returns the act that would supply what is missing.
     *
     * @return the act, empty where the filing itself has to be completed or time has to pass
     */
    public Optional<ActKind> remedy() {
        return remedy;
    }
}
