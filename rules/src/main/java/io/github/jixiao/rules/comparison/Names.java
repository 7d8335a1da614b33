package io.github.jixiao.rules.comparison;

import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.value.Text;

/** What evaluations and sections are called in findings. */
final class Names {
    private Names() {}

    static Text of(EvaluationKind kind) {
        return switch (kind) {
            case SELF -> new Text("单位自评", "self-evaluation");
            case DEPARTMENT -> new Text("部门评价", "department evaluation");
            case FINANCE_KEY -> new Text("财政评价", "finance evaluation");
            case SPOT_CHECK -> new Text("抽查复核", "spot check");
            case RE_EVALUATION -> new Text("再评价", "re-evaluation");
            case EX_ANTE -> new Text("事前绩效评估", "ex-ante appraisal");
            case MID_TERM -> new Text("中期评价", "mid-term evaluation");
        };
    }

    static Text of(IndicatorCategory section) {
        return switch (section) {
            case EXECUTION -> new Text("预算执行", "execution");
            case COST -> new Text("成本", "cost");
            case OUTPUT -> new Text("产出", "output");
            case BENEFIT -> new Text("效益", "benefit");
            case SATISFACTION -> new Text("满意度", "satisfaction");
            case DECISION -> new Text("决策", "decision");
            case INPUT -> new Text("投入", "input");
            case PROCESS -> new Text("过程", "process");
            case PERFORMANCE -> new Text("绩效", "performance");
            case OTHER -> new Text("其他", "other");
        };
    }
}
