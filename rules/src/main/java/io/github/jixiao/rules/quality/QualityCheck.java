package io.github.jixiao.rules.quality;

import static io.github.jixiao.core.finding.Severity.ERROR;
import static io.github.jixiao.core.finding.Severity.INFO;
import static io.github.jixiao.core.finding.Severity.WARNING;

import io.github.jixiao.core.finding.FindingCode;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.finding.Wording;
import io.github.jixiao.core.value.Text;

/**
 * A check of target quality (绩效目标质量检查): what it looks for, and where it may be wrong.
 *
 * <p>The severity stated here is the usual one; how loudly a check speaks at a place and in a year is chosen by its
 * {@link Alarm} in the pack.
 *
 * @since 0.1.0
 */
public enum QualityCheck implements FindingCode {
    /** No goal is stated in words. May be wrong where the source prints only the table of indicators. */
    GOAL_MISSING(
            ERROR,
            "未填写绩效目标",
            "no goal is stated in words",
            "来源只列指标表、未转录目标文字时会误报",
            "the source may print the table of indicators alone"),
    /** An indicator has no target value. May be wrong where the sheet is a result and prints no targets. */
    VALUE_MISSING(
            ERROR,
            "指标「{name}」未填写指标值",
            "indicator \"{name}\" has no target value",
            "评价报告等只列完成值的表格会误报",
            "a report that prints results only has no targets to print"),
    /** A cell holds signs only, or a word that stands for nothing. May be wrong where a sign is a code of the form. */
    PLACEHOLDER(
            ERROR,
            "「{text}」没有实际内容",
            "\"{text}\" says nothing",
            "表式以符号作代码（如“√”）时会误报",
            "a sign may be a code of the form, such as a tick"),
    /** A goal says that something is done, and not what. May be wrong where the item's name is the object. */
    GOAL_WITHOUT_OBJECT(
            WARNING,
            "目标「{text}」只有动作，没有对象和结果",
            "goal \"{text}\" is an action without an object",
            "项目名称本身就是对象、目标有意简写时会误报",
            "the name of the item may be meant as the object"),
    /** A sentence of a goal promises without a measure. May be wrong where indicators say how much. */
    VAGUE_GOAL(
            WARNING,
            "目标用语模糊：{words}，且该句没有数字",
            "the goal is vague: {words}, in a sentence without a number",
            "该句的程度已由下列指标量化时可以保留",
            "the indicators below may say how much the sentence leaves open"),
    /** A target value is a vague word. May be wrong where a scale says what each word stands for. */
    VAGUE_VALUE(
            WARNING,
            "指标「{name}」的指标值「{target}」用语模糊：{words}",
            "indicator \"{name}\": the target \"{target}\" is vague: {words}",
            "评分标准另行说明该词对应的档次时会误报",
            "a scoring standard may say elsewhere what the word stands for"),
    /** A quantitative indicator has no number. May be wrong where a cost is bounded by a document named. */
    NO_NUMBER(
            WARNING,
            "定量指标「{name}」的指标值「{target}」没有数字",
            "quantitative indicator \"{name}\": the target \"{target}\" holds no number",
            "指标值引用了写明数额的文件或标准时会误报",
            "the target may refer to a document or standard that states the number"),
    /** A number has no unit. May be wrong for an index or another number without unit that the dictionary lacks. */
    NO_UNIT(
            WARNING,
            "指标「{name}」的指标值「{target}」没有计量单位",
            "indicator \"{name}\": the target \"{target}\" has no unit",
            "指数、评分等本无单位且词库未收录的指标会误报",
            "an index or a score has none, and the dictionary may lack its name"),
    /** Percent is typed as a word. Hardly ever wrong. */
    PERCENT_AS_TEXT(
            WARNING,
            "指标「{name}」的指标值「{target}」以文字表示百分比，应写作%",
            "indicator \"{name}\": the target \"{target}\" spells percent as a word instead of %",
            "名称中含“百分比”不算；单位栏固定为文字的表式会误报",
            "a form may prescribe the word for its column of units"),
    /** A rate is to exceed the whole. May be wrong for a rate that can, such as growth, if the dictionary lacks it. */
    RATE_ABOVE_WHOLE(
            WARNING,
            "指标「{name}」的指标值「{target}」超过100%",
            "indicator \"{name}\": the target \"{target}\" exceeds 100 %",
            "增长率、负荷率等可以超过100%且词库未收录的会误报",
            "growth, load and the like may exceed the whole, and the dictionary may lack the name"),
    /** What can be counted is stated in words. May be wrong where the count comes only with the result. */
    COUNTABLE_IN_WORDS(
            WARNING,
            "指标「{name}」可以计数，指标值却是文字「{target}」",
            "indicator \"{name}\" can be counted, and its target is words: \"{target}\"",
            "事先无法确定数量的事项（如应急）会误报",
            "a number may be unknown beforehand, as in emergencies"),
    /** Money or staff put in is given as a benefit. May be wrong where money is drawn in or saved by the item. */
    INPUT_AS_BENEFIT(
            WARNING,
            "效益指标「{name}」（{target}）说的是投入，不是效益",
            "benefit indicator \"{name}\" ({target}) states what is put in, not what comes of it",
            "撬动、带动的社会投入和节约的资金属于效益，词库未收录的说法会误报",
            "money drawn in or saved is a benefit, and the dictionary may lack its wording"),
    /** A quality of the output is given as a benefit. May be wrong where quality is what the public gains. */
    QUALITY_AS_BENEFIT(
            WARNING,
            "效益指标「{name}」说的是产出质量",
            "benefit indicator \"{name}\" states the quality of the output",
            "以环境、生活等质量改善为目的的项目会误报",
            "an item may be meant to better a quality, as of air or of life"),
    /** A benefit is given as a quality of the output. May be wrong where a service is its effect. */
    BENEFIT_AS_QUALITY(
            WARNING,
            "质量指标「{name}」说的是效益",
            "quality indicator \"{name}\" states a benefit",
            "服务类项目的质量与效果难以分开时会误报",
            "the quality of a service can hardly be told from its effect"),
    /** Satisfaction is asked of an item that serves nobody. May be wrong where staff are asked on purpose. */
    SATISFACTION_WITHOUT_OBJECT(
            WARNING,
            "项目没有服务对象，却设满意度指标「{name}」",
            "the item serves nobody who could be asked, and \"{name}\" is of satisfaction",
            "有意调查内部职工的会误报",
            "an office may mean to ask its own staff"),
    /** No indicator of benefit. May be wrong for running costs, which some places exempt. */
    NO_BENEFIT(
            ERROR,
            "没有效益指标",
            "there is no indicator of benefit",
            "运转类支出按当地规定可以不设效益指标的会误报",
            "some places exempt running costs"),
    /** No indicator of quantity among the outputs. May be wrong for an item that does one thing. */
    NO_QUANTITY(
            WARNING,
            "产出指标中没有数量指标",
            "there is no indicator of quantity among the outputs",
            "只做一件事的项目会误报",
            "an item may do just one thing"),
    /** No indicator of quality among the outputs. May be wrong for pure payments. */
    NO_QUALITY(
            WARNING,
            "产出指标中没有质量指标",
            "there is no indicator of quality among the outputs",
            "纯发放类支出难以设质量指标，会误报",
            "a payment has no quality beyond being right"),
    /** An indicator weighs nothing. May be wrong where a form keeps rows for information. */
    WEIGHT_ZERO(
            WARNING,
            "指标「{name}」分值为0",
            "indicator \"{name}\" has a weight of 0",
            "表式保留仅供参考的行时会误报",
            "a form may keep rows for information"),
    /** The weights do not add up to the stated total. May be wrong where rows are left out. */
    WEIGHTS_OFF(
            ERROR,
            "分值合计{sum}，应为{total}",
            "the weights add up to {sum} instead of {total}",
            "表格有行未转录时会误报",
            "rows may be left out of the copy"),
    /** An indicator stands twice. May be wrong where the rows differ by place or batch only in a remark. */
    DUPLICATE_INDICATOR(
            WARNING,
            "指标「{name}」重复",
            "indicator \"{name}\" stands twice",
            "同名各行以备注区分地区或批次时会误报",
            "rows of one name may differ by place or batch in a remark"),
    /** The goal of the year is the overall goal of an item of several years. May be wrong in its last year. */
    ANNUAL_IS_OVERALL(
            WARNING,
            "年度目标与总体目标相同，多年项目应当分年度设定",
            "the goal of the year repeats the overall goal of an item of several years",
            "只剩最后一年的项目会误报",
            "in the last year of an item the two may agree"),
    /** The target is like that of another item. May be wrong for twin items, such as one road in two villages. */
    COPIED_FROM_ITEM(
            WARNING,
            "与项目「{item}」{year}年度绩效目标相似度{likeness}（阈值{threshold}），疑似照抄",
            "{likeness} like the target of item \"{item}\" for {year} (threshold {threshold}): likely copied",
            "同类项目分地区设立的会误报",
            "one kind of item may be set up place by place"),
    /** The target is like that of an earlier year. May be wrong for an item that does the same every year. */
    COPIED_FROM_YEAR(
            INFO,
            "与本项目{year}年度绩效目标相似度{likeness}（阈值{threshold}），疑似沿用",
            "{likeness} like the item's own target for {year} (threshold {threshold}): likely carried over",
            "任务每年相同的常年性项目会误报",
            "a recurring item may have the same task every year"),
    /** A target asks for less than last year's actual value. May be wrong where task or money shrank. */
    SOFTER_THAN_ACTUAL(
            WARNING,
            "指标「{name}」指标值{target}，低于上年实际水平{actual}",
            "indicator \"{name}\": the target {target} asks for less than last year's actual {actual}",
            "任务量或资金减少、上年有一次性因素的会误报",
            "task or money may have shrunk, or last year may have been exceptional"),
    /** An amount in the words of a goal is not the budget. May be wrong for money of other sources or years. */
    AMOUNT_OFF_BUDGET(
            WARNING,
            "目标所写金额{amount}与预算{budget}不符（允许相差{tolerance}）",
            "the goal says {amount}, the budget {budget} (allowed difference {tolerance})",
            "所写为其他资金来源、其他年度或项目总投资的会误报",
            "the amount may be of other sources, other years or the whole investment"),
    /** An indicator stands under no goal although others do. May be wrong where a table has common indicators. */
    INDICATOR_WITHOUT_GOAL(
            WARNING,
            "指标「{name}」未对应任何目标",
            "indicator \"{name}\" belongs to no goal",
            "各目标共用的指标单列时会误报",
            "indicators common to all goals may stand apart"),
    /** A goal has no indicator although others have. May be wrong where one goal is measured by another's. */
    GOAL_WITHOUT_INDICATOR(
            WARNING,
            "目标「{text}」没有指标",
            "goal \"{text}\" has no indicator",
            "由其他目标的指标一并衡量时会误报",
            "the indicators of another goal may measure it too");

    private final Wording wording;
    private final Text falsePositives;

    QualityCheck(Severity severity, String zh, String en, String zhWrong, String enWrong) {
        wording = new Wording(severity, new Text(zh, en));
        falsePositives = new Text(zhWrong, enWrong);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /**
     * Returns where this check may be wrong (误报说明).
     *
     * @return the note, to be shown beside the finding
     */
    public Text falsePositives() {
        return falsePositives;
    }
}
