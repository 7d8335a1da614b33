package io.github.jixiao.rules.responsibility;

import static io.github.jixiao.core.finding.Severity.ERROR;
import static io.github.jixiao.core.finding.Severity.INFO;
import static io.github.jixiao.core.finding.Severity.WARNING;

import io.github.jixiao.core.finding.FindingCode;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.finding.Wording;
import io.github.jixiao.core.value.Text;

/**
 * What can be found when organs and their relations are checked.
 *
 * <p>An error leaves open who answers for something, or has the wrong organ answer for it.
 *
 * @since 0.1.0
 */
public enum HierarchyFinding implements FindingCode {
    /** The government whose facts these are is not among the organs. */
    GOVERNMENT_UNKNOWN(ERROR, "所列机关中没有本级政府「{organ}」", "the government \"{organ}\" is not among the organs"),
    /** The facts are filed for an organ that is no government. */
    NOT_A_GOVERNMENT(ERROR, "「{name}」是{kind}，不是一级政府", "\"{name}\" is no government but of the kind: {kind}"),
    /** A level has an organ that does not exist there. */
    ORGAN_NOT_AT_THIS_LEVEL(
            ERROR,
            "{form}不设{kind}，却列有「{name}」",
            "\"{name}\" is recorded, yet at {form} there is no organ of the kind: {kind}"),
    /** A level has two organs of which there can be one. */
    SEVERAL_AT_ONE_LEVEL(
            ERROR,
            "{place}有{count}个{kind}：{names}",
            "{place} has {count} organs of the kind \"{kind}\" where there can be one: {names}"),
    /** A level lacks an organ that it must have. */
    ORGAN_MISSING(
            INFO, "{form}应有{kind}，所列机关中没有", "at {form} there is an organ of the kind \"{kind}\"; none is recorded"),
    /** A social credit code is wrong. */
    CREDIT_CODE_WRONG(
            WARNING, "「{name}」的统一社会信用代码{code}有误", "the unified social credit code {code} of \"{name}\" is wrong"),
    /** Two organs have one social credit code. */
    CREDIT_CODE_TWICE(
            WARNING,
            "统一社会信用代码{code}用于{count}个机关：{names}",
            "{count} organs have the unified social credit code {code}: {names}"),
    /** A relation names an organ that is not recorded. */
    RELATION_ORGAN_UNKNOWN(
            ERROR, "「{from}」{relation}「{to}」：没有机关{organ}", "\"{from}\" {relation} \"{to}\": there is no organ {organ}"),
    /** A relation stands between kinds of organ that cannot stand like that. */
    RELATION_KINDS(
            ERROR,
            "{fromKind}「{from}」不能{relation}{toKind}「{to}」",
            "\"{from}\" {relation} \"{to}\", which {fromKind} and {toKind} cannot"),
    /** A relation stands between levels that cannot stand like that. */
    RELATION_LEVELS(
            ERROR,
            "「{from}」（{fromPlace}）{relation}「{to}」（{toPlace}）：级次不符",
            "\"{from}\" ({fromPlace}) {relation} \"{to}\" ({toPlace}), which their levels do not allow"),
    /** A relation passes over a level. */
    RELATION_SKIPS_LEVEL(
            WARNING,
            "「{from}」（{fromPlace}）{relation}「{to}」（{toPlace}）：隔级，请核实",
            "\"{from}\" ({fromPlace}) {relation} \"{to}\" ({toPlace}) over the head of a level; is that so?"),
    /** A relation holds on days on which one of the organs does not exist. */
    RELATION_OUTLIVES_ORGAN(
            WARNING,
            "「{from}」{relation}「{to}」的期间超出「{name}」的存续期间",
            "\"{from}\" {relation} \"{to}\" on days on which \"{name}\" does not exist"),
    /** A relation is recorded twice for the same days. */
    RELATION_TWICE(
            INFO,
            "「{from}」{relation}「{to}」在同一期间重复记载",
            "\"{from}\" {relation} \"{to}\" is recorded twice for the same days"),
    /** Relations lead back to where they start. */
    RELATION_CYCLE(ERROR, "{relation}关系成环：{path}", "\"{relation}\" goes round in a circle: {path}"),
    /** A unit hangs under no department. */
    UNIT_WITHOUT_DEPARTMENT(ERROR, "预算单位「{name}」不在任何预算部门之下", "the unit \"{name}\" is under no department"),
    /** A unit has its budget from two organs. */
    UNIT_WITH_SEVERAL_MANAGERS(
            ERROR,
            "预算单位「{name}」由{count}个机关管理预算：{names}",
            "{count} organs manage the budget of the unit \"{name}\": {names}"),
    /** A budget line names an organ that is not recorded. */
    LINE_ORGAN_UNKNOWN(ERROR, "项目「{item}」：没有机关{organ}", "item \"{item}\": there is no organ {organ}"),
    /** A budget line names an organ that does not exist on the day. */
    LINE_ORGAN_NOT_THERE(ERROR, "项目「{item}」：「{name}」在{day}不存在", "item \"{item}\": \"{name}\" does not exist on {day}"),
    /** A budget line names an organ of another level or place. */
    LINE_ORGAN_ELSEWHERE(
            ERROR,
            "项目「{item}」：「{name}」（{place}）不属本级",
            "item \"{item}\": \"{name}\" ({place}) is not of this government's level and place"),
    /** A budget line names an organ as its department that cannot be one. */
    LINE_NOT_A_DEPARTMENT(
            ERROR,
            "项目「{item}」以「{name}」为主管部门，而{kind}不能担任",
            "item \"{item}\" has \"{name}\" as its department, which an organ of the kind \"{kind}\" cannot be"),
    /** A budget line names a unit that is not under its department. */
    LINE_UNIT_ELSEWHERE(
            ERROR,
            "项目「{item}」的实施单位「{unit}」不在主管部门「{department}」之下",
            "item \"{item}\": its unit \"{unit}\" is not under its department \"{department}\""),
    /** A budget line has no government that leads, or several. */
    LINE_GOVERNMENTS(
            ERROR,
            "项目「{item}」的领导政府应为1个，实为{count}个：{names}",
            "item \"{item}\" has {count} leading governments where there is one: {names}"),
    /** A budget line has no finance department, or several. */
    LINE_FINANCE(
            ERROR,
            "项目「{item}」的财政部门应为1个，实为{count}个：{names}",
            "item \"{item}\" has {count} finance departments where there is one: {names}");

    private final Wording wording;

    HierarchyFinding(Severity severity, String zh, String en) {
        wording = new Wording(severity, new Text(zh, en));
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
