package io.github.jixiao.rules.scheme;

import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.law.Parameter;
import java.util.Optional;

/**
 * How budget execution is scored (预算执行率计分): weight × executed ÷ denominator.
 *
 * <p>Immutable and thread-safe.
 *
 * @param weight the points for full execution
 * @param denominator what the executed amount is divided by
 * @param rateRounding the rounding of the rate, in percent, before it is scored; empty where the exact rate is scored
 * @param cap whether a rate above 100 % earns more than the weight
 * @param zeroBudget what is earned when the denominator is zero
 * @since 0.1.0
 */
public record ExecutionRule(
        Parameter<Points> weight,
        Parameter<Denominator> denominator,
        Optional<Parameter<Rounding>> rateRounding,
        Parameter<Cap> cap,
        Parameter<ZeroBudget> zeroBudget) {
    /** Whether a rate above 100 % earns more than the weight. */
    public enum Cap {
        /** No: never more than the weight. */
        WEIGHT,
        /** Yes: in proportion. */
        NONE
    }
}
