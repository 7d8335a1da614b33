package io.github.jixiao.rules.monitoring;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.monitoring.FundsRow;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.rules.scoring.Step;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the amounts of the funds block give cause to say, whatever their colour. */
final class FundsFindings {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private FundsFindings() {}

    static void check(
            Step rate,
            Optional<Money> budget,
            Optional<FundsRow> total,
            Optional<Forecast> forecast,
            List<Finding> findings) {
        if (rate.value().compareTo(WHOLE) > 0) {
            findings.add(Finding.of(MonitoringFinding.OVER_EXECUTION, "/funds", "rate", Numbers.plain(rate.value())));
        }
        forecast.filter(Forecast::filed)
                .filter(each -> !each.reaches())
                .ifPresent(each -> findings.add(Finding.of(
                        MonitoringFinding.FORECAST_OVER_BUDGET,
                        "/funds/total/expected",
                        "rate",
                        Numbers.plain(each.value().value()))));
        Optional<Money> expected = total.flatMap(FundsRow::expected);
        Optional<Money> carried = total.flatMap(FundsRow::expectedCarryOver);
        if (budget.isPresent() && expected.isPresent() && carried.isPresent()) {
            Money left = budget.get().minus(expected.get());
            if (!left.equals(carried.get())) {
                findings.add(Finding.of(
                        MonitoringFinding.CARRY_OVER_DIFFERS,
                        "/funds/total/expectedCarryOver",
                        "filed",
                        carried.get(),
                        "left",
                        left));
            }
        }
    }
}
