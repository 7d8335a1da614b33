package io.github.jixiao.rules.monitoring;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.monitoring.FundsRow;
import io.github.jixiao.core.monitoring.MonitoredFunds;
import io.github.jixiao.core.monitoring.MonitoringReport;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.internal.sheet.Steps;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.monitoring.MonitoringRules.Abnormal;
import io.github.jixiao.rules.monitoring.MonitoringRules.ExecutionPoints;
import io.github.jixiao.rules.monitoring.MonitoringRules.ForecastPolicy;
import io.github.jixiao.rules.scheme.Denominator;
import io.github.jixiao.rules.scoring.Step;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges how budget execution stands. */
final class FundsJudge {
    private static final String TOTAL = "/funds/total";
    private static final Text EXECUTED = new Text("累计执行数（元）", "executed so far (yuan)");
    private static final Text RATE = new Text("执行率（%）", "execution rate (%)");
    private static final Text FILED_RATE = new Text("执行率（%，所报）", "execution rate (%, as filed)");
    private static final Text PROGRESS = new Text("序时执行进度（%）", "time-adjusted execution (%)");
    private static final Text FLOORED = new Text("不低于零", "at least zero");
    private static final Text DEVIATION = new Text("偏差（占应达进度）", "deviation (share of what was due)");
    private static final Text EXPECTED = new Text("全年预计执行率（%）", "rate expected of the year (%)");

    private final MonitoringRules rules;
    private final Shades shades;
    private final Outlook outlook;

    FundsJudge(MonitoringRules rules) {
        this.rules = rules;
        this.shades = new Shades(rules);
        this.outlook = new Outlook(rules);
    }

    /** The amount divided by. */
    private record Base(Denominator kind, Money amount) {}

    Optional<FundsProgress> judge(MonitoringReport report, List<Finding> findings) {
        Optional<FundsRow> total = report.funds().flatMap(MonitoredFunds::total);
        FundingAmounts amounts = total.map(FundsRow::amounts).orElse(FundingAmounts.NONE);
        Optional<Base> base = base(amounts);
        Optional<Ratio> filed = report.funds().flatMap(MonitoredFunds::filedRate);
        YearMonth month = YearMonth.of(report.year().year(), report.through());
        if (base.isEmpty() || amounts.executed().isEmpty()) {
            if (filed.isEmpty()) {
                findings.add(unknown(new Text("未填预算数、执行数和执行率", "neither amounts nor a rate are filed")));
                return Optional.empty();
            }
            String text = filed.get().toString();
            findings.add(Finding.of(MonitoringFinding.RATE_AS_FILED, "/funds/filedRate", "rate", text));
            BigDecimal percent = filed.get().percent().toBigDecimal();
            Step rate = Steps.given("rate", FILED_RATE, percent, "/funds/filedRate");
            return Optional.of(judge(new Numerals(rate, Steps.HUNDRED, rate), base, Optional.empty(), month, findings));
        }
        if (base.get().kind() != rules.denominator().value()) {
            Text used = base.get().kind().text();
            Text wanted = rules.denominator().value().text();
            findings.add(Finding.of(MonitoringFinding.DENOMINATOR_REPLACED, TOTAL, "wanted", wanted, "used", used)
                    .basedOn(rules.denominator().basis().provision()));
        }
        if (base.get().amount().signum() <= 0) {
            findings.add(unknown(new Text("预算数不大于零", "the budget is not above zero")));
            return Optional.empty();
        }
        return Optional.of(judge(numerals(amounts.executed().get(), base.get()), base, total, month, findings));
    }

    private Optional<Base> base(FundingAmounts amounts) {
        return Stream.concat(Stream.of(rules.denominator().value()), Stream.of(Denominator.values()))
                .flatMap(kind -> kind.of(amounts).map(amount -> new Base(kind, amount)).stream())
                .findFirst();
    }

    /** What is spent, out of what, and the rate in percent, not rounded. */
    private record Numerals(Step spent, Step whole, Step rate) {}

    private static Numerals numerals(Money executed, Base base) {
        Step spent = Steps.given("executed", EXECUTED, yuan(executed), TOTAL + "/amounts/executed");
        Step whole = Steps.given("budget", base.kind().text(), yuan(base.amount()), TOTAL + "/amounts");
        Step percent = Steps.product("percent", spent, Steps.HUNDRED);
        return new Numerals(spent, whole, Steps.of("rate", Step.Kind.QUOTIENT, RATE, percent, whole));
    }

