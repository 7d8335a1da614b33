package io.github.jixiao.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.value.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
    private final Places places = new Places(Samples.mixed().evaluation());

    @ParameterizedTest
    @CsvSource({
        "/sheet/rows/1/target, 指标2·指标值",
        "/evaluation/target/goals/0/indicators/1/target, 指标2·指标值",
        "/target/goals/0/indicators/2, 指标3",
        "/actuals/0/value, 指标1·完成值",
        "/filed/indicatorScores/2, 指标2·得分",
        "/funding/total/executed, 全年执行数",
        "/evaluation/funding/total, 资金总额",
        "/sheet/funding/lines/0/amounts/adjusted, 资金明细第1行·全年预算数",
        "/sheet/year, 年度"
    })
    @DisplayName("a pointer is told in words")
    void words(String pointer, String expected) {
        assertThat(places.of(pointer).map(Text::zh)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/evaluation", "/target/goals/7/indicators/0", "/actuals/99", "/sheet/rows/x", "/~1/~0"})
    @DisplayName("a pointer that names no cell is told in no words")
    void noWords(String pointer) {
        assertThat(places.of(pointer)).isEmpty();
    }

    @Test
    @DisplayName("the printed cell behind a number is found")
    void cell() {
        assertThat(places.cell("/target/goals/0/indicators/0/target")).contains("≥100人");
        assertThat(places.cell("/actuals/0/value")).contains("100人");
        assertThat(places.cell("/funding/total/executed")).isEmpty();
    }
}
