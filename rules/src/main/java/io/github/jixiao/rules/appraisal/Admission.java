package io.github.jixiao.rules.appraisal;

/**
 * What the conclusion of an ex-ante appraisal allows: admission to the project library (入库).
 *
 * <p>Source: practice of existing systems, in which the conclusion decides admission.
 *
 * @since 0.1.0
 */
public enum Admission {
    /** The item may be admitted and budgeted (可以入库). */
    ADMITTED,
    /** It may once it has been adjusted as the appraisal asks (调整完善后入库). */
    ADMITTED_ONCE_ADJUSTED,
    /** It may not (不得入库). */
    REFUSED;

    /**
     * Tells whether an item may be admitted.
     *
     * @param adjusted whether it has been adjusted as the appraisal asks
     * @return whether it may
     */
    public boolean admits(boolean adjusted) {
        return this == ADMITTED || (this == ADMITTED_ONCE_ADJUSTED && adjusted);
    }
}
