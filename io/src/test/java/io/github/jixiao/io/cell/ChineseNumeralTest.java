package io.github.jixiao.io.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralTest {
    @ParameterizedTest
    @CsvSource({
        "零, 0",
        "两, 2",
        "九, 9",
        "十, 10",
        "十一, 11",
        "二十, 20",
        "九十九, 99",
        "一百, 100",
        "一百零五, 105",
        "一百一十, 110",
        "三千五百, 3500",
        "三千零五十, 3050",
        "一万, 10000",
        "十万, 100000",
        "三万五千, 35000",
        "一亿零二万, 100020000"
    })
    void numeralWrittenInFullIsItsNumber(String numeral, long value) {
        assertThat(ChineseNumeral.parse(numeral)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "百", "千万", "一百五", "一万五", "二三", "一百零", "十百", "一百二百", "一万二万", "二〇二一", "三点五"})
    void numeralWithAnythingLeftOutIsNone(String numeral) {
        assertThat(ChineseNumeral.parse(numeral)).isEmpty();
    }
}
