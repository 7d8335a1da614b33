package io.github.jixiao.rules.scoring;

import static io.github.jixiao.rules.scoring.FormSamples.codes;
import static io.github.jixiao.rules.scoring.FormSamples.filled;
import static io.github.jixiao.rules.scoring.FormSamples.form;
import static io.github.jixiao.rules.scoring.FormSamples.judged;
import static io.github.jixiao.rules.scoring.FormSamples.row;
import static io.github.jixiao.rules.scoring.FormSamples.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.form.FilledForm;
import io.github.jixiao.core.form.FormEntry;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.form.Form;
import io.github.jixiao.rules.form.RowRule;
import io.github.jixiao.rules.form.UnusedPoints;
import io.github.jixiao.rules.scheme.Grade;
import io.github.jixiao.rules.scheme.GradeScale;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The total of a form")
class FormTotalsTest {
    private static final RowRule JUDGED = new RowRule.Judged();
    private static final Form NINETY_TEN =
            form(section("a", row("main", "90", JUDGED)), section("b", row("rest", "10", JUDGED)));
    private static final FormEntry NOT_APPLICABLE = new FormEntry.NotApplicable("无服务对象");

    private static Score score(Form form, FilledForm filled) {
        return FormScorer.of(form).score(filled).score();
    }

    private static FilledForm both(String main, FormEntry rest) {
        return filled(NINETY_TEN, "", Map.of("main", judged(main), "rest", rest));
    }

    @ParameterizedTest(name = "{0} + 10 is {1}")
    @CsvSource({"79.99, good", "80, excellent", "80.01, excellent", "69.99, medium", "50, medium", "49.99, poor"})
    @DisplayName("adds the rows and is graded from the lower bound on")
    void graded(String main, String grade) {
        String code = grade.equals("medium") ? "fair" : grade;
        Score score = score(NINETY_TEN, both(main, judged("10")));

        assertThat(score.total().orElseThrow())
                .isEqualByComparingTo(FormSamples.number(main).add(FormSamples.number("10")));
        assertThat(score.outOf()).isEqualByComparingTo("100");
        assertThat(score.grade().map(Grade::code)).hasValue(code);
        assertThat(score.findings().all()).isEmpty();
        assertThat(score.sheet().scheme()).isEqualTo("zz/form");
    }

    @Test
    @DisplayName("is graded before rounding where the scale says so: 89.995 is good, as rounded 90.00 excellent")
    void stageOfGrading() {
        Form fine = NINETY_TEN.toBuilder()
                .rowRounding(Schemes.stated(
                        "row-rounding", new io.github.jixiao.rules.scheme.Rounding(4, java.math.RoundingMode.HALF_UP)))
                .build();
        Form exact = fine.toBuilder()
                .grades(Schemes.stated("grades", new GradeScale(Schemes.GRADES, GradeScale.Stage.EXACT)))
                .build();
        FilledForm filled = both("79.995", judged("10"));

        assertThat(score(fine, filled).total().orElseThrow()).isEqualByComparingTo("90");
        assertThat(score(fine, filled).grade().map(Grade::code)).hasValue("excellent");
        assertThat(score(exact, filled).grade().map(Grade::code)).hasValue("good");
    }

    @Test
    @DisplayName("of 83.40 out of 90 that apply is 92.67 where points are rescaled")
    void rescaled() {
        Score score = score(NINETY_TEN, both("83.40", NOT_APPLICABLE));

        assertThat(score.total().orElseThrow()).isEqualByComparingTo("92.67");
        assertThat(score.outOf()).isEqualByComparingTo("100");
        assertThat(score.grade().map(Grade::code)).hasValue("excellent");
        assertThat(score.findings().all()).extracting(Finding::code).containsExactly("NOT_APPLICABLE");
        assertThat(score.rows().get(1).weight()).isEmpty();
        assertThat(score.sheet().verify()).isEmpty();
    }

