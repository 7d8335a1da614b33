package io.github.jixiao.io.sheet;

import static io.github.jixiao.core.finding.Severity.ERROR;
import static io.github.jixiao.core.finding.Severity.INFO;
import static io.github.jixiao.core.finding.Severity.WARNING;

import io.github.jixiao.core.finding.FindingCode;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.finding.Wording;
import io.github.jixiao.core.value.Text;

/**
 * What reading an evaluation sheet finds, beyond its single cells.
 *
 * @since 0.1.0
 */
public enum SheetFinding implements FindingCode {
    /** The file cannot be read at all. */
    FILE_UNREADABLE(ERROR, "文件无法读取：{why}", "the file cannot be read: {why}"),
    /** An unexpected exception: a fault of this program, not of the sheet. */
    NOT_ASSESSED(ERROR, "程序处理时发生意外错误：{why}", "the program failed unexpectedly: {why}"),
    /** The file is not JSON. */
    NOT_JSON(ERROR, "文件不是有效的JSON：{why}", "the file is not JSON: {why}"),
    /** The file is JSON but holds no sheet. */
    NOT_A_SHEET(ERROR, "文件中没有绩效自评表：{why}", "the file holds no evaluation sheet: {why}"),
    /** A field that a sheet does not have. */
    UNKNOWN_FIELD(WARNING, "自评表没有字段「{field}」，未读取", "a sheet has no field \"{field}\"; it was not read"),
    /** A field of the wrong type. */
    WRONG_TYPE(WARNING, "字段「{field}」类型不符，未读取", "field \"{field}\" has the wrong type; it was not read"),
    /** The year is not printed. */
    YEAR_MISSING(WARNING, "未载明预算年度", "the fiscal year is not stated"),
    /** The year is not a fiscal year. */
    YEAR_UNREADABLE(WARNING, "预算年度「{cell}」无法识别", "fiscal year \"{cell}\" cannot be read"),
    /** The rules of another year were taken, since none is stated. */
    YEAR_ASSUMED(INFO, "未载明预算年度，按{year}年度的规则计分", "no fiscal year is stated; scored by the rules for {year}"),
    /** No rule is recorded for the year and kind of the sheet, so it is not scored. */
    NO_RULES_FOR_YEAR(
            WARNING,
            "{place}{year}年度没有适用的计分办法，未计分（{why}）",
            "no scheme is recorded for {place} in {year}; not scored ({why})"),
    /** The place is not printed or not known. */
    PLACE_UNKNOWN(INFO, "未能识别所属地区「{cell}」，按全国规则处理", "place \"{cell}\" is not known; national rules are taken"),
    /** The kind of item is not known. */
    KIND_UNKNOWN(INFO, "项目种类「{cell}」无法识别，按项目支出处理", "kind \"{cell}\" is not known; taken as a project"),
    /** A first level that is none of the known ones. */
    HEADING_UNKNOWN(
            INFO, "一级指标「{cell}」不在目录内，按其他指标处理", "first level \"{cell}\" is not in the catalogue; taken as other"),
    /** A cell that must hold a number does not. */
    NOT_A_NUMBER(WARNING, "{column}「{cell}」不是数字，原文保留", "{column} \"{cell}\" is not a number; kept as text"),
    /** A negative weight. */
    NEGATIVE_WEIGHT(ERROR, "分值「{cell}」为负", "weight \"{cell}\" is negative"),
    /** A row without a name. */
    NAME_MISSING(WARNING, "指标未列名称", "the indicator has no name");

    private final Wording wording;

    SheetFinding(Severity severity, String zh, String en) {
        wording = new Wording(severity, new Text(zh, en));
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
