package io.github.jixiao.rules.quality;

import static io.github.jixiao.core.target.IndicatorAspect.COST;
import static io.github.jixiao.core.target.IndicatorAspect.QUANTITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.result.Actual;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.law.Parameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A target beside last year's result and other targets")
class HistoryTest {
    private static final FiscalYear LAST = FiscalYear.of(2021);

    /** Last year: the same rows with other numbers, of which the one asked about reached {@code actual}. */
    private static Evaluation last(Indicator row, ActualValue actual) {
        Indicator then = row.toBuilder()
                .target(Filings.value("≥1" + row.unit().orElse("")))
                .targetText("≥1")
                .build();
        return Evaluation.builder()
                .item(Filings.item("a"))
                .year(LAST)
                .target(Filings.target("修复桥梁12座", List.of(then)))
                .addActuals(Actual.builder().indicatorId(row.id()).value(actual).build())
                .build();
    }

    private static ActualValue measured(String number, String unit) {
        return new ActualValue.Measured(Quantity.of(number, unit));
    }

    @ParameterizedTest(name = "target {0}, last year {1}{2}: softer {3}")
    @CsvSource({
        "≥99.9公里, 100, 公里, true",
        "≥100公里, 100, 公里, false",
        "≥100.1公里, 100, 公里, false",
        ">99公里, 100, 公里, true",
        "≤100.1公里, 100, 公里, true",
        "≤100公里, 100, 公里, false",
        "≤99.9公里, 100, 公里, false",
        "=90公里, 100, 公里, false",
        "90公里, 100, 公里, false",
        "≥90%, 95, ％, true",
        "≥90公里, 100, 米, false",
        "≥-6公里, -5, 公里, true",
        "≥-5公里, -5, 公里, false",
        "全部, 100, 公里, false"
    })
    @DisplayName("is softer where it asks for less, in its own direction and unit")
    void softer(String cell, String number, String unit, boolean softer) {
        Indicator row = Filings.row("x", QUANTITY, "养护支线里程", cell);
        TargetFiling filing = Filings.with(row).toBuilder()
                .lastYear(last(row, measured(number, unit)))
                .build();

        assertThat(Filings.codes(filing).contains("SOFTER_THAN_ACTUAL")).isEqualTo(softer);
    }

    @Test
    @DisplayName("a softened target names both values, and cites the tolerance")
    void told() {
        Indicator row = Filings.row("x", QUANTITY, "养护支线里程", "≥90公里");
        Finding finding = Filings.QUALITY
                .check(Filings.with(row).toBuilder()
                        .lastYear(last(row, measured("100", "公里")))
                        .build())
                .all()
                .get(0);
        assertThat(finding.zh()).isEqualTo("指标「养护支线里程」指标值≥90公里，低于上年实际水平100公里");
        assertThat(finding.pointer()).isEqualTo("/target/goals/0/indicators/4/target");
        assertThat(finding.provisions())
                .extracting(Object::toString)
                .containsExactly("cn:target-review-practice#softening", "cn:library-defaults#softening");
    }

    @Test
    @DisplayName("a stated direction decides for a number without an operator")
    void statedDirection() {
        Indicator row = Filings.row("x", COST, "单位养护支出", "12万元");
        assertThat(softer(row, "10", "万元")).isFalse();
        assertThat(softer(
                        row.toBuilder()
                                .statedDirection(Direction.LOWER_IS_BETTER)
                                .build(),
                        "10",
                        "万元"))
                .isTrue();
        assertThat(softer(
                        row.toBuilder()
                                .statedDirection(Direction.HIGHER_IS_BETTER)
                                .build(),
                        "10",
                        "万元"))
                .isFalse();
    }

    @Test
    @DisplayName("an actual value without a unit has that of its own target; only what was measured counts")
    void actualValues() {
        Indicator row = Filings.row("x", QUANTITY, "养护支线里程", "≥90").toBuilder()
                .unit("公里")
                .build();
        assertThat(softer(row, "100", "")).isTrue();
        TargetFiling.Builder filing = Filings.with(row).toBuilder();
        assertThat(Filings.codes(filing.lastYear(last(row, new ActualValue.Approximate(Quantity.of("100", "公里"))))
                        .build()))
                .isEmpty();
        assertThat(Filings.codes(
                        filing.lastYear(last(row.toBuilder().name("养护干线里程").build(), measured("100", "公里")))
                                .build()))
                .isEmpty();
    }

    @Test
    @DisplayName("where last year's indicator stands twice, nothing is compared")
    void ambiguous() {
        Indicator row = Filings.row("x", QUANTITY, "养护支线里程", "≥90公里");
        Evaluation once = last(row, measured("100", "公里"));
        List<Indicator> rows = new ArrayList<>(once.target().indicators());
        rows.add(rows.get(0).toBuilder().id("y").build());
        Evaluation twice =
                once.toBuilder().target(Filings.target("修复桥梁12座", rows)).build();
        assertThat(Filings.codes(Filings.with(row).toBuilder().lastYear(twice).build()))
                .isEmpty();
    }

    private static boolean softer(Indicator row, String number, String unit) {
        return Filings.codes(Filings.with(row).toBuilder()
                        .lastYear(last(row, measured(number, unit)))
                        .build())
                .contains("SOFTER_THAN_ACTUAL");
    }

