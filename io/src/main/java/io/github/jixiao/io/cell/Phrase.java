package io.github.jixiao.io.cell;

import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Quantity;
import java.time.LocalDate;
import java.util.Optional;

/** What a cell with a number or a day says, before it becomes a target or an actual value. */
sealed interface Phrase {
    /** One number, with or without an operator. */
    record Amount(Optional<Operator> operator, Quantity value) implements Phrase {}

    /** From one number to another. */
    record Span(Decimal lower, Decimal upper, String unit) implements Phrase {}

    /**
     * A day, or a month or longer of which the day is not known.
     *
     * @param when the days it covers
     * @param deadline the last day in time if it is a deadline
     * @param bound whether it says "before" rather than "on"
     */
    record Day(DateRange when, LocalDate deadline, boolean bound) implements Phrase {}

    /** From one day or month to another. */
    record Period(DateRange days) implements Phrase {}
}
