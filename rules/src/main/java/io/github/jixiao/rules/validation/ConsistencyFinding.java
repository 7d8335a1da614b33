package io.github.jixiao.rules.validation;

import static io.github.jixiao.core.finding.Severity.ERROR;
import static io.github.jixiao.core.finding.Severity.INFO;
import static io.github.jixiao.core.finding.Severity.WARNING;

import io.github.jixiao.core.finding.FindingCode;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.finding.Wording;
import io.github.jixiao.core.value.Text;

/**
 * What a document says against itself, and what in it is odd, without any scheme.
 *
 * @since 0.1.0
 */
public enum ConsistencyFinding implements FindingCode {
    /** The total line is zero although the lines below it are not. */
    FUNDING_TOTAL_ZERO(
            ERROR,
            "{kind}：资金总额填0，下列各行合计却为{sum}",
            "{kind}: the total is filed as 0 while the lines below it make {sum}"),
    /** The lines do not make the total. */
    FUNDING_DOES_NOT_ADD_UP(
            ERROR,
            "{kind}：资金总额{total}，下列各行合计{sum}，相差{difference}",
            "{kind}: the total is {total}, the lines below it make {sum}, a difference of {difference}"),
    /** Only some of the lines that make the total are there. */
    FUNDING_LINES_PARTIAL(
            WARNING,
            "{kind}：资金总额{total}，所列{count}行合计仅{sum}，其余来源未列",
            "{kind}: of the total {total} the {count} lines filed make only {sum}; other sources are not shown"),
    /** The execution rate is not the money spent over any budget. */
    EXECUTION_RATE_DIFFERS(
            ERROR,
            "所填执行率{rate}，按执行数{executed}÷{basis}{budget}应为{computed}",
            "the rate is filed as {rate}; {executed} spent of the {basis} of {budget} is {computed}"),
    /** The execution rate was cut off, not rounded. */
    RATE_TRUNCATED(
            INFO, "执行率{rate}系舍去尾数所得，四舍五入前为{computed}", "the rate {rate} was cut off, not rounded: it is {computed}"),
    /** The execution rate differs no more than amounts rounded to 0.01万元 explain. */
    RATE_OF_ROUNDED_AMOUNTS(
            INFO,
            "执行率{rate}与按所列金额计算的{computed}略有出入，可能系金额取整所致",
            "the rate {rate} differs from {computed} by no more than rounded amounts explain"),
    /** Execution alone would carry the full marks. */
    EXECUTION_WEIGHT_IMPLAUSIBLE(
            ERROR,
            "预算执行分值填{weight}分，已达满分{full}分",
            "budget execution is filed with a weight of {weight}, as much as the full marks {full}"),
    /** Execution carries a weight and no score. */
    EXECUTION_SCORE_BLANK(
            WARNING, "预算执行分值{weight}分，得分未填", "budget execution carries {weight} points and its score is blank"),
    /** Rows are filled in except for the score. */
    ROW_SCORES_BLANK(WARNING, "{rows}项指标中有{count}项得分未填：{names}", "of {rows} indicators {count} have no score: {names}"),
    /** Weighed targets have no actual value at all. */
    ACTUALS_BLANK(
            WARNING,
            "{count}项指标已列指标值和分值，实际完成值全部未填",
            "{count} indicators carry a target and a weight; not one actual value is filed"),
    /** The document only states targets. */
    TARGETS_ONLY(INFO, "所列{count}项指标均无完成值和得分", "none of the {count} indicators listed has an actual value or a score"),
    /** A missed target earned full marks. */
    MISSED_TARGET_FULL_MARKS(
            ERROR,
            "指标「{name}」指标值{target}，完成值{actual}，未达到却得满分{weight}分",
            "indicator \"{name}\": target {target}, actual {actual}; missed, and yet full marks {weight}"),
    /** A target that seems missed earned full marks. */
    MISSED_TARGET_FULL_MARKS_UNSURE(
            WARNING,
            "指标「{name}」指标值{target}，完成值{actual}，得满分{weight}分；是否达到请核实",
            "indicator \"{name}\": target {target}, actual {actual}, full marks {weight}; was it reached?"),
    /** A reached target earned less than its weight, without a reason. */
    REACHED_NOT_FULL(
            WARNING,
            "「{name}」指标值{target}，完成值{actual}，已达到却得{score}分（分值{weight}分），未说明扣分原因",
            "\"{name}\": target {target}, actual {actual}; reached, yet {score} of {weight} points without a reason"),
    /** The score of a reached target is its weight times the actual percentage. */
    WEIGHT_TIMES_PERCENT(
            ERROR,
            "指标「{name}」已达到指标值{target}，得分{score}＝分值{weight}×完成值{percent}，应得{weight}分",
            "indicator \"{name}\" reached its target {target}; {score} is {weight} × {percent} instead of {weight}"),
    /** The same, where the form prints no weight. */
    WEIGHT_TIMES_PERCENT_LIKELY(
            WARNING,
            "指标「{name}」已达到指标值{target}，得分{score}恰为{weight}×完成值{percent}，请核实",
            "indicator \"{name}\" reached its target {target}; {score} looks like {weight} × {percent}"),
    /** The score of a reached target is its weight taken twice. */
    WEIGHT_APPLIED_TWICE(
            ERROR,
            "指标「{name}」已达到指标值{target}，得分{score}＝分值{weight}×{weight}%，权重被计算两次",
            "indicator \"{name}\" reached its target {target}; {score} is {weight} × {weight} %: the weight counts twice"),
    /** The rate of completion is not actual over target. */
    COMPLETION_RATE_DIFFERS(
            ERROR,
            "指标「{name}」所填完成率{rate}，按完成值{actual}÷指标值{target}应为{computed}",
            "indicator \"{name}\": completion is filed as {rate}; {actual} of {target} is {computed}"),
    /** The unit column contradicts the target. */
    DECLARED_UNIT_DIFFERS(
            ERROR,
            "指标「{name}」计量单位填「{declared}」，与指标值「{target}」的单位不符",
            "indicator \"{name}\": the unit is declared as \"{declared}\", the target says \"{target}\""),
    /** The unit column uses another measure word than the target. */
    DECLARED_UNIT_OTHER_WORD(
            WARNING,
            "指标「{name}」计量单位填「{declared}」，指标值「{target}」用了另一量词",
            "indicator \"{name}\": the unit \"{declared}\" and the target \"{target}\" use different measure words"),
    /** An actual value carries an operator. */
    ACTUAL_STATED_AS_BOUND(
            WARNING,
            "指标「{name}」完成值「{actual}」带有比较符号，应填实际数值",
            "indicator \"{name}\": the actual value \"{actual}\" carries an operator where a plain number belongs"),
    /** An amount of money stands as a quantity. */
    AMOUNT_AS_QUANTITY(
            WARNING,
            "数量指标「{name}」以金额{target}为指标值；投入不是产出",
            "quantity indicator \"{name}\" takes an amount of money, {target}, as its target: input is no output"),
    /** A number of things to do carries ≤. */
    REVERSED_OPERATOR(
            WARNING,
            "数量指标「{name}」指标值{target}且恰好完成该数，比较符号似应为≥",
            "quantity indicator \"{name}\" says {target} and exactly that was done; the operator seems reversed"),
    /** A rate is to exceed 100 %. */
    RATE_TARGET_ABOVE_100(
            WARNING,
            "指标「{name}」指标值{target}要求超过100%，请核实",
            "indicator \"{name}\": the target {target} asks for more than 100 %"),
    /** The scores do not make the total. */
    SCORES_DO_NOT_ADD_UP(ERROR, "总分{total}分，各项得分合计{sum}分，两者不符", "the total is {total}, the scores add up to {sum}"),
    /** The total is the sum, rounded to a whole number. */
    TOTAL_ROUNDED(
            WARNING, "总分{total}分系各项得分合计{sum}分取整所得", "the total {total} is the sum {sum} rounded to a whole number"),
    /** Not even full marks for all blank rows make the total. */
    SCORES_CANNOT_REACH_TOTAL(
            ERROR,
            "总分{total}分，未列得分的各项即使全部满分，合计也只有{sum}分",
            "the total is {total}; even with full marks for all that is blank the scores make only {sum}"),
    /** The total exceeds the full marks. */
    TOTAL_ABOVE_FULL_MARKS(ERROR, "总分{total}分超过满分{full}分", "the total {total} exceeds the full marks {full}"),
    /** The weights of the sections and of execution exceed the full marks. */
    SECTION_WEIGHTS_OFF(
            ERROR,
            "各部分分值（含预算执行）合计{sum}分，超过满分{full}分",
            "the sections with budget execution are headed {sum} points in all, more than the full marks {full}"),
    /** The weights of the sections fall short of the full marks. */
    SECTION_WEIGHTS_SHORT(
            INFO,
            "所列各部分分值合计{sum}分，不足满分{full}分，可能有部分未列",
            "the sections shown are headed {sum} of {full} points; others may not be shown"),
    /** The rows of a section do not make its weight. */
    SECTION_ROWS_OFF(
            ERROR,
            "「{section}」分值{weight}分，所属指标分值合计{sum}分",
            "section \"{section}\" is headed {weight} points, its indicators add up to {sum}");

    private final Wording wording;

    ConsistencyFinding(Severity severity, String zh, String en) {
        wording = new Wording(severity, new Text(zh, en));
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
