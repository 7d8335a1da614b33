package io.github.jixiao.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A decimal has one normal form, held in a long up to 18 digits and beyond that in a wider type. */
class DecimalTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        # written             , normal form
        1.50                  , 1.5
        1.5                   , 1.5
        0.00                  , 0
        0E+5                  , 0
        -0                    , 0
        +5                    , 5
        007                   , 7
        .5                    , 0.5
        5.                    , 5
        -1.20                 , -1.2
        100                   , 100
        1E+3                  , 1000
        1e3                   , 1000
        12.5E2                , 1250
        1E-3                  , 0.001
        1E+20                 , 100000000000000000000
        -1E+20                , -100000000000000000000
        1.00E-20              , 0.00000000000000000001
        """)
    void aNumberIsWrittenInNormalForm(String written, String normal) {
        assertThat(Decimal.parse(written)).hasToString(normal);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # 17, 18 and 19 digits before the point
        99999999999999999     , true
        999999999999999999    , true
        1000000000000000001   , false
        9999999999999999999   , false
        -999999999999999999   , true
        -1000000000000000001  , false
        # 17, 18 and 19 digits around the point
        9999999999.9999999    , true
        9999999999.99999999   , true
        9999999999.999999999  , false
        # 17, 18 and 19 decimals
        0.00000000000000001   , true
        0.000000000000000001  , true
        0.0000000000000000001 , false
        -0.000000000000000001 , true
        -0.0000000000000000001, false
        # zeros at the end do not count
        0.10000000000000000000, true
        1E+3                  , true
        1E+17                 , true
        0E-30                 , true
        """)
    void aNumberOfAtMostEighteenDigitsAndDecimalsIsCompact(String written, boolean compact) {
        assertThat(Decimal.parse(written).isCompact()).isEqualTo(compact);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "5, 0", "1.50, 1", "1E+3, 0", "0.000000000000000001, 18", "0.0000000000000000001, 0", "1E+30, 0"
    })
    void theScaleCountsTheDecimalsOfACompactNumber(String written, int scale) {
        assertThat(Decimal.parse(written).scale()).isEqualTo(scale);
    }

    @ParameterizedTest
    @CsvSource({
        "1.50, 1.5",
        "1E+3, 1000",
        "0, -0.000",
        "-2.0, -2",
        "1E+25, 10000000000000000000000000",
        "0.00000000000000000010, 1E-19",
        "1234567890123456789.0, 1234567890123456789"
    })
    void numbersOfTheSameValueAreEqual(String one, String other) {
        assertThat(Decimal.parse(one)).isEqualTo(Decimal.parse(other)).hasSameHashCodeAs(Decimal.parse(other));
        assertThat(Decimal.parse(one)).isEqualByComparingTo(Decimal.parse(other));
    }

    @ParameterizedTest
    @CsvSource({
        "1, -1",
        "1, 10",
        "0.1, 0.01",
        "0, 1E+30",
        "1E+30, 1E+31",
        "1E+30, -1E+30",
        "999999999999999999, 9999999999999999999"
    })
    void numbersOfDifferentValuesAreNot(String one, String other) {
        assertThat(Decimal.parse(one)).isNotEqualTo(Decimal.parse(other));
    }

    @Test
    void aDecimalEqualsNoOtherType() {
        assertThat(Decimal.of(1)).isNotEqualTo(BigDecimal.ONE).isNotEqualTo(null);
    }

    @Test
    void compactAndWideNumbersAreOrderedTogether() {
        Stream<String> descending = Stream.of(
                "1E+30",
                "1000000000000000001",
                "999999999999999999",
                "1.1",
                "1",
                "0.0000000000000000001",
                "0",
                "-0.0000000000000000001",
                "-1",
                "-1.1",
                "-999999999999999999",
                "-1000000000000000001",
                "-1E+30");
        assertThat(descending.map(Decimal::parse).sorted().map(Decimal::toString))
                .containsExactly(
                        "-1000000000000000000000000000000",
                        "-1000000000000000001",
                        "-999999999999999999",
                        "-1.1",
                        "-1",
                        "-0.0000000000000000001",
                        "0",
                        "0.0000000000000000001",
                        "1",
                        "1.1",
                        "999999999999999999",
                        "1000000000000000001",
                        "1000000000000000000000000000000");
    }

    @ParameterizedTest
    @CsvSource({"-1E+30, -1", "-0.01, -1", "0.00, 0", "0.01, 1", "1E-30, 1"})
    void theSignIsThatOfTheNumber(String written, int sign) {
        assertThat(Decimal.parse(written).signum()).isEqualTo(sign);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0, 18, 0",
        "1.5, 1, 15",
        "1.5, 2, 150",
        "-1.5, 2, -150",
        "1.5, 18, 1500000000000000000",
        "999999999999999999, 0, 999999999999999999",
        // the largest long is 9223372036854775807
        "9.2, 18, 9200000000000000000",
        "-9.2, 18, -9200000000000000000"
    })
    void theScaledNumberIsTheNumberTimesAPowerOfTen(String written, int atScale, long expected) {
        assertThat(Decimal.parse(written).unscaled(atScale)).isEqualTo(expected);
        assertThat(Decimal.parse(written).unscaledOr(atScale, -7)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // fewer decimals than the number has, more than 18, none
        "1.5, 0",
        "0.001, 2",
        "1.5, 19",
        "5, -1",
        // beyond the largest long, 9223372036854775807
        "9.3, 18",
        "-9.3, 18",
        "999999999999999999, 2",
        // not compact
        "1000000000000000001, 0",
        "0.0000000000000000001, 18"
    })
    void aScaledNumberThatDoesNotFitIsRefused(String written, int atScale) {
        Decimal number = Decimal.parse(written);
        assertThatThrownBy(() -> number.unscaled(atScale)).isInstanceOf(ArithmeticException.class);
        assertThat(number.unscaledOr(atScale, -7)).isEqualTo(-7);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -999_999_999_999_999_999L, -1, 0, 1, 1_200, Long.MAX_VALUE})
    void aWholeNumberIsKept(long value) {
        assertThat(Decimal.of(value)).hasToString(Long.toString(value));
        assertThat(Decimal.of(value)).isEqualTo(Decimal.of(BigDecimal.valueOf(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+1000", "-1E+1000", "1E-1000", "123.456E+500"})
    void anExponentBeyondEighteenIsKept(String written) {
        Decimal number = Decimal.parse(written);
        assertThat(number.isCompact()).isFalse();
        assertThat(number.toBigDecimal()).isEqualByComparingTo(new BigDecimal(written));
        assertThat(Decimal.parse(number.toString())).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+9999", "1E-10000"})
    void tenThousandDigitsAreHeld(String written) {
        assertThat(Decimal.parse(written).toBigDecimal()).isEqualByComparingTo(new BigDecimal(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+10000", "1E-10001", "1E+999999999", "1E+2147483647", "100E+2147483647"})
    void aNumberOfMoreDigitsIsRefusedBeforeItIsWrittenOut(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimal.parse(written))
                .withMessageContaining("10000 digits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", " 1", "1 ", "abc", "1,000", "1 000", "12%", "1.2.3", "--1", "0x10", "NaN", "1E", "一"})
    void aTextThatIsNoNumberIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimal.parse(text))
                .withMessage("not a decimal number: '" + text + "'");
    }
}
