package io.github.jixiao.core.result;

import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.Quantity;

/**
 * What was actually achieved on an indicator (实际完成值).
 *
 * <p>The closed family of what officials write. "Does not apply" and "no evidence" are members of their own: neither
 * is zero. All members are immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface ActualValue {
    /**
     * A number.
     *
     * @param value the number
     */
    record Measured(Quantity value) implements ActualValue {}

    /**
     * A number that is only about right (200余人).
     *
     * @param value the number
     */
    record Approximate(Quantity value) implements ActualValue {}

    /**
     * A number stated with an operator where a plain number belongs (88.32%及以上): what is certain is only the bound.
     *
     * @param value the number
     * @param text the cell as written
     */
    record Bound(Quantity value, String text) implements ActualValue {}

    /**
     * Done on a day, or within a month or another period known no closer.
     *
     * @param when the day or the period
     */
    record Done(DateRange when) implements ActualValue {}

    /**
     * How far a qualitative target was attained.
     *
     * @param attainment the level
     */
    record Attained(Attainment attainment) implements ActualValue {}

    /**
     * A word of a grade scale (优, 良, 高, 好).
     *
     * @param word the word
     */
    record Rated(String word) implements ActualValue {}

    /**
     * Yes or no (是, 否).
     *
     * @param answer the answer
     */
    record Answer(boolean answer) implements ActualValue {}

    /**
     * Words that are none of the other members.
     *
     * @param text the cell as written
     */
    record Stated(String text) implements ActualValue {}

    /**
     * The indicator does not apply this year (不适用): it carries no points and its weight goes elsewhere.
     *
     * @param reason why
     */
    record NotApplicable(String reason) implements ActualValue {}

    /**
     * Nothing shows what was achieved (无佐证): the indicator applies and earns nothing until it is shown.
     *
     * @param reason why
     */
    record NoEvidence(String reason) implements ActualValue {}
}
