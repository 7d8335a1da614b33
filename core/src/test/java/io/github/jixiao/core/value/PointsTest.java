package io.github.jixiao.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Points are exact, of any sign, and never rounded. */
class PointsTest {
    @ParameterizedTest
    @ValueSource(strings = {"18.5", "18.50", "18.5分", "18.5 分", " 18.5分 "})
    void onePointsValueIsWrittenInManyWays(String text) {
        Points expected = Points.of(new BigDecimal("18.5"));
        assertThat(Points.parse(text))
                .isEqualTo(expected)
                .hasSameHashCodeAs(expected)
                .hasToString("18.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "分", "十分", "18.5分分", "18.5%"})
    void aTextThatIsNoPointsIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.parse(text))
                .withMessageContaining("not a decimal number");
    }

    @Test
    void sumsAreExact() {
        assertThat(Points.parse("0.1").plus(Points.parse("0.2"))).isEqualTo(Points.parse("0.3"));
        assertThat(Points.of(10).plus(Points.ZERO)).isEqualTo(Points.of(10));
    }

    @Test
    void pointsAreOrderedByTheirNumber() {
        assertThat(Points.parse("89.99")).isLessThan(Points.of(90));
        assertThat(Points.parse("90.00")).isEqualByComparingTo(Points.of(90)).isEqualTo(Points.of(90));
        assertThat(Points.parse("90.01")).isGreaterThan(Points.of(90));
        assertThat(Points.of(-1)).isLessThan(Points.ZERO);
        assertThat(Points.of(90)).isNotEqualTo(Points.of(91)).isNotEqualTo(Decimal.of(90));
    }
}
