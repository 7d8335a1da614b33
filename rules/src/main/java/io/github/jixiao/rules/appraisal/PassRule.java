package io.github.jixiao.rules.appraisal;

import io.github.jixiao.core.act.AppraisalConclusion;
import io.github.jixiao.core.value.Ratio;

/**
 * What an item must earn for a conclusion (评估结论标准).
 *
 * <p>Immutable and thread-safe.
 *
 * @param conclusion the conclusion
 * @param total the least share of all points, bound included
 * @param eachDimension the least share of the points of every single dimension, bound included
 * @since 0.1.0
 */
public record PassRule(AppraisalConclusion conclusion, Ratio total, Ratio eachDimension) {}
