package io.github.jixiao.rules.application;

import static io.github.jixiao.rules.application.Histories.NATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.application.ItemHistory;
import io.github.jixiao.core.item.ItemTerm;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.internal.pack.OverlayPack;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A simulation of next year's budget")
class SimulationTest {
    private static final BudgetPolicy NONE = NATION.rules().policy();
    private static final BudgetPolicy TENTH = NONE.with(ResultDecision.CUT, Ratio.parse("-0.1"));

    @TempDir
    Path directory;

    private static ItemHistory item(String id, String department, String budget) {
        return Histories.of(Histories.item(id, ItemTerm.RECURRING), department, budget);
    }

    private static Money next(Simulation simulation, int index) {
        return simulation.items().get(index).amounts().next();
    }

    @Test
    @DisplayName("changes nothing but what ends, since no rule that was seen states a percentage")
    void noPercentage() {
        assertThat(NONE.changes()).isEmpty();
        assertThat(NONE.surplus()).isEmpty();
        for (ResultDecision decision : ResultDecision.values()) {
            Money next =
                    next(NATION.simulate(List.of(item("p1", "education", "100.03")), Map.of("p1", decision), NONE), 0);
            boolean ends = decision == ResultDecision.CANCEL || decision == ResultDecision.EXIT;
            assertThat(next).as(decision.name()).isEqualTo(Money.parse(ends ? "0" : "100.03"));
        }
    }

    @Test
    @DisplayName("cuts by the percentage supposed, each change rounded half up to the fen")
    void cut() {
        // 100.05 x 10 % = 10.005, rounded 10.01 half up on the amount, which is taken away
        Simulation simulation =
                NATION.simulate(List.of(item("p1", "education", "100.05")), Map.of("p1", ResultDecision.CUT), TENTH);
        assertThat(next(simulation, 0)).isEqualTo(Money.parse("90.04"));
        assertThat(simulation.total().change()).isEqualTo(Money.parse("-10.01"));
        assertThat(simulation.sheet().verify()).isEmpty();
    }

    @Test
    @DisplayName("adds items up to departments and these to the total, and counts what is withheld")
    void sums() {
        List<ItemHistory> items = List.of(
                item("a", "education", "1000"),
                item("b", "health", "500"),
                item("c", "education", "333.33"),
                item("d", "health", "200"),
                item("e", "health", "1"));
        Map<String, ResultDecision> decisions = Map.of(
                "a", ResultDecision.CUT,
                "b", ResultDecision.WITHHOLD,
                "c", ResultDecision.CUT,
                "d", ResultDecision.EXIT);
        Simulation simulation = NATION.simulate(items, decisions, TENTH);
        // a 900; c 333.33 - 33.33 = 300; b 500, all withheld; d 0; e 1
        assertThat(simulation.departments())
                .containsExactly(
                        Map.entry("education", amounts("1333.33", "1200", "0")),
                        Map.entry("health", amounts("701", "501", "500")));
        assertThat(simulation.total()).isEqualTo(amounts("2034.33", "1701", "500"));
        assertThat(simulation.sheet().root().value()).isEqualByComparingTo("1701");
        assertThat(simulation.sheet().verify()).isEmpty();
        assertThat(simulation.items()).extracting(Simulation.Item::item).containsExactly("a", "b", "c", "d", "e");
        assertThat(simulation.items().get(0).decision()).contains(ResultDecision.CUT);
        assertThat(simulation.items().get(0).department()).isEqualTo("education");
        assertThat(simulation.items().get(4).decision()).isEmpty();
    }

    private static Simulation.Amounts amounts(String budget, String next, String withheld) {
        return new Simulation.Amounts(Money.parse(budget), Money.parse(next), Money.parse(withheld));
    }

    @Test
    @DisplayName("shows every step, from this year's budget and the percentage to the total")
    void steps() {
        String text = NATION.simulate(List.of(item("p1", "education", "1000")), Map.of("p1", ResultDecision.CUT), TENTH)
                .sheet()
                .asText(Locale.CHINA);
        assertThat(text)
                .contains("application of results, cn 2022 [cn@2026.1]")
                .contains("合计（元） 900.00 = 900.00")
                .contains("下年安排（元） 900.00 = 1000 + -100.00")
                .contains("变动额（元） -100.00 = -100.0 四舍五入保留2位小数 [cn:library-defaults#simulation-rounding"
                        + " ← cn/application#rounding，未核实]")
                .contains("本年预算（元） 1000 （填报 ← /items/0/line/budget）")
                .contains("变动比例 -0.1 （填报 ← /policy/CUT）");
    }

