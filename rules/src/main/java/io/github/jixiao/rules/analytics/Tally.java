package io.github.jixiao.rules.analytics;

import io.github.jixiao.core.result.EvaluationRow;
import io.github.jixiao.core.target.IndicatorCategory;
import java.math.BigDecimal;
import java.util.Optional;

/** Adds up the marks of rows: those of budget execution on one side, all others on the other. */
final class Tally {
    private BigDecimal points = BigDecimal.ZERO;
    private BigDecimal outOf = BigDecimal.ZERO;
    private BigDecimal executionPoints = BigDecimal.ZERO;
    private BigDecimal executionOutOf = BigDecimal.ZERO;

    /** A row without points or weight does not count. */
    void add(EvaluationRow row, Optional<BigDecimal> earned, Optional<BigDecimal> weight) {
        if (earned.isEmpty() || weight.isEmpty()) {
            return;
        }
        if (row.indicator().category() == IndicatorCategory.EXECUTION) {
            executionPoints = executionPoints.add(earned.get());
            executionOutOf = executionOutOf.add(weight.get());
        } else {
            points = points.add(earned.get());
            outOf = outOf.add(weight.get());
        }
    }

    Optional<Marks> indicators() {
        return marks(Optional.of(points), Optional.of(outOf));
    }

    Optional<Marks> execution() {
        return marks(Optional.of(executionPoints), Optional.of(executionOutOf));
    }

    static Optional<Marks> marks(Optional<BigDecimal> points, Optional<BigDecimal> outOf) {
        return points.flatMap(
                earned -> outOf.filter(weight -> weight.signum() > 0).map(weight -> new Marks(earned, weight)));
    }
}
