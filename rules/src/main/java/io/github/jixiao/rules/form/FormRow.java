package io.github.jixiao.rules.form;

import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Basis;
import java.util.Optional;

/**
 * One row of a score form (三级指标): what it asks, for how many points, and how these are earned.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, unique within the form
 * @param label its name
 * @param group the second level that it stands under (二级指标), empty where the form has none
 * @param points its points (分值); empty where the evaluator sets them
 * @param rule how the points are earned
 * @param basis what points and rule rest on
 * @since 0.1.0
 */
public record FormRow(
        String id, Text label, Optional<Text> group, Optional<Points> points, RowRule rule, Basis basis) {}
