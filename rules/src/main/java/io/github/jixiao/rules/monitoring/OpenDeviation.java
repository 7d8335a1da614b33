package io.github.jixiao.rules.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A deviation that is still open on a day (未销号偏差), and for how long.
 *
 * <p>It is open until a measure against it is closed. Immutable and thread-safe.
 *
 * @param indicatorId the indicator, empty for the execution of the budget
 * @param colour its colour
 * @param since the day from which it is open: that of the report
 * @param days the calendar days since then
 * @param last the last day: that of the measure taken, otherwise that for taking one; empty where it is not known
 * @param daysOverdue the calendar days since the last day, 0 before it is over
 * @param steps the steps that are called for by now, in order
 * @since 0.1.0
 */
public record OpenDeviation(
        Optional<String> indicatorId,
        Colour colour,
        LocalDate since,
        long days,
        Optional<LocalDate> last,
        long daysOverdue,
        List<MonitoringRules.EscalationStep> steps) {
    /** Copies the list. */
    public OpenDeviation {
        steps = List.copyOf(steps);
    }
}
