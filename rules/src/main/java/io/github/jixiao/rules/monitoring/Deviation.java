package io.github.jixiao.rules.monitoring;

import io.github.jixiao.core.monitoring.CorrectiveMeasure;
import io.github.jixiao.core.monitoring.DeviationCause;
import io.github.jixiao.core.monitoring.MonitoredFunds;
import io.github.jixiao.core.monitoring.MonitoredIndicator;
import io.github.jixiao.core.monitoring.MonitoringReport;
import io.github.jixiao.core.value.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that has a colour, with what was filed about it as of a day.
 *
 * @param indicatorId the indicator, empty for execution
 * @param name what it is called
 * @param pointer where it stands
 * @param colour its colour
 * @param causes the causes ticked
 * @param explanation the causes in words
 * @param measures the measures taken against it by the day; those for the item as a whole are for all
 */
record Deviation(
        Optional<String> indicatorId,
        Text name,
        String pointer,
        Colour colour,
        Set<DeviationCause> causes,
        Optional<String> explanation,
        List<CorrectiveMeasure> measures) {

    static List<Deviation> of(
            MonitoringReport report,
            Optional<FundsProgress> funds,
            List<IndicatorProgress> indicators,
            LocalDate asOf) {
        List<Deviation> all = new ArrayList<>();
        funds.map(each -> new Deviation(
                        Optional.empty(),
                        new Text("预算执行", "budget execution"),
                        "/funds",
                        each.shade().colour(),
                        report.funds().map(MonitoredFunds::causes).orElse(Set.of()),
                        report.funds().flatMap(MonitoredFunds::explanation),
                        measures(report, Optional.empty(), asOf)))
                .ifPresent(all::add);
        List<Row> rows = Row.of(report);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            indicators.get(i).shade().ifPresent(shade -> all.add(of(report, row, shade.colour(), asOf)));
        }
        return all;
    }

    private static Deviation of(MonitoringReport report, Row row, Colour colour, LocalDate asOf) {
        String name = row.indicator().name();
        Optional<String> id = Optional.of(row.indicator().id());
        return new Deviation(
                id,
                new Text("指标「" + name + "」", "indicator \"" + name + "\""),
                row.pointer(),
                colour,
                row.filed().map(MonitoredIndicator::causes).orElse(Set.of()),
                row.filed().flatMap(MonitoredIndicator::explanation),
                measures(report, id, asOf));
    }

    private static List<CorrectiveMeasure> measures(MonitoringReport report, Optional<String> id, LocalDate asOf) {
        return report.measures().stream()
                .filter(measure ->
                        measure.indicatorId().isEmpty() || measure.indicatorId().equals(id))
                .filter(measure ->
                        measure.taken().filter(day -> day.isAfter(asOf)).isEmpty())
                .toList();
    }

    /** Whether a measure against it was closed by the day. */
    boolean isClosed(LocalDate asOf) {
        return measures.stream()
                .anyMatch(measure ->
                        measure.closed().filter(day -> !day.isAfter(asOf)).isPresent());
    }
}
