package io.github.jixiao.rules.validation;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.item.Funding;
import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.MoneyUnit;
import io.github.jixiao.core.value.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The execution rate is the money spent over a budget filed, to the decimals printed.
 *
 * <p>Any budget filed may be the denominator; the adjusted one is named first. A rate stated as the result of an
 * indicator called 预算执行率 is held against the same amounts. Amounts are
 * often printed rounded to 0.01万元, so a rate that follows from amounts within that rounding is only a note. Nothing
 * is said where a denominator is zero.
 */
final class ExecutionRates {
    static final String NAME = "预算执行率";

    private ExecutionRates() {}

    static void check(Filing filing, Consumer<Finding> findings) {
        FundingAmounts total = filing.evaluation().funding().map(Funding::total).orElse(FundingAmounts.NONE);
        List<Budget> budgets = budgets(total);
        if (total.executed().isEmpty() || budgets.isEmpty()) {
            return;
        }
        Money spent = total.executed().get();
        filing.filed()
                .executionRate()
                .ifPresent(
                        rate -> check(rate.percent().toBigDecimal(), "/filed/executionRate", spent, budgets, findings));
        for (Filing.Row row : filing.rows()) {
            statedRate(row).ifPresent(rate -> check(rate, row.actualPointer() + "/value", spent, budgets, findings));
        }
    }

    private static void check(
            BigDecimal rate, String pointer, Money spent, List<Budget> budgets, Consumer<Finding> findings) {
        if (budgets.stream().anyMatch(budget -> Numbers.roundsTo(budget.percentOf(spent), rate))) {
            return;
        }
        Optional<Budget> cut = budgets.stream()
                .filter(budget -> Numbers.cutsTo(budget.percentOf(spent), rate))
                .findFirst();
        Optional<Budget> near =
                budgets.stream().filter(budget -> budget.mayBe(rate, spent)).findFirst();
        if (cut.isPresent()) {
            findings.accept(finding(ConsistencyFinding.RATE_TRUNCATED, pointer, rate, spent, cut.get()));
        } else if (near.isPresent()) {
            findings.accept(finding(ConsistencyFinding.RATE_OF_ROUNDED_AMOUNTS, pointer, rate, spent, near.get()));
        } else {
            findings.accept(finding(ConsistencyFinding.EXECUTION_RATE_DIFFERS, pointer, rate, spent, budgets.get(0)));
        }
    }

    private static Finding finding(
            ConsistencyFinding code, String pointer, BigDecimal rate, Money spent, Budget budget) {
        return Finding.of(
                code,
                pointer,
                "rate",
                Numbers.plain(rate) + "%",
                "computed",
                Numbers.shown(budget.percentOf(spent), rate),
                "executed",
                Numbers.money(spent),
                "basis",
                budget.name(),
                "budget",
                Numbers.money(budget.amount()));
    }

    private static Optional<BigDecimal> statedRate(Filing.Row row) {
        if (!row.name().strip().equals(NAME)) {
            return Optional.empty();
        }
        return row.actual()
                .filter(ActualValue.Measured.class::isInstance)
                .map(value -> ((ActualValue.Measured) value).value())
                .filter(quantity -> Comparison.isPercent(quantity.unit()))
                .map(quantity -> quantity.number().toBigDecimal());
    }

    private static List<Budget> budgets(FundingAmounts total) {
        List<Budget> budgets = new ArrayList<>();
        total.adjusted().ifPresent(money -> budgets.add(new Budget(new Text("全年预算数", "adjusted budget"), money)));
        total.initial().ifPresent(money -> budgets.add(new Budget(new Text("年初预算数", "initial budget"), money)));
        total.received().ifPresent(money -> budgets.add(new Budget(new Text("到位数", "money received"), money)));
        return budgets.stream().filter(budget -> budget.amount().signum() > 0).toList();
    }

    private record Budget(Text name, Money amount) {
        private static final BigDecimal HALF = new BigDecimal("0.5");

        BigDecimal percentOf(Money spent) {
            return Numbers.percent(wan(spent), wan(amount));
        }

        /** Whether the rate can follow from amounts that round to those printed. */
        boolean mayBe(BigDecimal rate, Money spent) {
            int decimals = Math.max(2, Math.max(wan(spent).scale(), wan(amount).scale()));
            BigDecimal half = HALF.scaleByPowerOfTen(-decimals);
            if (wan(amount).compareTo(half) <= 0) {
                return false;
            }
            BigDecimal least =
                    Numbers.percent(wan(spent).subtract(half), wan(amount).add(half));
            BigDecimal most = Numbers.percent(wan(spent).add(half), wan(amount).subtract(half));
            return Numbers.isAtLeast(rate, least) && Numbers.isAtMost(rate, most);
        }

        private static BigDecimal wan(Money money) {
            return money.in(MoneyUnit.TEN_THOUSAND_YUAN);
        }
    }
}
