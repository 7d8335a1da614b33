package io.github.jixiao.io.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.result.Attainment;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.io.Reading;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActualCellTest {
    private static final CellReader READER = CellReader.of(Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "2370人, 2370, 人",
        "0.0738‰, 0.0738, ‰",
        "=8个, 8, 个",
        "6.47亿元, 6.47, 亿元",
        "十二次, 12, 次",
        "583元/人*月, 583, 元/人*月",
        "达到95.5%, 95.5, %"
    })
    void numberIsMeasured(String cell, String number, String unit) {
        assertThat(READER.actual(cell)).isEqualTo(Reading.of(new ActualValue.Measured(Quantity.of(number, unit))));
    }

    @Test
    void wordsBesideAMeasuredNumberAreNamed() {
        Reading<ActualValue> reading = READER.actual("已完成50个");
        assertThat(reading.value()).contains(new ActualValue.Measured(Quantity.of("50", "个")));
        assertThat(reading.findings().all().get(0).arguments()).containsEntry("label", "已完成");
    }

    @ParameterizedTest
    @ValueSource(strings = {"200余人", "约200人", "200人左右"})
    void aboutIsApproximate(String cell) {
        assertThat(READER.actual(cell)).isEqualTo(Reading.of(new ActualValue.Approximate(Quantity.of("200", "人"))));
    }

    @ParameterizedTest
    @CsvSource({"≥95%, 95", "88.32%及以上, 88.32", "≦100%, 100", "不低于90%, 90", "<5%, 5"})
    void operatorMakesABoundWithAWarning(String cell, String number) {
        Reading<ActualValue> reading = READER.actual(cell);
        assertThat(reading.value()).contains(new ActualValue.Bound(Quantity.of(number, "%"), cell));
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("ACTUAL_HAS_OPERATOR");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "完成, REACHED",
        "已完成, REACHED",
        "按时完成, REACHED",
        "达成预期指标, REACHED",
        "达成年度指标, REACHED",
        "达到预期, REACHED",
        "部分完成, PARTLY",
        "部分达成年度指标并具有一定效果, PARTLY",
        "未完成, NOT_REACHED",
        "未达成年度指标且效果较差, NOT_REACHED"
    })
    void wordsOfAttainmentAreTheirLevel(String cell, Attainment attainment) {
        assertThat(READER.actual(cell)).isEqualTo(Reading.of(new ActualValue.Attained(attainment)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"基本完成", "大部分达成", "未全部完成"})
    void unclearAttainmentStaysAsWritten(String cell) {
        Reading<ActualValue> reading = READER.actual(cell);
        assertThat(reading.value()).contains(new ActualValue.Stated(cell));
        assertThat(codes(reading)).containsExactly("ATTAINMENT_UNCLEAR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"优", "良", "中", "低", "差", "优秀", "良好", "较好", "一般", "高", "合格", "基本满意"})
    void gradeWordsAreRatings(String cell) {
        assertThat(READER.actual(cell)).isEqualTo(Reading.of(new ActualValue.Rated(cell)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"不适用", "不涉及", "本年不涉及", "不适用，2021年未安排"})
    void notApplicableIsNoResult(String cell) {
        assertThat(READER.actual(cell)).isEqualTo(Reading.of(new ActualValue.NotApplicable(cell)));
    }

    @Test
    void notInvolvingSomethingIsAResult() {
        assertThat(READER.actual("不涉及环境污染").value()).contains(new ActualValue.Stated("不涉及环境污染"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"无佐证", "未提供佐证", "未提供佐证材料", "无法提供", "缺少佐证，扣2分"})
    void missingEvidenceIsNoResult(String cell) {
        assertThat(READER.actual(cell)).isEqualTo(Reading.of(new ActualValue.NoEvidence(cell)));
    }

    @Test
    void yesAndNoAreAnswers() {
        assertThat(READER.actual("是")).isEqualTo(Reading.of(new ActualValue.Answer(true)));
        assertThat(READER.actual("否")).isEqualTo(Reading.of(new ActualValue.Answer(false)));
    }

    @ParameterizedTest
    @CsvSource({
        "存在18岁以下、54周岁以上, CELL_COMPOUND",
        "1-2期未能及时培训, CELL_COMPOUND",
        "18-54周岁, CELL_COMPOUND",
        "下降5%, CELL_TEXT_WITH_NUMBER",
        "未完成50个, CELL_TEXT_WITH_NUMBER",
        "不超过预算, OPERATOR_WITHOUT_NUMBER"
    })
    void whatCannotBeTypedStaysAsWritten(String cell, String why) {
        Reading<ActualValue> reading = READER.actual(cell);
        assertThat(reading.value()).contains(new ActualValue.Stated(cell));
        assertThat(codes(reading)).containsExactly(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"持续有效", "有效减轻", "未按时完成", "规定时间内完成", "优良中低差"})
    void otherWordsAreStatedWithoutFinding(String cell) {
        assertThat(READER.actual(cell)).isEqualTo(Reading.of(new ActualValue.Stated(cell)));
    }

    @Test
    void placeholderIsNothing() {
        assertThat(READER.actual("无").value()).isEmpty();
        assertThat(codes(READER.actual("——"))).containsExactly("CELL_PLACEHOLDER");
    }

    private static List<String> codes(Reading<?> reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }
}
