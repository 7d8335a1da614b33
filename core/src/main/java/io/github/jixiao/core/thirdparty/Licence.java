package io.github.jixiao.core.thirdparty;

/**
 * A licence to practise a profession (执业资格).
 *
 * <p>Source: 财监〔2021〕4号, from a secondary text.
 *
 * @since 0.1.0
 */
public enum Licence {
    /** Certified public accountant (注册会计师). */
    ACCOUNTANT,
    /** Asset appraiser (资产评估师). */
    APPRAISER,
    /** Lawyer (律师). */
    LAWYER,
    /** Cost engineer (造价工程师). */
    COST_ENGINEER,
    /** Another one (其他). */
    OTHER
}
