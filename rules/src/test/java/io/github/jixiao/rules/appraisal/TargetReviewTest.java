package io.github.jixiao.rules.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.jixiao.core.act.ReviewResult;
import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.law.Parameter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A target review")
class TargetReviewTest {
    private static final TargetReview NATION = review("cn");
    private static final TargetReview HUBEI = review("cn-42");
    /** What is marked, with its points, by the review form as national-framework of 财预〔2015〕88号 states it. */
    private static final Map<String, Integer> FORM = Map.of(
            "form", 10,
            "clarity", 10,
            "duties", 15,
            "indicators", 15,
            "ambition", 15,
            "funds", 15,
            "attainability", 10,
            "conditions", 10);

    private static TargetReview review(String place) {
        return RuleBooks.standard()
                .inForce(Jurisdiction.parse(place), FiscalYear.of(2022))
                .targetReview();
    }

    /** Full points, less what is taken off one part. */
    static Marks.InPoints less(String code, String off) {
        Map<String, Points> points = new LinkedHashMap<>();
        FORM.forEach((part, full) -> points.put(part, Points.of(full)));
        points.computeIfPresent(
                code, (any, full) -> Points.of(full.value().toBigDecimal().subtract(new BigDecimal(off))));
        return new Marks.InPoints(points);
    }

    static Marks.InTicks ticks(ReviewResult tick) {
        Map<String, ReviewResult> ticks = new LinkedHashMap<>();
        FORM.keySet().forEach(code -> ticks.put(code, tick));
        return new Marks.InTicks(ticks);
    }

