package io.github.jixiao.io.json;

import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.core.value.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary values, with the odd ones among them. */
final class Values {
    private Values() {}

    static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> content) {
        return content.optional();
    }

    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withCharRange('一', '龥').ofMaxLength(6),
                Arbitraries.strings().ascii().ofMaxLength(6),
                Arbitraries.strings().all().ofMaxLength(4),
                Arbitraries.of("", "≥95%", "\u0000\u001f\n\r\t\"\\/", "\u2028\u2029\u0085", "😀𠮷", "\ud83d", "a/b~c"));
    }

    /** Texts that are not blank. */
    static Arbitrary<String> names() {
        return texts().map(text -> "N" + text);
    }

    static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(new BigDecimal(-1000), new BigDecimal(1000))
                        .ofScale(2),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1e30"), new BigDecimal("1e30"))
                        .ofScale(20),
                Arbitraries.of("0", "0.1", "1E+3", "1E-20", "-0.00", "100", "1.500", "12345678901234567890", "9E+40")
                        .map(BigDecimal::new));
    }

    static Arbitrary<Decimal> decimals() {
        return numbers().map(Decimal::of);
    }

    static Arbitrary<Points> points() {
        return numbers().map(Points::of);
    }

    /** Points that are not negative. */
    static Arbitrary<Points> weights() {
        return numbers().map(BigDecimal::abs).map(Points::of);
    }

    static Arbitrary<Money> money() {
        return numbers().map(Money::ofYuan);
    }

    static Arbitrary<Ratio> ratios() {
        return numbers().map(Ratio::of);
    }

    static Arbitrary<Quantity> quantities() {
        return Combinators.combine(decimals(), texts()).as(Quantity::new);
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-10_000, 40_000).map(LocalDate::ofEpochDay);
    }

    static Arbitrary<DateRange> ranges() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 800))
                .as((first, length) -> DateRange.of(first, first.plusDays(length)));
    }
}