    @Test
    @DisplayName("of nothing is nothing")
    void nothing() {
        Simulation simulation = NATION.simulate(List.of(), Map.of(), NONE);
        assertThat(simulation.total()).isEqualTo(Simulation.Amounts.NONE);
        assertThat(simulation.sheet().root().value()).isEqualByComparingTo("0");
    }

    @Test
    @DisplayName("refuses an item given twice and a decision of none of the items")
    void refusals() {
        ItemHistory item = item("p1", "education", "1");
        assertThatThrownBy(() -> NATION.simulate(List.of(item, item), Map.of(), NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("p1 stands twice");
        assertThatThrownBy(() -> NATION.simulate(List.of(item), Map.of("p2", ResultDecision.CUT), NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("p2");
    }

    @Test
    @DisplayName("takes no percentage of what ends, and at most the whole of anything else")
    void policy() {
        assertThat(NONE.with(ResultDecision.CUT, Ratio.parse("-1")).changes()).hasSize(1);
        assertThatThrownBy(() -> NONE.with(ResultDecision.CUT, Ratio.parse("-1.01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-101%");
        for (ResultDecision end : List.of(ResultDecision.CANCEL, ResultDecision.EXIT)) {
            assertThatThrownBy(() -> NONE.with(end, Ratio.parse("-0.5")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(end.name());
        }
        assertThat(NONE.changes()).isEmpty();
        assertThat(TENTH.with(ResultDecision.INCREASE, Ratio.parse("0.1")).changes())
                .containsOnlyKeys(ResultDecision.INCREASE, ResultDecision.CUT);
    }

    /** A city of its own rules: 30 % of the increase in carried-over money, and figures of a notice that is made up. */
    private Application city() {
        return OverlayPack.book(directory, "application", """
                entries:
                  surplus:
                    - first-year: 2020
                      value: 0.3
                      provision: cn:local-review-statutes#city-surplus
                      evidence: practice
                  change-cut:
                    - {first-year: 2020, value: {less: 0.2}, provision: cn:library-defaults#trend, evidence: fictional}
                  change-priority:
                    - {first-year: 2020, value: {more: 0.05}, provision: cn:library-defaults#trend, evidence: fictional}
                """).application();
    }

    @Test
    @DisplayName("cuts by a share of the increase in carried-over money where a place has such a rule")
    void surplus() {
        Application city = city();
        BudgetPolicy policy = city.rules().policy();
        // 30 % of (150 - 100) is 15; of a decrease nothing; never below zero; unknown before: nothing
        assertThat(carried(city, "1000", "150", "100")).isEqualTo(Money.parse("985"));
        assertThat(carried(city, "1000", "100", "150")).isEqualTo(Money.parse("1000"));
        assertThat(carried(city, "10", "150", "100")).isEqualTo(Money.ZERO);
        assertThat(carried(city, "1000", "150", "")).isEqualTo(Money.parse("1000"));
        assertThat(carried(city, "1000", "", "100")).isEqualTo(Money.parse("1000"));
        assertThat(policy.surplus()
                        .orElseThrow()
                        .basis()
                        .orElseThrow()
                        .provision()
                        .toString())
                .isEqualTo("cn:local-review-statutes#city-surplus");
        // 0.05 x 0.3 = 0.015, rounded 0.02
        assertThat(carried(city, "1", "0.05", "0")).isEqualTo(Money.parse("0.98"));
    }

    private static Money carried(Application city, String budget, String after, String before) {
        ItemHistory.Builder item = item("p1", "education", budget).toBuilder();
        if (!after.isEmpty()) {
            item.carriedOver(Money.parse(after));
        }
        if (!before.isEmpty()) {
            item.carriedOverBefore(Money.parse(before));
        }
        Simulation simulation =
                city.simulate(List.of(item.build()), Map.of(), city.rules().policy());
        assertThat(simulation.sheet().verify()).isEmpty();
        return next(simulation, 0);
    }

    @Test
    @DisplayName("goes by the percentages of a place that states some, with their provision on the sheet")
    void ruledPercentages() {
        Application city = city();
        Simulation simulation = city.simulate(
                List.of(item("p1", "education", "100"), item("p2", "education", "100")),
                Map.of("p1", ResultDecision.CUT, "p2", ResultDecision.PRIORITY),
                city.rules().policy());
        assertThat(next(simulation, 0)).isEqualTo(Money.parse("80"));
        assertThat(next(simulation, 1)).isEqualTo(Money.parse("105"));
        assertThat(simulation.sheet().asText(Locale.CHINA))
                .contains("变动比例 -0.2 （规则） [cn:library-defaults#trend ← city/application#change-cut，虚构]");
    }
}
