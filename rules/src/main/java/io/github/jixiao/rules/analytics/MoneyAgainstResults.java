package io.github.jixiao.rules.analytics;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.core.value.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the results of an item fit the money that was spent on it (资金与绩效匹配).
 *
 * <p>Red where the indicators earned a larger share of their points than budget execution, by more than the pack allows
 * of that share: (S/90 − X/10) ÷ (S/90) &gt; 5 %. Yellow where more of the budget stayed unspent than the pack allows, or
 * there was none: (B − E)/B &gt; 20 %. What is equal to a limit is allowed; both are compared exactly. Immutable and
 * thread-safe.
 *
 * @param item the id of the item
 * @param gap by which share indicators did better than execution, rounded; negative where they did worse; empty where
 *     one of them is not scored or the indicators earned nothing
 * @param unspent which share of the budget stayed unspent, rounded; empty where it is not known or there is no budget
 * @param signal the signal
 * @param findings why it is not green
 * @since 0.1.0
 */
public record MoneyAgainstResults(
        String item, Optional<Ratio> gap, Optional<Ratio> unspent, Signal signal, Findings findings) {
    /** How money and results stand to each other (预警等级). */
    public enum Signal {
        /** The results are far better than the spending (红). */
        RED("红", "red"),
        /** Much of the budget was not spent, or there was none (黄). */
        YELLOW("黄", "yellow"),
        /** They fit, as far as both are known (绿). */
        GREEN("绿", "green");

        private final Text label;

        Signal(String zh, String en) {
            label = new Text(zh, en);
        }

        /**
         * Returns what the signal is called.
         *
         * @return its colour in Chinese and English
         */
        public Text label() {
            return label;
        }
    }

    static MoneyAgainstResults of(ScoredItem item, AnalyticsRules rules) {
        List<Finding> findings = new ArrayList<>();
        Optional<Ratio> gap = Optional.empty();
        Signal signal = Signal.GREEN;
        if (item.indicators().isPresent() && item.execution().isPresent()) {
            Marks results = item.indicators().get();
            Marks money = item.execution().get();
            gap = gap(results, money, rules);
            if (isBeyond(results, money, rules.resultsOverMoney().value())) {
                signal = Signal.RED;
                findings.add(beyond(item, gap, rules));
            }
        }
        Optional<Ratio> unspent = unspent(item, rules);
        Optional<Finding> left = left(item, rules);
        left.ifPresent(findings::add);
        if (left.isPresent() && signal == Signal.GREEN) {
            signal = Signal.YELLOW;
        }
        return new MoneyAgainstResults(item.item(), gap, unspent, signal, new Findings(findings));
    }

    /** Whether 1 − (X/10) ÷ (S/90) exceeds the limit, without dividing: X·90 &lt; (1 − limit)·S·10. */
    private static boolean isBeyond(Marks results, Marks money, Ratio limit) {
        BigDecimal allowed = BigDecimal.ONE.subtract(limit.share().toBigDecimal());
        BigDecimal least = allowed.multiply(results.points()).multiply(money.outOf());
        return results.points().signum() > 0
                && money.points().multiply(results.outOf()).compareTo(least) < 0;
    }

    private static Optional<Ratio> gap(Marks results, Marks money, AnalyticsRules rules) {
        BigDecimal earned = results.points().multiply(money.outOf());
        BigDecimal spent = money.points().multiply(results.outOf());
        return results.points().signum() <= 0
                ? Optional.empty()
                : Shares.of(earned.subtract(spent), earned, rules.rounding().value());
    }

    private static Optional<Ratio> unspent(ScoredItem item, AnalyticsRules rules) {
        return item.budget()
                .filter(budget -> budget.signum() > 0)
                .flatMap(budget -> item.executed()
                        .flatMap(executed -> Shares.of(
                                number(budget.minus(executed)),
                                number(budget),
                                rules.rounding().value())));
    }

    private static Optional<Finding> left(ScoredItem item, AnalyticsRules rules) {
        if (item.budget().filter(budget -> budget.signum() <= 0).isPresent()) {
            return Optional.of(Finding.of(AnalyticsFinding.NO_BUDGET, "/money", "item", item.item())
                    .basedOn(rules.unspent().basis().provision()));
        }
        BigDecimal limit = rules.unspent().value().share().toBigDecimal();
        return item.budget()
                .flatMap(budget -> item.executed()
                        .filter(executed ->
                                number(budget.minus(executed)).compareTo(limit.multiply(number(budget))) > 0)
                        .map(executed -> Finding.of(
                                        AnalyticsFinding.MONEY_UNSPENT,
                                        "/money",
                                        "item",
                                        item.item(),
                                        "budget",
                                        budget,
                                        "executed",
                                        executed,
                                        "limit",
                                        rules.unspent().value())
                                .basedOn(rules.unspent().basis().provision())));
    }

    private static Finding beyond(ScoredItem item, Optional<Ratio> gap, AnalyticsRules rules) {
        return Finding.of(
                        AnalyticsFinding.RESULTS_BEYOND_MONEY,
                        "/money",
                        "item",
                        item.item(),
                        "results",
                        shown(item.indicators().orElseThrow()),
                        "money",
                        shown(item.execution().orElseThrow()),
                        "gap",
                        gap.orElseThrow(),
                        "limit",
                        rules.resultsOverMoney().value())
                .basedOn(rules.resultsOverMoney().basis().provision());
    }

    private static String shown(Marks marks) {
        return marks.points().toPlainString() + "/" + marks.outOf().toPlainString();
    }

    private static BigDecimal number(Money money) {
        return money.yuan().toBigDecimal();
    }
}