    @Test
    @DisplayName("shows what each row is out of, whose points they are, and where its weight comes from")
    void rows() {
        RowRule direct = new RowRule.Direct();
        Form form = form(section("s", row("own", "60", direct), row("a/b", "", direct), row("main", "10", JUDGED)));
        FormEntry yes = new FormEntry.Answer(true);
        FilledForm filled = filled(form, "", Map.of("own", yes, "a/b", yes, "main", judged("9"))).toBuilder()
                .putWeights("a/b", Points.of(30))
                .build();
        Score score = score(form, filled);

        assertThat(score.total().orElseThrow()).isEqualByComparingTo("99");
        assertThat(score.rows())
                .extracting(row -> row.weight().orElseThrow().intValueExact())
                .containsExactly(60, 30, 10);
        assertThat(score.rows()).extracting(RowScore::judged).containsExactly(false, false, true);
        List<Step> rows =
                score.sheet().root().operands().get(0).operands().get(0).operands();
        Step own = rows.get(0).operands().get(0);
        Step filed = rows.get(1).operands().get(0);
        assertThat(own.basis()).contains(Schemes.basis("row"));
        assertThat(own.pointer()).isEmpty();
        assertThat(filed.basis()).isEmpty();
        assertThat(filed.pointer()).contains("/weights/a~1b");
    }

    @Test
    @DisplayName("is not rescaled where every row applies, even if the form deals out 90 of 100 points")
    void nothingUnused() {
        Form ninety = form(section("a", row("main", "90", JUDGED)));
        Score score = score(ninety, filled(ninety, "", Map.of("main", judged("81"))));

        assertThat(score.total().orElseThrow()).isEqualByComparingTo("81");
        assertThat(score.outOf()).isEqualByComparingTo("90");
        assertThat(score.findings().all()).extracting(Finding::code).containsExactly("WEIGHTS_OFF_FULL_MARKS");
    }

    @Test
    @DisplayName("stays out of fewer points where they are kept")
    void kept() {
        Form keeps = NINETY_TEN.toBuilder()
                .unusedPoints(Schemes.stated("unused-points", UnusedPoints.KEEP))
                .build();
        Score score = score(keeps, both("83.40", NOT_APPLICABLE));

        assertThat(score.total().orElseThrow()).isEqualByComparingTo("83.40");
        assertThat(score.outOf()).isEqualByComparingTo("90");
    }

    @Test
    @DisplayName("is not there while a row is open; the section of that row has no points, the others have")
    void open() {
        FormScore score = FormScorer.of(NINETY_TEN).score(filled(NINETY_TEN, "", Map.of("rest", judged("9"))));

        assertThat(score.score().total()).isEmpty();
        assertThat(score.score().grade()).isEmpty();
        assertThat(score.score().points()).isEqualByComparingTo("9");
        assertThat(score.score().outOf()).isEqualByComparingTo("10");
        assertThat(score.sections().get(0).points()).isEmpty();
        assertThat(score.sections().get(0).weight().orElseThrow()).isEqualByComparingTo("90");
        assertThat(score.sections().get(1).points().orElseThrow()).isEqualByComparingTo("9");
        Finding told = score.score().findings().all().get(1);
        assertThat(told.code()).isEqualTo("TOTAL_NOT_SCORED");
        assertThat(told.arguments()).containsEntry("count", "1").containsEntry("weight", "10");
    }

    @Test
    @DisplayName("is not there where no row applies")
    void nothingApplies() {
        Score score = score(NINETY_TEN, filled(NINETY_TEN, "", Map.of("main", NOT_APPLICABLE, "rest", NOT_APPLICABLE)));

        assertThat(score.total()).isEmpty();
        assertThat(score.points()).isEqualByComparingTo("0");
    }

    @Test
    @DisplayName("goes by the evaluator's points where the form states none; rows without any are not part of it")
    void evaluatorsPoints() {
        Form open = form(section("a", row("one", "", JUDGED), row("two", "", JUDGED), row("three", "40", JUDGED)));
        FilledForm filled = filled(open, "", Map.of("one", judged("50"), "three", judged("30"))).toBuilder()
                .putWeights("one", Points.of(60))
                .build();

        Score score = score(open, filled);
        assertThat(score.total().orElseThrow()).isEqualByComparingTo("80");
        assertThat(score.rows()).extracting(RowScore::id).containsExactly("one", "three");
        assertThat(score.findings().all()).isEmpty();
    }

