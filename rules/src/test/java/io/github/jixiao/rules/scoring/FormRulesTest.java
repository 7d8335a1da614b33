package io.github.jixiao.rules.scoring;

import static io.github.jixiao.rules.scoring.FormSamples.codes;
import static io.github.jixiao.rules.scoring.FormSamples.filled;
import static io.github.jixiao.rules.scoring.FormSamples.form;
import static io.github.jixiao.rules.scoring.FormSamples.judged;
import static io.github.jixiao.rules.scoring.FormSamples.number;
import static io.github.jixiao.rules.scoring.FormSamples.only;
import static io.github.jixiao.rules.scoring.FormSamples.points;
import static io.github.jixiao.rules.scoring.FormSamples.row;
import static io.github.jixiao.rules.scoring.FormSamples.section;
import static io.github.jixiao.rules.scoring.FormSamples.steps;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.form.FilledForm;
import io.github.jixiao.core.form.FormEntry;
import io.github.jixiao.core.target.Direction;
import io.github.jixiao.rules.form.Form;
import io.github.jixiao.rules.form.Measure;
import io.github.jixiao.rules.form.RowRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A row of a form")
class FormRulesTest {
    private static final RowRule.Levels LEVELS = new RowRule.Levels(List.of(
            new RowRule.Level("good", FormSamples.WORD, number("1")),
            new RowRule.Level("half", FormSamples.WORD, number("0.55")),
            new RowRule.Level("none", FormSamples.WORD, number("0"))));
    private static final RowRule.Checklist LIST = new RowRule.Checklist(List.of(
            new RowRule.CheckPoint("a", FormSamples.WORD),
            new RowRule.CheckPoint("b", FormSamples.WORD),
            new RowRule.CheckPoint("c", FormSamples.WORD)));
    private static final RowRule.EitherOr BEST = new RowRule.EitherOr(
            RowRule.Choice.BEST,
            List.of(
                    new RowRule.Alternative("steps", FormSamples.WORD, steps("0", Direction.LOWER_IS_BETTER, "1", "1")),
                    new RowRule.Alternative("judged", FormSamples.WORD, new RowRule.Judged())));

    private static FilledForm entered(Form form, FormEntry entry) {
        return filled(form, "", Map.of("r", entry));
    }

