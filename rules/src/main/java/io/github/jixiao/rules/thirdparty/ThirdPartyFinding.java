package io.github.jixiao.rules.thirdparty;

import io.github.jixiao.core.finding.FindingCode;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.finding.Wording;
import io.github.jixiao.core.value.Text;

/**
 * What can be found when the engagement of a third party is checked (第三方委托问题).
 *
 * @since 0.1.0
 */
public enum ThirdPartyFinding implements FindingCode {
    /** The engagement does not say what is to be done, or in which stage. */
    SCOPE_MISSING(Severity.ERROR, "委托{id}未明确事项或者环节", "engagement {id} states no scope or no stage"),
    /** The principal is one of those whose work is looked at. */
    PRINCIPAL_IS_MANAGED(
            Severity.ERROR,
            "委托方{organ}就是被评价方，委托主体应当与管理对象分开",
            "the principal {organ} is itself looked at; it must be separate"),
    /** The third party is one of those whose work is looked at. */
    EVALUATES_ITSELF(Severity.ERROR, "第三方机构{organ}评价的是自己", "the third party {organ} is to judge its own work"),
    /** Conflicts of interest were not declared. */
    CONFLICTS_NOT_DECLARED(
            Severity.ERROR, "{organ}未声明有无利益冲突", "{organ} did not declare whether it has conflicts of interest"),
    /** A relation to those whose work is looked at bars the institution. */
    TIED(Severity.ERROR, "{organ}与被评价方{with}有{tie}，应当回避", "{organ} has {tie} with {with}, whose work it is to judge"),
    /** A relation was found that the institution did not declare. */
    TIE_NOT_DECLARED(
            Severity.WARNING, "{organ}未声明与{with}的{tie}", "{organ} did not declare {tie} with {with} that was found"),
    /** The institution drafted the target that it is to judge. */
    DRAFTED_TARGET(
            Severity.ERROR,
            "{organ}编制过该项目的绩效目标，不宜再作评判",
            "{organ} drafted the target of the item and is not to judge it"),
    /** The institution works on the item for too many years in a row. */
    TOO_MANY_YEARS(
            Severity.WARNING,
            "{organ}连续{years}年承担同一项目，超过{limit}年",
            "{organ} works on the item for {years} years in a row, more than {limit}"),
    /** The fee depends on the result. */
    FEE_TIED_TO_RESULT(Severity.ERROR, "费用与评价结论挂钩", "the fee depends on the result of the evaluation"),
    /** The work was passed on. */
    SUBLET(Severity.ERROR, "业务转包给{name}", "the work was passed on to {name}"),
    /** The institution is not of a kind that may be engaged. */
    KIND_NOT_ELIGIBLE(Severity.ERROR, "{organ}不属于可以承接的机构类型", "{organ} is not of a kind that may take the work on"),
    /** The kind of the institution is not stated. */
    KIND_UNKNOWN(Severity.WARNING, "未载明{organ}的机构类型", "what kind of institution {organ} is is not stated"),
    /** A major violation is on record. */
    MAJOR_VIOLATION(
            Severity.ERROR,
            "{organ}于{day}有重大违法记录，未满{years}年",
            "{organ} has a major violation of {day} on record, within {years} years"),
    /** Nobody leads the work. */
    NO_LEAD_EVALUATOR(Severity.ERROR, "委托{id}没有主评人", "engagement {id} has no lead evaluator"),
    /** The lead evaluator has neither the title nor a licence. */
    LEAD_UNQUALIFIED(
            Severity.ERROR,
            "主评人{name}没有所要求的职称或者执业资格",
            "the lead evaluator {name} has neither the title nor a licence that is asked for"),
    /** The lead evaluator has not worked long enough. */
    LEAD_YEARS_OF_WORK(
            Severity.ERROR,
            "主评人{name}工作{years}年，不足{least}年",
            "the lead evaluator {name} has worked {years} years, fewer than {least}"),
    /** The lead evaluator has not worked in evaluation long enough. */
    LEAD_YEARS_OF_EVALUATION(
            Severity.ERROR,
            "主评人{name}从事评价{years}年，不足{least}年",
            "the lead evaluator {name} has worked {years} years in evaluation, fewer than {least}"),
    /** How long the lead evaluator has worked is not stated. */
    LEAD_YEARS_UNKNOWN(
            Severity.WARNING, "未载明主评人{name}的从业年限", "how long the lead evaluator {name} has worked is not stated"),
    /** The report is not signed by a lead evaluator of the team. */
    NOT_SIGNED(Severity.ERROR, "报告没有主评人签名", "the report is not signed by a lead evaluator of the team"),
    /** The report carries no seal. */
    NOT_SEALED(Severity.ERROR, "报告没有加盖机构印章", "the report does not carry the seal of the institution");

    private final Wording wording;

    ThirdPartyFinding(Severity severity, String zh, String en) {
        wording = new Wording(severity, new Text(zh, en));
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
