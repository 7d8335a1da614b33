package io.github.jixiao.rules.rollup;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.organ.Hierarchy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rolls the accounts of items up to units, departments and governments (汇总).
 *
 * <p>Every item counts once, however many organs filed it; money that stands in the accounts of two items counts with
 * the one that drew it; the overall expenditure of an organ does not count on top of its items. Rates keep numerator
 * and denominator, averages the money behind them. The answer does not depend on the order of the accounts. Immutable
 * and thread-safe.
 *
 * <p>Source: the notes of the Hubei self-evaluation form (湖北省项目绩效自评表填报说明, 2020) for absolute numbers and
 * ratios; what counts once is our reading, since no document met states it.
 *
 * @since 0.1.0
 */
public final class RollUp {
    private final RollUpRules rules;

    private RollUp(RollUpRules rules) {
        this.rules = rules;
    }

    /**
     * Returns a roll-up.
     *
     * @param rules its numbers and policies
     * @return the roll-up
     */
    public static RollUp by(RollUpRules rules) {
        return new RollUp(rules);
    }

    /**
     * Returns accounts rolled up.
     *
     * @param hierarchy the organs and how they stand to each other
     * @param day the day on which they do
     * @param accounts the accounts of one fiscal year
     * @return the totals of all organs
     */
    public Consolidation of(Hierarchy hierarchy, LocalDate day, Collection<ItemAccount> accounts) {
        List<Finding> findings = new ArrayList<>();
        Organs organs = new Organs(hierarchy, day);
        List<Counted> all = new Accounts(organs, findings)
                .of(List.copyOf(accounts)).stream().sorted(Counted.ORDER).toList();
        Draws draws = new Draws(all, findings);
        Condensed condensed = new Condensed(rules.indicators(), findings);
        Map<Counted, Map<String, Measure>> measures = new HashMap<>();
        for (Counted counted : all) {
            measures.put(counted, condensed.of(counted.account()));
            if (counted.account().executed().isEmpty()) {
                findings.add(Counted.finding(
                        RollUpFinding.EXECUTED_MISSING,
                        counted.item(),
                        "item",
                        counted.item(),
                        "budget",
                        counted.budget()));
            }
        }
        return new Consolidation(organs, all, draws, measures, new Findings(findings), rules);
    }
}
