package io.github.jixiao.core.monitoring;

import io.github.jixiao.core.internal.style.Generated;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.value.FiscalYear;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * A monitoring report (绩效运行监控表): how the targets and the money of an item stand in the course of the year.
 *
 * <p>It tells of January to its last month, as the forms do (1至7月). Refused are only a row for an indicator that the
 * target does not have, two rows for one indicator, and a measure for an indicator that the target does not have.
 * Source: 财预〔2019〕136号. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface MonitoringReport {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder holding this report.
     *
     * @return the builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the item monitored.
     *
     * @return the item
     */
    ExpenditureItem item();

    /**
     * Returns the fiscal year monitored.
     *
     * @return the year
     */
    FiscalYear year();

    /**
     * Returns the last month of which the report tells (监控截止月份).
     *
     * @return the month: July for a report on January to July
     */
    Month through();

    /**
     * Returns the day on which the report was filed or its warning given (报送日期), from which time limits count.
     *
     * @return the day, empty where it is not known
     */
    Optional<LocalDate> reported();

    /**
     * Returns the target that the year is held against.
     *
     * @return the target of the whole year
     */
    PerformanceTarget target();

    /**
     * Returns the funds block.
     *
     * @return the funds, empty where not filed
     */
    Optional<MonitoredFunds> funds();

    /**
     * Returns the indicators as monitored.
     *
     * @return the rows; an indicator without one has no entry
     */
    List<MonitoredIndicator> indicators();

    /**
     * Returns the serious problems that monitoring came upon.
     *
     * @return the problems, possibly none
     */
    List<SeriousProblem> problems();

    /**
     * Returns what is done about deviations.
     *
     * @return the measures, possibly none
     */
    List<CorrectiveMeasure> measures();

    /**
     * Returns what the unit chose to do after a warning.
     *
     * @return the choice, empty while there is none
     */
    Optional<Disposition> disposition();

    /**
     * Checks that rows and measures belong to the target.
     *
     * @throws IllegalStateException if one names an unknown indicator, or an indicator has two rows
     */
    @Value.Check
    default void check() {
        Set<String> known = new HashSet<>();
        target().goals().forEach(goal -> goal.indicators().forEach(indicator -> known.add(indicator.id())));
        Set<String> seen = new HashSet<>();
        Set<String> unknown = new TreeSet<>();
        for (MonitoredIndicator row : indicators()) {
            if (!seen.add(row.indicatorId())) {
                throw new IllegalStateException("two rows for indicator '" + row.indicatorId() + "'");
            }
            unknown.add(row.indicatorId());
        }
        measures().forEach(measure -> measure.indicatorId().ifPresent(unknown::add));
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("the target has no such indicator: " + unknown);
        }
    }

    /** A builder of reports; not thread-safe. */
    final class Builder extends ImmutableMonitoringReport.Builder {
        Builder() {}
    }
}
