package io.github.jixiao.rules.quality;

import static io.github.jixiao.core.target.IndicatorAspect.ECONOMIC_BENEFIT;
import static io.github.jixiao.core.target.IndicatorAspect.QUALITY;
import static io.github.jixiao.core.target.IndicatorAspect.QUANTITY;
import static io.github.jixiao.core.target.IndicatorAspect.SERVICE_OBJECT_SATISFACTION;
import static io.github.jixiao.core.target.IndicatorAspect.SOCIAL_BENEFIT;
import static io.github.jixiao.core.target.IndicatorAspect.TIMELINESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.item.ItemTerm;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The quality of a whole target")
class TargetQualityTest {
    private static List<String> codes(List<Indicator> rows) {
        return Filings.codes(Filings.filing(Filings.target(Filings.GOAL, rows)).build());
    }

    private static List<Indicator> without(int... left) {
        List<Indicator> rows = new ArrayList<>(Filings.sound());
        for (int index : left) {
            rows.remove(index);
        }
        return rows;
    }

    @Test
    @DisplayName("a sound target has no finding")
    void sound() {
        assertThat(codes(Filings.sound())).isEmpty();
    }

    @Test
    @DisplayName("a finding says what, where, how gravely, and on which provisions of check and dictionary")
    void finding() {
        Finding finding = Filings.QUALITY
                .check(Filings.withGoal("进一步方便群众出行，不断提速").build())
                .all()
                .get(0);

        assertThat(finding.code()).isEqualTo("VAGUE_GOAL");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.pointer()).isEqualTo("/target/goals/0/text");
        assertThat(finding.provisions())
                .containsExactly(
                        ProvisionRef.parse("cn:target-review-practice#vague"),
                        ProvisionRef.parse("cn:library-defaults#target-words"));
        assertThat(finding.message(Locale.CHINA)).isEqualTo("目标用语模糊：不断、进一步，且该句没有数字");
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("the goal is vague: 不断、进一步, in a sentence without a number");
    }

    @Test
    @DisplayName("a target needs benefit, and among its outputs quantity and quality; a copy cut off may lack them")
    void composition() {
        assertThat(codes(without(2))).containsExactly("NO_BENEFIT");
        assertThat(codes(without(0))).containsExactly("NO_QUANTITY");
        assertThat(codes(without(1))).containsExactly("NO_QUALITY");
        assertThat(codes(without(0, 0, 0))).containsExactly("NO_BENEFIT");
        assertThat(codes(without(0, 0))).isEmpty();
        assertThat(Filings.codes(Filings.filing(Filings.target(Filings.GOAL, without(1, 1)))
                        .complete(false)
                        .build()))
                .isEmpty();
        assertThat(codes(List.of())).isEmpty();
    }

    @Test
    @DisplayName("where the levels are unknown, nothing is said of what is missing")
    void unknownLevels() {
        Indicator block = Indicator.builder()
                .id("b")
                .category(IndicatorCategory.PERFORMANCE)
                .name("引进项目")
                .target(Filings.value("≥3个"))
                .build();
        List<Indicator> rows = without(2);
        rows.add(block);
        assertThat(codes(rows)).isEmpty();
        assertThat(codes(List.of(block))).isEmpty();
        assertThat(codes(List.of(
                        block.toBuilder().category(IndicatorCategory.OTHER).build())))
                .isEmpty();
        assertThat(codes(List.of(
                        block.toBuilder().category(IndicatorCategory.OUTPUT).build())))
                .containsExactly("NO_BENEFIT");
        assertThat(codes(List.of(
                        block.toBuilder().category(IndicatorCategory.BENEFIT).build())))
                .isEmpty();
    }

    @Test
    @DisplayName("an indicator of a framework needs no target value")
    void framework() {
        List<Indicator> rows = new ArrayList<>(Filings.sound());
        rows.add(Indicator.builder()
                .id("d")
                .category(IndicatorCategory.DECISION)
                .name("立项依据充分性")
                .build());
        assertThat(codes(rows)).isEmpty();
    }

    @Test
    @DisplayName("a weight of nothing is told, and weights that do not add up, by the constraint of the target")
    void weights() {
        List<Indicator> rows = Filings.weighed(Filings.sound(), "30", "30", "30", "0");
        PerformanceTarget target = Filings.target(Filings.GOAL, rows);
        assertThat(Filings.codes(Filings.filing(target).build())).containsExactly("WEIGHT_ZERO");

        PerformanceTarget off = target.toBuilder().weightTotal(Points.of(100)).build();
        List<Finding> found = Filings.QUALITY.check(Filings.filing(off).build()).all();
        assertThat(found)
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(
                        tuple("WEIGHT_ZERO", "/target/goals/0/indicators/3/weight"), tuple("WEIGHTS_OFF", "/target"));
        assertThat(found.get(1).zh()).isEqualTo("分值合计90，应为100");
        assertThat(Filings.codes(Filings.filing(off).complete(false).build())).containsExactly("WEIGHT_ZERO");
        assertThat(Filings.codes(Filings.filing(
                                off.toBuilder().weightTotal(Points.of(90)).build())
                        .build()))
                .containsExactly("WEIGHT_ZERO");
    }

    @Test
    @DisplayName("an indicator of the same name and levels stands twice; under another level it is another one")
    void duplicates() {
        Indicator again = Filings.row("x", QUANTITY, "养护 里程", "≥130公里");
        assertThat(Filings.codes(Filings.with(again))).containsExactly("DUPLICATE_INDICATOR");
        assertThat(Filings.QUALITY.check(Filings.with(again)).all().get(0).pointer())
                .isEqualTo("/target/goals/0/indicators/4");
        assertThat(Filings.codes(Filings.with(Filings.row("x", TIMELINESS, "养护里程", "≥130公里"))))
                .isEmpty();
        List<Indicator> rows = new ArrayList<>(Filings.sound());
        rows.add(Filings.row("x", QUANTITY, "-", "≥1次"));
        rows.add(Filings.row("y", QUANTITY, "_", "≥1次"));
        assertThat(codes(rows)).containsExactly("PLACEHOLDER", "PLACEHOLDER");
    }

    @Test
    @DisplayName("satisfaction is out of place only where the item is known to serve nobody")
    void satisfaction() {
        TargetFiling filing = Filings.with(
                Filings.sound().get(0).toBuilder().id("x").name("修复桥梁").build());
        assertThat(Filings.codes(filing.toBuilder().servesSomebody(false).build()))
                .containsExactly("SATISFACTION_WITHOUT_OBJECT");
        assertThat(Filings.codes(filing.toBuilder().servesSomebody(true).build()))
                .isEmpty();
        Indicator byAspect = Indicator.builder()
                .id("s")
                .category(IndicatorCategory.BENEFIT)
                .aspect(SERVICE_OBJECT_SATISFACTION)
                .name("职工满意度")
                .target(Filings.value("≥90%"))
                .build();
        List<Indicator> rows = without(3);
        rows.add(byAspect);
        assertThat(Filings.codes(Filings.filing(Filings.target(Filings.GOAL, rows))
                        .servesSomebody(false)
                        .build()))
                .containsExactly("SATISFACTION_WITHOUT_OBJECT");
        assertThat(Filings.codes(Filings.filing(Filings.target(Filings.GOAL, without(3)))
                        .servesSomebody(false)
                        .build()))
                .isEmpty();
    }

    @Test
    @DisplayName("satisfaction filed as a benefit is no benefit")
    void satisfactionForBenefit() {
        List<Indicator> rows = without(2);
        rows.set(2, rows.get(2).toBuilder().category(IndicatorCategory.BENEFIT).build());
        assertThat(codes(rows)).containsExactly("NO_BENEFIT");
    }

    @Test
    @DisplayName("a benefit of exactly the budget is the input, in whatever unit; one yuan more is not")
    void budgetAsBenefit() {
        TargetFiling filing = Filings.with(Filings.row("x", ECONOMIC_BENEFIT, "经济效果", "=50万元"));
        assertThat(Filings.codes(
                        filing.toBuilder().budget(Money.parse("500000元")).build()))
                .containsExactly("INPUT_AS_BENEFIT");
        assertThat(Filings.codes(
                        filing.toBuilder().budget(Money.parse("500001元")).build()))
                .isEmpty();
        assertThat(Filings.codes(filing)).isEmpty();
        assertThat(Filings.codes(Filings.with(Filings.row("x", SOCIAL_BENEFIT, "惠及", "=500000人")).toBuilder()
                        .budget(Money.parse("500000元"))
                        .build()))
                .isEmpty();
    }

    @Test
    @DisplayName("the goal of the year repeats the overall goal only where the item runs for several years")
    void annual() {
        TargetFiling filing = Filings.withGoal(Filings.GOAL)
                .overallGoal("养护县道120公里, 好路率达到85％。")
                .build();
        assertThat(Filings.codes(filing)).isEmpty();
        assertThat(Filings.codes(running(filing, ItemTerm.MULTI_YEAR))).containsExactly("ANNUAL_IS_OVERALL");
        assertThat(Filings.codes(running(filing, ItemTerm.RECURRING))).isEmpty();
        assertThat(Filings.codes(lasting(filing, "2022-01-01", "2023-01-01"))).containsExactly("ANNUAL_IS_OVERALL");
        assertThat(Filings.codes(lasting(filing, "2022-01-01", "2022-12-31"))).isEmpty();
        TargetFiling other = filing.toBuilder().overallGoal("养护县道360公里").build();
        assertThat(Filings.codes(running(other, ItemTerm.MULTI_YEAR))).isEmpty();
        TargetFiling none = Filings.withGoal("").overallGoal("——").build();
        assertThat(Filings.codes(running(none, ItemTerm.MULTI_YEAR))).containsExactly("GOAL_MISSING");
    }

    private static TargetFiling running(TargetFiling filing, ItemTerm term) {
        return filing.toBuilder()
                .item(filing.item().toBuilder().term(term).build())
                .build();
    }

    private static TargetFiling lasting(TargetFiling filing, String first, String last) {
        return filing.toBuilder()
                .item(filing.item().toBuilder()
                        .period(DateRange.parse(first + "/" + last))
                        .build())
                .build();
    }

    @Test
    @DisplayName("among goals with words, indicators without a goal and goals without an indicator are told")
    void relations() {
        Goal worded =
                Goal.builder().text(Filings.GOAL).indicators(Filings.sound()).build();
        Goal blank = Goal.builder()
                .addIndicators(Filings.row("x", QUALITY, "验收通过", "≥98%"))
                .build();
        Goal alone = Goal.builder().text("修复桥梁2座").build();
        PerformanceTarget target =
                PerformanceTarget.builder().addGoals(worded, blank, alone).build();

        assertThat(Filings.QUALITY.check(Filings.filing(target).build()).all())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(
                        tuple("INDICATOR_WITHOUT_GOAL", "/target/goals/1/indicators/0"),
                        tuple("GOAL_WITHOUT_INDICATOR", "/target/goals/2"));
        assertThat(Filings.codes(Filings.filing(target).complete(false).build()))
                .containsExactly("INDICATOR_WITHOUT_GOAL");
        assertThat(Filings.codes(Filings.filing(
                                PerformanceTarget.builder().addGoals(alone).build())
                        .build()))
                .isEmpty();
        assertThat(Filings.codes(Filings.filing(
                                PerformanceTarget.builder().addGoals(blank).build())
                        .complete(false)
                        .build()))
                .containsExactly("GOAL_MISSING");
    }

    @Test
    @DisplayName("a range is read by its upper bound, and words of the form's own unit column count")
    void cells() {
        Indicator range = Filings.sound().get(1).toBuilder()
                .id("x")
                .name("开工率")
                .target(new TargetValue.Between(decimal("90"), decimal("101"), "%"))
                .targetText("90%—101%")
                .build();
        assertThat(Filings.codes(Filings.with(range))).containsExactly("RATE_ABOVE_WHOLE");
        Indicator about = range.toBuilder()
                .target(new TargetValue.About(Quantity.of("101", "")))
                .unit("百分比")
                .targetText("101左右")
                .build();
        assertThat(Filings.codes(Filings.with(about))).containsExactly("RATE_ABOVE_WHOLE");
        Indicator verbatim = range.toBuilder()
                .target(new TargetValue.Verbatim("较好"))
                .targetText(Optional.empty())
                .build();
        assertThat(Filings.QUALITY.check(Filings.with(verbatim)).all().get(0).zh())
                .isEqualTo("指标「开工率」的指标值「较好」用语模糊：较好");
        Indicator number = range.toBuilder()
                .target(Filings.value("≥101%"))
                .targetText(Optional.empty())
                .build();
        assertThat(Filings.QUALITY.check(Filings.with(number)).all().get(0).zh())
                .isEqualTo("指标「开工率」的指标值「101%」超过100%");
    }

    private static Decimal decimal(String text) {
        return Decimal.parse(text);
    }
}
