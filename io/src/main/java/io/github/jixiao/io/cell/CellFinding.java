package io.github.jixiao.io.cell;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.FindingCode;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.finding.Wording;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.io.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the reader of cells assumed, left open or could not read.
 *
 * <p>Every message names the cell as {@code {cell}}. Nothing here is an error: a cell alone never stops a document.
 * Thread-safe.
 *
 * @since 0.1.0
 */
public enum CellFinding implements FindingCode {
    /** The cell holds only a placeholder (-, —, /, 无). */
    CELL_PLACEHOLDER(
            Severity.INFO,
            "单元格只有占位符“{cell}”，按未填写处理。",
            "The cell holds only a placeholder '{cell}' and counts as not filled in."),
    /** The cell is too long to be read and stays as it is. */
    CELL_TOO_LONG(
            Severity.INFO,
            "单元格文字过长，未作识别，原文保留：“{cell}”。",
            "The cell is too long to be read and is kept as written: '{cell}'."),
    /** Words beside an operator and a number were not taken into the value. */
    CELL_LABEL(
            Severity.INFO,
            "“{cell}”中的文字“{label}”未计入指标值。",
            "The words '{label}' of '{cell}' are not part of the value read."),
    /** Several numbers stand in one cell, which stays as it is. */
    CELL_COMPOUND(
            Severity.INFO,
            "“{cell}”含有多个数字，原文保留，请拆分为多个指标。",
            "'{cell}' holds several numbers and is kept as written; split it into several indicators."),
    /** A number stands among words that are no known shape; the cell stays as it is. */
    CELL_TEXT_WITH_NUMBER(
            Severity.INFO,
            "“{cell}”为文字夹带数字，原文保留，请按“符号＋数值＋单位”填写。",
            "'{cell}' is a text with a number and is kept as written; write operator, number and unit."),
    /** A number without an operator: whether more or less is better is not stated. */
    DIRECTION_UNKNOWN(
            Severity.INFO,
            "“{cell}”没有比较符号，无法判断正向指标或反向指标。",
            "'{cell}' has no operator: whether higher or lower is better cannot be told."),
    /** An operator stands before words instead of a number. */
    OPERATOR_WITHOUT_NUMBER(
            Severity.INFO,
            "“{cell}”有比较要求（{operator}）但没有数值，按定性指标处理。",
            "'{cell}' compares ({operator}) with words instead of a number and counts as qualitative."),
    /** Two operators point the same way but differ; the one before the number was taken. */
    OPERATOR_TWICE(
            Severity.INFO,
            "“{cell}”重复使用比较符号，按“{operator}”识别。",
            "'{cell}' has two operators and was read as '{operator}'."),
    /** Two operators contradict each other; the cell stays as it is. */
    OPERATORS_CONTRADICT(
            Severity.WARNING,
            "“{cell}”中的比较符号相互矛盾，原文保留，请核实。",
            "The operators of '{cell}' contradict each other; it is kept as written, please check."),
    /** A range or period ends before it begins; the cell stays as it is. */
    RANGE_BACKWARDS(
            Severity.WARNING,
            "“{cell}”的区间起点大于终点，原文保留，请核实。",
            "The range '{cell}' runs backwards; it is kept as written, please check."),
    /** A deviation (±) cannot be turned into a range; the cell stays as it is. */
    PLUS_MINUS(
            Severity.INFO,
            "“{cell}”中的“±”无法换算为区间，原文保留，请写明上下限。",
            "The '±' of '{cell}' cannot be turned into a range; it is kept as written, state both bounds."),
    /** A comma written in full width was taken as a thousands separator. */
    GROUPS_ASSUMED(
            Severity.INFO,
            "“{cell}”中的全角逗号按千位分隔符识别。",
            "The full-width comma of '{cell}' was read as a thousands separator."),
    /** A number of months could also be a calendar month. */
    MONTH_OR_DURATION(
            Severity.INFO,
            "“{cell}”按月数识别；如指月份，请写为“…月底前”。",
            "'{cell}' was read as a number of months; for a calendar month write …月底前."),
    /** The whole grade scale is printed where one target belongs. */
    SCALE_AS_TARGET(
            Severity.INFO,
            "“{cell}”是整个等级标准而不是指标值，按定性指标处理。",
            "'{cell}' is the whole grade scale instead of one target and counts as qualitative."),
    /** A day or month without a year, and no year to take; the cell stays as it is. */
    DATE_WITHOUT_YEAR(
            Severity.INFO,
            "“{cell}”没有年份，且不知预算年度，原文保留。",
            "'{cell}' has no year and the fiscal year is not known; it is kept as written."),
    /** The fiscal year was taken for a day or month without a year. */
    DATE_YEAR_ASSUMED(
            Severity.INFO,
            "“{cell}”没有年份，按预算年度{year}年识别。",
            "'{cell}' has no year and was read in the fiscal year {year}."),
    /** Before a month or longer period was read as before its first day. */
    DATE_BEFORE_MONTH(
            Severity.INFO,
            "“{cell}”按该期间开始之前识别，即不晚于{day}。",
            "'{cell}' was read as before that period begins: on {day} at the latest."),
    /** There is no such day or month; the cell stays as it is. */
    DATE_IMPOSSIBLE(
            Severity.WARNING,
            "“{cell}”中的日期不存在，原文保留，请核实。",
            "There is no such date as in '{cell}'; it is kept as written, please check."),
    /** An actual value repeats an operator instead of stating what was measured. */
    ACTUAL_HAS_OPERATOR(
            Severity.WARNING,
            "实际完成值“{cell}”带有比较要求，应填写实际数值或日期。",
            "The actual value '{cell}' is a bound; state the number or date actually reached."),
    /** Words leave open how far the target was attained; the cell stays as it is. */
    ATTAINMENT_UNCLEAR(
            Severity.INFO,
            "“{cell}”未说明是达成还是部分达成，原文保留。",
            "'{cell}' leaves open whether the target was attained or partly attained; it is kept as written."),
    /** The cell is no number of points. */
    NOT_POINTS(Severity.WARNING, "“{cell}”不是分数，未读入。", "'{cell}' is not a number of points and was not read."),
    /** The cell is no amount of money. */
    NOT_MONEY(Severity.WARNING, "“{cell}”不是金额，未读入。", "'{cell}' is not an amount of money and was not read."),
    /** The cell is no rate. */
    NOT_RATE(Severity.WARNING, "“{cell}”不是比率，未读入。", "'{cell}' is not a rate and was not read."),
    /** A small number without a percent sign was taken as a share of one. */
    RATE_AS_SHARE(
            Severity.INFO,
            "“{cell}”没有百分号，按小数比率识别，即{rate}。",
            "'{cell}' has no percent sign and was read as a share of one: {rate}."),
    /** A number without a percent sign was taken as percent. */
    RATE_WITHOUT_SIGN(
            Severity.INFO,
            "“{cell}”没有百分号，按百分数识别，即{rate}。",
            "'{cell}' has no percent sign and was read as percent: {rate}.");

    private static final int SHOWN = 60;

    private final Wording wording;

    CellFinding(Severity severity, String zh, String en) {
        wording = new Wording(severity, new Text(zh, en));
    }

    @Override
    public Wording wording() {
        return wording;
    }

    Findings on(CellText cell, String... further) {
        List<Object> arguments = new ArrayList<>(List.of("cell", shown(cell.words())));
        arguments.addAll(Arrays.asList(further));
        return new Findings(List.of(Finding.of(this, "", arguments.toArray())));
    }

    <T> Reading<T> nothing(CellText cell) {
        return Reading.nothing(on(cell));
    }

    private static String shown(String words) {
        return words.codePointCount(0, words.length()) <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
