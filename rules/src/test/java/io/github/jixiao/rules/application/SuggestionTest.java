package io.github.jixiao.rules.application;

import static io.github.jixiao.core.act.ResultDecision.ADJUST;
import static io.github.jixiao.core.act.ResultDecision.CANCEL;
import static io.github.jixiao.core.act.ResultDecision.CONTROL_NEW;
import static io.github.jixiao.core.act.ResultDecision.CUT;
import static io.github.jixiao.core.act.ResultDecision.EXIT;
import static io.github.jixiao.core.act.ResultDecision.KEEP;
import static io.github.jixiao.core.act.ResultDecision.MERGE;
import static io.github.jixiao.core.act.ResultDecision.PRIORITY;
import static io.github.jixiao.core.act.ResultDecision.WITHHOLD;
import static io.github.jixiao.rules.application.Histories.DAY;
import static io.github.jixiao.rules.application.Histories.HUBEI;
import static io.github.jixiao.rules.application.Histories.NATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.application.Circumstance;
import io.github.jixiao.core.application.ItemHistory;
import io.github.jixiao.core.application.YearResult;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.ItemClass;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.item.ItemTerm;
import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.FiscalYear;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A suggestion")
class SuggestionTest {
    private static Suggestion hubei(ItemHistory history) {
        return HUBEI.suggest(history, DAY);
    }

    @ParameterizedTest(name = "{0} after {1} after {2}: {3}, first {4}")
    @CsvSource({
        "poor, '', '', STEADY, ADJUST",
        "poor, good, '', DECLINED, CANCEL",
        "poor, '', medium, DECLINED, CANCEL",
        "medium, poor, '', IMPROVED, CONTROL_NEW",
        "good, good, poor, STEADY, PRIORITY",
    })
    @DisplayName("takes the strictest of what the grade allows where the grade declined, otherwise the mildest")
    void trend(String grade, String before, String earlier, Trend trend, ResultDecision first) {
        Suggestion suggestion = hubei(Histories.recurring(grade, before, earlier));
        assertThat(suggestion.trend()).isEqualTo(trend);
        assertThat(suggestion.first()).contains(first);
    }

    @Test
    @DisplayName("compares with a result three years back, and with none before that")
    void trendYears() {
        assertThat(hubei(Histories.recurring("poor", "", "", "good")).trend()).isEqualTo(Trend.DECLINED);
        assertThat(hubei(Histories.recurring("poor", "", "", "", "good")).trend())
                .isEqualTo(Trend.STEADY);
    }

    @Test
    @DisplayName("goes by the result that was fixed last, and of two of one day by the worse one")
    void latestResult() {
        ItemHistory history = Histories.recurring("good").toBuilder()
                .addResults(result("excellent", LocalDate.of(2023, 3, 1)))
                .build();
        assertThat(hubei(history).grade()).contains("good");
        ItemHistory sameDay = Histories.recurring("good").toBuilder()
                .addResults(result("medium", LocalDate.of(2023, 5, 31)))
                .addResults(result("excellent", LocalDate.of(2023, 5, 31)))
                .build();
        assertThat(hubei(sameDay).grade()).contains("medium");
    }

    private static YearResult result(String grade, LocalDate fixed) {
        return new YearResult(FiscalYear.of(2022), EvaluationKind.SELF, grade, fixed);
    }

    @Test
    @DisplayName("leaves out what was fixed after the day")
    void asOf() {
        ItemHistory history = Histories.recurring("good");
        LocalDate fixed = LocalDate.of(2023, 5, 31);
        assertThat(HUBEI.suggest(history, fixed).grade()).contains("good");
        Suggestion before = HUBEI.suggest(history, fixed.minusDays(1));
        assertThat(before.grade()).isEmpty();
        assertThat(before.advices()).isEmpty();
        assertThat(before.governing()).isEmpty();
        assertThat(before.allowed().value()).isEmpty();
        assertThat(before.gap().orElseThrow().zh()).isEqualTo("本年度没有评价结果");
    }

