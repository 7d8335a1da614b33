package io.github.jixiao.rules.form;

import io.github.jixiao.core.value.Text;

/**
 * What a score form looks at (评价对象).
 *
 * <p>Source: 财预〔2020〕10号 and 中发〔2018〕34号 (projects, policies, departments, lower governments), 财预〔2021〕61号
 * (special bonds), article 3 of the Decision and 财预〔2015〕25号 (the work itself), articles 8 and 10 (reports).
 *
 * @since 0.1.0
 */
public enum FormSubject {
    /** A project or transfer (项目支出). */
    PROJECT("项目支出", "project expenditure"),
    /** A policy (政策). */
    POLICY("政策", "policy"),
    /** The overall expenditure of a department or unit (部门整体支出). */
    DEPARTMENT_OVERALL("部门整体支出", "overall expenditure of a department"),
    /** A project financed by special bonds (专项债券项目). */
    BOND_PROJECT("专项债券项目", "special bond project"),
    /** The fiscal operation of a lower government (下级政府财政运行). */
    FISCAL_OPERATION("下级政府财政运行", "fiscal operation of a lower government"),
    /** The work of budget performance management itself (预算绩效管理工作). */
    PERFORMANCE_WORK("预算绩效管理工作", "work of budget performance management"),
    /** The report of a third party (第三方评价报告). */
    THIRD_PARTY_REPORT("第三方评价报告", "third-party evaluation report"),
    /** The report of a self-evaluation (自评报告). */
    SELF_EVALUATION_REPORT("自评报告", "self-evaluation report"),
    /** A project or policy before it is established (事前绩效评估). */
    NEW_ITEM("拟新设政策和项目", "policy or project to be established"),
    /** A performance target before it is approved (绩效目标). */
    TARGET("绩效目标", "performance target");

    private final Text text;

    FormSubject(String zh, String en) {
        this.text = new Text(zh, en);
    }

    /**
     * Returns the subject in words.
     *
     * @return the words
     */
    public Text text() {
        return text;
    }
}