    private FundsProgress judge(
            Numerals of, Optional<Base> base, Optional<FundsRow> total, YearMonth at, List<Finding> findings) {
        Step month = Row.monthStep(at);
        Step reached = Steps.product("reached", of.spent(), Row.MONTHS);
        Step due = Steps.product("due", of.whole(), month);
        Step percent = Steps.product("percent", reached, Steps.HUNDRED);
        Step exact = Steps.of("progress", Step.Kind.QUOTIENT, PROGRESS, percent, due);
        Step floored =
                exact.value().signum() < 0 ? Steps.of("floor", Step.Kind.MAXIMUM, FLOORED, exact, Steps.ZERO) : exact;
        List<Shade> shaded = new ArrayList<>();
        shaded.add(shades.scaled(floored, rules.executionScale()));
        Optional<Shade> point = rules.executionPoints().flatMap(points -> point(points, of.rate(), at, findings));
        point.ifPresent(shaded::add);
        Shade shade = Shades.named(shades.worst("execution", shaded).orElseThrow(), "execution");
        Step rate = rounded("rate", RATE, of.rate());
        Step progress = rounded("progress", PROGRESS, exact);
        Optional<Forecast> forecast = forecast(of, total, month);
        if (shade.colour() != Colour.GREEN) {
            findings.add(Finding.of(
                            MonitoringFinding.EXECUTION_DEVIATES,
                            "/funds",
                            "colour",
                            shade.colour().text(),
                            "rate",
                            Numbers.plain(rate.value()),
                            "progress",
                            Numbers.plain(progress.value()))
                    .basedOn(shade.basis().provision()));
        }
        rules.executionAbnormal().ifPresent(limits -> abnormal(limits, exact, findings));
        selection(base, of.rate(), at, findings);
        FundsFindings.check(of.rate(), base.map(Base::amount), total, forecast, findings);
        Step ahead = Steps.difference("ahead", reached, due);
        Step deviation = Steps.of("deviation", Step.Kind.QUOTIENT, DEVIATION, ahead, due);
        return new FundsProgress(shade, rate, progress, deviation, point.isPresent(), forecast);
    }

    /** The rate of the month against its fixed point; below it is a warning. */
    private Optional<Shade> point(Parameter<ExecutionPoints> points, Step rate, YearMonth at, List<Finding> findings) {
        BigDecimal least = points.value().least().get(at.getMonth());
        if (least == null || rate.value().compareTo(least) >= 0) {
            return Optional.empty();
        }
        findings.add(Finding.of(
                        MonitoringFinding.EXECUTION_BELOW_POINT,
                        "/funds",
                        "month",
                        at.getMonthValue(),
                        "rate",
                        Numbers.plain(rate.value()),
                        "point",
                        Numbers.plain(least))
                .basedOn(points.basis().provision()));
        Step bound = Steps.parameter("point", new Text("预警点（%）", "point (%)"), least, points.basis());
        Step test = Steps.of("reached", Step.Kind.AT_MOST, new Text("是否达到预警点", "point reached"), bound, rate);
        return Optional.of(Shades.named(shades.fixed(test, points.value().colour(), points.basis()), "point"));
    }

    private Optional<Forecast> forecast(Numerals of, Optional<FundsRow> total, Step month) {
        Optional<Money> filed = total.flatMap(FundsRow::expected);
        if (filed.isEmpty() && rules.forecast().value() == ForecastPolicy.FILED_ONLY) {
            return Optional.empty();
        }
        Step spent = filed.map(money -> Steps.given(
                        "expected",
                        new Text("全年预计执行数（元）", "expected to be spent (yuan)"),
                        yuan(money),
                        TOTAL + "/expected"))
                .orElseGet(() -> outlook.runRate(of.spent(), month));
        Step percent = Steps.product("percent", spent, Steps.HUNDRED);
        Step rate =
                rounded("forecast", EXPECTED, Steps.of("quotient", Step.Kind.QUOTIENT, EXPECTED, percent, of.whole()));
        boolean within = spent.value().compareTo(of.whole().value()) <= 0;
        return Optional.of(new Forecast(rate, filed.isPresent(), within));
    }

    private static void abnormal(Parameter<Abnormal> limits, Step progress, List<Finding> findings) {
        Abnormal normal = limits.value();
        if (progress.value().compareTo(normal.below()) < 0 || progress.value().compareTo(normal.above()) > 0) {
            findings.add(Finding.of(
                            MonitoringFinding.EXECUTION_ABNORMAL,
                            "/funds",
                            "progress",
                            Numbers.plain(progress.value()),
                            "below",
                            Numbers.plain(normal.below()),
                            "above",
                            Numbers.plain(normal.above()))
                    .basedOn(limits.basis().provision()));
        }
    }

    private void selection(Optional<Base> base, Step rate, YearMonth at, List<Finding> findings) {
        rules.selection()
                .filter(rule -> rule.value().through() == at.getMonth())
                .filter(rule -> base.filter(
                                it -> it.amount().compareTo(rule.value().from()) >= 0)
                        .isPresent())
                .filter(rule -> rate.value().compareTo(rule.value().below()) < 0)
                .ifPresent(rule -> findings.add(Finding.of(
                                MonitoringFinding.SELECTED,
                                "/funds",
                                "from",
                                rule.value().from(),
                                "month",
                                at.getMonthValue(),
                                "below",
                                Numbers.plain(rule.value().below()))
                        .basedOn(rule.basis().provision())));
    }

    private Step rounded(String key, Text label, Step step) {
        return Steps.round(key, label, step, rules.rounding());
    }

    private static BigDecimal yuan(Money money) {
        return money.yuan().toBigDecimal();
    }

    private static Finding unknown(Text why) {
        return Finding.of(MonitoringFinding.EXECUTION_UNKNOWN, "/funds", "why", why);
    }
}
