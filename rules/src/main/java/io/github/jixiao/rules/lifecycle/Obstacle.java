package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.value.Text;

/**
 * What stands against a step whatever the packs ask for (流转障碍).
 *
 * @since 0.1.0
 */
public enum Obstacle implements Ground {
    /** The table has no such step from where the dossier stands. */
    NOT_FROM_HERE("当前状态下没有这一步", "there is no such step from the present state"),
    /** Another track is not where the step needs it to be. */
    OTHER_TRACK("其他轨道的状态不允许", "another track does not allow it"),
    /** The packs of the place state no rule for the step, or have switched it off. */
    NOT_IN_USE("本地区本年度未启用这一步", "the step is not in use here in this year"),
    /** The step is for organs of another kind. */
    NOT_ITS_STEP("不由该机关办理", "the step is not for this organ"),
    /** The organ has not the power. */
    NO_POWER("没有该项职权", "the organ has not the power"),
    /** The act is dated after the day on which it is recorded. */
    NOT_YET_DONE("记录日尚未发生", "it had not happened when it was recorded"),
    /** The dossier has used that identifier for an act already, be it withdrawn since. */
    RECORDED_ALREADY("该编号的记录已经存在", "an act of that id is on record already"),
    /** No act of that identifier is in the dossier, or it was withdrawn. */
    NOT_ON_RECORD("没有该编号的有效记录", "no act of that id is on record"),
    /** Only who acted corrects its record. */
    NOT_ITS_RECORD("只能由作出该行为的机关更正", "only the organ that acted corrects its record"),
    /** A record is replaced by one of its kind. */
    OTHER_KIND("更正不得改变行为类型", "a record is replaced by one of its own kind"),
    /** What was recorded later would no longer be possible. */
    CONTRADICTS_LATER("与以后的记录不能并存", "what was recorded later would no longer be possible");

    private final Text label;

    Obstacle(String zh, String en) {
        label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
