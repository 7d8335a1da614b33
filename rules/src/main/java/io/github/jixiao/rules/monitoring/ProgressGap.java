package io.github.jixiao.rules.monitoring;

import io.github.jixiao.rules.scoring.Step;
import java.util.Optional;

/**
 * How far the targets are from the money (目标进度与执行率之差).
 *
 * <p>The progress of the targets is, in our reading, the mean of what is reached of each target of the year, at most
 * 100 % of each, by weight where all have one. Immutable and thread-safe.
 *
 * @param points the percentage points by which targets are ahead of money, negative where behind; rounded
 * @param shade its colour, empty where the gap is not too wide or no rule says what is
 * @since 0.1.0
 */
public record ProgressGap(Step points, Optional<Shade> shade) {}
