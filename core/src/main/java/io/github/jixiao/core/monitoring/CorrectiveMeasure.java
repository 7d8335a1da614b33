package io.github.jixiao.core.monitoring;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A measure against a deviation (纠偏措施): what is done, by whom, by when, and when it was closed.
 *
 * <p>A measure is open until the day on which it was closed. Immutable and thread-safe.
 *
 * @param indicatorId the indicator that it is about, empty where it is about the item as a whole
 * @param kind what is done
 * @param text the measure in words, empty where not filed
 * @param owner who sees to it (责任人), empty where not filed
 * @param taken the day on which it was decided, empty where not filed
 * @param due the last day by which it is to be closed, empty where not filed
 * @param closed the day on which it was closed (销号), empty while it is open
 * @since 0.1.0
 */
public record CorrectiveMeasure(
        Optional<String> indicatorId,
        CorrectiveKind kind,
        Optional<String> text,
        Optional<String> owner,
        Optional<LocalDate> taken,
        Optional<LocalDate> due,
        Optional<LocalDate> closed) {}
