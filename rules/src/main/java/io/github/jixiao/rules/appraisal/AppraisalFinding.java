package io.github.jixiao.rules.appraisal;

import static io.github.jixiao.core.finding.Severity.ERROR;
import static io.github.jixiao.core.finding.Severity.WARNING;

import io.github.jixiao.core.finding.FindingCode;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.finding.Wording;
import io.github.jixiao.core.value.Text;

/**
 * What is wrong with the marks of an appraisal or review (评分问题).
 *
 * @since 0.1.0
 */
public enum AppraisalFinding implements FindingCode {
    /** More points than a dimension can earn. */
    POINTS_ABOVE_FULL(
            ERROR,
            "「{dimension}」得{points}分，超过满分{full}分，按满分计",
            "\"{dimension}\" is given {points} of {full} points; the full points count"),
    /** A dimension without a mark, so that there is no result. */
    MARK_MISSING(ERROR, "「{dimension}」未评分，不能得出结论", "\"{dimension}\" has no mark; there is no result without it"),
    /** A key item reviewed by ticks. */
    KEY_ITEM_BY_TICKS(WARNING, "重点项目应当定量审核，现为定性审核", "a key item is to be reviewed by points; it was reviewed by ticks");

    private final Wording wording;

    AppraisalFinding(Severity severity, String zh, String en) {
        wording = new Wording(severity, new Text(zh, en));
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
