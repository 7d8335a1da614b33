package io.github.jixiao.rules.analytics;

import io.github.jixiao.core.finding.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Self-evaluation scores less those of their rechecks (自评与复核差异).
 *
 * <p>Immutable and thread-safe.
 *
 * @param differences how the differences are distributed, in points; positive where the self-evaluation is higher
 * @param higher how many self-evaluations lie above their recheck
 * @param lower how many lie below
 * @param beyondTolerance how many differ by more than the tolerance, either way
 * @since 0.1.0
 */
public record RecheckComparison(Distribution differences, int higher, int lower, int beyondTolerance) {
    static RecheckComparison of(List<ScoredItem> items, AnalyticsRules rules, List<Finding> findings) {
        BigDecimal tolerance = rules.recheckTolerance().value().value().toBigDecimal();
        List<BigDecimal> differences = new ArrayList<>();
        int higher = 0;
        int lower = 0;
        int beyond = 0;
        for (ScoredItem item : items) {
            if (item.selfScore().isEmpty() || item.recheck().isEmpty()) {
                continue;
            }
            BigDecimal difference =
                    item.selfScore().get().subtract(item.recheck().get());
            differences.add(difference);
            higher += difference.signum() > 0 ? 1 : 0;
            lower += difference.signum() < 0 ? 1 : 0;
            if (difference.abs().compareTo(tolerance) > 0) {
                beyond++;
                findings.add(Finding.of(
                                AnalyticsFinding.SELF_AND_RECHECK_DIFFER,
                                "/recheck",
                                "item",
                                item.item(),
                                "self",
                                item.selfScore().get().toPlainString(),
                                "recheck",
                                item.recheck().get().toPlainString(),
                                "limit",
                                rules.recheckTolerance().value())
                        .basedOn(rules.recheckTolerance().basis().provision()));
            }
        }
        RecheckComparison all = new RecheckComparison(
                new Distribution(differences, rules.rounding().value()), higher, lower, beyond);
        all.checkMean(rules, findings);
        return all;
    }

    private void checkMean(AnalyticsRules rules, List<Finding> findings) {
        BigDecimal tolerance = rules.recheckTolerance().value().value().toBigDecimal();
        if (differences.count() >= rules.leastScores().value() && differences.isOnAverageAbove(tolerance)) {
            findings.add(Finding.of(
                            AnalyticsFinding.SELF_SCORES_INFLATED,
                            "/recheck",
                            "count",
                            differences.count(),
                            "mean",
                            differences.mean().orElseThrow().toPlainString(),
                            "limit",
                            rules.recheckTolerance().value())
                    .basedOn(rules.recheckTolerance().basis().provision()));
        }
    }
}
