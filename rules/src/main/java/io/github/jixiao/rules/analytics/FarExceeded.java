package io.github.jixiao.rules.analytics;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.result.EvaluationRow;
import io.github.jixiao.rules.scoring.Achievement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * An indicator whose actual value lies far above its target (超额完成).
 *
 * <p>Immutable and thread-safe.
 *
 * @param item the id of the item
 * @param indicator the name of the indicator
 * @param achievement target and actual value
 * @param percent the share of the target that was reached, in percent, rounded
 * @since 0.1.0
 */
public record FarExceeded(String item, String indicator, Achievement achievement, BigDecimal percent) {
    static List<FarExceeded> of(List<ScoredItem> items, AnalyticsRules rules) {
        BigDecimal limit = rules.overAchievement().value().percent().toBigDecimal();
        List<FarExceeded> found = new ArrayList<>();
        for (ScoredItem item : items) {
            for (EvaluationRow row : item.evaluation().rows()) {
                Achievement.of(row)
                        .filter(achievement -> achievement.isAtLeast(limit))
                        .ifPresent(achievement -> found.add(new FarExceeded(
                                item.item(),
                                row.indicator().name(),
                                achievement,
                                achievement.percent(rules.rounding().value()))));
            }
        }
        return found;
    }

    Finding finding(AnalyticsRules rules) {
        return Finding.of(
                        AnalyticsFinding.TARGET_FAR_EXCEEDED,
                        "/exceeded",
                        "item",
                        item,
                        "name",
                        indicator,
                        "share",
                        percent.stripTrailingZeros().toPlainString(),
                        "limit",
                        rules.overAchievement().value().percent())
                .basedOn(rules.overAchievement().basis().provision());
    }
}
