package io.github.jixiao.io.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as a clerk writes them. */
final class Numbers {
    private static final String NONE = "—";

    private Numbers() {}

    /** Plain digits, at most six decimals of an unrounded quotient, no trailing zeros beyond two decimals. */
    static String plain(BigDecimal value) {
        BigDecimal shown = value.scale() > 6 ? value.setScale(6, RoundingMode.HALF_UP) : value;
        return shown.scale() > 2 ? trimmed(shown) : shown.toPlainString();
    }

    /** Plain digits without trailing zeros. */
    static String trimmed(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    static String orDash(Optional<BigDecimal> value) {
        return value.map(Numbers::trimmed).orElse(NONE);
    }

    static String textOrDash(Optional<String> text) {
        return text.filter(words -> !words.isBlank()).orElse(NONE);
    }
}