    @Test
    @DisplayName("a tolerance of 10 % lets 90 of 100 pass and not 89.9, also the other way round")
    void tolerance() {
        TargetQuality tolerant = new TargetQuality(QualityRules.builder()
                .from(Filings.QUALITY.rules())
                .softeningTolerance(new Parameter<>(
                        Ratio.of(new BigDecimal("0.1")),
                        Filings.QUALITY.rules().softeningTolerance().basis()))
                .build());
        assertThat(codes(tolerant, "≥90公里")).isEmpty();
        assertThat(codes(tolerant, "≥89.9公里")).containsExactly("SOFTER_THAN_ACTUAL");
        assertThat(codes(tolerant, "≤110公里")).isEmpty();
        assertThat(codes(tolerant, "≤110.1公里")).containsExactly("SOFTER_THAN_ACTUAL");
    }

    private static List<String> codes(TargetQuality quality, String cell) {
        Indicator row = Filings.row("x", QUANTITY, "养护支线里程", cell);
        return Filings.codes(quality.check(Filings.with(row).toBuilder()
                .lastYear(last(row, measured("100", "公里")))
                .build()));
    }

    private static KnownTarget known(String item, int year, PerformanceTarget target) {
        return new KnownTarget(item, "项目" + item, FiscalYear.of(year), target);
    }

    private static List<Finding> beside(KnownTarget... known) {
        return Filings.QUALITY
                .check(Filings.withGoal(Filings.GOAL).addOnFile(known).build())
                .all();
    }

    @Test
    @DisplayName("the target of another item is copied; one's own of an earlier year is carried over, which is a note")
    void copied() {
        PerformanceTarget same = Filings.target(Filings.GOAL, Filings.sound());
        assertThat(beside(known("b", 2022, same))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("COPIED_FROM_ITEM");
            assertThat(finding.zh()).isEqualTo("与项目「项目b」2022年度绩效目标相似度100%（阈值90%），疑似照抄");
            assertThat(finding.pointer()).isEqualTo("/target");
        });
        assertThat(beside(known("a", 2021, same))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("COPIED_FROM_YEAR");
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
        });
        assertThat(beside(known("a", 2022, same))).isEmpty();
        assertThat(beside(
                        known("b", 2021, Filings.target("修复桥梁", Filings.sound().subList(0, 1)))))
                .isEmpty();
    }

    @Test
    @DisplayName("last year's evaluation is compared too, and only once")
    void lastYearsTarget() {
        PerformanceTarget same = Filings.target(Filings.GOAL, Filings.sound());
        Evaluation last =
                Evaluation.builder().item(Filings.item("a")).target(same).build();
        TargetFiling.Builder filing = Filings.withGoal(Filings.GOAL).lastYear(last);
        assertThat(Filings.codes(filing.build())).containsExactly("COPIED_FROM_YEAR");
        assertThat(Filings.QUALITY.check(filing.build()).all().get(0).arguments())
                .containsEntry("year", "2021");
        assertThat(Filings.codes(filing.addOnFile(known("a", 2021, same)).build()))
                .containsExactly("COPIED_FROM_YEAR");
        assertThat(Filings.codes(filing.onFile(List.of(known("a", 2020, same), known("b", 2021, same)))
                        .build()))
                .containsExactly("COPIED_FROM_YEAR", "COPIED_FROM_ITEM", "COPIED_FROM_YEAR");
    }

    @Test
    @DisplayName("likeness counts pairs in common: 国民 and 民经 of 国民经济, 国民经营 are 2 of 3 each")
    void likeness() {
        Likeness likeness = Likeness.of("国民经济", "国民经营");
        assertThat(likeness).isEqualTo(new Likeness(2, 6));
        assertThat(likeness.shown()).hasToString("66%");
        assertThat(Likeness.of("aaa", "aaaaa")).isEqualTo(new Likeness(2, 6));
        assertThat(Likeness.of("", "国民")).isEqualTo(new Likeness(0, 1));
    }

    @ParameterizedTest
    @CsvSource({"89, false", "90, true", "91, true"})
    @DisplayName("a likeness of 90 % reaches a threshold of 90 %")
    void threshold(int common, boolean reached) {
        assertThat(new Likeness(common, 200).reaches(Ratio.of(new BigDecimal("0.9"))))
                .isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"39, false", "40, true"})
    @DisplayName("texts of fewer than 40 letters and digits are not compared")
    void length(int length, boolean compared) {
        PerformanceTarget target = Filings.target("路".repeat(length) + "。", List.of());
        TargetFiling filing =
                Filings.filing(target).addOnFile(known("b", 2021, target)).build();
        assertThat(Filings.codes(filing)).hasSize(compared ? 1 : 0);
    }

    @Test
    @DisplayName("the year is left out of the comparison, other numbers are not; names and targets count")
    void text() {
        assertThat(Likeness.textOf(Filings.target("２０２１年修路12公里", List.of())))
                .isEqualTo(Likeness.textOf(Filings.target("2022年，修路12公里！", List.of())))
                .isEqualTo("年修路12公里");
        assertThat(Likeness.textOf(Filings.target("修路12022公里", List.of()))).isEqualTo("修路12022公里");
        assertThat(Likeness.textOf(Filings.target("", Filings.sound().subList(0, 1))))
                .isEqualTo("养护里程120公里");
        assertThat(Optional.of(Plain.of("Ａ-b ９"))).contains("ab9");
    }
}
