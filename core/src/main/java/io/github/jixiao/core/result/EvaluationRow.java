package io.github.jixiao.core.result;

import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.value.Points;
import java.util.Optional;

/**
 * One row of an evaluation: an indicator with its result and its filed score side by side.
 *
 * <p>Immutable and thread-safe.
 *
 * @param goal the position of its goal within the target, from 0
 * @param indicator the indicator
 * @param actual its result, empty where not filed
 * @param filedScore its score, empty where not filed
 * @since 0.1.0
 */
public record EvaluationRow(int goal, Indicator indicator, Optional<Actual> actual, Optional<Points> filedScore) {}
