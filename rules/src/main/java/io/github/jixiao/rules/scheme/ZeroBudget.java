package io.github.jixiao.rules.scheme;

/**
 * What budget execution earns when the budget is zero and no rate exists.
 *
 * @since 0.1.0
 */
public enum ZeroBudget {
    /** It is not scored. */
    NOT_SCORED,
    /** Nothing. */
    NOTHING
}
