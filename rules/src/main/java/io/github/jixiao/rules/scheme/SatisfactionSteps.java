package io.github.jixiao.rules.scheme;

import java.math.BigDecimal;
import java.util.List;

/**
 * Points for satisfaction by steps (满意度赋分): from which percentage which share of the weight is earned.
 *
 * <p>Immutable and thread-safe.
 *
 * @param steps the steps, highest first; below all of them nothing is earned
 * @since 0.1.0
 */
public record SatisfactionSteps(List<Band> steps) {
    /**
     * Copies and checks the steps.
     *
     * @throws IllegalArgumentException if there is none, or a lower bound is not below the one before
     */
    public SatisfactionSteps {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("satisfaction steps without a step");
        }
        BigDecimal above = null;
        for (Band step : steps) {
            if (above != null && step.from().compareTo(above) >= 0) {
                throw new IllegalArgumentException("step from " + step.from() + " must lie below " + above);
            }
            above = step.from();
        }
    }
}
