package io.github.jixiao.rules.monitoring;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.monitoring.MonitoredIndicator;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.result.Attainment;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.internal.sheet.Steps;
import io.github.jixiao.rules.scoring.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Judges how one indicator stands. */
final class IndicatorJudge {
    private static final List<Attainment> LEVELS = List.of(Attainment.values());
    private static final Text LEVEL = new Text("完成程度", "level attained");

    private final MonitoringRules rules;
    private final Shades shades;
    private final NumberJudge numbers;

    IndicatorJudge(MonitoringRules rules) {
        this.rules = rules;
        this.shades = new Shades(rules);
        this.numbers = new NumberJudge(rules, shades);
    }

    IndicatorProgress judge(Row row, List<Finding> findings) {
        IndicatorProgress progress = progress(row, findings);
        Outlook.check(row, progress, findings);
        return progress;
    }

    private IndicatorProgress progress(Row row, List<Finding> findings) {
        Optional<ActualValue> actual = row.filed().flatMap(MonitoredIndicator::actual);
        if (actual.isEmpty()) {
            findings.add(row.finding(MonitoringFinding.ACTUAL_MISSING));
            return none(row);
        }
        if (actual.get() instanceof ActualValue.NotApplicable not) {
            findings.add(row.finding(MonitoringFinding.NOT_APPLICABLE, "why", not.reason()));
            return none(row);
        }
        if (actual.get() instanceof ActualValue.NoEvidence no) {
            findings.add(row.finding(MonitoringFinding.NO_EVIDENCE, "why", no.reason()));
            return none(row);
        }
        if (actual.get() instanceof ActualValue.Attained attained) {
            return plain(row, Optional.of(attained(row, attained.attainment())));
        }
        if (Values.quantity(actual.get()).isPresent()) {
            return numbers.judge(row, Values.quantity(actual.get()).get(), findings);
        }
        return plain(row, answered(row, actual.get(), findings));
    }

    private Shade attained(Row row, Attainment attainment) {
        Step level = Steps.judgement(
                "level", LEVEL, BigDecimal.valueOf(LEVELS.indexOf(attainment)), row.pointer() + "/actual");
        List<Colour> colours = LEVELS.stream()
                .map(each -> Objects.requireNonNull(rules.qualitative().value().get(each)))
                .toList();
        return shades.judged(level, colours, rules.qualitative().basis());
    }

    /** Days and answers: met, missed, or not due yet. */
    private Optional<Shade> answered(Row row, ActualValue actual, List<Finding> findings) {
        Optional<TargetValue> target = row.indicator().target();
        if (target.isPresent()
                && target.get() instanceof TargetValue.YesNo wanted
                && actual instanceof ActualValue.Answer given) {
            boolean met = wanted.expected() == given.answer();
            if (!met && wanted.expected() && !row.yearIsOver()) {
                findings.add(row.finding(MonitoringFinding.NOT_YET_DUE));
                return Optional.empty();
            }
            return Optional.of(shades.answered(met, row.pointer() + "/actual"));
        }
        Optional<DateRange> wanted = target.flatMap(IndicatorJudge::days);
        if (wanted.isPresent() && actual instanceof ActualValue.Done done) {
            Optional<Boolean> met = within(done.when(), wanted.get());
            if (met.isPresent()) {
                return Optional.of(shades.answered(met.get(), row.pointer() + "/actual"));
            }
        }
        if (wanted.isPresent() && actual instanceof ActualValue.Answer given && !given.answer()) {
            if (row.lastDay().isAfter(wanted.get().last())) {
                return Optional.of(shades.answered(false, row.pointer() + "/actual"));
            }
            findings.add(row.finding(MonitoringFinding.NOT_YET_DUE));
            return Optional.empty();
        }
        findings.add(needsJudgement(row, new Text("目标值与完成值无法比较", "target and actual cannot be compared")));
        return Optional.empty();
    }

    private static Optional<DateRange> days(TargetValue target) {
        if (target instanceof TargetValue.ByDate by) {
            return Optional.of(DateRange.of(LocalDate.MIN, by.deadline()));
        }
        return target instanceof TargetValue.During during ? Optional.of(during.period()) : Optional.empty();
    }

    /** Whether it was done in time, empty where the day is known too loosely to tell. */
    private static Optional<Boolean> within(DateRange done, DateRange wanted) {
        if (!done.first().isBefore(wanted.first()) && !done.last().isAfter(wanted.last())) {
            return Optional.of(true);
        }
        return done.first().isAfter(wanted.last()) || done.last().isBefore(wanted.first())
                ? Optional.of(false)
                : Optional.empty();
    }

    static Finding needsJudgement(Row row, Text why) {
        return row.finding(MonitoringFinding.NEEDS_JUDGEMENT, "why", why);
    }

    private static IndicatorProgress none(Row row) {
        return plain(row, Optional.empty());
    }

    /** Without numbers: a met target does not deviate, a missed one does wholly, in our reading. */
    private static IndicatorProgress plain(Row row, Optional<Shade> shade) {
        return new IndicatorProgress(
                row.indicator(),
                shade.map(each -> Shades.named(each, row.indicator().id())),
                Optional.empty(),
                Optional.empty(),
                shade.flatMap(each -> NumberJudge.whole(each.colour())),
                Optional.empty(),
                row.filed().flatMap(MonitoredIndicator::likelihood));
    }
}