    @Test
    @DisplayName("says which grade it goes by, on which row and provision, and what goes with the grade in any case")
    void reason() {
        Suggestion suggestion = hubei(Histories.recurring("medium"));
        Advice advice = suggestion.advices().get(0);
        assertThat(advice.cause()).isEqualTo(Advice.Cause.GRADE);
        assertThat(advice.reason().zh()).isEqualTo("常年性、延续性项目，评价等级为中");
        assertThat(advice.reason().en()).isEqualTo("recurring or continuing item, graded medium");
        assertThat(advice.basis().entry()).isEqualTo("cn-42/application#running-medium");
        assertThat(suggestion.allowed().value()).containsExactlyInAnyOrder(KEEP, CONTROL_NEW, ADJUST, CUT);
        assertThat(suggestion.gap()).isEmpty();
        assertThat(suggestion.item()).isEqualTo("p1");
        assertThat(suggestion.year()).isEqualTo(FiscalYear.of(2022));
    }

    @Test
    @DisplayName("says so where the grade of such an item suggests nothing")
    void nothing() {
        Suggestion suggestion = hubei(Histories.graded(Histories.of(Histories.item("p1", ItemTerm.ONE_OFF)), "medium"));
        assertThat(suggestion.first()).isEmpty();
        assertThat(suggestion.gap().orElseThrow().en()).isEqualTo("this grade suggests nothing for such items");
    }

