package io.github.jixiao.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An amount is exact in every unit: 1 亿元 = 10 000 万元 = 100 000 000 元. */
class MoneyTest {
    @ParameterizedTest
    @CsvSource({
        "1.2, TEN_THOUSAND_YUAN, 12000",
        "12000, YUAN, 12000",
        "0.00012, HUNDRED_MILLION_YUAN, 12000",
        "1, TEN_THOUSAND_YUAN, 10000",
        "1, HUNDRED_MILLION_YUAN, 100000000",
        "0.000001, TEN_THOUSAND_YUAN, 0.01",
        "0.00000001, HUNDRED_MILLION_YUAN, 1",
        "-3.5, TEN_THOUSAND_YUAN, -35000",
        "0, HUNDRED_MILLION_YUAN, 0",
        "12345678901234567890.12, HUNDRED_MILLION_YUAN, 1234567890123456789012000000"
    })
    void anAmountInAUnitIsSoManyYuan(String amount, MoneyUnit unit, String yuan) {
        assertThat(Money.of(amount, unit)).isEqualTo(Money.ofYuan(new BigDecimal(yuan)));
        assertThat(Money.of(amount, unit).yuan()).hasToString(yuan);
        assertThat(Money.of(amount, unit).in(unit)).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "12000, TEN_THOUSAND_YUAN, 1.2",
        "12000, YUAN, 12000",
        "12000, HUNDRED_MILLION_YUAN, 0.00012",
        "0.01, TEN_THOUSAND_YUAN, 0.000001",
        "0.01, HUNDRED_MILLION_YUAN, 0.0000000001",
        "100000000, TEN_THOUSAND_YUAN, 10000",
        "0, TEN_THOUSAND_YUAN, 0"
    })
    void anAmountIsGivenExactlyInAnyUnit(String yuan, MoneyUnit unit, String expected) {
        assertThat(Money.ofYuan(new BigDecimal(yuan)).in(unit).toPlainString()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12000", "12000.00", "12000元", "12000 元", " 12000元 ", "1.2万元", "1.2 万元", "0.00012亿元", "1.2E4"})
    void oneAmountIsWrittenInManyWays(String text) {
        assertThat(Money.parse(text)).isEqualTo(Money.ofYuan(new BigDecimal("12000")));
        assertThat(Money.parse(text)).hasSameHashCodeAs(Money.ofYuan(new BigDecimal("12000")));
    }

    @ParameterizedTest
    @CsvSource({"1.2万元, 12000元", "-0.50元, -0.5元", "0亿元, 0元", "310.2万元, 3102000元", "1E+20, 100000000000000000000元"})
    void anAmountIsWrittenInYuan(String text, String written) {
        assertThat(Money.parse(text)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "元", "万元", "1.2万", "1,200元", "一万元", "￥100", "100 USD", "1.2 万 元", "1元元"})
    void aTextThatIsNoAmountIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse(text))
                .withMessageContaining("not a decimal number");
    }

    @Test
    void sumsAndDifferencesAreExact() {
        Money tenth = Money.of("0.1", MoneyUnit.YUAN);
        Money fifth = Money.of("0.2", MoneyUnit.YUAN);
        assertThat(tenth.plus(fifth)).isEqualTo(Money.of("0.3", MoneyUnit.YUAN));
        assertThat(tenth.minus(fifth)).isEqualTo(Money.of("-0.1", MoneyUnit.YUAN));
        assertThat(tenth.minus(tenth)).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"-0.01, -1", "0, 0", "0.01, 1"})
    void theSignIsThatOfTheAmount(String yuan, int sign) {
        assertThat(Money.parse(yuan).signum()).isEqualTo(sign);
    }

    @Test
    void amountsAreOrderedByValueWhateverTheirUnit() {
        assertThat(Stream.of("1亿元", "1万元", "9999.99元", "10000.01元", "-1亿元")
                        .map(Money::parse)
                        .sorted()
                        .map(Money::toString))
                .containsExactly("-100000000元", "9999.99元", "10000元", "10000.01元", "100000000元");
    }

    @Test
    void anAmountEqualsNoBareNumber() {
        assertThat(Money.parse("1")).isNotEqualTo(Decimal.of(1)).isNotEqualTo(Money.parse("1万元"));
    }

    @Test
    void theUnitsAreWrittenAsOnForms() {
        assertThat(MoneyUnit.values()).extracting(MoneyUnit::symbol).containsExactly("元", "万元", "亿元");
    }
}
