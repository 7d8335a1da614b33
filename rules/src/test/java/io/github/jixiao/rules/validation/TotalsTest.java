package io.github.jixiao.rules.validation;

import static io.github.jixiao.rules.validation.ConsistencyFinding.SCORES_CANNOT_REACH_TOTAL;
import static io.github.jixiao.rules.validation.ConsistencyFinding.SCORES_DO_NOT_ADD_UP;
import static io.github.jixiao.rules.validation.ConsistencyFinding.SECTION_ROWS_OFF;
import static io.github.jixiao.rules.validation.ConsistencyFinding.SECTION_WEIGHTS_OFF;
import static io.github.jixiao.rules.validation.ConsistencyFinding.SECTION_WEIGHTS_SHORT;
import static io.github.jixiao.rules.validation.ConsistencyFinding.TOTAL_ABOVE_FULL_MARKS;
import static io.github.jixiao.rules.validation.ConsistencyFinding.TOTAL_ROUNDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.value.Points;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TotalsTest {
    /** Case 007: 20 + 10 + 10 + 19.6 + 20 + 20 = 99.6. */
    @Test
    void executionAndRowsMakeTheTotal() {
        assertThat(Validation.consistency(full().total("99.6").build())).isEmpty();
        Finding finding = Samples.only(full().total("99.5").build(), SCORES_DO_NOT_ADD_UP);
        assertThat(finding.pointer()).isEqualTo("/filed/total");
        assertThat(finding.zh()).isEqualTo("总分99.5分，各项得分合计99.6分，两者不符");
        Samples.only(full().total("99.7").build(), SCORES_DO_NOT_ADD_UP);
    }

    @Test
    void aTotalRoundedToAWholeNumberIsOnlyOdd() {
        Samples.only(full().total("100").build(), TOTAL_ROUNDED);
        Samples.none(full().total("100").build(), SCORES_DO_NOT_ADD_UP);
        Samples.only(full().total("99").build(), SCORES_DO_NOT_ADD_UP);
    }

    @Test
    void decimalsMayBeRoundedAway() {
        assertThat(Validation.consistency(Samples.table()
                        .scored("50", "49.985")
                        .scored("50", "50")
                        .total("99.99")
                        .build()))
                .isEmpty();
    }

    @Test
    void executionMayBeMissingFromTheDocument() {
        Samples.Table rows = Samples.table().scored("50", "50").scored("40", "40");
        assertThat(Validation.consistency(rows.total("100").build())).isEmpty();
        Samples.only(
                Samples.table()
                        .scored("50", "50")
                        .scored("50", "40")
                        .total("100")
                        .build(),
                SCORES_DO_NOT_ADD_UP);
    }

    /** Case 016: 84 and a blank row of 10 cannot make 98. */
    @Test
    void blankRowsMustLeaveTheTotalWithinReach() {
        Finding finding = Samples.only(blank().total("98").build(), SCORES_CANNOT_REACH_TOTAL);
        assertThat(finding.zh()).isEqualTo("总分98分，未列得分的各项即使全部满分，合计也只有94分");
        Samples.none(blank().total("94").build(), SCORES_CANNOT_REACH_TOTAL);
        Samples.only(blank().total("94.1").build(), SCORES_CANNOT_REACH_TOTAL);
        Samples.none(blank().total("93.9").build(), SCORES_CANNOT_REACH_TOTAL);
    }

    @Test
    void aBlankExecutionScoreCountsWithItsWeight() {
        Samples.Table table = Samples.table().scored("90", "80").execution("10", null);
        Samples.none(table.total("90").build(), SCORES_CANNOT_REACH_TOTAL);
        Samples.only(table.total("91").build(), SCORES_CANNOT_REACH_TOTAL);
    }

    @Test
    void rowsThatWereCutOffMayHoldTheRest() {
        assertThat(Validation.consistency(Samples.table()
                        .scored("50", "50")
                        .scored("30", "20")
                        .cutOff()
                        .total("98")
                        .build()))
                .isEmpty();
    }

    @Test
    void whatIsThereMustNotExceedTheTotalEvenInACutOffCopy() {
        Samples.Table table =
                Samples.table().scored("50", "50").scored("30", "29").cutOff();
        Samples.none(table.total("79").build(), SCORES_DO_NOT_ADD_UP);
        Samples.only(table.total("78").build(), SCORES_DO_NOT_ADD_UP);
    }

    @Test
    void weightsThatMoveMakeNothingCertain() {
        Samples.Table table = Samples.table().scored("50", "50");
        table.row("指标", null, new ActualValue.NotApplicable("本年无任务"), "50", null);
        assertThat(Validation.consistency(table.total("100").build()).hasErrors())
                .isFalse();
    }

    @Test
    void severalGoalsScoredOutOfTheFullMarksAreNotAdded() {
        Goal goal = Samples.table().scored("90", "90").build().target().goals().get(0);
        Evaluation one = Samples.table()
                .scored("90", "90")
                .execution("10", "10")
                .total("95")
                .build();
        Goal second = Goal.builder()
                .addIndicators(goal.indicators().get(0).toBuilder().id("2").build())
                .build();
        Evaluation two = one.toBuilder()
                .target(PerformanceTarget.builder().addGoals(goal, second).build())
                .filed(one.filed().toBuilder()
                        .putIndicatorScores("2", Points.of(80))
                        .build())
                .build();
        assertThat(Validation.consistency(two)).isEmpty();
        Samples.only(one, SCORES_DO_NOT_ADD_UP);
    }

    @Test
    void theTotalMustNotExceedTheFullMarks() {
        Samples.only(Samples.table().total("100.5").build(), TOTAL_ABOVE_FULL_MARKS);
        assertThat(Validation.consistency(Samples.table().total("100").build())).isEmpty();
        Samples.Table of120 = Samples.table().total("110");
        of120.filed().fullMarks(Points.of(120));
        assertThat(Validation.consistency(of120.build())).isEmpty();
    }

    /** Case 049: a block headed 98 beside execution headed 20. */
    @Test
    void sectionsAndExecutionMustNotExceedTheFullMarks() {
        Finding finding = Samples.only(sections("98", "20").build(), SECTION_WEIGHTS_OFF);
        assertThat(finding.zh()).isEqualTo("各部分分值（含预算执行）合计118分，超过满分100分");
        assertThat(Validation.consistency(sections("80", "20").build())).isEmpty();
        Samples.only(sections("80.5", "20").build(), SECTION_WEIGHTS_OFF);
        Samples.only(sections("79.5", "20").build(), SECTION_WEIGHTS_SHORT);
    }

    @Test
    void executionAmongTheSectionsCountsOnce() {
        Samples.Table table = sections("80", "20");
        table.filed().putSectionWeights(IndicatorCategory.EXECUTION, Points.of(20));
        assertThat(Validation.consistency(table.build())).isEmpty();
    }

    @Test
    void executionWithinAProcessSectionCountsOnce() {
        Samples.Table table = Samples.table().execution("10", "10");
        table.filed()
                .putSectionWeights(IndicatorCategory.PROCESS, Points.of(40))
                .putSectionWeights(IndicatorCategory.OUTPUT, Points.of(60));
        assertThat(Validation.consistency(table.build())).isEmpty();
    }

    @Test
    void theRowsOfASectionMakeItsWeight() {
        Samples.Table table = Samples.table().scored("20", null).scored("30.5", null);
        table.filed().putSectionWeights(IndicatorCategory.OUTPUT, Points.parse("50.5"));
        Samples.none(table.build(), SECTION_ROWS_OFF);
        table.filed().sectionWeights(Map.of(IndicatorCategory.OUTPUT, Points.of(50)));
        assertThat(Samples.only(table.build(), SECTION_ROWS_OFF).zh()).isEqualTo("「OUTPUT」分值50分，所属指标分值合计50.5分");
        table.filed().sectionWeights(Map.of(IndicatorCategory.OUTPUT, Points.of(51)));
        Samples.only(table.build(), SECTION_ROWS_OFF);
        Samples.none(table.cutOff().build(), SECTION_ROWS_OFF);
    }

    private static Samples.Table full() {
        return Samples.table()
                .execution("20", "20")
                .scored("10", "10")
                .scored("10", "10")
                .scored("20", "19.6")
                .scored("20", "20")
                .scored("20", "20");
    }

    private static Samples.Table blank() {
        return Samples.table().scored("90", "84").scored("10", null).cutOff();
    }

    private static Samples.Table sections(String block, String execution) {
        Samples.Table table = Samples.table().execution(execution, null);
        table.filed().putSectionWeights(IndicatorCategory.PERFORMANCE, Points.parse(block));
        return table;
    }
}
