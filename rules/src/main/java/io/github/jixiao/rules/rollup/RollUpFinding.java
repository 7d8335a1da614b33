package io.github.jixiao.rules.rollup;

import static io.github.jixiao.core.finding.Severity.ERROR;
import static io.github.jixiao.core.finding.Severity.INFO;
import static io.github.jixiao.core.finding.Severity.WARNING;

import io.github.jixiao.core.finding.FindingCode;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.finding.Wording;
import io.github.jixiao.core.value.Text;

/**
 * What a roll-up finds: what counts once although it was filed twice, and what cannot be put together.
 *
 * @since 0.1.0
 */
public enum RollUpFinding implements FindingCode {
    /** An item was filed more than once with the same figures. */
    ITEM_REPEATED(
            INFO,
            "项目{item}由{organs}重复填列，只计一次",
            "item {item} was filed by {organs} with the same figures and counts once"),
    /** An item was filed more than once and the figures differ. */
    ITEM_DIFFERS(
            ERROR,
            "项目{item}由{organs}填列的数据不一致，按{organ}的数据计一次",
            "item {item} was filed by {organs} with different figures; it counts once, with those of {organ}"),
    /** Shares of an item were filed besides the whole item. */
    SHARE_BESIDE_WHOLE(
            ERROR,
            "项目{item}已按整体填列，{organ}的分担数不再计入",
            "item {item} was filed as a whole; the share filed by {organ} does not count again"),
    /** Shares of one item carry different scores. */
    SCORES_DIFFER(
            ERROR,
            "项目{item}各分担方填列的得分或等级不一致，不计入得分汇总",
            "the shares of item {item} carry different scores or grades; it counts without a score"),
    /** An overall expenditure was left out, since the items within it are there. */
    OVERALL_KEPT_APART(
            INFO,
            "{item}（{organ}整体支出，{budget}）包含已计入的项目或已计入上级整体支出，不重复计入",
            "{item} (overall expenditure of {organ}, {budget}) holds items that count already, or is held by one that"
                    + " does; it does not count again"),
    /** An account names an organ that is not among the organs. */
    ORGAN_UNKNOWN(
            WARNING,
            "项目{item}的{organ}不在机构名录中，只计入总计",
            "item {item}: organ {organ} is not known; the item counts in the grand total only"),
    /** Money was drawn from an item that is not there. */
    SOURCE_UNKNOWN(
            INFO,
            "项目{item}列明资金来自{source}，但未见该项目，无需抵销",
            "item {item} draws from {source}, which is not there; nothing is set off"),
    /** Money was drawn from an item whose shares were filed. */
    SOURCE_IN_SHARES(
            ERROR,
            "项目{item}的资金来自分担填列的{source}，无法抵销",
            "item {item} draws from {source}, which was filed in shares; nothing is set off"),
    /** Items draw from each other in a circle. */
    DRAWN_IN_CIRCLE(
            ERROR,
            "项目{item}与{source}的资金来源互为循环，不予抵销",
            "items {item} and {source} draw from each other in a circle; nothing is set off"),
    /** More was drawn from an item than it has. */
    DRAWN_EXCEEDS(
            ERROR,
            "各项目列明来自{item}的资金{drawn}超过其{what}{amount}，以后者为限抵销",
            "{drawn} is said to be drawn from item {item}, more than its {what} of {amount}; no more is set off"),
    /** What was spent on an item was not reported. */
    EXECUTED_MISSING(
            WARNING,
            "项目{item}（预算{budget}）未填执行数，不计入执行率",
            "item {item} (budget {budget}) has no executed amount and stays out of the execution rate"),
    /** The units of an indicator differ. */
    UNITS_MIXED(
            ERROR,
            "指标「{indicator}」的计量单位不一致（{one}、{other}），不予汇总",
            "indicator \"{indicator}\" comes in units that cannot be put together ({one}, {other}); it is not rolled up"),
    /** An indicator is stated as a number here and by its parts there. */
    FORMS_MIXED(
            ERROR,
            "指标「{indicator}」有的填数值、有的填分子分母，不予汇总",
            "indicator \"{indicator}\" is a number here and a numerator with denominator there; it is not rolled up"),
    /** One account reports an indicator both cumulatively and per period. */
    REPORTING_MIXED(
            ERROR,
            "项目{item}的指标「{indicator}」既有累计数又有分期数，不予汇总",
            "item {item} reports indicator \"{indicator}\" both cumulatively and per period; it is not rolled up"),
    /** Two periods of a reading overlap, or two readings of one day differ. */
    PERIODS_OVERLAP(
            ERROR,
            "项目{item}的指标「{indicator}」填报期间重叠，不予汇总",
            "item {item} reports indicator \"{indicator}\" twice for some days; it is not rolled up"),
    /** Percentages of several periods stand without their parts. */
    PARTS_MISSING(
            ERROR,
            "项目{item}的指标「{indicator}」为分期比率，须填分子和分母才能汇总",
            "item {item}: the percentages of indicator \"{indicator}\" for several periods cannot be put together without"
                    + " numerators and denominators"),
    /** There is no money, or nothing to divide by, behind an average. */
    NOTHING_BEHIND(
            WARNING,
            "指标「{indicator}」没有可用于加权的资金或分母，不予汇总",
            "there is no money or denominator behind indicator \"{indicator}\"; it is not rolled up");

    private final Wording wording;

    RollUpFinding(Severity severity, String zh, String en) {
        wording = new Wording(severity, new Text(zh, en));
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
