package io.github.jixiao.rules.scheme;

import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorAspect;
import io.github.jixiao.core.target.IndicatorCategory;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which direction is assumed where a target is a number without an operator (无符号指标值的方向).
 *
 * <p>Needed only where the actual value differs from the target; every assumption is told as a finding. Immutable and
 * thread-safe.
 *
 * @param lower the second levels in which lower is assumed better
 * @param lowerNames endings of indicator names for which lower is assumed better, such as 投诉率
 * @param otherwise what is assumed in all others; {@link Direction#UNKNOWN} leaves the row to judgement
 * @since 0.1.0
 */
public record UndirectedRule(Set<IndicatorAspect> lower, List<String> lowerNames, Direction otherwise) {
    /** Copies the collections; the set in the order of its constants. */
    public UndirectedRule {
        lower = Collections.unmodifiableSet(new TreeSet<>(lower));
        lowerNames = List.copyOf(lowerNames);
    }

    /**
     * Creates a rule that goes by second levels only.
     *
     * @param lower the second levels in which lower is assumed better
     * @param otherwise what is assumed in all others
     */
    public UndirectedRule(Set<IndicatorAspect> lower, Direction otherwise) {
        this(lower, List.of(), otherwise);
    }

    /**
     * Returns the direction assumed.
     *
     * @param indicator the indicator
     * @return the direction
     */
    public Direction of(Indicator indicator) {
        boolean cost = indicator.category() == IndicatorCategory.COST
                || indicator.aspect().filter(lower::contains).isPresent();
        boolean named = lowerNames.stream().anyMatch(indicator.name().strip()::endsWith);
        return cost || named ? Direction.LOWER_IS_BETTER : otherwise;
    }
}
