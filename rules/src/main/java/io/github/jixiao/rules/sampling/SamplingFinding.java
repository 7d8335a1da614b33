package io.github.jixiao.rules.sampling;

import io.github.jixiao.core.finding.FindingCode;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.finding.Wording;
import io.github.jixiao.core.value.Text;

/**
 * What can be found when key items or spot checks are chosen.
 *
 * @since 0.1.0
 */
public enum SamplingFinding implements FindingCode {
    /** There is nothing to choose from. */
    EMPTY_FRAME(Severity.WARNING, "没有备选项目", "there is no item to choose from"),
    /** No item meets any criterion, so that there is no key item. */
    NO_KEY_ITEM(Severity.WARNING, "没有项目符合重点项目标准", "no item meets any criterion of key items"),
    /** Fewer items meet a criterion than the quota asks for. */
    QUOTA_NOT_FILLED(
            Severity.INFO,
            "应选{quota}个重点项目，符合标准的只有{count}个",
            "{quota} key items are asked for, and {count} meet a criterion"),
    /** The last item chosen and the first one left out have the same points. */
    TIE_AT_QUOTA(
            Severity.INFO,
            "{chosen}与{left}同为{points}分，按金额和编号取前者",
            "{chosen} and {left} both have {points} points; the former was taken by amount and id"),
    /** The sample is larger than the share asks for. */
    ABOVE_SHARE(
            Severity.INFO,
            "按比例应抽{floor}个，因必查项目和各层最低数抽{size}个",
            "the share asks for {floor}; certainty and the minimum of strata make it {size}"),
    /** Items without what they are stratified by. */
    UNKNOWN_STRATUM(
            Severity.INFO,
            "{count}个项目缺少分层依据，单独成层：{strata}",
            "{count} items lack what they are stratified by and are strata of their own: {strata}");

    private final Wording wording;

    SamplingFinding(Severity severity, String zh, String en) {
        wording = new Wording(severity, new Text(zh, en));
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
