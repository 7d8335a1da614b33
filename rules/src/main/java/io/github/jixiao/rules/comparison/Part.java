package io.github.jixiao.rules.comparison;

import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.internal.sheet.Steps;
import io.github.jixiao.rules.scoring.Step;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One scored part of one evaluation.
 *
 * @param id {@code execution} or the id of the indicator
 * @param label what it is
 * @param section its first level
 * @param weight its weight, empty where not stated
 * @param score its score as stated, with where it stands; empty where not stated
 */
record Part(String id, Text label, IndicatorCategory section, Optional<BigDecimal> weight, Optional<Step> score) {
    private static final Text FLOORED = new Text("不低于零", "at least zero");
    private static final Text CAPPED = new Text("不超过分值", "at most the weight");

    Optional<Step> boundedScore() {
        return score.map(step -> bounded(step, weight));
    }

    boolean outOfBounds() {
        return !score.equals(boundedScore());
    }

    /** The score itself where it lies within 0 and the weight, otherwise the nearer bound. */
    static Step bounded(Step score, Optional<BigDecimal> weight) {
        if (score.value().signum() < 0) {
            return Steps.of(score.key(), Step.Kind.MAXIMUM, FLOORED, score, Steps.ZERO);
        }
        return weight.filter(limit -> score.value().compareTo(limit) > 0)
                .map(limit -> Steps.of(
                        score.key(),
                        Step.Kind.MINIMUM,
                        CAPPED,
                        score,
                        Steps.given("weight", new Text("分值", "weight"), limit, "")))
                .orElse(score);
    }
}