    @Test
    @DisplayName("is not there where a row has an entry and no points, and weights that miss the full marks are told")
    void weightMissing() {
        Form open = form(section("a", row("one", "", JUDGED), row("three", "40", JUDGED)));
        FilledForm filled = filled(open, "", Map.of("one", judged("50"), "three", judged("30")));

        assertThat(codes(open, filled)).containsExactly("WEIGHT_MISSING", "WEIGHTS_OFF_FULL_MARKS", "TOTAL_NOT_SCORED");
        assertThat(score(open, filled).total()).isEmpty();
    }

    @Test
    @DisplayName("goes by the form's points where it states them; the same points filed again are no finding")
    void fixedWeights() {
        FilledForm other = both("81", judged("10")).toBuilder()
                .putWeights("rest", Points.of(20))
                .putWeights("main", Points.of(90))
                .build();

        Score score = score(NINETY_TEN, other);
        assertThat(score.total().orElseThrow()).isEqualByComparingTo("91");
        assertThat(score.findings().all()).extracting(Finding::code).containsExactly("WEIGHT_FIXED");
        assertThat(score.findings().all().get(0).pointer()).isEqualTo("/weights/rest");
    }

    @Test
    @DisplayName("leaves out what the form does not ask for, and tells it")
    void notAsked() {
        FilledForm more = both("81", judged("10")).toBuilder()
                .putInputs("z", io.github.jixiao.core.value.Decimal.ZERO)
                .putEntries("y", judged("1"))
                .putWeights("x", Points.of(1))
                .build();

        assertThat(score(NINETY_TEN, more).findings().all())
                .extracting(Finding::pointer)
                .containsExactly("/inputs/z", "/entries/y", "/weights/x");
        assertThat(score(NINETY_TEN, more).total().orElseThrow()).isEqualByComparingTo("91");
    }

    @ParameterizedTest(name = "decision {0}, output and benefit {1}: {2}")
    @CsvSource({"40, 30, 30, false", "39.99, 30, 30.01, false", "40.01, 29.99, 30, true", "29.5, 29.3, 41.2, false"})
    @DisplayName("of a framework tells when output and benefit make less than 60 % of the points")
    void floor(String decision, String output, String benefit, boolean told) {
        Form form = FormSamples.shipped("cn/framework-2020");
        FilledForm filled = FilledForm.builder()
                .form(form.id())
                .evaluation(EvaluationKind.FINANCE_KEY)
                .putWeights("enforcement", Points.parse(decision))
                .putWeights("timeliness", Points.parse(output))
                .putWeights("effects", Points.parse(benefit))
                .putEntries("enforcement", new FormEntry.Checked(Set.of("followed")))
                .putEntries("timeliness", judged("20"))
                .putEntries("effects", judged("25"))
                .build();

        List<Finding> findings = score(form, filled).findings().all();
        assertThat(findings).hasSize(told ? 1 : 0);
        findings.forEach(finding -> {
            assertThat(finding.code()).isEqualTo("BELOW_FLOOR");
            assertThat(finding.provisions()).containsExactly(ProvisionRef.parse("cn:caiyu-2020-10#14"));
            assertThat(finding.en()).isEqualTo("output, benefit have 59.99 points together, less than 60% of 100");
        });
    }

    @Test
    @DisplayName("tells that a form is for other evaluations")
    void otherEvaluation() {
        FilledForm self = both("81", judged("10")).toBuilder()
                .evaluation(EvaluationKind.SELF)
                .build();

        assertThat(codes(NINETY_TEN, self)).containsExactly("NOT_FOR_EVALUATION");
    }

    @Test
    @DisplayName("is not asked of another form")
    void otherForm() {
        FilledForm other = FilledForm.builder().form("zz/other").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormScorer.of(NINETY_TEN).score(other))
                .withMessageContaining("zz/other");
    }

    @ParameterizedTest
    @EnumSource(FormFinding.class)
    @DisplayName("comes with findings that name the same values in both languages")
    void findingTexts(FormFinding finding) {
        assertThat(places(finding.zh())).isEqualTo(places(finding.en()));
        assertThat(finding.en()).isASCII();
        assertThat(Arrays.stream(ScoringFinding.values()).map(Enum::name)).doesNotContain(finding.name());
    }

    private static Set<String> places(String message) {
        return Pattern.compile("\\{[a-z]+}")
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
