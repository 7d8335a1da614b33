package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.value.Text;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The score of one part of an evaluation: budget execution or an indicator.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id {@code execution}, or the id of the indicator
 * @param label what it is
 * @param weight its weight in points, empty where unknown or where the indicator does not apply
 * @param points its score in points, rounded as the scheme says; empty where it could not be scored
 * @param judged whether the points are the evaluator's and not computed
 * @since 0.1.0
 */
public record RowScore(
        String id, Text label, Optional<BigDecimal> weight, Optional<BigDecimal> points, boolean judged) {}
