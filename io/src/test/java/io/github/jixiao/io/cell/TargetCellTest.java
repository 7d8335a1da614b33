package io.github.jixiao.io.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.target.TargetValue.About;
import io.github.jixiao.core.target.TargetValue.AtLeast;
import io.github.jixiao.core.target.TargetValue.AtMost;
import io.github.jixiao.core.target.TargetValue.Between;
import io.github.jixiao.core.target.TargetValue.Exactly;
import io.github.jixiao.core.target.TargetValue.LessThan;
import io.github.jixiao.core.target.TargetValue.MoreThan;
import io.github.jixiao.core.target.TargetValue.Qualitative;
import io.github.jixiao.core.target.TargetValue.Undirected;
import io.github.jixiao.core.target.TargetValue.Verbatim;
import io.github.jixiao.core.target.TargetValue.YesNo;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.io.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetCellTest {
    private static final CellReader READER = CellReader.of(Optional.of(FiscalYear.of(2021)));

    static Stream<Arguments> operators() {
        return Stream.of(
                arguments("≥50个", new AtLeast(q("50", "个"))),
                arguments("≧50个", new AtLeast(q("50", "个"))),
                arguments(">=50个", new AtLeast(q("50", "个"))),
                arguments("=>50个", new AtLeast(q("50", "个"))),
                arguments("≥ 95 %", new AtLeast(q("95", "%"))),
                arguments("≥９５％", new AtLeast(q("95", "%"))),
                arguments("大于等于85户", new AtLeast(q("85", "户"))),
                arguments("不低于85%", new AtLeast(q("85", "%"))),
                arguments("不得少于3次", new AtLeast(q("3", "次"))),
                arguments("至少3次", new AtLeast(q("3", "次"))),
                arguments("8%以上", new AtLeast(q("8", "%"))),
                arguments("60%及以上", new AtLeast(q("60", "%"))),
                arguments("60%（含）以上", new AtLeast(q("60", "%"))),
                arguments("达到90%以上", new AtLeast(q("90", "%"))),
                arguments("不低于95%以上", new AtLeast(q("95", "%"))),
                arguments(">95%", new MoreThan(q("95", "%"))),
                arguments("高于95%", new MoreThan(q("95", "%"))),
                arguments("＞95%", new MoreThan(q("95", "%"))),
                arguments("≤90万元", new AtMost(q("90", "万元"))),
                arguments("≦0%", new AtMost(q("0", "%"))),
                arguments("=<5天", new AtMost(q("5", "天"))),
                arguments("不超过5天", new AtMost(q("5", "天"))),
                arguments("不得超过5天", new AtMost(q("5", "天"))),
                arguments("5%以下", new AtMost(q("5", "%"))),
                arguments("3天内", new AtMost(q("3", "天"))),
                arguments("控制在5%以内", new AtMost(q("5", "%"))),
                arguments("控制在5%", new AtMost(q("5", "%"))),
                arguments("控制在5%左右", new About(q("5", "%"))),
                arguments("<5%", new LessThan(q("5", "%"))),
                arguments("低于2.2%", new LessThan(q("2.2", "%"))),
                arguments("﹦72890元", new Exactly(q("72890", "元"))),
                arguments("等于8个", new Exactly(q("8", "个"))),
                arguments("85%左右", new About(q("85", "%"))),
                arguments("约200人", new About(q("200", "人"))),
                arguments("200多人", new About(q("200", "人"))),
                arguments("3万余人", new About(q("3", "万人"))));
    }

    @ParameterizedTest
    @MethodSource("operators")
    void operatorGivesTheBoundWithoutFinding(String cell, TargetValue expected) {
        Reading<TargetValue> reading = READER.target(cell);
        assertThat(reading.value()).contains(expected);
        assertThat(reading.findings()).isEmpty();
    }

    static Stream<Arguments> plainNumbers() {
        return Stream.of(
                arguments("43.2", q("43.2", "")),
                arguments("100%", q("100", "%")),
                arguments("1,234,567.5元", q("1234567.5", "元")),
                arguments("0次", q("0", "次")),
                arguments("-5%", q("-5", "%")),
                arguments("1346.0088万平方米", q("1346.0088", "万平方米")),
                arguments("5亿元", q("5", "亿元")),
                arguments("400元/人、天", q("400", "元/人、天")),
                arguments("100元/人·天", q("100", "元/人·天")),
                arguments("3000人（次）", q("3000", "人（次）")),
                arguments("5 km", q("5", "km")),
                arguments("12个月", q("12", "个月")),
                arguments("1年", q("1", "年")),
                arguments("百分之九十五", q("95", "%")),
                arguments("百分之百", q("100", "%")),
                arguments("千分之3", q("3", "‰")),
                arguments("三次", q("3", "次")),
                arguments("一百二十人", q("120", "人")),
                arguments("两期", q("2", "期")),
                arguments("三千五百元", q("3500", "元")),
                arguments("三万元", q("3", "万元")),
                arguments("三万五千元", q("35000", "元")));
    }

    @ParameterizedTest
    @MethodSource("plainNumbers")
    void numberWithoutOperatorHasNoDirection(String cell, Quantity expected) {
        Reading<TargetValue> reading = READER.target(cell);
        assertThat(reading.value()).contains(new Undirected(expected));
        assertThat(reading.value().get().direction()).isEqualTo(Direction.UNKNOWN);
        assertThat(codes(reading)).containsExactly("DIRECTION_UNKNOWN");
    }

    static Stream<Arguments> ranges() {
        return Stream.of(
                arguments("18—54周岁", between("18", "54", "周岁")),
                arguments("18周岁至54周岁", between("18", "54", "周岁")),
                arguments("5%-10%", between("5", "10", "%")),
                arguments("90%～95%", between("90", "95", "%")),
                arguments("10至20个", between("10", "20", "个")),
                arguments("控制在5%--10%之间", between("5", "10", "%")),
                arguments("-5~-3℃", between("-5", "-3", "℃")),
                arguments("10-10个", between("10", "10", "个")),
                arguments("100±5", between("95", "105", "")),
                arguments("三至五个", between("3", "5", "个")));
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void twoNumbersWithADashAreARange(String cell, TargetValue expected) {
        assertThat(READER.target(cell).value()).contains(expected);
        assertThat(READER.target(cell).findings()).isEmpty();
    }

    static Stream<Arguments> verbatim() {
        return Stream.of(
                arguments("10-9个", CellFinding.RANGE_BACKWARDS),
                arguments("100±5%", CellFinding.PLUS_MINUS),
                arguments("±5%", CellFinding.PLUS_MINUS),
                arguments("≥90%左右", CellFinding.OPERATORS_CONTRADICT),
                arguments("≥95%以下", CellFinding.OPERATORS_CONTRADICT),
                arguments("1-6期培训结束后及时考核", CellFinding.CELL_COMPOUND),
                arguments("1-6期", CellFinding.CELL_COMPOUND),
                arguments("2020-2022", CellFinding.CELL_COMPOUND),
                arguments("-5--3", CellFinding.CELL_COMPOUND),
                arguments("5%-10", CellFinding.CELL_COMPOUND),
                arguments("大于90%小于95%", CellFinding.CELL_COMPOUND),
                arguments("1 000人", CellFinding.CELL_COMPOUND),
                arguments("1/3", CellFinding.CELL_COMPOUND),
                arguments("1万2千", CellFinding.CELL_COMPOUND),
                arguments("暂定量按15次作业且总航时不少于30小时测算", CellFinding.CELL_COMPOUND),
                arguments("严格按照预算标准1000元/人", CellFinding.CELL_TEXT_WITH_NUMBER),
                arguments("1,2345人", CellFinding.CELL_TEXT_WITH_NUMBER),
                arguments("下降5%", CellFinding.CELL_TEXT_WITH_NUMBER),
                arguments("节约5%", CellFinding.CELL_TEXT_WITH_NUMBER),
                arguments("近5年", CellFinding.CELL_TEXT_WITH_NUMBER),
                arguments("不等于5", CellFinding.CELL_TEXT_WITH_NUMBER),
                arguments("不达95%以上", CellFinding.CELL_TEXT_WITH_NUMBER),
                arguments("高于上年≥5", CellFinding.CELL_TEXT_WITH_NUMBER),
                arguments("10间室内", CellFinding.CELL_TEXT_WITH_NUMBER),
                arguments("1年半", CellFinding.CELL_TEXT_WITH_NUMBER),
                arguments("≥90分（含）", CellFinding.CELL_TEXT_WITH_NUMBER),
                arguments("≥2021年", CellFinding.CELL_TEXT_WITH_NUMBER),
                arguments("自2021年1月", CellFinding.CELL_COMPOUND),
                arguments("每月25日前", CellFinding.CELL_TEXT_WITH_NUMBER));
    }

    @ParameterizedTest
    @MethodSource("verbatim")
    void whatCannotBeTypedStaysAsWritten(String cell, CellFinding why) {
        Reading<TargetValue> reading = READER.target(cell);
        assertThat(reading.value()).contains(new Verbatim(cell));
        assertThat(codes(reading)).containsExactly(why.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"满意度≥90%", "满意度：≥90%", "满意度不低于90%", "满意度90%以上"})
    void wordsBeforeAnOperatorAreNamedInAFinding(String cell) {
        Reading<TargetValue> reading = READER.target(cell);
        assertThat(reading.value()).contains(new AtLeast(q("90", "%")));
        assertThat(reading.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsEntry("label", "满意度"));
    }

    @Test
    void nameOfARateMayStandBeforeANumberWithoutOperator() {
        Reading<TargetValue> reading = READER.target("完成率100%");
        assertThat(reading.value()).contains(new Undirected(q("100", "%")));
        assertThat(codes(reading)).containsExactly("CELL_LABEL", "DIRECTION_UNKNOWN");
    }

    @Test
    void strongerOfTwoOperatorsIsTheOneBeforeTheNumber() {
        Reading<TargetValue> reading = READER.target("超过95%以上");
        assertThat(reading.value()).contains(new MoreThan(q("95", "%")));
        assertThat(codes(reading)).containsExactly("OPERATOR_TWICE");
    }

    @Test
    void fullWidthCommaBetweenGroupsIsAssumedToGroup() {
        Reading<TargetValue> reading = READER.target("≥1，234人");
        assertThat(reading.value()).contains(new AtLeast(q("1234", "人")));
        assertThat(codes(reading)).containsExactly("GROUPS_ASSUMED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"优良中低差", "优、良、中、差", "好/较好/一般/差", "定性优良中低差"})
    void wholeScaleIsQualitativeWithAFinding(String cell) {
        assertThat(READER.target(cell).value()).contains(new Qualitative(cell));
        assertThat(codes(READER.target(cell))).containsExactly("SCALE_AS_TARGET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"良好", "优良", "应保尽保", "已完成", "长期", "一般", "一致", "二期", "①②", "专款专用"})
    void wordsAreQualitative(String cell) {
        assertThat(READER.target(cell)).isEqualTo(Reading.of(new Qualitative(cell)));
    }

    @Test
    void operatorBeforeWordsIsQualitativeWithAFinding() {
        Reading<TargetValue> reading = READER.target("不超过预算");
        assertThat(reading.value()).contains(new Qualitative("不超过预算"));
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("OPERATOR_WITHOUT_NUMBER");
            assertThat(finding.arguments()).containsEntry("operator", "≤");
        });
    }

    @Test
    void yesAndNoAreAnswers() {
        assertThat(READER.target(" 是 ")).isEqualTo(Reading.of(new YesNo(true)));
        assertThat(READER.target("否")).isEqualTo(Reading.of(new YesNo(false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u3000", "\u00A0\uFEFF"})
    void blankCellIsNothing(String cell) {
        Reading<TargetValue> reading = READER.target(cell);
        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "—", "——", "_", "*", "/", "~", "～", "无", "空"})
    void placeholderIsNothingWithAFinding(String cell) {
        Reading<TargetValue> reading = READER.target(cell);
        assertThat(reading.value()).isEmpty();
        assertThat(codes(reading)).containsExactly("CELL_PLACEHOLDER");
        assertThat(reading.findings().all().get(0).severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void cellIsReadUpTo2000Characters() {
        assertThat(READER.target("9".repeat(2000)).value()).containsInstanceOf(Undirected.class);
        Reading<TargetValue> longer = READER.target("9".repeat(2001));
        assertThat(longer.value()).contains(new Verbatim("9".repeat(2001)));
        assertThat(codes(longer)).containsExactly("CELL_TOO_LONG");
    }

    @Test
    void unitOfEightCharactersIsOneAndOfNineIsNot() {
        assertThat(READER.target("5个行政事业单位户").value()).contains(new Undirected(q("5", "个行政事业单位户")));
        assertThat(READER.target("5个行政事业单位门户").value()).contains(new Verbatim("5个行政事业单位门户"));
    }

    private static Quantity q(String number, String unit) {
        return Quantity.of(number, unit);
    }

    private static Between between(String lower, String upper, String unit) {
        return new Between(Decimal.parse(lower), Decimal.parse(upper), unit);
    }

    private static List<String> codes(Reading<?> reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }
}
