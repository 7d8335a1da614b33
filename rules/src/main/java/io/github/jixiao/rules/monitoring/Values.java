package io.github.jixiao.rules.monitoring;

import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.value.Quantity;
import java.util.Optional;

/** The numbers of actual values. */
final class Values {
    private Values() {}

    /** The number of a value that is one, be it only about right or a bound. */
    static Optional<Quantity> quantity(ActualValue value) {
        if (value instanceof ActualValue.Measured measured) {
            return Optional.of(measured.value());
        }
        if (value instanceof ActualValue.Approximate about) {
            return Optional.of(about.value());
        }
        return value instanceof ActualValue.Bound bound ? Optional.of(bound.value()) : Optional.empty();
    }
}
