package io.github.jixiao.rules.scoring;

import static io.github.jixiao.core.finding.Severity.ERROR;
import static io.github.jixiao.core.finding.Severity.INFO;
import static io.github.jixiao.core.finding.Severity.WARNING;

import io.github.jixiao.core.finding.FindingCode;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.finding.Wording;
import io.github.jixiao.core.value.Text;

/**
 * What scoring finds: rows that cannot be scored and why, and what was assumed where they can.
 *
 * @since 0.1.0
 */
public enum ScoringFinding implements FindingCode {
    /** A row has no weight. */
    WEIGHT_MISSING(WARNING, "指标「{name}」未列分值，无法计分", "indicator \"{name}\" has no weight and cannot be scored"),
    /** A row has no actual value and no points. */
    ACTUAL_MISSING(WARNING, "指标「{name}」未填完成值，无法计分", "indicator \"{name}\" has no actual value and cannot be scored"),
    /** A row can only be judged, and no points were given. */
    NEEDS_JUDGEMENT(
            WARNING,
            "指标「{name}」须由评价人评分，未见得分（{why}）",
            "indicator \"{name}\" must be judged and no points were given ({why})"),
    /** Judged points lie outside the band of the level stated. */
    SCORE_OUTSIDE_BAND(
            ERROR,
            "指标「{name}」得分{points}不在其完成程度对应的区间{band}（分值{weight}）",
            "indicator \"{name}\": score {points} lies outside the band {band} of its level (weight {weight})"),
    /** A score is negative. */
    SCORE_NEGATIVE(ERROR, "「{name}」得分{points}为负", "\"{name}\": score {points} is negative"),
    /** A score exceeds its weight. */
    SCORE_ABOVE_WEIGHT(
            ERROR, "「{name}」得分{points}超过分值{weight}", "\"{name}\": score {points} exceeds the weight {weight}"),
    /** Target and actual value carry units that cannot be converted. */
    UNIT_DIFFERS(
            WARNING,
            "指标「{name}」指标值单位「{target}」与完成值单位「{actual}」不同，无法比较",
            "indicator \"{name}\": target in \"{target}\" and actual in \"{actual}\" cannot be compared"),
    /** The direction of a number without an operator was assumed. */
    DIRECTION_ASSUMED(
            INFO,
            "指标「{name}」的指标值「{target}」未标明方向，按{direction}计分",
            "indicator \"{name}\": target \"{target}\" states no direction; scored as {direction}"),
    /** An actual value lies far above its target. */
    OVER_ACHIEVEMENT(
            WARNING,
            "指标「{name}」完成值为指标值的{share}%，超过{limit}%，请说明初始目标是否偏低",
            "indicator \"{name}\": the actual is {share} % of the target, beyond {limit} %; was the target set too low?"),
    /** Nothing shows the result, so the row earns nothing. */
    NO_EVIDENCE(
            WARNING, "指标「{name}」无佐证材料，得0分（{why}）", "indicator \"{name}\" has no evidence and earns nothing ({why})"),
    /** A row does not apply. */
    NOT_APPLICABLE(
            INFO,
            "指标「{name}」不适用（{why}），其分值按规则处理",
            "indicator \"{name}\" does not apply ({why}); its points go where the scheme says"),
    /** The denominator of the scheme was not filed and another amount stood in. */
    DENOMINATOR_REPLACED(
            INFO, "未填{wanted}，执行率以{used}为分母", "{wanted} not filed; the execution rate is taken over the {used}"),
    /** The rate was taken as filed, since the amounts are not there. */
    RATE_AS_FILED(INFO, "未填金额，执行率按所报{rate}计", "no amounts filed; the execution rate is taken as filed, {rate}"),
    /** Execution cannot be scored. */
    EXECUTION_NOT_SCORED(WARNING, "预算执行率无法计分：{why}", "budget execution cannot be scored: {why}"),
    /** More was spent than budgeted. */
    OVER_EXECUTION(ERROR, "预算执行率{rate}%超过100%：{how}", "execution rate {rate} % exceeds 100 %: {how}"),
    /** The execution weight of the document is not the scheme's. */
    EXECUTION_WEIGHT_DIFFERS(
            WARNING,
            "预算执行分值{filed}与办法规定的{scheme}不同，按所报分值计分",
            "execution weight {filed} differs from the scheme's {scheme}; scored by the filed weight"),
    /** A section's weights are not the scheme's. */
    SECTION_WEIGHT_DIFFERS(
            WARNING,
            "{section}分值合计{filed}与办法规定的{scheme}不同",
            "the weights of section {section} add up to {filed}, the scheme gives {scheme}"),
    /** Only part of the document is there. */
    INCOMPLETE_COPY(INFO, "文件不完整，仅对已有部分计分，不计总分", "the copy is cut off: only what is there is scored, without a total"),
    /** Some rows cannot be scored, so there is no total. */
    TOTAL_NOT_SCORED(
            INFO,
            "{count}项无法计分，不计总分；已计分部分得{points}分（满分{weight}分）",
            "{count} parts cannot be scored, so there is no total; the others earn {points} of {weight}"),
    /** The weights do not make the full marks. */
    WEIGHTS_OFF_FULL_MARKS(ERROR, "分值合计{sum}与满分{full}不符", "the weights add up to {sum}, not to the full marks {full}");

    private final Wording wording;

    ScoringFinding(Severity severity, String zh, String en) {
        wording = new Wording(severity, new Text(zh, en));
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
