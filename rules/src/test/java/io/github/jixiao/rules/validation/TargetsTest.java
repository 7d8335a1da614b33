package io.github.jixiao.rules.validation;

import static io.github.jixiao.rules.validation.ConsistencyFinding.MISSED_TARGET_FULL_MARKS;
import static io.github.jixiao.rules.validation.ConsistencyFinding.MISSED_TARGET_FULL_MARKS_UNSURE;
import static io.github.jixiao.rules.validation.ConsistencyFinding.REACHED_NOT_FULL;
import static io.github.jixiao.rules.validation.ConsistencyFinding.WEIGHT_APPLIED_TWICE;
import static io.github.jixiao.rules.validation.ConsistencyFinding.WEIGHT_TIMES_PERCENT;
import static io.github.jixiao.rules.validation.ConsistencyFinding.WEIGHT_TIMES_PERCENT_LIKELY;
import static io.github.jixiao.rules.validation.Samples.measured;
import static io.github.jixiao.rules.validation.Samples.q;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.result.Actual;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.ScoringRule;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.Decimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TargetsTest {
    private static final TargetValue AT_LEAST = new TargetValue.AtLeast(q("4754", "人"));
    private static final TargetValue AT_MOST = new TargetValue.AtMost(q("5300", "元/户"));
    private static final TargetValue PLAIN = new TargetValue.Undirected(q("100", "%"));

    /** Case 040, with both neighbours of the bound. */
    @Test
    void aMissedBoundWithFullMarksIsAnError() {
        Finding finding = Samples.only(row(AT_LEAST, measured("4753", "人"), "5", "5"), MISSED_TARGET_FULL_MARKS);
        assertThat(finding.pointer()).isEqualTo("/filed/indicatorScores/1");
        assertThat(finding.zh()).isEqualTo("指标「指标」指标值≥4754人，完成值4753人，未达到却得满分5分");
        fine(row(AT_LEAST, measured("4754", "人"), "5", "5"));
        fine(row(AT_LEAST, measured("4755", "人"), "5", "5"));
        Samples.only(row(AT_MOST, measured("5301", "元/户"), "10", "10"), MISSED_TARGET_FULL_MARKS);
        fine(row(AT_MOST, measured("5300", "元/户"), "10", "10"));
        fine(row(AT_MOST, measured("5299", "元/户"), "10", "10"));
    }

    @Test
    void aMissedBoundWithFewerMarksIsFine() {
        fine(row(AT_LEAST, measured("4604", "人"), "5", "4.99"));
        fine(row(AT_LEAST, measured("4604", "人"), "5", null));
        fine(row(AT_LEAST, measured("4604", "人"), null, "5"));
        fine(row(AT_LEAST, measured("4604", "人"), "0", "0"));
    }

    @Test
    void aStrictBoundThatIsJustMetIsUnsure() {
        TargetValue moreThan = new TargetValue.MoreThan(q("95", "%"));
        TargetValue lessThan = new TargetValue.LessThan(q("2.2", "%"));
        Samples.only(row(moreThan, measured("95", "%"), "5", "5"), MISSED_TARGET_FULL_MARKS_UNSURE);
        Samples.only(row(moreThan, measured("94.9", "%"), "5", "5"), MISSED_TARGET_FULL_MARKS);
        fine(row(moreThan, measured("95.1", "%"), "5", "5"));
        Samples.only(row(lessThan, measured("2.2", "%"), "5", "5"), MISSED_TARGET_FULL_MARKS_UNSURE);
        Samples.only(row(lessThan, measured("2.3", "%"), "5", "5"), MISSED_TARGET_FULL_MARKS);
        fine(row(lessThan, measured("2.1", "%"), "5", "5"));
    }

    @Test
    void anEqualsSignThatIsExceededIsUnsure() {
        TargetValue exactly = new TargetValue.Exactly(q("8", "个"));
        Samples.only(row(exactly, measured("7", "个"), "5", "5"), MISSED_TARGET_FULL_MARKS);
        fine(row(exactly, measured("8", "个"), "5", "5"));
        Samples.only(row(exactly, measured("9", "个"), "5", "5"), MISSED_TARGET_FULL_MARKS_UNSURE);
    }

    @Test
    void aCostBelowTheOnePlannedIsUnsure() {
        Samples.Table table = Samples.table();
        Indicator cost = table.indicator("单价", new TargetValue.Exactly(q("6", "万元")), "5")
                .category(IndicatorCategory.COST)
                .build();
        Samples.only(table.row(cost, measured("5", "万元"), "5").build(), MISSED_TARGET_FULL_MARKS_UNSURE);
    }

    @Test
    void aRangeMissedEitherWayIsAnError() {
        TargetValue range = new TargetValue.Between(Decimal.of(18), Decimal.of(54), "周岁");
        Samples.only(row(range, measured("17", "周岁"), "5", "5"), MISSED_TARGET_FULL_MARKS);
        fine(row(range, measured("18", "周岁"), "5", "5"));
        fine(row(range, measured("54", "周岁"), "5", "5"));
        Samples.only(row(range, measured("55", "周岁"), "5", "5"), MISSED_TARGET_FULL_MARKS);
    }

    /** Case 042: 政府采购执行率 72.74 % of 100 %; control rates are better when lower. */
    @Test
    void aNumberWithoutOperatorIsUnsure() {
        Finding finding =
                Samples.only(row("政府采购执行率", PLAIN, measured("72.74", "%"), "2", "2"), MISSED_TARGET_FULL_MARKS_UNSURE);
        assertThat(finding.zh()).contains("政府采购执行率", "72.74%", "是否达到请核实");
        fine(row("政府采购执行率", PLAIN, measured("100", "%"), "2", "2"));
        fine(row("财政供养人员控制率", PLAIN, measured("92", "%"), "2", "2"));
    }

    @Test
    void aDirectionStatedByTheHostMakesItCertain() {
        Samples.Table table = Samples.table();
        Indicator stated = table.indicator("覆盖", PLAIN, "2")
                .statedDirection(Direction.HIGHER_IS_BETTER)
                .build();
        Samples.only(table.row(stated, measured("99", "%"), "2").build(), MISSED_TARGET_FULL_MARKS);
        Samples.Table reverse = Samples.table();
        Indicator lower = reverse.indicator("覆盖", PLAIN, "2")
                .statedDirection(Direction.LOWER_IS_BETTER)
                .build();
        fine(reverse.row(lower, measured("99", "%"), "2").build());
    }

    @Test
    void unitsMustAgree() {
        Samples.only(row(AT_LEAST, measured("4604", ""), "5", "5"), MISSED_TARGET_FULL_MARKS);
        fine(row(AT_LEAST, measured("46", "批"), "5", "5"));
        TargetValue rate = new TargetValue.AtLeast(q("95", "%"));
        fine(row(rate, measured("0.98", ""), "5", "5"));
        Samples.only(row(rate, measured("94", "百分比"), "5", "5"), MISSED_TARGET_FULL_MARKS);
        TargetValue amount = new TargetValue.AtMost(q("100", "万元"));
        Samples.none(row(amount, measured("1000000", ""), "5", "5"), MISSED_TARGET_FULL_MARKS);
        Samples.only(row(amount, measured("101", ""), "5", "5"), MISSED_TARGET_FULL_MARKS);
    }

    @Test
    void deadlinesAreMissedByWhatBeganAfterThem() {
        LocalDate last = LocalDate.of(2021, 12, 31);
        TargetValue by = new TargetValue.ByDate(last);
        fine(row(by, new ActualValue.Done(DateRange.of(last, last)), "5", "5"));
        fine(row(by, new ActualValue.Done(DateRange.of(last, last.plusDays(1))), "5", "5"));
        LocalDate next = last.plusDays(1);
        Samples.only(row(by, new ActualValue.Done(DateRange.of(next, next)), "5", "5"), MISSED_TARGET_FULL_MARKS);
        TargetValue during = new TargetValue.During(DateRange.of(LocalDate.of(2021, 1, 1), last));
        fine(row(during, new ActualValue.Done(DateRange.of(last, last)), "5", "5"));
        Samples.only(row(during, new ActualValue.Done(DateRange.of(next, next)), "5", "5"), MISSED_TARGET_FULL_MARKS);
    }

    @Test
    void yesIsNotNo() {
        TargetValue yes = new TargetValue.YesNo(true);
        fine(row(yes, new ActualValue.Answer(true), "5", "5"));
        assertThat(Samples.only(row(yes, new ActualValue.Answer(false), "5", "5"), MISSED_TARGET_FULL_MARKS)
                        .zh())
                .contains("指标值是，完成值否");
    }

    /** Case 013. */
    @Test
    void aReachedTargetBelowFullMarksWantsAReason() {
        Evaluation odd = row(new TargetValue.AtLeast(q("95", "%")), measured("95", "%"), "30", "27");
        Samples.only(odd, REACHED_NOT_FULL);
        Actual explained = odd.actuals().get(0).toBuilder().deviation("进度滞后").build();
        fine(odd.toBuilder().actuals(List.of(explained)).build());
        Actual none = explained.toBuilder().deviation("无").build();
        Samples.only(odd.toBuilder().actuals(List.of(none)).build(), REACHED_NOT_FULL);
    }

    /** Case 007: 19.6 = 20 × 98 %. */
    @Test
    void theWeightTimesThePercentageIsAnError() {
        TargetValue target = new TargetValue.Undirected(q("98", "%"));
        Finding finding = Samples.only(row(target, measured("98", "%"), "20", "19.6"), WEIGHT_TIMES_PERCENT);
        assertThat(finding.zh()).isEqualTo("指标「指标」已达到指标值98%，得分19.6＝分值20×完成值98%，应得20分");
        Samples.only(row(target, measured("98", "%"), "20", "19.5"), REACHED_NOT_FULL);
        fine(row(target, measured("98", "%"), "20", "20"));
        Samples.none(row(target, measured("97", "%"), "20", "19.4"), WEIGHT_TIMES_PERCENT);
    }

    @Test
    void withoutAWeightItIsOnlyLikely() {
        TargetValue target = new TargetValue.Undirected(q("98", "%"));
        Finding finding = Samples.only(row(target, measured("98", "%"), null, "19.6"), WEIGHT_TIMES_PERCENT_LIKELY);
        assertThat(finding.arguments()).containsEntry("weight", "20");
        fine(row(target, measured("98", "%"), null, "19.5"));
        fine(row(new TargetValue.Undirected(q("50", "%")), measured("50", "%"), null, "5"));
        fine(row(target, measured("100", "%"), null, "20"));
    }

    /** Case 044: 6.25 = 25 × 25 %. */
    @Test
    void aWeightTakenTwiceIsAnError() {
        TargetValue target = new TargetValue.AtLeast(q("98", "%"));
        Finding finding = Samples.only(row(target, measured("100", "%"), "25", "6.25"), WEIGHT_APPLIED_TWICE);
        assertThat(finding.zh()).isEqualTo("指标「指标」已达到指标值≥98%，得分6.25＝分值25×25%，权重被计算两次");
        Samples.only(row(target, measured("100", "%"), "25", "6.24"), REACHED_NOT_FULL);
        Samples.only(row(target, measured("100", "%"), "25", "6.26"), REACHED_NOT_FULL);
    }

    @Test
    void judgedRowsAreNotHeldAgainstTheirTarget() {
        Samples.Table table = Samples.table();
        Indicator judged = table.indicator("指标", new TargetValue.AtLeast(q("95", "%")), "10")
                .scoringRule(new ScoringRule.Judged())
                .build();
        fine(table.row(judged, measured("95", "%"), "9").build());
    }

    /** Case 016: execution of 100 % as an indicator, 9 of 10. */
    @Test
    void anExecutionRateNeedsNoTarget() {
        assertThat(Samples.only(row("预算执行率", null, measured("100", "%"), "10", "9"), REACHED_NOT_FULL)
                        .zh())
                .contains("指标值100%");
        fine(row("预算执行率", null, measured("99", "%"), "10", "9"));
    }

    private static Evaluation row(
            @Nullable TargetValue target, ActualValue actual, @Nullable String weight, @Nullable String score) {
        return row("指标", target, actual, weight, score);
    }

    private static Evaluation row(
            String name,
            @Nullable TargetValue target,
            ActualValue actual,
            @Nullable String weight,
            @Nullable String score) {
        Samples.Table table = Samples.table();
        return table.row(name, target, actual, weight, score).cutOff().build();
    }

    private static void fine(Evaluation evaluation) {
        assertThat(Validation.consistency(evaluation).stream()
                        .filter(finding -> !finding.code().equals("ROW_SCORES_BLANK")))
                .isEmpty();
    }
}
