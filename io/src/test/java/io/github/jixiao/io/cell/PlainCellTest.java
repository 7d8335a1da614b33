package io.github.jixiao.io.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.MoneyUnit;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.io.Reading;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainCellTest {
    private static final CellReader READER = CellReader.of(Optional.empty());

    @ParameterizedTest
    @CsvSource({"99.55分, 99.55", "10.00, 10", "１０.5分, 10.5", "0, 0", "-1, -1", " 9 分 , 9", "'1,000', 1000"})
    void pointsAreANumber(String cell, String points) {
        assertThat(READER.points(cell)).isEqualTo(Reading.of(Points.parse(points)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25.00%", "10/10", "优", "95分（优）", "≥90", "10个", "1.2.3"})
    void otherCellsAreNoPoints(String cell) {
        assertThat(READER.points(cell).value()).isEmpty();
        assertThat(codes(READER.points(cell))).containsExactly("NOT_POINTS");
    }

    @ParameterizedTest
    @CsvSource({
        "5.8万, 58000",
        "620.82万元, 6208200",
        "'9,034', 90340000",
        "52.800000, 528000",
        "'1,234,567.89元', 1234567.89",
        "0.5亿元, 50000000",
        "3千元, 3000",
        "¥100元, 100",
        "人民币５万元, 50000",
        "-2.5, -25000",
        "0.00, 0"
    })
    void moneyKeepsItsOwnUnitAndElseTakesThatOfTheTable(String cell, String yuan) {
        assertThat(READER.money(cell, MoneyUnit.TEN_THOUSAND_YUAN)).isEqualTo(Reading.of(Money.parse(yuan)));
    }

    @Test
    void moneyWithoutUnitTakesTheUnitGiven() {
        assertThat(READER.money("100", MoneyUnit.YUAN).value()).contains(Money.parse("100元"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"86%", "约5万元", "5万人", "5.8.1万", "详见附件", "5.8万6"})
    void otherCellsAreNoMoney(String cell) {
        Reading<Money> reading = READER.money(cell, MoneyUnit.TEN_THOUSAND_YUAN);
        assertThat(reading.value()).isEmpty();
        assertThat(codes(reading)).containsExactly("NOT_MONEY");
    }

    @ParameterizedTest
    @CsvSource({"86%, 86%", "98.20％, 98.2%", "102.59%, 102.59%", "0.9‰, 0.09%", "0, 0%", "0.00%, 0%", "百分之九十五, 95%"})
    void rateWithASignIsReadWithoutFinding(String cell, String rate) {
        assertThat(READER.rate(cell)).isEqualTo(Reading.of(Ratio.parse(rate)));
    }

    @ParameterizedTest
    @CsvSource({"1, 100%", "0.958, 95.8%", "1.02, 102%", "1.5, 150%"})
    void numberUpToOneAndAHalfIsAShare(String cell, String rate) {
        assertThat(READER.rate(cell).value()).contains(Ratio.parse(rate));
        assertThat(codes(READER.rate(cell))).containsExactly("RATE_AS_SHARE");
    }

    @ParameterizedTest
    @CsvSource({"1.51, 1.51%", "100.00, 100%", "86, 86%"})
    void numberAboveOneAndAHalfIsPercent(String cell, String rate) {
        assertThat(READER.rate(cell).value()).contains(Ratio.parse(rate));
        assertThat(codes(READER.rate(cell))).containsExactly("RATE_WITHOUT_SIGN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥86%", "86%左右", "8/10", "86分", "不适用"})
    void otherCellsAreNoRate(String cell) {
        assertThat(READER.rate(cell).value()).isEmpty();
        assertThat(codes(READER.rate(cell))).containsExactly("NOT_RATE");
    }

    @Test
    void placeholderAndBlankAreNothing() {
        assertThat(codes(READER.points("~"))).containsExactly("CELL_PLACEHOLDER");
        assertThat(codes(READER.money("/", MoneyUnit.YUAN))).containsExactly("CELL_PLACEHOLDER");
        assertThat(codes(READER.rate("-"))).containsExactly("CELL_PLACEHOLDER");
        assertThat(READER.points(" ").findings()).isEmpty();
    }

    private static List<String> codes(Reading<?> reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }
}
