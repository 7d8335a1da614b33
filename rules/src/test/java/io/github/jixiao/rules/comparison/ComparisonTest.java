package io.github.jixiao.rules.comparison;

import static io.github.jixiao.core.result.EvaluationKind.DEPARTMENT;
import static io.github.jixiao.core.result.EvaluationKind.FINANCE_KEY;
import static io.github.jixiao.core.result.EvaluationKind.MID_TERM;
import static io.github.jixiao.core.result.EvaluationKind.RE_EVALUATION;
import static io.github.jixiao.core.result.EvaluationKind.SELF;
import static io.github.jixiao.core.result.EvaluationKind.SPOT_CHECK;
import static io.github.jixiao.rules.comparison.Filings.BOOK;
import static io.github.jixiao.rules.comparison.Filings.SCHEME;
import static io.github.jixiao.rules.comparison.Filings.codes;
import static io.github.jixiao.rules.comparison.Filings.compare;
import static io.github.jixiao.rules.comparison.Filings.filed;
import static io.github.jixiao.rules.comparison.Filings.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.result.FiledScores;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.scheme.Grade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tolerance is the yardstick recheck-tolerance, 5 points; grades begin at 90, 80 and 60. */
@DisplayName("Evaluations of one item, held against each other")
class ComparisonTest {
    private static final Evaluation SELF_92 = filed(SELF, "10 27 19 36 92");

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static CorrectedResult result(ComparisonReport report) {
        CorrectedResult result = report.result().orElseThrow();
        assertThat(result.sheet().verify()).isEmpty();
        assertThat(result.sheet().root().value()).isEqualByComparingTo(result.total());
        assertThat(report.total().standing()).contains(result.total());
        return result;
    }

    @ParameterizedTest(name = "a recheck of {0} against a self-evaluation of 92: {1} stands, with {2}")
    @CsvSource({
        "87.01, SELF, 92",
        "87, SELF, 92",
        "86.99, SPOT_CHECK, 86.99",
        "92, SELF, 92",
        "96.99, SELF, 92",
        "97, SELF, 92",
        "97.01, SPOT_CHECK, 97.01",
    })
    @DisplayName("the self-evaluation stands up to the tolerance, either way, and not beyond it")
    void tolerance(String recheck, EvaluationKind from, String total) {
        CorrectedResult result = result(compare(SELF_92, filed(SPOT_CHECK, "- - - - " + recheck)));
        assertThat(result.from()).isEqualTo(from);
        assertThat(result.corrected()).isEqualTo(from != SELF);
        assertThat(result.total()).isEqualByComparingTo(total);
    }

    @Test
    @DisplayName("the tolerance is the yardstick that compliance measures by, not a second number")
    void toleranceIsTheYardstick() {
        assertThat(BOOK.comparison().rules().tolerance().basis().entry()).isEqualTo("cn/yardsticks#recheck-tolerance");
        CorrectedResult result = result(compare(SELF_92, filed(SPOT_CHECK, "- - - - 80")));
        assertThat(result.bases())
                .containsExactly(
                        BOOK.comparison().rules().tolerance().basis(),
                        BOOK.comparison().rules().rechecks().basis());
    }

    @Test
    @DisplayName("differences are self less recheck: by row, by section and in total")
    void differences() {
        ComparisonReport report = compare(SELF_92, filed(SPOT_CHECK, "10 20 20 30 80"));
        assertThat(report.item()).isEqualTo("x");
        assertThat(report.packs()).isEqualTo(BOOK.packs());
        assertThat(report.lines())
                .extracting(
                        ComparisonLine::id,
                        line -> line.differences().get(SPOT_CHECK),
                        line -> line.standing().orElseThrow())
                .containsExactly(
                        tuple("execution", number("0"), number("10")),
                        tuple("a", number("7"), number("20")),
                        tuple("b", number("-1"), number("20")),
                        tuple("c", number("6"), number("30")));
        assertThat(report.sections())
                .extracting(
                        ComparisonLine::id,
                        line -> line.differences().get(SPOT_CHECK),
                        line -> line.weight().orElseThrow())
                .containsExactly(
                        tuple("execution", number("0"), number("10")),
                        tuple("output", number("6"), number("50")),
                        tuple("benefit", number("6"), number("40")));
        assertThat(report.sections().get(1).standing()).contains(number("40"));
        assertThat(report.sections().get(1).scores()).isEqualTo(Map.of(SELF, number("46"), SPOT_CHECK, number("40")));
        assertThat(report.total().differences()).isEqualTo(Map.of(SPOT_CHECK, number("12")));
        assertThat(report.total().weight()).contains(number("100"));
        assertThat(codes(report.findings()))
                .containsExactly("SELF_CORRECTED", "GRADE_CHANGED", "ROW_DIFFERS", "ROW_DIFFERS", "ROW_DIFFERS");
        assertThat(report.findings().all().get(2).en()).isEqualTo("指标a: self 27, spot check 20, difference 7");
        assertThat(report.findings().all().get(2).pointer()).isEqualTo("/lines/1");
    }

