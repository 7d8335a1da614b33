package io.github.jixiao.rules.monitoring;

import static io.github.jixiao.core.finding.Severity.ERROR;
import static io.github.jixiao.core.finding.Severity.INFO;
import static io.github.jixiao.core.finding.Severity.WARNING;

import io.github.jixiao.core.finding.FindingCode;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.finding.Wording;
import io.github.jixiao.core.value.Text;

/**
 * What monitoring finds: deviations, what is missing about them, and what could not be judged.
 *
 * @since 0.1.0
 */
public enum MonitoringFinding implements FindingCode {
    /** An indicator is not in time. */
    INDICATOR_DEVIATES(WARNING, "指标「{name}」为{colour}：{progress}", "indicator \"{name}\" is {colour}: {progress}"),
    /** Execution is not in time. */
    EXECUTION_DEVIATES(
            WARNING,
            "预算执行为{colour}：执行率{rate}%，序时进度{progress}%",
            "budget execution is {colour}: rate {rate} %, {progress} % of what was due"),
    /** Execution is outside the limits of what is normal. */
    EXECUTION_ABNORMAL(
            WARNING,
            "预算执行序时进度{progress}%异常，正常为{below}%至{above}%",
            "budget execution at {progress} % of what was due is abnormal; normal is {below} % to {above} %"),
    /** Execution is below the fixed point of the month. */
    EXECUTION_BELOW_POINT(
            WARNING,
            "至{month}月底执行率{rate}%，低于预警点{point}%",
            "execution rate {rate} % by the end of month {month} is below the point of {point} %"),
    /** Targets and money are too far apart. */
    PROGRESS_GAP(
            WARNING,
            "目标进度与预算执行率相差{gap}个百分点，超过{limit}个百分点",
            "targets and execution are {gap} points apart, more than {limit}"),
    /** The item is picked out for close monitoring. */
    SELECTED(
            INFO,
            "列入重点监控：预算不少于{from}，至{month}月底执行率低于{below}%",
            "picked out for close monitoring: a budget of {from} or more, below {below} % by the end of month {month}"),
    /** More was spent than budgeted. */
    OVER_EXECUTION(ERROR, "累计执行数大于预算数，执行率{rate}%", "more was spent than budgeted, rate {rate} %"),
    /** More is expected to be spent than budgeted. */
    FORECAST_OVER_BUDGET(WARNING, "全年预计执行率{rate}%超过预算", "the year is expected to spend {rate} % of its budget"),
    /** What is expected to be carried over is not what the forecast leaves. */
    CARRY_OVER_DIFFERS(
            WARNING,
            "预计结转{filed}与预算数减预计执行数{left}不符",
            "the carry-over expected, {filed}, is not the {left} that budget less forecast leaves"),
    /** The denominator of the rules was not filed and another amount stood in. */
    DENOMINATOR_REPLACED(
            INFO, "未填{wanted}，执行率以{used}为分母", "{wanted} not filed; the execution rate is taken over the {used}"),
    /** The rate was taken as filed, since the amounts are not there. */
    RATE_AS_FILED(INFO, "未填金额，执行率按所报{rate}计", "no amounts filed; the execution rate is taken as filed, {rate}"),
    /** Execution cannot be judged. */
    EXECUTION_UNKNOWN(WARNING, "预算执行无法判断：{why}", "budget execution cannot be judged: {why}"),
    /** An indicator has no value. */
    ACTUAL_MISSING(WARNING, "指标「{name}」未填完成值", "indicator \"{name}\" has no actual value"),
    /** Nothing shows the value. */
    NO_EVIDENCE(WARNING, "指标「{name}」无佐证材料，不定颜色（{why}）", "indicator \"{name}\" has no evidence and no colour ({why})"),
    /** An indicator does not apply. */
    NOT_APPLICABLE(INFO, "指标「{name}」不适用（{why}）", "indicator \"{name}\" does not apply ({why})"),
    /** An indicator is not due yet. */
    NOT_YET_DUE(INFO, "指标「{name}」尚未完成，也未到期", "indicator \"{name}\" is not done and not due yet"),
    /** The colour of an indicator can only be judged. */
    NEEDS_JUDGEMENT(WARNING, "指标「{name}」须由监控人判定颜色（{why}）", "the colour of indicator \"{name}\" must be judged ({why})"),
    /** Target and actual value carry units that cannot be converted. */
    UNIT_DIFFERS(
            WARNING,
            "指标「{name}」指标值单位「{target}」与完成值单位「{actual}」不同，无法比较",
            "indicator \"{name}\": target in \"{target}\" and actual in \"{actual}\" cannot be compared"),
    /** The direction of a number without an operator was assumed. */
    DIRECTION_ASSUMED(
            INFO,
            "指标「{name}」的指标值未标明方向，按{direction}监控",
            "the target of indicator \"{name}\" states no direction; monitored as {direction}"),
    /** The target is not expected to be reached. */
    FORECAST_MISSES(
            WARNING,
            "指标「{name}」全年预计{forecast}，不能达到指标值（{how}）",
            "indicator \"{name}\" is expected to end at {forecast} and miss its target ({how})"),
    /** The likelihood filed does not go with the numbers. */
    LIKELIHOOD_CONTRADICTED(
            WARNING,
            "指标「{name}」填报的完成可能性「{likelihood}」与数据不符",
            "the likelihood filed for indicator \"{name}\", {likelihood}, does not go with its numbers"),
    /** The cause of a deviation is not stated. */
    CAUSE_MISSING(WARNING, "{subject}未说明偏差原因", "no cause is stated for {subject}"),
    /** Another cause than the named ones is ticked and not explained. */
    CAUSE_UNEXPLAINED(WARNING, "{subject}偏差原因为其他，未作说明", "the cause of {subject} is another one and not explained"),
    /** A far surpassed target was neither adjusted nor explained. */
    TARGET_TO_REVIEW(WARNING, "{subject}进度过快，请复核目标值是否偏低", "{subject} is far ahead; was the target set too low?"),
    /** No measure was taken, and there is time left. */
    MEASURE_DUE(INFO, "{subject}应采取纠偏措施，期限{last}", "{subject} asks for a measure, by {last}"),
    /** No measure was taken, and the time for it is over. */
    MEASURE_OVERDUE(ERROR, "{subject}未采取纠偏措施，{last}已到期", "no measure was taken for {subject}; it was due by {last}"),
    /** A measure was taken after its time. */
    MEASURE_LATE(WARNING, "{subject}逾期采取纠偏措施，期限{last}", "the measure for {subject} came after {last}"),
    /** No choice was made after a warning, and there is time left. */
    DISPOSITION_DUE(INFO, "预警后应选择{options}，期限{last}", "after the warning one of {options} is to be chosen, by {last}"),
    /** No choice was made after a warning, and the time for it is over. */
    DISPOSITION_OVERDUE(
            ERROR,
            "预警后未在{last}前选择{options}，建议{otherwise}",
            "none of {options} was chosen by {last}; {otherwise} is proposed"),
    /** A choice was made after its time. */
    DISPOSITION_LATE(WARNING, "预警后逾期作出选择，期限{last}", "the choice after the warning came after {last}"),
    /** A choice was made that the rules do not know. */
    DISPOSITION_NOT_OFFERED(
            WARNING, "处置方式「{choice}」不在可选范围：{options}", "{choice} is not among what can be chosen: {options}"),
    /** A deviation stays open after its time. */
    DEVIATION_STAYS_OPEN(
            WARNING,
            "{subject}偏差已{days}日未销号，超期{overdue}日",
            "the deviation of {subject} is open for {days} days, {overdue} of them overdue"),
    /** The day of the report is not known, so that no time limit runs. */
    REPORT_DAY_MISSING(INFO, "未填报送日期，无法计算期限", "the day of the report is not filed, so no time limit can be counted"),
    /** Working days cannot be counted. */
    DEADLINE_UNKNOWN(
            WARNING, "缺少{year}年节假日安排，无法计算期限", "the holidays of {year} are not recorded; no time limit was counted");

    private final Wording wording;

    MonitoringFinding(Severity severity, String zh, String en) {
        wording = new Wording(severity, new Text(zh, en));
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
