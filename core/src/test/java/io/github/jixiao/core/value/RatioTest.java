package io.github.jixiao.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A ratio is exact; only a quotient is rounded, at the decimals of the percentage that the caller names. */
class RatioTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        # part , whole, decimals, HALF_UP, DOWN
        # 154.74 万元 of 310.2 万元 is 0.49883945.., by hand
        154.74 , 310.2, 2       , 49.88  , 49.88
        154.74 , 310.2, 1       , 49.9   , 49.8
        154.74 , 310.2, 0       , 50     , 49
        # just below a half of the last decimal, the half, just above
        49.884 , 100  , 2       , 49.88  , 49.88
        49.885 , 100  , 2       , 49.89  , 49.88
        49.886 , 100  , 2       , 49.89  , 49.88
        # just below the next step, the step, just above
        49.889 , 100  , 2       , 49.89  , 49.88
        49.890 , 100  , 2       , 49.89  , 49.89
        49.891 , 100  , 2       , 49.89  , 49.89
        # no finite decimals
        2      , 3    , 2       , 66.67  , 66.66
        1      , 3    , 2       , 33.33  , 33.33
        # above the whole, nothing, a refund
        102.59 , 100  , 2       , 102.59 , 102.59
        0      , 5    , 2       , 0      , 0
        -1     , 8    , 0       , -13    , -12
        """)
    void aQuotientIsRoundedAsAsked(String part, String whole, int decimals, String halfUp, String down) {
        BigDecimal a = new BigDecimal(part);
        BigDecimal b = new BigDecimal(whole);
        assertThat(Ratio.between(a, b, decimals, RoundingMode.HALF_UP))
                .isEqualTo(Ratio.ofPercent(new BigDecimal(halfUp)));
        assertThat(Ratio.between(a, b, decimals, RoundingMode.DOWN)).isEqualTo(Ratio.ofPercent(new BigDecimal(down)));
    }

    @Test
    void aQuotientThatMustNotBeRoundedIsRefusedWhereItWouldBe() {
        assertThat(Ratio.between(BigDecimal.ONE, new BigDecimal(8), 1, RoundingMode.UNNECESSARY))
                .hasToString("12.5%");
        assertThatThrownBy(() -> Ratio.between(BigDecimal.ONE, new BigDecimal(8), 0, RoundingMode.UNNECESSARY))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "0E+3"})
    void aWholeOfNothingHasNoRatio(String whole) {
        assertThatThrownBy(() -> Ratio.between(BigDecimal.ONE, new BigDecimal(whole), 2, RoundingMode.HALF_UP))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("no ratio to a whole of 0");
    }

    @ParameterizedTest
    @CsvSource({
        "92.5%, 0.925",
        "92.5％, 0.925",
        "92.5 %, 0.925",
        "' 92.5% ', 0.925",
        "0.925, 0.925",
        "925‰, 0.925",
        "0.9‰, 0.0009",
        "0.9 ‰, 0.0009",
        "100%, 1",
        "102.59%, 1.0259",
        "0%, 0",
        "-5%, -0.05",
        "1, 1"
    })
    void percentPerMilleAndPlainSharesAreRead(String text, String share) {
        assertThat(Ratio.parse(text)).isEqualTo(Ratio.of(new BigDecimal(share)));
        assertThat(Ratio.parse(text).share()).isEqualTo(Decimal.parse(share));
        assertThat(Ratio.parse(text)).hasSameHashCodeAs(Ratio.of(new BigDecimal(share)));
    }

    @ParameterizedTest
    @CsvSource({"0.925, 92.5%", "1, 100%", "0.0009, 0.09%", "1.0259, 102.59%", "0, 0%", "-0.05, -5%", "10, 1000%"})
    void aRatioIsWrittenInPercent(String share, String written) {
        assertThat(Ratio.of(new BigDecimal(share))).hasToString(written);
        assertThat(Ratio.of(new BigDecimal(share)).percent() + "%").isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%", "‰", "％", "5%%", "5‰%", "百分之五", "%5", "1/2", "92,5%"})
    void aTextThatIsNoRatioIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.parse(text))
                .withMessageContaining("not a decimal number");
    }

    @Test
    void ratiosAreOrderedByTheirShare() {
        assertThat(Ratio.parse("99.99%")).isLessThan(Ratio.parse("1"));
        assertThat(Ratio.parse("1000‰")).isEqualByComparingTo(Ratio.parse("100%"));
        assertThat(Ratio.parse("100.01%")).isGreaterThan(Ratio.parse("1"));
        assertThat(Ratio.parse("1")).isNotEqualTo(Ratio.parse("1%")).isNotEqualTo(Decimal.of(1));
    }
}
