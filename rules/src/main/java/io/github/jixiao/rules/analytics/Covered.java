package io.github.jixiao.rules.analytics;

import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.compliance.Coverage;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** For how many items of a budget, and how much money, there is a score and a recheck. */
final class Covered {
    private static final Text SCORED = new Text("绩效评价", "evaluation");
    private static final Text RECHECKED = new Text("抽查复核", "spot check");

    private final Map<String, Money> budgets = new LinkedHashMap<>();
    private final Portfolio portfolio;
    private final AnalyticsRules rules;

    Covered(Portfolio portfolio, AnalyticsRules rules) {
        this.portfolio = portfolio;
        this.rules = rules;
        for (BudgetLine line : portfolio.lines()) {
            budgets.putIfAbsent(line.item().id(), line.budget());
        }
    }

    Coverage scored() {
        return coverage(SCORED, item -> item.selfScore().isPresent());
    }

    Coverage rechecked() {
        return coverage(RECHECKED, item -> item.recheck().isPresent());
    }

    private Coverage coverage(Text term, Predicate<ScoredItem> done) {
        Set<String> items = portfolio.items().stream()
                .filter(done)
                .map(ScoredItem::item)
                .filter(budgets::containsKey)
                .collect(Collectors.toSet());
        Money amount = Money.ZERO;
        Money all = Money.ZERO;
        for (Map.Entry<String, Money> budget : budgets.entrySet()) {
            all = all.plus(budget.getValue());
            amount = items.contains(budget.getKey()) ? amount.plus(budget.getValue()) : amount;
        }
        String clause = rules.coverage().basis().provision().clause().orElse("");
        return new Coverage(clause, term, items.size(), budgets.size(), amount, all);
    }

    Optional<Finding> finding(Coverage scored) {
        BigDecimal limit = rules.coverage().value().share().toBigDecimal();
        boolean enough =
                BigDecimal.valueOf(scored.done()).compareTo(limit.multiply(BigDecimal.valueOf(scored.of()))) >= 0
                        && number(scored.amountDone()).compareTo(limit.multiply(number(scored.amountOf()))) >= 0;
        return enough
                ? Optional.empty()
                : Optional.of(Finding.of(
                                AnalyticsFinding.COVERAGE_SHORT,
                                "/scored",
                                "done",
                                scored.done(),
                                "of",
                                scored.of(),
                                "amountDone",
                                scored.amountDone(),
                                "amountOf",
                                scored.amountOf(),
                                "limit",
                                rules.coverage().value())
                        .basedOn(rules.coverage().basis().provision()));
    }

    private static BigDecimal number(Money money) {
        return money.yuan().toBigDecimal();
    }
}
