package io.github.jixiao.rules.analytics;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.value.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether self-evaluation scores are inflated and tell items apart (自评虚高与区分度).
 *
 * <p>Immutable and thread-safe.
 *
 * @param scores how the scores are distributed
 * @param high how many lie above the high score
 * @param full how many lie at full marks
 * @since 0.1.0
 */
public record Inflation(Distribution scores, int high, int full) {
    static Inflation of(List<ScoredItem> items, AnalyticsRules rules) {
        List<BigDecimal> scores =
                items.stream().flatMap(item -> item.selfScore().stream()).toList();
        BigDecimal bound = rules.highScore().value().value().toBigDecimal();
        BigDecimal fullMarks = rules.fullMarks().value().value().toBigDecimal();
        return new Inflation(
                new Distribution(scores, rules.rounding().value()),
                (int) scores.stream()
                        .filter(score -> score.compareTo(bound) > 0)
                        .count(),
                (int) scores.stream()
                        .filter(score -> score.compareTo(fullMarks) >= 0)
                        .count());
    }

    /**
     * Returns the share of scores above the high score.
     *
     * @return the share, rounded; empty where there is no score
     */
    public Optional<Ratio> highShare() {
        return share(high);
    }

    /**
     * Returns the share of scores at full marks.
     *
     * @return the share, rounded; empty where there is no score
     */
    public Optional<Ratio> fullShare() {
        return share(full);
    }

    private Optional<Ratio> share(int part) {
        return Shares.of(BigDecimal.valueOf(part), BigDecimal.valueOf(scores.count()), scores.rounding());
    }

    List<Finding> findings(AnalyticsRules rules) {
        List<Finding> findings = new ArrayList<>();
        if (scores.count() < rules.leastScores().value()) {
            return findings;
        }
        BigDecimal limit = rules.highShare().value().share().toBigDecimal();
        if (BigDecimal.valueOf(high).compareTo(limit.multiply(BigDecimal.valueOf(scores.count()))) > 0) {
            findings.add(Finding.of(
                            AnalyticsFinding.SCORES_HIGH,
                            "/inflation",
                            "count",
                            scores.count(),
                            "high",
                            high,
                            "bound",
                            rules.highScore().value(),
                            "limit",
                            rules.highShare().value())
                    .basedOn(rules.highShare().basis().provision()));
        }
        if (scores.isNarrowerThan(rules.leastDeviation().value().value().toBigDecimal())) {
            findings.add(Finding.of(
                            AnalyticsFinding.SCORES_ALIKE,
                            "/inflation",
                            "count",
                            scores.count(),
                            "deviation",
                            scores.deviation().orElseThrow().toPlainString(),
                            "limit",
                            rules.leastDeviation().value())
                    .basedOn(rules.leastDeviation().basis().provision()));
        }
        return findings;
    }
}
