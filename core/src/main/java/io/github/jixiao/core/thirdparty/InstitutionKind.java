package io.github.jixiao.core.thirdparty;

/**
 * What a third party is (第三方机构类型).
 *
 * <p>Source: 财监〔2021〕4号; the Decision (公告第227号) article 10, which adds experts.
 *
 * @since 0.1.0
 */
public enum InstitutionKind {
    /** A consultancy (咨询公司). */
    CONSULTANCY,
    /** An accounting firm (会计师事务所). */
    ACCOUNTING_FIRM,
    /** An appraisal firm (资产评估机构). */
    APPRAISAL_FIRM,
    /** A law firm (律师事务所). */
    LAW_FIRM,
    /** A research institute (科研院所). */
    RESEARCH_INSTITUTE,
    /** A university (高等院校). */
    UNIVERSITY,
    /** Experts who work in their own name (专家). */
    EXPERTS,
    /** Anything else (其他). */
    OTHER
}
