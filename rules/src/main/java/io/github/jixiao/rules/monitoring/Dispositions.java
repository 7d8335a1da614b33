package io.github.jixiao.rules.monitoring;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.monitoring.Disposition;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.calendar.Due;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.monitoring.MeasureDue.Requirement;
import io.github.jixiao.rules.monitoring.MeasureDue.Status;
import io.github.jixiao.rules.monitoring.MonitoringRules.DispositionRule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says whether a unit chose in time what to do after a warning, and what is proposed if it did not. */
final class Dispositions {
    static final Text NO_DAY = new Text("未定", "a day that is not known");

    private final Parameter<DispositionRule> rule;
    private final Optional<Due> due;
    private final LocalDate asOf;
    private final Text options;

    /**
     * Begins.
     *
     * @param rule the rule
     * @param due the days in which a choice is in time, empty where they are not known
     * @param asOf the day as of which it is told
     */
    Dispositions(Parameter<DispositionRule> rule, Optional<Due> due, LocalDate asOf) {
        this.rule = rule;
        this.due = due;
        this.asOf = asOf;
        List<Text> names = Arrays.stream(Disposition.Choice.values())
                .filter(rule.value().options()::contains)
                .map(Disposition.Choice::text)
                .toList();
        this.options = new Text(
                names.stream().map(Text::zh).collect(Collectors.joining("、")),
                names.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    MeasureDue judge(Colour colour, Optional<Disposition> filed, List<Finding> findings, List<Suggestion> suggestions) {
        Optional<LocalDate> last = due.map(Due::last);
        Optional<Disposition> chosen = filed.filter(choice -> !choice.day().isAfter(asOf));
        chosen.filter(choice -> !rule.value().options().contains(choice.choice()))
                .ifPresent(choice -> findings.add(finding(
                        MonitoringFinding.DISPOSITION_NOT_OFFERED,
                        "choice",
                        choice.choice().text())));
        Optional<Disposition> valid =
                chosen.filter(choice -> rule.value().options().contains(choice.choice()));
        Status status = status(valid, last);
        Object day = last.<Object>map(it -> it).orElse(NO_DAY);
        switch (status) {
            case DONE -> {}
            case LATE -> findings.add(finding(MonitoringFinding.DISPOSITION_LATE, "last", day));
            case DUE -> findings.add(finding(MonitoringFinding.DISPOSITION_DUE, "last", day));
            case OVERDUE -> {
                Text otherwise = rule.value().otherwise().text();
                findings.add(finding(MonitoringFinding.DISPOSITION_OVERDUE, "last", day, "otherwise", otherwise));
                Text reason = new Text("预警后未在期限内选择处置方式", "no choice was made in time after the warning");
                suggestions.add(
                        new Suggestion(Set.of(rule.value().otherwise()), reason, Optional.empty(), rule.basis()));
            }
        }
        return new MeasureDue(Requirement.DISPOSE, Optional.empty(), colour, status, last, rule.basis());
    }

    private Status status(Optional<Disposition> choice, Optional<LocalDate> last) {
        LocalDate day = choice.map(Disposition::day).orElse(asOf);
        boolean over = last.filter(day::isAfter).isPresent();
        return choice.isPresent() ? over ? Status.LATE : Status.DONE : over ? Status.OVERDUE : Status.DUE;
    }

    private Finding finding(MonitoringFinding code, Object... arguments) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "options";
        all[arguments.length + 1] = options;
        return Finding.of(code, "/disposition", all).basedOn(rule.basis().provision());
    }
}
