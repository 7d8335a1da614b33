package io.github.jixiao.rules.analytics;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.rules.compliance.Coverage;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at the scores of many items together (绩效分析).
 *
 * <p>It describes and points out; it changes no score. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Analytics {
    private final AnalyticsRules rules;

    private Analytics(AnalyticsRules rules) {
        this.rules = rules;
    }

    /**
     * Returns analytics.
     *
     * @param rules the numbers to look by
     * @return the analytics
     */
    public static Analytics by(AnalyticsRules rules) {
        return new Analytics(rules);
    }

    /**
     * Returns the numbers that are looked by.
     *
     * @return the numbers, each with its provision
     */
    public AnalyticsRules rules() {
        return rules;
    }

    /**
     * Returns what a portfolio shows.
     *
     * @param portfolio the items
     * @return the numbers and findings
     */
    public Analysis of(Portfolio portfolio) {
        List<ScoredItem> items = portfolio.items();
        Inflation inflation = Inflation.of(items, rules);
        List<Finding> findings = new ArrayList<>(inflation.findings(rules));
        RecheckComparison recheck = RecheckComparison.of(items, rules, findings);
        List<FarExceeded> exceeded = FarExceeded.of(items, rules);
        exceeded.forEach(one -> findings.add(one.finding(rules)));
        List<Untouched> untouched = Untouched.of(items);
        untouched.stream()
                .filter(one -> one.years() >= rules.untouchedYears().value())
                .forEach(one -> findings.add(one.finding(rules)));
        DigitHeaping digits = DigitHeaping.of(items, rules);
        digits.finding(rules).ifPresent(findings::add);
        List<MoneyAgainstResults> money =
                items.stream().map(this::moneyAgainstResults).toList();
        money.forEach(one -> findings.addAll(one.findings().all()));
        Covered covered = new Covered(portfolio, rules);
        Coverage scored = covered.scored();
        covered.finding(scored).ifPresent(findings::add);
        return new Analysis(
                inflation,
                recheck,
                exceeded,
                untouched,
                digits,
                money,
                scored,
                covered.rechecked(),
                new Findings(findings));
    }

    /**
     * Returns whether the results of one item fit the money that was spent on it.
     *
     * @param item the item
     * @return the signal and why
     */
    public MoneyAgainstResults moneyAgainstResults(ScoredItem item) {
        return MoneyAgainstResults.of(item, rules);
    }
}