    @Test
    @DisplayName("has four dimensions of 20, 30, 30 and 20 points, of two parts each")
    void dimensions() {
        List<Dimension> dimensions = NATION.rules().dimensions().value();
        assertThat(dimensions)
                .extracting(dimension -> dimension.label().zh())
                .containsExactly("完整性审核", "相关性审核", "适当性审核", "可行性审核");
        assertThat(dimensions)
                .extracting(dimension -> dimension.full().toString())
                .containsExactly("20", "30", "30", "20");
        assertThat(dimensions.stream().flatMap(Dimension::marked).map(Dimension::code))
                .containsExactlyInAnyOrderElementsOf(FORM.keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "100, EXCELLENT",
        "90.01, EXCELLENT",
        "90, EXCELLENT",
        "89.99, GOOD",
        "80.01, GOOD",
        "80, GOOD",
        "79.99, MEDIUM",
        "60.01, MEDIUM",
        "60, MEDIUM",
        "59.99, POOR",
        "0, POOR"
    })
    @DisplayName("results from 90, 80 and 60 points, bounds included and nothing rounded")
    void bands(BigDecimal points, ReviewResult result) {
        assertThat(NATION.result(points)).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"9.99, 90.01, EXCELLENT", "10, 90, EXCELLENT", "10.01, 89.99, GOOD"})
    @DisplayName("reaches its result by the sum of the parts")
    void points(String off, BigDecimal points, ReviewResult result) {
        ReviewOutcome outcome = NATION.review(less("ambition", off), true);
        assertThat(outcome.points()).isEqualByComparingTo(points);
        assertThat(outcome.result()).contains(result);
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.sheet().verify()).isEmpty();
        assertThat(outcome.sheet().root().value()).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"EXCELLENT, 100, EXCELLENT", "GOOD, 80, GOOD", "MEDIUM, 60, MEDIUM", "POOR, 0, POOR"})
    @DisplayName("by ticks counts all, 80 %, 60 % and none of the points")
    void ticked(ReviewResult tick, BigDecimal points, ReviewResult result) {
        ReviewOutcome outcome = NATION.review(ticks(tick), false);
        assertThat(outcome.points()).isEqualByComparingTo(points);
        assertThat(outcome.result()).contains(result);
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.sheet().verify()).isEmpty();
    }

    @Test
    @DisplayName("of a key item by ticks is told, with its provision; of an ordinary item by points it is not")
    void keyItems() {
        ReviewOutcome outcome = NATION.review(ticks(ReviewResult.GOOD), true);
        assertThat(outcome.result()).contains(ReviewResult.GOOD);
        assertThat(outcome.findings().all()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("KEY_ITEM_BY_TICKS");
            assertThat(finding.provisions()).hasToString("[cn:caiyu-2015-88#review-grades]");
        });
        assertThat(NATION.review(less("form", "0"), false).findings()).isEmpty();
        TargetReview lenient = new TargetReview(ReviewRules.builder()
                .from(NATION.rules())
                .keyItemsByPoints(
                        new Parameter<>(false, NATION.rules().keyItemsByPoints().basis()))
                .build());
        assertThat(lenient.review(ticks(ReviewResult.GOOD), true).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EXCELLENT, GO_ON, true, true",
        "GOOD, COMPLETE_THEN_GO_ON, true, true",
        "MEDIUM, RETURN, false, false",
        "POOR, BARRED, false, false"
    })
    @DisplayName("of the nation has the consequence of article 25, and a reason does not help a barred item")
    void nation(ReviewResult result, Consequence consequence, boolean plain, boolean withReason) {
        assertThat(NATION.consequence(result)).isEqualTo(consequence);
        assertThat(consequence.goesOn(false)).isEqualTo(plain);
        assertThat(consequence.goesOn(true)).isEqualTo(withReason);
    }

    @ParameterizedTest
    @CsvSource({"EXCELLENT, GO_ON", "GOOD, COMPLETE_THEN_GO_ON", "MEDIUM, RETURN", "POOR, BARRED_WITHOUT_REASON"})
    @DisplayName("in Hubei, where a review is a reference, bars a poor target only without a stated reason")
    void hubei(ReviewResult result, Consequence consequence) {
        assertThat(HUBEI.consequence(result)).isEqualTo(consequence);
        assertThat(Consequence.BARRED_WITHOUT_REASON.goesOn(false)).isFalse();
        assertThat(Consequence.BARRED_WITHOUT_REASON.goesOn(true)).isTrue();
    }

    @Test
    @DisplayName("names the entries it rests on, that on poor results only where a bar is in question")
    void grounds() {
        assertThat(HUBEI.review(ticks(ReviewResult.POOR), false).grounds())
                .extracting(basis -> basis.provision().toString())
                .containsExactly(
                        "cn:caiyu-2015-88#review-dimensions",
                        "cn:caiyu-2015-88#review-grades",
                        "cn:caiyu-2015-88#25",
                        "cn-42:2017-227#6.6");
        assertThat(HUBEI.review(ticks(ReviewResult.MEDIUM), false).grounds())
                .extracting(basis -> basis.provision().toString())
                .containsExactly(
                        "cn:caiyu-2015-88#review-dimensions", "cn:caiyu-2015-88#review-grades", "cn:caiyu-2015-88#25");
    }

    @Test
    @DisplayName("with a part that is not marked has no result and no consequence, and says which part")
    void missing() {
        Map<String, Points> points = new LinkedHashMap<>(less("form", "0").points());
        points.remove("funds");
        ReviewOutcome outcome = NATION.review(new Marks.InPoints(points), true);
        assertThat(outcome.points()).isEqualByComparingTo("85");
        assertThat(outcome.result()).isEmpty();
        assertThat(outcome.consequence()).isEmpty();
        assertThat(outcome.grounds()).hasSize(2);
        assertThat(outcome.findings().all()).singleElement().satisfies(finding -> {
            assertThat(finding.pointer()).isEqualTo("/points/funds");
            assertThat(finding.zh()).isEqualTo("「资金匹配性」未评分，不能得出结论");
            assertThat(finding.provisions()).hasToString("[cn:caiyu-2015-88#review-dimensions]");
        });
        assertThat(outcome.sheet().asText(Locale.CHINA)).contains("资金匹配性（未评分）").doesNotContain("结果为");
        assertThat(NATION.review(new Marks.InTicks(Map.of()), false).findings().all())
                .hasSize(8)
                .allMatch(finding -> finding.pointer().startsWith("/ticks/"));
    }

    @Test
    @DisplayName("counts no more than the full points of a part, and says so")
    void aboveFull() {
        ReviewOutcome outcome = NATION.review(less("funds", "-0.01"), true);
        assertThat(outcome.points()).isEqualByComparingTo("100");
        assertThat(outcome.result()).contains(ReviewResult.EXCELLENT);
        assertThat(outcome.sheet().verify()).isEmpty();
        assertThat(outcome.findings().all()).singleElement().satisfies((Finding finding) -> {
            assertThat(finding.pointer()).isEqualTo("/points/funds");
            assertThat(finding.zh()).isEqualTo("「资金匹配性」得15.01分，超过满分15分，按满分计");
            assertThat(finding.provisions()).hasToString("[cn:caiyu-2015-88#review-dimensions]");
        });
    }

    @Test
    @DisplayName("explains itself: the points, the result and the provision of the bands")
    void explained() {
        assertThat(NATION.review(less("ambition", "10.5"), true).sheet().asText(Locale.CHINA))
                .contains("审核得分", "89.5", "绩效合理性", "4.5", "达到80分，结果为良", "cn:caiyu-2015-88#review-grades");
        assertThat(NATION.review(ticks(ReviewResult.POOR), false).sheet().asText(Locale.CHINA))
                .contains("结果为差", "勾选“差”的得分比例");
        assertThat(NATION.review(ticks(ReviewResult.GOOD), false).sheet().asText(Locale.ENGLISH))
                .contains("reaches 80 points: the result is good", "share for the tick good");
        assertThat(NATION.review(less("form", "0"), true).sheet().scheme()).isEqualTo("cn/appraisal#review-dimensions");
    }

    @Test
    @DisplayName("refuses marks of what it does not know, and negative points")
    void unusable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NATION.review(new Marks.InPoints(Map.of("style", Points.of(1))), true))
                .withMessageStartingWith("nothing called 'style' is marked here; known: [form, clarity, duties");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NATION.review(new Marks.InTicks(Map.of("funding", ReviewResult.GOOD)), false))
                .withMessageContaining("'funding'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Marks.InPoints(Map.of("form", Points.of(-1))))
                .withMessage("points of form must not be negative, were -1");
        assertThat(new Marks.InPoints(Map.of("form", Points.ZERO)).points()).hasSize(1);
    }

    @Test
    @DisplayName("refuses bands that are left out or out of order")
    void bandsChecked() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> bands(Map.of(ReviewResult.EXCELLENT, Points.of(90), ReviewResult.GOOD, Points.of(80))))
                .withMessageContaining("MEDIUM");
        assertThatIllegalStateException()
                .isThrownBy(() -> bands(Map.of(
                        ReviewResult.EXCELLENT, Points.of(90),
                        ReviewResult.GOOD, Points.of(90),
                        ReviewResult.MEDIUM, Points.of(60))))
                .withMessage("band GOOD from 90 must lie below 90");
        assertThatIllegalStateException()
                .isThrownBy(() -> bands(Map.of(
                        ReviewResult.EXCELLENT, Points.of(90),
                        ReviewResult.GOOD, Points.of(80),
                        ReviewResult.MEDIUM, Points.of(60),
                        ReviewResult.POOR, Points.of(0))))
                .withMessageContaining("POOR");
        assertThatIllegalStateException()
                .isThrownBy(() -> ReviewRules.builder()
                        .from(NATION.rules())
                        .consequences(new Parameter<>(
                                Map.of(ReviewResult.GOOD, Consequence.GO_ON),
                                NATION.rules().consequences().basis()))
                        .build())
                .withMessage("consequences lack EXCELLENT");
        assertThatIllegalStateException()
                .isThrownBy(() -> ReviewRules.builder()
                        .from(NATION.rules())
                        .tickShares(new Parameter<>(
                                Map.of(), NATION.rules().tickShares().basis()))
                        .build())
                .withMessage("tick shares lack EXCELLENT");
    }

    private static ReviewRules bands(Map<ReviewResult, Points> bands) {
        return ReviewRules.builder()
                .from(NATION.rules())
                .bands(new Parameter<>(bands, NATION.rules().bands().basis()))
                .build();
    }
}
