package io.github.jixiao.rules.analytics;

import static io.github.jixiao.core.finding.Severity.ERROR;
import static io.github.jixiao.core.finding.Severity.INFO;
import static io.github.jixiao.core.finding.Severity.WARNING;

import io.github.jixiao.core.finding.FindingCode;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.finding.Wording;
import io.github.jixiao.core.value.Text;

/**
 * What a look at many items points out. Each is a reason to look again, not a proof: scores may be high for good work.
 *
 * @since 0.1.0
 */
public enum AnalyticsFinding implements FindingCode {
    /** Nearly all scores are high. */
    SCORES_HIGH(
            WARNING,
            "{count}个得分中{high}个高于{bound}分，占比超过{limit}，自评可能虚高",
            "{high} of {count} scores lie above {bound}, more than {limit} of them; they may be inflated"),
    /** The scores hardly differ. */
    SCORES_ALIKE(
            WARNING,
            "{count}个得分的标准差为{deviation}分，低于{limit}分，区分度不足",
            "the standard deviation of {count} scores is {deviation} points, below {limit}; they hardly tell items apart"),
    /** On average the self-evaluations lie well above their rechecks. */
    SELF_SCORES_INFLATED(
            WARNING,
            "{count}个复核项目的自评得分平均高出复核得分{mean}分，超过{limit}分",
            "the self-evaluations of {count} rechecked items are on average {mean} points above their rechecks, more than"
                    + " {limit}"),
    /** One self-evaluation differs widely from its recheck. */
    SELF_AND_RECHECK_DIFFER(
            WARNING,
            "项目{item}自评{self}分，复核{recheck}分，相差超过{limit}分",
            "item {item}: {self} by self-evaluation and {recheck} by recheck differ by more than {limit} points"),
    /** An actual value lies far above its target. */
    TARGET_FAR_EXCEEDED(
            WARNING,
            "项目{item}的指标「{name}」完成值为指标值的{share}%，达到{limit}%，目标可能偏低",
            "item {item}: indicator \"{name}\" reached {share} % of its target, {limit} % or more; was it set too low?"),
    /** A target stayed the same for years. */
    TARGET_UNTOUCHED(
            WARNING,
            "项目{item}的指标「{name}」{first}年至{last}年连续{years}年指标值和文字均未变",
            "item {item}: the target of indicator \"{name}\" stayed the same for {years} years, from {first} to {last}"),
    /** Scores end in 0 or 5 more often than chance has it. */
    DIGITS_HEAPED(
            INFO,
            "{count}个得分中{heaped}个以0或5结尾，卡方值{statistic}超过{limit}，可能为估计打分",
            "{heaped} of {count} scores end in 0 or 5; chi-square {statistic} exceeds {limit}: they may be estimates"),
    /** The indicators did far better than the money was spent. */
    RESULTS_BEYOND_MONEY(
            ERROR,
            "项目{item}指标得分{results}、预算执行得分{money}，偏离{gap}，超过{limit}",
            "item {item}: indicators earned {results}, budget execution {money}; the gap of {gap} exceeds {limit}"),
    /** Much of the budget stayed unspent. */
    MONEY_UNSPENT(
            WARNING,
            "项目{item}预算{budget}，执行{executed}，未执行比例超过{limit}",
            "item {item}: of a budget of {budget}, {executed} was spent; more than {limit} stayed unspent"),
    /** There was no budget to spend. */
    NO_BUDGET(WARNING, "项目{item}预算为零，无法与结果比较", "item {item} has no budget to hold its results against"),
    /** Not all expenditure was evaluated. */
    COVERAGE_SHORT(
            WARNING,
            "预算项目{of}个（{amountOf}），已评分{done}个（{amountDone}），未达到{limit}",
            "{done} of {of} items in the budget ({amountDone} of {amountOf}) are scored, short of {limit}"),
    /** A grade changes under other rules. */
    GRADE_CHANGES(
            INFO,
            "项目{item}的等级由{before}变为{after}，原因：{cause}（{from}→{to}）",
            "item {item}: the grade goes from {before} to {after}, because of {cause} ({from} to {to})");

    private final Wording wording;

    AnalyticsFinding(Severity severity, String zh, String en) {
        wording = new Wording(severity, new Text(zh, en));
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
