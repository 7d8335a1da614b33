package io.github.jixiao.core.act;

import io.github.jixiao.core.value.Text;

/**
 * A stage of budget performance management (管理环节), for which rules are made and third parties engaged.
 *
 * <p>Source: the series of rules 鄂财绩发〔2020〕3号.
 *
 * @since 0.1.0
 */
public enum Stage {
    /** Ex-ante appraisal (事前绩效评估). */
    EX_ANTE("事前绩效评估", "ex-ante appraisal"),
    /** Targets and their review (绩效目标管理). */
    TARGET("绩效目标管理", "targets"),
    /** Monitoring (绩效运行监控). */
    MONITORING("绩效运行监控", "monitoring"),
    /** Evaluation (绩效评价). */
    EVALUATION("绩效评价", "evaluation"),
    /** Application of results (评价结果应用). */
    APPLICATION("评价结果应用", "application of results"),
    /** Work of third parties (第三方机构管理). */
    THIRD_PARTY("第三方机构管理", "third parties");

    private final Text label;

    Stage(String zh, String en) {
        label = new Text(zh, en);
    }

    /**
     * Returns what the stage is called.
     *
     * @return its name in Chinese and English
     */
    public Text label() {
        return label;
    }
}