    @Test
    @DisplayName("a correction says why, with its provisions, and which grade becomes which")
    void correction() {
        ComparisonReport report = compare(SELF_92, filed(SPOT_CHECK, "- - - - 80"));
        CorrectedResult result = result(report);
        assertThat(result.grade().map(Grade::code)).contains("good");
        assertThat(result.before().map(Grade::code)).contains("excellent");
        assertThat(result.reason().zh()).isEqualTo("自评92分，抽查复核80分，相差12分，超过5分，以抽查复核结果更正");
        assertThat(report.findings().all().get(0).provisions())
                .extracting(Object::toString)
                .containsExactly("cn:library-defaults#recheck-tolerance", "cn:library-defaults#standing-result");
        assertThat(report.findings().all().get(1).en())
                .isEqualTo("the grade is good, not excellent as by the" + " self-evaluation");
    }

    @Test
    @DisplayName("a row that a recheck leaves out stays as the unit scored it")
    void partialRecheck() {
        ComparisonReport report = compare(SELF_92, filed(SPOT_CHECK, "- 10 - - -"));
        CorrectedResult result = result(report);
        assertThat(result.from()).isEqualTo(SPOT_CHECK);
        assertThat(result.total()).isEqualByComparingTo("75");
        assertThat(report.lines())
                .extracting(line -> line.standing().orElseThrow())
                .containsExactly(number("10"), number("10"), number("19"), number("36"));
        assertThat(report.lines().get(2).differences()).isEmpty();
        assertThat(report.sections().get(1).scores()).isEqualTo(Map.of(SELF, number("46"), SPOT_CHECK, number("29")));
    }

