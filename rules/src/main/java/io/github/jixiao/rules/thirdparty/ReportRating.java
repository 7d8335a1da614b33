package io.github.jixiao.rules.thirdparty;

import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.scheme.Grade;

/**
 * The quality rating of a third party's report (报告质量评定): its grade, and the consequence that it suggests.
 *
 * <p>A suggestion; nothing follows by itself. Immutable and thread-safe.
 *
 * @param points the points of the rating sheet
 * @param grade the grade that they earn
 * @param gradeBasis the bands by which they earn it
 * @param consequence what the grade suggests
 * @param consequenceBasis what suggests it
 * @since 0.1.0
 */
public record ReportRating(
        Points points, Grade grade, Basis gradeBasis, RatingConsequence consequence, Basis consequenceBasis) {}
