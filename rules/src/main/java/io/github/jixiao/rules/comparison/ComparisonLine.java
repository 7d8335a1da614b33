package io.github.jixiao.rules.comparison;

import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.value.Text;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One part of the evaluations held against each other: an indicator, budget execution, a section or the total.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id {@code execution}, the id of the indicator, the section, or {@code total}
 * @param label what it is
 * @param section the first level that it belongs to, empty for the total
 * @param weight its weight in points; the full marks for the total; empty where not stated
 * @param scores the scores stated, by who evaluated, in points
 * @param differences the self-evaluation less each other score, in points; positive where the unit was kinder to itself
 * @param standing the score that stands, within 0 and the weight; empty where none does
 * @since 0.1.0
 */
public record ComparisonLine(
        String id,
        Text label,
        Optional<IndicatorCategory> section,
        Optional<BigDecimal> weight,
        Map<EvaluationKind, BigDecimal> scores,
        Map<EvaluationKind, BigDecimal> differences,
        Optional<BigDecimal> standing) {
    /** Copies the maps, keeping their order. */
    public ComparisonLine {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        differences = Collections.unmodifiableMap(new LinkedHashMap<>(differences));
    }

    static Map<EvaluationKind, BigDecimal> differences(Map<EvaluationKind, BigDecimal> scores) {
        Map<EvaluationKind, BigDecimal> differences = new LinkedHashMap<>();
        BigDecimal self = scores.get(EvaluationKind.SELF);
        if (self != null) {
            scores.forEach((kind, score) -> {
                if (kind != EvaluationKind.SELF) {
                    differences.put(kind, self.subtract(score));
                }
            });
        }
        return differences;
    }
}
