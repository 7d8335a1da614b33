package io.github.jixiao.rules.monitoring;

import io.github.jixiao.core.monitoring.MonitoredIndicator;
import io.github.jixiao.core.monitoring.MonitoringReport;
import io.github.jixiao.core.monitoring.SeriousProblem;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.monitoring.MonitoringRules.Serious;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Suggests what may be done; nobody but the competent organ decides it. */
final class Suggestions {
    private final MonitoringRules rules;

    Suggestions(MonitoringRules rules) {
        this.rules = rules;
    }

    List<Suggestion> of(MonitoringReport report, Optional<Shade> overall) {
        List<Suggestion> all = new ArrayList<>();
        Parameter<Serious> serious = rules.seriousProblems();
        overall.map(Shade::colour)
                .filter(serious.value().colours()::contains)
                .ifPresent(colour -> all.add(serious(new Text(
                        "总体为" + colour.text().zh(),
                        "overall colour " + colour.text().en()))));
        for (SeriousProblem problem : report.problems()) {
            all.add(serious(new Text(
                    problem.kind().text().zh() + "：" + problem.text(),
                    problem.kind().text().en() + ": " + problem.text())));
        }
        for (MonitoredIndicator row : report.indicators()) {
            row.objectiveReason()
                    .ifPresent(reason -> all.add(new Suggestion(
                            rules.objectiveCauses().value(),
                            new Text("客观原因：" + reason, "objective reason: " + reason),
                            Optional.of(row.indicatorId()),
                            rules.objectiveCauses().basis())));
        }
        return all;
    }

    private Suggestion serious(Text reason) {
        return new Suggestion(
                rules.seriousProblems().value().kinds(),
                reason,
                Optional.empty(),
                rules.seriousProblems().basis());
    }
}
