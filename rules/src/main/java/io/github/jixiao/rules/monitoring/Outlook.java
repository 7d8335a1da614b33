package io.github.jixiao.rules.monitoring;

import io.github.jixiao.core.act.Likelihood;
import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.monitoring.MonitoredIndicator;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.internal.sheet.Steps;
import io.github.jixiao.rules.monitoring.MonitoringRules.ForecastPolicy;
import io.github.jixiao.rules.scoring.Step;
import io.github.jixiao.rules.scoring.Units;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Says what is expected of an indicator by the end of the year. */
final class Outlook {
    private static final Text FILED = new Text("全年预计完成值", "expected by the end of the year");
    private static final Text RUN_RATE = new Text("按序时推算的全年值", "the year at the pace so far");
    private static final Text READING = new Text("线性推算，为本库的做法", "linear, which is our reading");

    private final MonitoringRules rules;

    Outlook(MonitoringRules rules) {
        this.rules = rules;
    }

    Optional<Forecast> forecast(Row row, Goalpost goal, Step actual, boolean level) {
        Optional<Decimal> filed = row.filed()
                .flatMap(MonitoredIndicator::expected)
                .flatMap(Values::quantity)
                .flatMap(quantity -> Units.convert(quantity, goal.unit()));
        if (filed.isPresent()) {
            BigDecimal number = filed.get().toBigDecimal();
            Step step = Steps.given("forecast", FILED, number, row.pointer() + "/expected");
            return Optional.of(new Forecast(step, true, goal.reachedBy(number)));
        }
        boolean negative = goal.least().or(goal::most).orElseThrow().signum() < 0;
        if (rules.forecast().value() == ForecastPolicy.FILED_ONLY || negative) {
            return Optional.empty();
        }
        Step step = level ? read(Steps.named(actual, "forecast")) : runRate(actual, row.monthStep());
        return Optional.of(new Forecast(step, false, goal.reachedBy(step.value())));
    }

    /** The year if it goes on as it went so far: our reading, and marked so. */
    Step runRate(Step actual, Step month) {
        Step reached = Steps.product("reached", actual, Row.MONTHS);
        return read(Steps.of("forecast", Step.Kind.QUOTIENT, RUN_RATE, reached, month));
    }

    private Step read(Step step) {
        return Steps.remarked(step, READING, rules.forecast().basis());
    }

    /** As filed; otherwise nothing is certain or impossible before the year is over. */
    Optional<Likelihood> likelihood(Row row, Goalpost goal, BigDecimal actual) {
        Likelihood known = goal.reachedBy(actual) ? Likelihood.CERTAIN : Likelihood.IMPOSSIBLE;
        return row.filed()
                .flatMap(MonitoredIndicator::likelihood)
                .or(() -> rules.forecast().value() == ForecastPolicy.FILED_ONLY
                        ? Optional.empty()
                        : Optional.of(row.yearIsOver() ? known : Likelihood.POSSIBLE));
    }

    /** What forecast and likelihood give cause to say. */
    static void check(Row row, IndicatorProgress progress, List<Finding> findings) {
        Optional<Forecast> forecast = progress.forecast();
        boolean missed = forecast.filter(each -> !each.reaches()).isPresent();
        forecast.filter(each -> !each.reaches())
                .ifPresent(each -> findings.add(row.finding(
                        MonitoringFinding.FORECAST_MISSES,
                        "forecast",
                        Numbers.plain(each.value().value()),
                        "how",
                        each.filed() ? new Text("填报的预计值", "as filed") : READING)));
        Optional<Likelihood> filed = row.filed().flatMap(MonitoredIndicator::likelihood);
        boolean hopeful = missed && filed.equals(Optional.of(Likelihood.CERTAIN));
        boolean hopeless =
                forecast.filter(Forecast::reaches).isPresent() && filed.equals(Optional.of(Likelihood.IMPOSSIBLE));
        if (hopeful || hopeless) {
            Text said = hopeful ? new Text("确定能", "certain") : new Text("完全不可能", "impossible");
            findings.add(row.finding(MonitoringFinding.LIKELIHOOD_CONTRADICTED, "likelihood", said));
        }
    }
}
