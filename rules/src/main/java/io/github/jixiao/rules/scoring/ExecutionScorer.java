package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.item.Funding;
import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.MoneyUnit;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.scheme.Denominator;
import io.github.jixiao.rules.scheme.ExecutionRule;
import io.github.jixiao.rules.scheme.Scheme;
import io.github.jixiao.rules.scheme.ZeroBudget;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scores budget execution under a scheme. */
final class ExecutionScorer {
    private static final Text LABEL = new Text("预算执行率得分", "budget execution score");
    private static final Text WEIGHT = new Text("预算执行分值", "execution weight");
    private static final Text EXECUTED = new Text("全年执行数（元）", "executed (yuan)");
    private static final Text RATE = new Text("预算执行率（%，所报）", "execution rate (%, as filed)");
    private static final Ratio WHOLE = Ratio.of(BigDecimal.ONE);
    private static final List<Denominator> STAND_INS =
            List.of(Denominator.ADJUSTED_WITH_CARRY_OVER, Denominator.RECEIVED, Denominator.INITIAL);

    private final Scheme scheme;
    private final ExecutionRule rule;

    ExecutionScorer(Scheme scheme, ExecutionRule rule) {
        this.scheme = scheme;
        this.rule = rule;
    }

    /** What the executed amount is divided by: the scheme's amount, or the first that stands in for it. */
    record Base(Denominator kind, Money amount) {}

    static Optional<Base> base(Denominator wanted, FundingAmounts amounts) {
        return wanted.of(amounts)
                .map(amount -> new Base(wanted, amount))
                .or(() -> STAND_INS.stream()
                        .flatMap(kind -> kind.of(amounts).map(amount -> new Base(kind, amount)).stream())
                        .findFirst());
    }

    BigDecimal weight(Evaluation evaluation) {
        return evaluation
                .filed()
                .executionWeight()
                .orElse(rule.weight().value())
                .value()
                .toBigDecimal();
    }

    /** The step, or empty with a finding that says why there is none. */
    Optional<Step> score(Evaluation evaluation, List<Finding> findings) {
        if (weight(evaluation).signum() < 0) {
            Text why = new Text("预算执行分值为负", "the execution weight is negative");
            findings.add(Finding.of(ScoringFinding.EXECUTION_NOT_SCORED, "/filed/executionWeight", "why", why));
            return Optional.empty();
        }
        Tracing m = new Tracing(scheme);
        long w = m.add(weightStep(evaluation, findings));
        FundingAmounts amounts = evaluation.funding().map(Funding::total).orElse(FundingAmounts.NONE);
        Optional<Base> base = base(rule.denominator().value(), amounts);
        if (amounts.executed().isPresent() && base.isPresent()) {
            return byAmounts(m, w, amounts, base.get(), findings);
        }
        Optional<Ratio> filed = evaluation.filed().executionRate();
        if (filed.isEmpty()) {
            findings.add(notScored(new Text("未填预算数、执行数和执行率", "neither amounts nor a rate are filed")));
            return Optional.empty();
        }
        findings.add(Finding.of(
                ScoringFinding.RATE_AS_FILED,
                "/filed/executionRate",
                "rate",
                filed.get().toString()));
        if (filed.get().compareTo(WHOLE) > 0) {
            Text how = new Text("按所报执行率", "by the rate as filed");
            findings.add(overExecution(filed.get(), "/filed/executionRate", how));
        }
        long rate = m.add(Step.given("rate", RATE, filed.get().percent().toBigDecimal(), "/filed/executionRate"));
        return Optional.of(finished(m.step(capped(m, w, rate, m.hundred())), List.of()));
    }

    private Step weightStep(Evaluation evaluation, List<Finding> findings) {
        Optional<Points> filed = evaluation.filed().executionWeight();
        Points lawful = rule.weight().value();
        if (filed.isEmpty()) {
            return Step.parameter(
                    "weight",
                    WEIGHT,
                    lawful.value().toBigDecimal(),
                    rule.weight().basis());
        }
        if (!filed.get().equals(lawful)) {
            findings.add(Finding.of(
                            ScoringFinding.EXECUTION_WEIGHT_DIFFERS,
                            "/filed/executionWeight",
                            "filed",
                            filed.get().toString(),
                            "scheme",
                            lawful.toString())
                    .basedOn(rule.weight().basis().provision()));
        }
        return Step.given("weight", WEIGHT, filed.get().value().toBigDecimal(), "/filed/executionWeight");
    }

