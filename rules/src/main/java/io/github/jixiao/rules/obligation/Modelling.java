package io.github.jixiao.rules.obligation;

/**
 * How far a clause is modelled (建模程度).
 *
 * @since 0.1.0
 */
public enum Modelling {
    /** Whether it is kept is seen from facts. */
    MODELLED,
    /** Facts cannot show whether it is kept; an attestation can. */
    RECORDED,
    /** It is stated only. */
    NOT_MODELLED
}