    @ParameterizedTest(name = "{0}: {1} stands with {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "FINANCE_KEY DEPARTMENT SPOT_CHECK | FINANCE_KEY | 71",
                "DEPARTMENT SPOT_CHECK | DEPARTMENT | 72",
                "RE_EVALUATION SPOT_CHECK | RE_EVALUATION | 74",
                "SPOT_CHECK | SPOT_CHECK | 73",
                "MID_TERM | SELF | 92",
            })
    @DisplayName("finance comes before the department, and that before the unit; a re-evaluation before a spot check")
    void priority(String others, EvaluationKind from, String total) {
        Map<EvaluationKind, String> totals =
                Map.of(FINANCE_KEY, "71", DEPARTMENT, "72", SPOT_CHECK, "73", RE_EVALUATION, "74", MID_TERM, "75");
        List<Evaluation> all = new java.util.ArrayList<>(List.of(SELF_92));
        for (String kind : others.split(" ", -1)) {
            EvaluationKind other = EvaluationKind.valueOf(kind);
            all.add(filed(other, "- - - - " + totals.get(other)));
        }
        CorrectedResult result = result(compare(all.toArray(Evaluation[]::new)));
        assertThat(result.from()).isEqualTo(from);
        assertThat(result.total()).isEqualByComparingTo(total);
    }

    @Test
    @DisplayName("a result that comes first says so; the only one says that; each names the rule")
    void reasons() {
        ComparisonReport first = compare(SELF_92, filed(FINANCE_KEY, "- - - - 71"));
        assertThat(codes(first.findings())).containsExactly("COMES_FIRST", "GRADE_CHANGED");
        assertThat(result(first).bases())
                .containsExactly(BOOK.comparison().rules().priority().basis());
        ComparisonReport only = compare(SELF_92);
        assertThat(codes(only.findings())).containsExactly("ONLY_RESULT");
        assertThat(result(only).corrected()).isFalse();
        ComparisonReport recheck = compare(filed(SPOT_CHECK, "- - - - 71"));
        assertThat(codes(recheck.findings())).containsExactly("ONLY_RESULT");
        assertThat(result(recheck).bases())
                .containsExactly(BOOK.comparison().rules().rechecks().basis());
        assertThat(result(recheck).before()).isEmpty();
    }

    @Test
    @DisplayName("an evaluation without a total is left out, and one by another sort of evaluation is not compared")
    void leftOut() {
        ComparisonReport report = compare(SELF_92, filed(FINANCE_KEY, "- 20 - - -"), filed(MID_TERM, "- - - - 50"));
        assertThat(result(report).from()).isEqualTo(SELF);
        assertThat(codes(report.findings())).contains("NO_TOTAL", "NOT_COMPARED");
        assertThat(codes(compare(SELF_92, filed(FINANCE_KEY, "- 20 - - -")).findings()))
                .startsWith("ONLY_RESULT");
        ComparisonReport none = compare(filed(SELF, "- - 3 - -"));
        assertThat(none.result()).isEmpty();
        assertThat(none.total().standing()).isEmpty();
        assertThat(none.lines().get(2).standing()).isEmpty();
        assertThat(codes(none.findings())).containsExactly("NO_RESULT", "NO_TOTAL");
    }

    @Test
    @DisplayName("rows of a document that was cut off make no total")
    void cutOff() {
        Evaluation whole = filed(SELF, "10 27 19 36 -");
        assertThat(result(compare(whole)).total()).isEqualByComparingTo("92");
        assertThat(compare(whole.toBuilder().complete(false).build()).result()).isEmpty();
    }

    @Test
    @DisplayName("a total that is not the sum of its rows is reported, and taken as stated")
    void wrongSum() {
        ComparisonReport report = compare(filed(SELF, "10 27 19 36 93"));
        assertThat(codes(report.findings())).containsExactly("ONLY_RESULT", "TOTAL_IS_NOT_THE_SUM");
        assertThat(report.findings().all().get(1).en())
                .isEqualTo("the total of the self-evaluation, 93, is not the sum of its rows, 92; the total was taken");
        assertThat(result(report).total()).isEqualByComparingTo("93");
    }

    @ParameterizedTest(name = "{0} stands as {1}, row a as {2}, {3} findings of bounds")
    @CsvSource({
        "10 30 20 40 100, 100, 30, 0",
        "10 30 20 40 100.01, 100, 30, 1",
        "10 30.01 20 40 -, 100, 30, 1",
        "10 -0.01 20 40 -, 70, 0, 1",
        "10 0 20 40 -, 70, 0, 0",
        "- - - - -0.01, 0, , 1",
    })
    @DisplayName("what stands lies within 0 and the weight; what does not is reported")
    void bounds(String scores, String total, String row, int reported) {
        ComparisonReport report = compare(filed(SELF, scores));
        assertThat(result(report).total()).isEqualByComparingTo(total);
        assertThat(report.lines().get(1).standing().map(BigDecimal::toString).orElse(null))
                .isEqualTo(row);
        assertThat(codes(report.findings()).stream().filter("OUT_OF_BOUNDS"::equals))
                .hasSize(reported);
    }

    @Test
    @DisplayName("a total out of 110 and one out of 100 are not compared")
    void fullMarks() {
        Evaluation self = out(SELF, "110", "105");
        ComparisonReport report = compare(self, filed(SPOT_CHECK, "- - - - 80"));
        assertThat(report.result()).isEmpty();
        assertThat(codes(report.findings())).contains("FULL_MARKS_DIFFER");
        assertThat(report.findings().hasErrors()).isTrue();
        CorrectedResult both = result(compare(self, out(SPOT_CHECK, "110", "101")));
        assertThat(both.total()).isEqualByComparingTo("105");
    }

    private static Evaluation out(EvaluationKind kind, String marks, String total) {
        return filed(kind, "- - - - " + total).toBuilder()
                .filed(FiledScores.builder()
                        .fullMarks(points(marks))
                        .total(points(total))
                        .build())
                .build();
    }

    @Test
    @DisplayName(
            "a key evaluation by indicators of its own stands by them; rows of the unit then have no standing score")
    void otherIndicators() {
        Indicator decision = Indicator.builder()
                .id("d")
                .category(IndicatorCategory.DECISION)
                .name("立项")
                .weight(points("100"))
                .build();
        Evaluation key = Filings.with(
                FINANCE_KEY,
                List.of(decision),
                FiledScores.builder().putIndicatorScores("d", points("85")).build());
        ComparisonReport report = compare(SELF_92, key);
        assertThat(result(report).total()).isEqualByComparingTo("85");
        assertThat(report.lines()).extracting(ComparisonLine::id).containsExactly("execution", "a", "b", "c", "d");
        assertThat(report.lines().get(1).standing()).isEmpty();
        assertThat(report.lines().get(4).standing()).contains(number("85"));
        assertThat(report.sections().get(0).standing()).isEmpty();
        assertThat(report.sections().get(3).standing()).contains(number("85"));
    }

    @Test
    @DisplayName("two of a kind, of two items, of two years, or none at all are refused")
    void refused() {
        Comparison comparison = BOOK.comparison();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> comparison.compare(SCHEME, List.of()))
                .withMessageContaining("no evaluation");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compare(SELF_92, SELF_92))
                .withMessageContaining("SELF");
        Evaluation other = SELF_92.toBuilder()
                .item(SELF_92.item().toBuilder().id("y").kind(ItemKind.PROJECT).build())
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compare(SELF_92, other))
                .withMessageContaining("[x, y]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compare(
                        SELF_92.toBuilder().year(FiscalYear.of(2021)).build(),
                        filed(SPOT_CHECK, "- - - - 1").toBuilder()
                                .year(FiscalYear.of(2022))
                                .build()))
                .withMessageContaining("2021");
    }
}