    @Test
    @DisplayName("refuses a grade by which nothing is applied, naming those known")
    void unknownGrade() {
        assertThatThrownBy(() -> hubei(Histories.recurring("fine")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'fine'")
                .hasMessageContaining("[excellent, good, medium, poor]");
    }

    @Test
    @DisplayName("is exit after two poor years in a row, and not after one, nor with a better year between")
    void repeatedPoor() {
        Suggestion twice = hubei(Histories.recurring("poor", "poor"));
        assertThat(twice.first()).contains(EXIT);
        assertThat(twice.governing().orElseThrow().cause()).isEqualTo(Advice.Cause.REPEATED_POOR);
        assertThat(twice.governing().orElseThrow().reason().en()).contains("2 years in a row");
        assertThat(hubei(Histories.recurring("poor")).exits()).isEmpty();
        assertThat(hubei(Histories.recurring("poor", "medium", "poor")).exits()).isEmpty();
        assertThat(hubei(Histories.recurring("medium", "poor", "poor")).exits()).isEmpty();
    }

    @Test
    @DisplayName("is exit where the period ends by the last day of the year, unless the item was appraised anew")
    void expiry() {
        LocalDate end = LocalDate.of(2022, 12, 31);
        assertThat(hubei(until(end)).first()).contains(EXIT);
        assertThat(hubei(until(end)).governing().orElseThrow().reason().zh()).isEqualTo("项目于2022-12-31到期");
        assertThat(hubei(until(end.plusDays(1))).first()).contains(PRIORITY);
        assertThat(hubei(until(end).toBuilder().reappraised(true).build()).first())
                .contains(PRIORITY);
    }

    private static ItemHistory until(LocalDate end) {
        ExpenditureItem item = ExpenditureItem.builder()
                .from(Histories.item("p1", ItemTerm.MULTI_YEAR))
                .period(DateRange.of(LocalDate.of(2020, 1, 1), end))
                .build();
        return Histories.graded(Histories.of(item), "good");
    }

    @ParameterizedTest
    @EnumSource(
            value = Circumstance.Kind.class,
            names = {"BASIS_LAPSED", "TASK_GONE", "GOAL_REACHED", "SERIOUS_VIOLATION"})
    @DisplayName(
            "is exit where the basis lapsed, the task is gone, the goal was reached early or violations are serious")
    void exits(Circumstance.Kind kind) {
        ItemHistory history = with(Histories.recurring("excellent"), kind);
        Suggestion suggestion = hubei(history);
        assertThat(suggestion.first()).contains(EXIT);
        assertThat(suggestion.exits()).hasSize(1);
        Advice advice = suggestion.exits().get(0);
        assertThat(advice.cause()).isEqualTo(Advice.Cause.CIRCUMSTANCE);
        assertThat(advice.reason().zh()).isEqualTo(kind.label().zh() + "：见文件");
        assertThat(HUBEI.suggest(history, LocalDate.of(2023, 6, 30)).exits()).isEmpty();
        assertThat(HUBEI.suggest(history, LocalDate.of(2023, 7, 1)).exits()).hasSize(1);
    }

    private static ItemHistory with(ItemHistory history, Circumstance.Kind kind) {
        return history.toBuilder()
                .addCircumstances(new Circumstance(kind, LocalDate.of(2023, 7, 1), "见文件"))
                .build();
    }

    @Test
    @DisplayName("is for a transfer: to continue, to adjust or to cancel (预算法实施条例 article 10)")
    void transfers() {
        ItemHistory transfer = Histories.graded(
                Histories.of(ExpenditureItem.builder()
                        .id("t1")
                        .name("专项转移支付")
                        .kind(ItemKind.TRANSFER)
                        .build()),
                "good");
        assertThat(NATION.suggest(transfer, DAY).first()).contains(KEEP);
        assertThat(first(transfer, Circumstance.Kind.CONDITIONS_CHANGED)).isEqualTo(ADJUST);
        assertThat(first(transfer, Circumstance.Kind.BADLY_MANAGED)).isEqualTo(ADJUST);
        assertThat(first(transfer, Circumstance.Kind.BASIS_LAPSED)).isEqualTo(CANCEL);
        assertThat(NATION.suggest(with(Histories.recurring("good"), Circumstance.Kind.CONDITIONS_CHANGED), DAY)
                        .advices())
                .hasSize(1);
    }

    private static ResultDecision first(ItemHistory history, Circumstance.Kind kind) {
        return NATION.suggest(with(history, kind), DAY).first().orElseThrow();
    }

    @Test
    @DisplayName("is to merge or adjust what overlaps, whatever its grade (中发〔2018〕34号)")
    void overlap() {
        Suggestion suggestion = hubei(with(Histories.recurring("excellent"), Circumstance.Kind.OVERLAP));
        assertThat(suggestion.first()).contains(MERGE);
        assertThat(suggestion.governing().orElseThrow().decisions()).containsExactly(MERGE, ADJUST);
        assertThat(suggestion.exits()).isEmpty();
    }

    @Test
    @DisplayName("is to withhold or cut while a problem is not put right in time, and no longer once it is")
    void rectification() {
        ItemHistory late = Histories.recurring("good").toBuilder()
                .addRectifications(Histories.problem("2023-06-20", "2023-06-30", "2023-07-31", "", ""))
                .build();
        Suggestion suggestion = hubei(late);
        assertThat(suggestion.first()).contains(WITHHOLD);
        assertThat(suggestion.governing().orElseThrow().decisions()).containsExactly(WITHHOLD, CUT);
        assertThat(suggestion.governing().orElseThrow().reason().zh()).isEqualTo("未按期整改的问题：1");
        assertThat(suggestion.governing().orElseThrow().basis().provision().toString())
                .isEqualTo("cn:caiyu-2020-10#27");
        assertThat(HUBEI.suggest(late, LocalDate.of(2023, 7, 31)).first()).contains(PRIORITY);
        assertThat(HUBEI.suggest(late, LocalDate.of(2023, 6, 19)).first()).contains(PRIORITY);
    }

    @Test
    @DisplayName("is governed by the earlier of two causes whose first decisions are equally strict")
    void equallyStrict() {
        Suggestion suggestion = hubei(with(Histories.recurring("poor", "poor"), Circumstance.Kind.GOAL_REACHED));
        assertThat(suggestion.exits()).hasSize(2);
        assertThat(suggestion.governing().orElseThrow().cause()).isEqualTo(Advice.Cause.REPEATED_POOR);
    }

    @Test
    @DisplayName("says of special funds of Hubei that the result is a factor, and of a plain project that it is none")
    void factors() {
        ItemHistory special = Histories.graded(
                Histories.of(ExpenditureItem.builder()
                        .from(Histories.item("p1", ItemTerm.RECURRING))
                        .itemClass(ItemClass.DIRECT_SPECIAL)
                        .build()),
                "good");
        assertThat(hubei(special).factors())
                .extracting(factor -> factor.basis().provision().toString())
                .containsExactly("cn-42:result-application#21");
        assertThat(hubei(Histories.recurring("good")).factors()).isEmpty();
        assertThat(NATION.suggest(special, DAY).factors()).isEmpty();
    }

    @Test
    @DisplayName("has for every row and grade decisions that the yardstick allows, in the nation and in Hubei")
    void withinTheYardstick() {
        for (Application place : List.of(NATION, HUBEI)) {
            place.rules()
                    .linkage()
                    .forEach((row, cells) -> cells.forEach((grade, cell) -> assertThat(place.rules()
                                    .yardsticks()
                                    .decisions()
                                    .value()
                                    .get(grade))
                            .as(row + " " + grade)
                            .containsAll(cell.value())));
            assertThat(place.rules().linkage()).hasSize(5);
        }
    }
}
