package io.github.jixiao.rules.application;

import io.github.jixiao.core.finding.FindingCode;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.finding.Wording;
import io.github.jixiao.core.value.Text;

/**
 * What can be found when results are applied (结果应用问题).
 *
 * @since 0.1.0
 */
public enum ApplicationFinding implements FindingCode {
    /** A decision departs from the suggestion, and no reason is stated. */
    REASON_MISSING(
            Severity.ERROR,
            "{item}：决定“{decision}”与建议“{suggested}”不一致，未说明理由",
            "{item}: the decision {decision} departs from the suggested {suggested}, and states no reason"),
    /** A decision departs from the suggestion, with a reason. */
    DEPARTS(
            Severity.INFO,
            "{item}：决定“{decision}”与建议“{suggested}”不一致，理由：{reason}",
            "{item}: the decision {decision} departs from the suggested {suggested}, because: {reason}"),
    /** An amount moves in a direction that none of the suggested decisions allows. */
    AMOUNT_AGAINST_SUGGESTION(
            Severity.WARNING,
            "{item}：下年安排{next}，与建议“{suggested}”的方向不符",
            "{item}: next year's {next} goes against the suggested {suggested}"),
    /** An amount differs from this year's, and no reason is stated. */
    CHANGE_WITHOUT_REASON(
            Severity.ERROR,
            "{item}：额度由{budget}调整为{next}，未说明理由",
            "{item}: the amount goes from {budget} to {next}, and no reason is stated"),
    /** No plan of rectification was filed in time. */
    PLAN_OVERDUE(
            Severity.ERROR,
            "整改事项{id}（{problem}）逾期{days}日未报整改方案",
            "problem {id} ({problem}): the plan is {days} days late"),
    /** The rectification was not done in time. */
    RECTIFICATION_OVERDUE(
            Severity.ERROR,
            "整改事项{id}（{problem}）逾期{days}日未完成",
            "problem {id} ({problem}): the rectification is {days} days late");

    private final Wording wording;

    ApplicationFinding(Severity severity, String zh, String en) {
        wording = new Wording(severity, new Text(zh, en));
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
