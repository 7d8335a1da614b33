package io.github.jixiao.rules.scoring;

import static io.github.jixiao.core.finding.Severity.ERROR;
import static io.github.jixiao.core.finding.Severity.INFO;
import static io.github.jixiao.core.finding.Severity.WARNING;

import io.github.jixiao.core.finding.FindingCode;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.finding.Wording;
import io.github.jixiao.core.value.Text;

/**
 * What the scoring of a form finds, beyond what that of any evaluation finds.
 *
 * @since 0.1.0
 */
public enum FormFinding implements FindingCode {
    /** A number is missing that a row is scored by. */
    INPUT_MISSING(WARNING, "「{row}」缺少数据「{input}」，无法计分", "\"{row}\" lacks the number \"{input}\" and cannot be scored"),
    /** A rate has nothing to be taken of. */
    NO_BASE(WARNING, "「{row}」的分母为{base}，无法计算比率", "\"{row}\": no rate can be taken of {base}"),
    /** Nothing was entered in a row. */
    ENTRY_MISSING(WARNING, "「{row}」未填写，无法计分", "\"{row}\" was left open and cannot be scored"),
    /** What was entered does not fit the rule of the row. */
    ENTRY_DOES_NOT_FIT(
            ERROR,
            "「{row}」填写的「{entry}」不符合该项的评分方法，不计分",
            "\"{row}\": \"{entry}\" does not fit the way in which the row is scored, which it is not"),
    /** An alternative cannot be scored, and another was taken. */
    ALTERNATIVE_NOT_SCORED(
            INFO,
            "「{row}」的备选指标「{alternative}」无法计分，未参加比较",
            "\"{row}\": \"{alternative}\" cannot be scored and was left out"),
    /** A weight was filed for a row that has points of its own. */
    WEIGHT_FIXED(
            WARNING,
            "「{row}」的分值由评分表定为{form}，所填{filed}不采用",
            "\"{row}\" has {form} points by the form; the {filed} filed are not used"),
    /** Something was entered that the form does not ask for. */
    NOT_ASKED(WARNING, "评分表没有「{key}」这一项", "the form does not ask for \"{key}\""),
    /** The form is not for this kind of evaluation. */
    NOT_FOR_EVALUATION(WARNING, "评分表不适用于这类评价（{kind}）", "the form is not for this kind of evaluation ({kind})"),
    /** First levels make less of the points than they must. */
    BELOW_FLOOR(
            WARNING,
            "{sections}分值合计{points}，占总分值{all}的比例低于{floor}",
            "{sections} have {points} points together, less than {floor} of {all}");

    private final Wording wording;

    FormFinding(Severity severity, String zh, String en) {
        wording = new Wording(severity, new Text(zh, en));
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
