package io.github.jixiao.rules.monitoring;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.monitoring.MonitoredIndicator;
import io.github.jixiao.core.monitoring.MonitoringReport;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.internal.sheet.Steps;
import io.github.jixiao.rules.scoring.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An indicator with what was filed of it.
 *
 * @param indicator the indicator
 * @param targetPointer where its target value stands
 * @param filed what was filed, empty where nothing was
 * @param pointer where that stands
 * @param month the last month of the report
 */
record Row(
        Indicator indicator,
        String targetPointer,
        Optional<MonitoredIndicator> filed,
        String pointer,
        YearMonth month) {
    /** The months of a year, as a step. */
    static final Step MONTHS = Steps.constant("months", new Text("全年月数", "months of the year"), 12);

    private static final Text MONTH = new Text("已过月数", "months so far");

    static List<Row> of(MonitoringReport report) {
        YearMonth month = YearMonth.of(report.year().year(), report.through());
        List<Row> rows = new ArrayList<>();
        List<Goal> goals = report.target().goals();
        for (int goal = 0; goal < goals.size(); goal++) {
            List<Indicator> indicators = goals.get(goal).indicators();
            for (int i = 0; i < indicators.size(); i++) {
                String target = "/target/goals/" + goal + "/indicators/" + i;
                rows.add(of(report, indicators.get(i), target, month));
            }
        }
        return rows;
    }

    private static Row of(MonitoringReport report, Indicator indicator, String target, YearMonth month) {
        List<MonitoredIndicator> filed = report.indicators();
        for (int i = 0; i < filed.size(); i++) {
            if (filed.get(i).indicatorId().equals(indicator.id())) {
                return new Row(indicator, target, Optional.of(filed.get(i)), "/indicators/" + i, month);
            }
        }
        return new Row(indicator, target, Optional.empty(), target, month);
    }

    /** The months that the report tells of, as a step. */
    static Step monthStep(YearMonth month) {
        return Steps.given("month", MONTH, BigDecimal.valueOf(month.getMonthValue()), "/through");
    }

    Step monthStep() {
        return monthStep(month);
    }

    boolean yearIsOver() {
        return month.getMonthValue() == 12;
    }

    LocalDate lastDay() {
        return month.atEndOfMonth();
    }

    Finding finding(MonitoringFinding code, Object... arguments) {
        Object[] named = new Object[arguments.length + 2];
        named[0] = "name";
        named[1] = indicator.name();
        System.arraycopy(arguments, 0, named, 2, arguments.length);
        return Finding.of(code, pointer, named);
    }
}
