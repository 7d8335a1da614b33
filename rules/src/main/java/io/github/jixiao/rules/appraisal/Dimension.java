package io.github.jixiao.rules.appraisal;

import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Text;
import java.util.List;
import java.util.stream.Stream;

/**
 * A dimension of an appraisal or review (评估维度, 审核内容), or a part of one: what is looked at, and for how many points.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code names it among all dimensions and parts of its sheet, such as {@code completeness}
 * @param label as printed, such as 完整性审核
 * @param full the most points it can earn, above 0
 * @param parts what it is made of; empty where it is marked as a whole
 * @since 0.1.0
 */
public record Dimension(String code, Text label, Points full, List<Dimension> parts) {
    /**
     * Copies the parts and checks the points.
     *
     * @throws IllegalArgumentException if the points are not above 0, or the parts do not add up to them
     */
    public Dimension {
        parts = List.copyOf(parts);
        if (full.compareTo(Points.ZERO) <= 0) {
            throw new IllegalArgumentException("dimension " + code + " needs points above 0, was " + full);
        }
        Points sum = parts.stream().map(Dimension::full).reduce(Points.ZERO, Points::plus);
        if (!parts.isEmpty() && !sum.equals(full)) {
            throw new IllegalArgumentException(
                    "the parts of dimension " + code + " make " + sum + " points instead of " + full);
        }
    }

    /**
     * Returns what is marked: the parts, or the dimension itself where it has none.
     *
     * @return the parts that have no parts of their own, in order
     */
    public Stream<Dimension> marked() {
        return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(Dimension::marked);
    }
}