    private Optional<Step> byAmounts(Tracing m, long w, FundingAmounts amounts, Base base, List<Finding> findings) {
        Money executed = amounts.executed().orElseThrow();

        Denominator wanted = rule.denominator().value();
        List<Step.Remark> remarks = new ArrayList<>();
        remarks.add(new Step.Remark(
                new Text(
                        "分母：" + base.kind().text().zh(),
                        "denominator: " + base.kind().text().en()),
                Optional.of(rule.denominator().basis())));
        if (base.kind() != wanted) {
            findings.add(Finding.of(
                    ScoringFinding.DENOMINATOR_REPLACED,
                    "/funding/total",
                    "wanted",
                    wanted.text(),
                    "used",
                    base.kind().text()));
        }
        if (base.amount().signum() <= 0) {
            findings.add(notScored(new Text("预算数为零", "the budget is zero"))
                    .basedOn(rule.zeroBudget().basis().provision()));
            return rule.zeroBudget().value() == ZeroBudget.NOTHING
                    ? Optional.of(finished(
                            Step.parameter(
                                    "nothing",
                                    LABEL,
                                    BigDecimal.ZERO,
                                    rule.zeroBudget().basis()),
                            remarks))
                    : Optional.empty();
        }
        overExecution(executed, base.amount(), findings);
        long e = m.add(Step.given("executed", EXECUTED, executed.yuan().toBigDecimal(), "/funding/total/executed"));
        long b = m.add(budget(amounts, base));
        if (rule.cap().value() == ExecutionRule.Cap.NONE && executed.compareTo(base.amount()) > 0) {
            long rate = m.percent(e, b);
            return Optional.of(finished(m.step(capped(m, w, rate, m.hundred())), remarks));
        }
        long score = Formulas.execution(m, rule.rateRounding().isPresent(), w, e, b);
        return Optional.of(finished(m.step(score), remarks));
    }

    private long capped(Tracing m, long w, long rate, long hundred) {
        return rule.cap().value() == ExecutionRule.Cap.NONE && m.signum(rate) >= 0
                ? m.uncapped(w, rate, hundred)
                : m.portion(w, rate, hundred);
    }

    private Step finished(Step step, List<Step.Remark> remarks) {
        return step.named("execution", LABEL).remarked(remarks);
    }

    private static Step budget(FundingAmounts amounts, Base base) {
        return switch (base.kind()) {
            case INITIAL -> amount("budget", base.kind().text(), base.amount(), "initial");
            case ADJUSTED_WITH_CARRY_OVER -> amount("budget", base.kind().text(), base.amount(), "adjusted");
            case RECEIVED -> amount("budget", base.kind().text(), base.amount(), "received");
            case ADJUSTED_WITHOUT_CARRY_OVER -> {
                Text whole = Denominator.ADJUSTED_WITH_CARRY_OVER.text();
                Text carried = new Text("上年结转", "carried over");
                List<Step> parts = List.of(
                        amount("adjusted", whole, amounts.adjusted().orElseThrow(), "adjusted"),
                        amount("carriedOver", carried, amounts.carriedOver().orElseThrow(), "carriedOver"));
                yield Step.of("budget", Step.Kind.DIFFERENCE, base.kind().text(), parts);
            }
        };
    }

    private static Step amount(String key, Text label, Money money, String field) {
        return Step.given(key, label, money.yuan().toBigDecimal(), "/funding/total/" + field);
    }

    private static void overExecution(Money executed, Money budget, List<Finding> findings) {
        if (executed.compareTo(budget) > 0) {
            Ratio rate = Ratio.between(
                    executed.yuan().toBigDecimal(), budget.yuan().toBigDecimal(), 2, RoundingMode.HALF_UP);
            Text how = new Text(
                    "支出" + inTenThousands(executed) + "大于预算" + inTenThousands(budget),
                    "spent " + inTenThousands(executed) + " of " + inTenThousands(budget));
            findings.add(overExecution(rate, "/funding/total/executed", how));
        }
    }

    private static Finding overExecution(Ratio rate, String pointer, Text how) {
        return Finding.of(
                ScoringFinding.OVER_EXECUTION, pointer, "rate", rate.percent().toString(), "how", how);
    }

    private static String inTenThousands(Money money) {
        return money.in(MoneyUnit.TEN_THOUSAND_YUAN).toPlainString() + MoneyUnit.TEN_THOUSAND_YUAN.symbol();
    }

    private static Finding notScored(Text why) {
        return Finding.of(ScoringFinding.EXECUTION_NOT_SCORED, "/funding", "why", why);
    }
}
