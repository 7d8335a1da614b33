package io.github.jixiao.rules.comparison;

import io.github.jixiao.core.finding.FindingCode;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.finding.Wording;
import io.github.jixiao.core.value.Text;

/**
 * What can be found when evaluations of one item, or raters, are held against each other.
 *
 * @since 0.1.0
 */
public enum ComparisonFinding implements FindingCode {
    /** The recheck lies within the tolerance, and the self-evaluation stands. */
    SELF_CONFIRMED(
            Severity.INFO,
            "自评{self}分，{kind}{other}分，相差{difference}分，未超过{tolerance}分，自评结果有效",
            "self {self}, {kind} {other}: a difference of {difference}, not more than {tolerance}; the self-evaluation"
                    + " stands"),
    /** The recheck lies beyond the tolerance, and corrects the self-evaluation. */
    SELF_CORRECTED(
            Severity.WARNING,
            "自评{self}分，{kind}{other}分，相差{difference}分，超过{tolerance}分，以{kind}结果更正",
            "self {self}, {kind} {other}: a difference of {difference}, more than {tolerance}; the {kind} corrects it"),
    /** The result of a kind of evaluation that comes before all others. */
    COMES_FIRST(Severity.INFO, "{kind}结果优先，得分{total}", "the result of the {kind} comes first: {total}"),
    /** The only result that there is. */
    ONLY_RESULT(Severity.INFO, "只有{kind}结果，得分{total}", "there is only the result of the {kind}: {total}"),
    /** No evaluation has a total. */
    NO_RESULT(Severity.WARNING, "没有可以认定的得分", "no evaluation has a total that could stand"),
    /** An evaluation has no total. */
    NO_TOTAL(
            Severity.WARNING,
            "{kind}未列总分，分项得分也不全，不参加认定",
            "the {kind} states no total and not all rows are scored; it is left out"),
    /** The total stated is not the sum of the rows. */
    TOTAL_IS_NOT_THE_SUM(
            Severity.WARNING,
            "{kind}总分{total}与分项得分之和{sum}不符，按总分比对",
            "the total of the {kind}, {total}, is not the sum of its rows, {sum}; the total was taken"),
    /** A score lies below 0 or above its weight. */
    OUT_OF_BOUNDS(
            Severity.WARNING,
            "{kind}：{name}得分{score}超出0至{weight}，按界限计",
            "{kind}: the score of {name}, {score}, lies outside 0 to {weight}; the bound was taken"),
    /** Self-evaluation and recheck are out of different full marks. */
    FULL_MARKS_DIFFER(
            Severity.ERROR,
            "自评满分{self}分，{kind}满分{other}分，先折算再比对",
            "the self-evaluation is out of {self}, the {kind} out of {other}; bring them to the same marks first"),
    /** A row has another score than the unit gave itself. */
    ROW_DIFFERS(
            Severity.INFO,
            "{name}：自评{self}分，{kind}{other}分，差{difference}分",
            "{name}: self {self}, {kind} {other}, difference {difference}"),
    /** The grade that stands is not that of the self-evaluation. */
    GRADE_CHANGED(
            Severity.WARNING,
            "等级由自评的{before}改为{after}",
            "the grade is {after}, not {before} as by the self-evaluation"),
    /** A kind of evaluation that is not compared. */
    NOT_COMPARED(Severity.INFO, "{kind}不参加比对", "the {kind} is not compared"),
    /** The highest and lowest score of several raters lie far apart. */
    RATERS_APART(
            Severity.WARNING,
            "评价人最高{highest}分、最低{lowest}分，相差{range}分，超过{limit}分，宜讨论后再定",
            "raters go from {lowest} to {highest}, a range of {range}, more than {limit}; talk it over first");

    private final Wording wording;

    ComparisonFinding(Severity severity, String zh, String en) {
        wording = new Wording(severity, new Text(zh, en));
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
