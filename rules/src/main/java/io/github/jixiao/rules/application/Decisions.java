package io.github.jixiao.rules.application;

import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.value.Text;
import java.util.Collection;

/** What decisions are called, and which way they let an amount move. */
final class Decisions {
    private Decisions() {}

    static Text label(ResultDecision decision) {
        return switch (decision) {
            case INCREASE -> new Text("增加", "increase");
            case PRIORITY -> new Text("优先保障", "priority");
            case KEEP -> new Text("保留", "keep");
            case CONTROL_NEW -> new Text("控制新增", "control new items");
            case ADJUST -> new Text("调整", "adjust");
            case MERGE -> new Text("整合", "merge");
            case CUT -> new Text("压减", "cut");
            case WITHHOLD -> new Text("暂缓安排", "withhold");
            case CANCEL -> new Text("取消", "cancel");
            case EXIT -> new Text("退出", "exit");
            case NO_SIMILAR_NEW -> new Text("不再安排同类项目", "no similar new item");
        };
    }

    static Text labels(Collection<ResultDecision> decisions) {
        return new Text(
                String.join(
                        "、", decisions.stream().map(each -> label(each).zh()).toList()),
                String.join(
                        ", ", decisions.stream().map(each -> label(each).en()).toList()));
    }

    /** Whether there is no money for the item in the next year, by the meaning of the word. */
    static boolean ends(ResultDecision decision) {
        return decision == ResultDecision.CANCEL || decision == ResultDecision.EXIT;
    }

    /** Whether a decision, by the meaning of the word, lets an amount move in a direction. */
    static boolean allows(ResultDecision decision, Adjustment.Direction direction) {
        return switch (decision) {
            case INCREASE -> direction == Adjustment.Direction.INCREASED;
            case PRIORITY -> direction == Adjustment.Direction.INCREASED || direction == Adjustment.Direction.UNCHANGED;
            case KEEP, ADJUST -> direction != Adjustment.Direction.ENDED;
            case CONTROL_NEW, WITHHOLD -> direction != Adjustment.Direction.INCREASED;
            case CUT -> direction == Adjustment.Direction.REDUCED || direction == Adjustment.Direction.ENDED;
            case CANCEL, EXIT -> direction == Adjustment.Direction.ENDED;
            case MERGE, NO_SIMILAR_NEW -> true;
        };
    }
}
