package io.github.jixiao.rules.validation;

import static io.github.jixiao.rules.validation.ConsistencyFinding.ACTUALS_BLANK;
import static io.github.jixiao.rules.validation.ConsistencyFinding.ACTUAL_STATED_AS_BOUND;
import static io.github.jixiao.rules.validation.ConsistencyFinding.AMOUNT_AS_QUANTITY;
import static io.github.jixiao.rules.validation.ConsistencyFinding.COMPLETION_RATE_DIFFERS;
import static io.github.jixiao.rules.validation.ConsistencyFinding.DECLARED_UNIT_DIFFERS;
import static io.github.jixiao.rules.validation.ConsistencyFinding.DECLARED_UNIT_OTHER_WORD;
import static io.github.jixiao.rules.validation.ConsistencyFinding.RATE_TARGET_ABOVE_100;
import static io.github.jixiao.rules.validation.ConsistencyFinding.REVERSED_OPERATOR;
import static io.github.jixiao.rules.validation.ConsistencyFinding.ROW_SCORES_BLANK;
import static io.github.jixiao.rules.validation.ConsistencyFinding.TARGETS_ONLY;
import static io.github.jixiao.rules.validation.Samples.measured;
import static io.github.jixiao.rules.validation.Samples.q;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.result.Actual;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorAspect;
import io.github.jixiao.core.target.TargetValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    private static final TargetValue ALL = new TargetValue.Exactly(q("100", "%"));

    /** Case 030. */
    @Test
    void rowsThatLackOnlyTheScoreAreCounted() {
        Samples.Table table = Samples.table()
                .row("甲", ALL, measured("100", ""), "5", null)
                .row("乙", ALL, measured("100", ""), "5", "5")
                .row("丙", ALL, measured("100", ""), "5", null)
                .row("丁", ALL, null, "5", null);
        Finding finding = Samples.only(table.build(), ROW_SCORES_BLANK);
        assertThat(finding.zh()).isEqualTo("4项指标中有2项得分未填：甲、丙");
        Samples.none(table.build(), ACTUALS_BLANK);
    }

    @Test
    void theLastRowOfACopyThatWasCutOffIsNotCounted() {
        Samples.Table table = Samples.table()
                .row("甲", ALL, measured("100", ""), "5", "5")
                .row("乙", ALL, measured("100", ""), "5", null);
        Samples.only(table.build(), ROW_SCORES_BLANK);
        assertThat(Validation.consistency(table.cutOff().build())).isEmpty();
    }

    /** Case 036. */
    @Test
    void weighedTargetsWithoutAnyActualAreToldOnce() {
        Evaluation evaluation = Samples.table()
                .row("甲", ALL, null, "22.5", null)
                .row("乙", ALL, null, "22.5", null)
                .build();
        assertThat(Samples.only(evaluation, ACTUALS_BLANK).zh()).startsWith("2项指标");
        Samples.only(evaluation, ROW_SCORES_BLANK);
        Samples.none(evaluation, TARGETS_ONLY);
    }

    @Test
    void targetsWithoutWeightsAreOnlyTargets() {
        Evaluation evaluation = Samples.table().row("甲", ALL, null, null, null).build();
        Samples.only(evaluation, TARGETS_ONLY);
        assertThat(Validation.consistency(evaluation)).hasSize(1);
        assertThat(Validation.consistency(Samples.table().build())).isEmpty();
    }

    /** Case 022: 264 of 115 is 229.57 %; the text claims 143 %. */
    @Test
    void aRateOfCompletionMustFollowFromTheNumbers() {
        Finding finding = Samples.only(completion("115", "264", "143%"), COMPLETION_RATE_DIFFERS);
        assertThat(finding.pointer()).isEqualTo("/actuals/0/completionText");
        assertThat(finding.zh()).isEqualTo("指标「户数」所填完成率143%，按完成值264户÷指标值115户应为229.57%");
    }

    @ParameterizedTest
    @CsvSource({
        "115, 264, 229.57%",
        "115, 264, 230%",
        "115, 264, 229%",
        "115, 264, 2.2957",
        "115, 264, 100%",
        "115, 115, 1",
        "200, 150, 75",
        "200, 150, 75.0%",
        "200, 150, ~75%",
        "200, 150, 已完成",
        "0, 150, 33%"
    })
    void roundedCutOffCappedAndSharedRatesAreAccepted(String target, String actual, String rate) {
        Samples.none(completion(target, actual, rate), COMPLETION_RATE_DIFFERS);
    }

    @ParameterizedTest
    @CsvSource({"200, 150, 74%", "200, 150, 76%", "200, 150, 100%", "200, 150, 0.7", "200, 150, 1"})
    void otherRatesAreNot(String target, String actual, String rate) {
        Samples.only(completion(target, actual, rate), COMPLETION_RATE_DIFFERS);
    }

    @Test
    void whereLowerIsBetterTheRateMayBeReversed() {
        Samples.Table table = Samples.table();
        Indicator cost = table.indicator("单位成本", new TargetValue.AtMost(q("400", "元")), null)
                .aspect(IndicatorAspect.COST)
                .build();
        Actual.Builder actual = Actual.builder().value(measured("500", "元")).completionText("80%");
        Samples.none(table.actual(actual, cost).build(), COMPLETION_RATE_DIFFERS);
    }

    /** Case 008: 28.8万元 declared with the unit %. */
    @ParameterizedTest
    @CsvSource({"28.8, 万元, %", "28.8, 万元, 元", "100, %, 个", "3, 个, 万元"})
    void aDeclaredUnitOfAnotherKindIsAnError(String number, String unit, String declared) {
        Samples.only(declared(number, unit, declared), DECLARED_UNIT_DIFFERS);
    }

    @ParameterizedTest
    @CsvSource({"28.8, 万元, 万元", "28.8, 万元, 万元/年", "100, %, 百分比", "100, %, ％", "100, '', %", "5, 人次, 人"})
    void anotherSpellingOfTheSameUnitIsFine(String number, String unit, String declared) {
        assertThat(Validation.consistency(declared(number, unit, declared)).stream()
                        .filter(finding -> finding.code().startsWith("DECLARED")))
                .isEmpty();
    }

    @Test
    void anotherMeasureWordIsOnlyOdd() {
        Samples.only(declared("5", "家", "个"), DECLARED_UNIT_OTHER_WORD);
    }

    /** Cases 049 and 071. */
    @Test
    void anActualValueWithAnOperatorIsOdd() {
        ActualValue bound = new ActualValue.Bound(q("88.32", "%"), "88.32%及以上");
        Evaluation evaluation =
                Samples.table().row("满意度", ALL, bound, null, null).build();
        assertThat(Samples.only(evaluation, ACTUAL_STATED_AS_BOUND).zh())
                .isEqualTo("指标「满意度」完成值「88.32%及以上」带有比较符号，应填实际数值");
    }

    @Test
    void moneyIsNoQuantity() {
        Samples.only(target("资金", new TargetValue.Undirected(q("800", "万元"))), AMOUNT_AS_QUANTITY);
        Samples.none(target("标准", new TargetValue.Undirected(q("260", "元/辆"))), AMOUNT_AS_QUANTITY);
        Samples.none(target("数量", new TargetValue.Undirected(q("800", "个"))), AMOUNT_AS_QUANTITY);
        Samples.Table table = Samples.table();
        Indicator cost = table.indicator("资金", new TargetValue.Undirected(q("800", "万元")), null)
                .aspect(IndicatorAspect.COST)
                .build();
        Samples.none(table.row(cost, null, null).build(), AMOUNT_AS_QUANTITY);
    }

    /** Case 018: ≤4 for a number of villages, 4 built. */
    @Test
    void aCeilingOnANumberToBeReachedLooksReversed() {
        TargetValue atMost = new TargetValue.AtMost(q("4", ""));
        Samples.only(done("开展精品示范村建设数量", atMost, "4"), REVERSED_OPERATOR);
        Samples.none(done("开展精品示范村建设数量", atMost, "3"), REVERSED_OPERATOR);
        Samples.none(done("开展精品示范村建设数量", atMost, "5"), REVERSED_OPERATOR);
        Samples.none(done("科目调整次数", atMost, "4"), REVERSED_OPERATOR);
        Samples.none(done("村庄数量", new TargetValue.AtLeast(q("4", "")), "4"), REVERSED_OPERATOR);
        Samples.none(done("事故数量", new TargetValue.AtMost(q("0", "")), "0"), REVERSED_OPERATOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.1", "120"})
    void aRateBeyondAllIsOdd(String rate) {
        Samples.only(target("覆盖率", new TargetValue.AtLeast(q(rate, "%"))), RATE_TARGET_ABOVE_100);
        Samples.none(target("费用", new TargetValue.AtMost(q(rate, "%"))), RATE_TARGET_ABOVE_100);
    }

    @Test
    void allIsNotBeyondAll() {
        Samples.none(target("覆盖率", new TargetValue.AtLeast(q("100", "百分比"))), RATE_TARGET_ABOVE_100);
        Samples.only(target("覆盖率", new TargetValue.MoreThan(q("100", "%"))), RATE_TARGET_ABOVE_100);
        Samples.none(target("覆盖率", new TargetValue.MoreThan(q("99", "%"))), RATE_TARGET_ABOVE_100);
        Samples.none(target("人数", new TargetValue.AtLeast(q("120", "人"))), RATE_TARGET_ABOVE_100);
    }

    private static Evaluation target(String name, TargetValue target) {
        return Samples.table().row(name, target, null, null, null).build();
    }

    private static Evaluation done(String name, TargetValue target, String actual) {
        return Samples.table()
                .row(name, target, measured(actual, ""), null, null)
                .build();
    }

    private static Evaluation completion(String target, String actual, String rate) {
        Samples.Table table = Samples.table();
        Indicator indicator = table.indicator("户数", new TargetValue.Undirected(q(target, "户")), null)
                .build();
        return table.actual(Actual.builder().value(measured(actual, "户")).completionText(rate), indicator)
                .build();
    }

    private static Evaluation declared(String number, String unit, String declared) {
        Samples.Table table = Samples.table();
        Indicator indicator = table.indicator("指标", new TargetValue.Undirected(q(number, unit)), null)
                .unit(declared)
                .build();
        return table.row(indicator, null, null).build();
    }
}
