package io.github.jixiao.rules.rollup;

import io.github.jixiao.core.value.Money;
import io.github.jixiao.rules.scheme.Grade;

/**
 * How many items of a total have a grade (等级分布).
 *
 * <p>Immutable and thread-safe.
 *
 * @param grade the grade
 * @param items how many items have it
 * @param budget what these items add to the budget
 * @since 0.1.0
 */
public record GradeCount(Grade grade, int items, Money budget) {}