    @Test
    @DisplayName("earns all or nothing by yes or no")
    void direct() {
        Form form = only(new RowRule.Direct());

        assertThat(points(form, entered(form, new FormEntry.Answer(true)), "r").orElseThrow())
                .isEqualByComparingTo("10");
        assertThat(points(form, entered(form, new FormEntry.Answer(false)), "r").orElseThrow())
                .isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({"good, 10", "half, 5.5", "none, 0"})
    @DisplayName("earns a share by the level ticked")
    void levels(String level, String expected) {
        Form form = only(LEVELS);

        assertThat(points(form, entered(form, new FormEntry.Ticked(level)), "r").orElseThrow())
                .isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 3.33", "2, 6.67", "3, 10"})
    @DisplayName("earns a third for each of three points, rounded as rows are")
    void checklist(int met, String expected) {
        Form form = only(LIST);
        Set<String> checked = Set.copyOf(List.of("a", "b", "c").subList(0, met));

        assertThat(points(form, entered(form, new FormEntry.Checked(checked)), "r")
                        .orElseThrow())
                .isEqualByComparingTo(expected);
    }

    @Test
    @DisplayName("earns the evaluator's points from nothing to all, and is not scored outside")
    void judgedWithinItsPoints() {
        Form form = only(new RowRule.Judged());

        assertThat(points(form, entered(form, judged("0")), "r").orElseThrow()).isEqualByComparingTo("0");
        assertThat(points(form, entered(form, judged("10")), "r").orElseThrow()).isEqualByComparingTo("10");
        assertThat(points(form, entered(form, judged("-0.01")), "r")).isEmpty();
        assertThat(points(form, entered(form, judged("10.01")), "r")).isEmpty();
        assertThat(codes(form, entered(form, judged("-0.01")))).contains("SCORE_NEGATIVE", "TOTAL_NOT_SCORED");
        assertThat(codes(form, entered(form, judged("10.01")))).contains("SCORE_ABOVE_WEIGHT");
    }

    @Test
    @DisplayName("by steps either way loses points on both sides of the value")
    void onTarget() {
        Form form = only(steps("50", Direction.ON_TARGET, "2", "1"));

        assertThat(points(form, filled(form, "x=50"), "r").orElseThrow()).isEqualByComparingTo("10");
        assertThat(points(form, filled(form, "x=53.9"), "r").orElseThrow()).isEqualByComparingTo("9");
        assertThat(points(form, filled(form, "x=46"), "r").orElseThrow()).isEqualByComparingTo("8");
    }

    @Test
    @DisplayName("by bands never earns more than its points")
    void bandsAreCapped() {
        RowRule.BandLine line = new RowRule.BandLine(number("0"), number("12"));
        Form form = only(new RowRule.Bands(FormSamples.VALUE, List.of(line), RowRule.Edge.LOWER, RowRule.Worth.POINTS));

        assertThat(points(form, filled(form, "x=0"), "r").orElseThrow()).isEqualByComparingTo("10");
        assertThat(points(form, filled(form, "x=-1"), "r").orElseThrow()).isEqualByComparingTo("0");
    }

    @Test
    @DisplayName(
            "in proportion is scored by the rounded rate where the form rounds rates, and by the exact one where not")
    void roundedRates() {
        // 4 ÷ 4.0003 is 99.9925 %: as 99.99 % of 100 points 99.99, exactly 99.9925
        Form rounded = form(section("s", row("r", "100", new RowRule.Proportion(FormSamples.RATIO))));
        Form exact =
                rounded.toBuilder().rateRounding(java.util.Optional.empty()).build();
        Form whole = rounded.toBuilder()
                .rateRounding(Schemes.stated(
                        "rate-rounding", new io.github.jixiao.rules.scheme.Rounding(0, java.math.RoundingMode.HALF_UP)))
                .build();

        assertThat(points(whole, filled(whole, "x=924 y=1000"), "r").orElseThrow())
                .isEqualByComparingTo("92");
        assertThat(points(rounded, filled(rounded, "x=924 y=1000"), "r").orElseThrow())
                .isEqualByComparingTo("92.4");
        assertThat(points(exact, filled(exact, "x=924 y=1000"), "r").orElseThrow())
                .isEqualByComparingTo("92.4");
        assertThat(points(exact, filled(exact, "x=-1 y=1000"), "r").orElseThrow())
                .isEqualByComparingTo("0");
    }

    @Test
    @DisplayName("with a missing number is not scored, and the number is named")
    void missingInput() {
        Form form = only(new RowRule.Proportion(FormSamples.RATIO));
        FilledForm filled = filled(form, "x=1");

        assertThat(points(form, filled, "r")).isEmpty();
        Finding finding = FormScorer.of(form).score(filled).score().findings().all().stream()
                .filter(each -> each.code().equals("INPUT_MISSING"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.pointer()).isEqualTo("/inputs/y");
        assertThat(finding.zh()).isEqualTo("「行r」缺少数据「y」，无法计分");
    }

    @ParameterizedTest
    @CsvSource({"x=1 y=0", "x=1 y=-5"})
    @DisplayName("is not scored by a rate of nothing")
    void noBase(String inputs) {
        Form form = only(new RowRule.Proportion(FormSamples.RATIO));

        assertThat(points(form, filled(form, inputs), "r")).isEmpty();
        assertThat(codes(form, filled(form, inputs))).contains("NO_BASE");
    }

    @Test
    @DisplayName("left open, or filled in another way than its rule asks, is not scored")
    void openOrMisfit() {
        Form form = only(new RowRule.Direct());

        assertThat(codes(form, filled(form, ""))).contains("ENTRY_MISSING");
        assertThat(codes(form, entered(form, judged("5")))).contains("ENTRY_DOES_NOT_FIT");
        assertThat(codes(only(LEVELS), entered(form, new FormEntry.Ticked("best"))))
                .contains("ENTRY_DOES_NOT_FIT");
        assertThat(codes(only(LIST), entered(form, new FormEntry.Checked(Set.of("a", "d")))))
                .contains("ENTRY_DOES_NOT_FIT");
        assertThat(points(form, entered(form, judged("5")), "r")).isEmpty();
    }

    @Test
    @DisplayName("scored by the best indicator takes the one with most points, and tells which was left out")
    void best() {
        Form form = only(BEST);

        FilledForm both = filled(form, "x=4", Map.of("judged", judged("5")));
        assertThat(points(form, both, "r").orElseThrow()).isEqualByComparingTo("6");
        assertThat(points(form, filled(form, "x=6", Map.of("judged", judged("5"))), "r")
                        .orElseThrow())
                .isEqualByComparingTo("5");
        assertThat(codes(form, both)).doesNotContain("ALTERNATIVE_NOT_SCORED");
        assertThat(points(form, filled(form, "x=4"), "r").orElseThrow()).isEqualByComparingTo("6");
        assertThat(codes(form, filled(form, "x=4")))
                .contains("ALTERNATIVE_NOT_SCORED")
                .doesNotContain("ENTRY_MISSING");
        assertThat(points(form, filled(form, ""), "r")).isEmpty();
        assertThat(codes(form, filled(form, ""))).contains("INPUT_MISSING", "ENTRY_MISSING");
    }

    @Test
    @DisplayName("scored by the indicator chosen needs a choice among its own")
    void chosen() {
        Form form = only(new RowRule.EitherOr(RowRule.Choice.CHOSEN, BEST.alternatives()));
        FormEntry steps = new FormEntry.Chosen("steps");

        assertThat(points(form, filled(form, "x=4", Map.of("r", steps, "judged", judged("9"))), "r")
                        .orElseThrow())
                .isEqualByComparingTo("6");
        assertThat(codes(form, filled(form, "x=4"))).contains("ENTRY_MISSING");
        assertThat(codes(form, filled(form, "x=4", Map.of("r", new FormEntry.Chosen("other")))))
                .contains("ENTRY_DOES_NOT_FIT");
        assertThat(codes(form, filled(form, "", Map.of("r", steps)))).contains("INPUT_MISSING");
    }

    @Test
    @DisplayName("takes sums on both sides of a ratio, less what is deducted")
    void sums() {
        Measure measure = new Measure(
                Measure.Form.RATIO, FormSamples.WORD, List.of("a", "b"), List.of("c", "d"), List.of("e", "f"));
        Form form = only(new RowRule.Proportion(measure));

        // (30 + 50 − 10 − 20) ÷ (60 + 40) = 50 %
        assertThat(points(form, filled(form, "a=30 b=50 c=10 d=20 e=60 f=40"), "r")
                        .orElseThrow())
                .isEqualByComparingTo("5");
    }

    @Test
    @DisplayName("points out in its finding where a key stands that a pointer must escape")
    void escapes() {
        Form form = form(section("s", row("a/b~c", "10", new RowRule.Direct())));

        assertThat(FormScorer.of(form)
                        .score(filled(form, ""))
                        .score()
                        .findings()
                        .all())
                .extracting(Finding::pointer)
                .contains("/entries/a~1b~0c");
    }
}
