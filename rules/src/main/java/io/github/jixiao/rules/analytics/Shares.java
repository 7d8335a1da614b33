package io.github.jixiao.rules.analytics;

import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.scheme.Rounding;
import java.math.BigDecimal;
import java.util.Optional;

/** Shares as they are shown: rounded, and never what decides. */
final class Shares {
    private Shares() {}

    /** What part one number is of another; empty where there is no whole. */
    static Optional<Ratio> of(BigDecimal part, BigDecimal whole, Rounding rounding) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(Ratio.between(part, whole, rounding.scale(), rounding.mode()));
    }
}
