package io.github.jixiao.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every decimal, compact or wide. {@link BigDecimal} is the plain reference. */
class DecimalProperties {
    /** Up to 24 digits and 24 decimals or zeros at the end: both sides of the compact form. */
    @Provide
    Arbitrary<BigDecimal> numbers() {
        BigInteger limit = BigInteger.TEN.pow(24);
        BigInteger boundary = BigInteger.TEN.pow(18);
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.bigIntegers().between(limit.negate(), limit),
                                Arbitraries.of(
                                        boundary.subtract(BigInteger.ONE), boundary, boundary.add(BigInteger.ONE)),
                                Arbitraries.integers().between(-1200, 1200).map(BigInteger::valueOf)),
                        Arbitraries.integers().between(-24, 24))
                .as(BigDecimal::new);
    }

    /** Few enough that two of them are often equal. */
    @Provide
    Arbitrary<BigDecimal> fewNumbers() {
        return Combinators.combine(
                        Arbitraries.of(-10L, -1L, 0L, 1L, 10L, 100L, 12L, 120L, 1200L),
                        Arbitraries.of(-20, -19, -1, 0, 1, 2, 18, 19, 20))
                .as(BigDecimal::valueOf);
    }

    @Property
    void theWrittenNumberReadsBackAsItself(@ForAll("numbers") BigDecimal number) {
        Decimal decimal = Decimal.of(number);
        assertThat(Decimal.parse(decimal.toString())).isEqualTo(decimal);
    }

    @Property
    void theNumberIsKeptExactly(@ForAll("numbers") BigDecimal number) {
        assertThat(Decimal.of(number).toBigDecimal()).isEqualByComparingTo(number);
        assertThat(Decimal.of(number).signum()).isEqualTo(number.signum());
    }

    @Property
    void theTextHasNeitherExponentNorSuperfluousZero(@ForAll("numbers") BigDecimal number) {
        assertThat(Decimal.of(number).toString())
                .matches("0|-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?")
                .isNotEqualTo("-0");
    }

    @Property
    void zerosAtTheEndMakeNoDifference(@ForAll("numbers") BigDecimal number, @ForAll @IntRange(max = 30) int zeros) {
        Decimal longer = Decimal.of(number.setScale(number.scale() + zeros));
        assertThat(longer).isEqualTo(Decimal.of(number)).hasSameHashCodeAs(Decimal.of(number));
        assertThat(longer.isCompact()).isEqualTo(Decimal.of(number).isCompact());
        assertThat(longer.scale()).isEqualTo(Decimal.of(number).scale());
    }

    @Property
    void equalMeansComparingAsEqual(@ForAll("fewNumbers") BigDecimal one, @ForAll("fewNumbers") BigDecimal other) {
        Decimal first = Decimal.of(one);
        Decimal second = Decimal.of(other);
        assertThat(first.equals(second)).isEqualTo(first.compareTo(second) == 0);
        if (first.equals(second)) {
            assertThat(first).hasSameHashCodeAs(second);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderIsThatOfTheNumbers(@ForAll("numbers") BigDecimal one, @ForAll("numbers") BigDecimal other) {
        int order = Integer.signum(one.compareTo(other));
        assertThat(Integer.signum(Decimal.of(one).compareTo(Decimal.of(other)))).isEqualTo(order);
        assertThat(Integer.signum(Decimal.of(other).compareTo(Decimal.of(one)))).isEqualTo(-order);
    }

    @Property
    void aCompactNumberIsItsScaledNumberAndAWideOneHasNone(@ForAll("numbers") BigDecimal number) {
        Decimal decimal = Decimal.of(number);
        if (decimal.isCompact()) {
            assertThat(BigDecimal.valueOf(decimal.unscaled(decimal.scale()), decimal.scale()))
                    .isEqualTo(decimal.toBigDecimal());
        } else {
            assertThatThrownBy(() -> decimal.unscaled(18)).isInstanceOf(ArithmeticException.class);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theScaledNumberOrAnotherIsTheScaledNumberWhereThereIsOne(
            @ForAll("numbers") BigDecimal number, @ForAll @IntRange(min = -1, max = 19) int atScale) {
        Decimal decimal = Decimal.of(number);
        long expected;
        try {
            expected = decimal.unscaled(atScale);
        } catch (ArithmeticException doesNotFit) {
            expected = Long.MIN_VALUE;
        }
        assertThat(decimal.unscaledOr(atScale, Long.MIN_VALUE)).isEqualTo(expected);
    }

    @Property
    void upToEighteenDigitsAndDecimalsAreCompact(
            @ForAll("eighteenDigits") long digits, @ForAll @IntRange(max = 18) int decimals) {
        assertThat(Decimal.of(BigDecimal.valueOf(digits, decimals)).isCompact()).isTrue();
    }

    @Provide
    Arbitrary<Long> eighteenDigits() {
        return Arbitraries.longs().between(-999_999_999_999_999_999L, 999_999_999_999_999_999L);
    }
}
