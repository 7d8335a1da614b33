package io.github.jixiao.rules.quality;

import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.value.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/**
 * How like two targets are (相似度): twice the pairs of neighbouring characters that they have in common, over all pairs
 * of both (Dice's coefficient of bigrams).
 *
 * <p>Compared are letters and digits of goals, names and target values; years are left out, since a copy changes them.
 *
 * @param common the pairs in common, each as often as it stands in both
 * @param all the pairs of both
 */
record Likeness(int common, int all) {
    static String textOf(PerformanceTarget target) {
        StringBuilder text = new StringBuilder();
        for (Goal goal : target.goals()) {
            text.append(goal.text());
            for (Indicator indicator : goal.indicators()) {
                text.append(indicator.name()).append(new Cell(indicator).shown());
            }
        }
        return Plain.of(Plain.narrow(text.toString()).replaceAll("(?<![0-9])20[0-9]{2}(?![0-9])", ""));
    }

    static Likeness of(String one, String other) {
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 1; i < one.length(); i++) {
            pairs.merge(one.substring(i - 1, i + 1), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 1; i < other.length(); i++) {
            if (pairs.merge(other.substring(i - 1, i + 1), -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return new Likeness(common, Math.max(0, one.length() - 1) + Math.max(0, other.length() - 1));
    }

    /** Whether the likeness is not below a threshold, exactly. */
    boolean reaches(Ratio threshold) {
        BigDecimal needed = threshold.share().toBigDecimal().multiply(BigDecimal.valueOf(all));
        return BigDecimal.valueOf(2L * common).compareTo(needed) >= 0;
    }

    /** In whole percent, cut off, so that only a true copy is shown as 100 %. */
    Ratio shown() {
        return Ratio.between(BigDecimal.valueOf(2L * common), BigDecimal.valueOf(all), 0, RoundingMode.DOWN);
    }
}
