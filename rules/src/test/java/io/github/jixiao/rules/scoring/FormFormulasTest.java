package io.github.jixiao.rules.scoring;

import static io.github.jixiao.rules.scoring.FormSamples.filled;
import static io.github.jixiao.rules.scoring.FormSamples.points;
import static io.github.jixiao.rules.scoring.FormSamples.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.form.FilledForm;
import io.github.jixiao.core.form.FormEntry;
import io.github.jixiao.core.target.ScoringRule.StepRounding;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.form.Form;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formulas of the tables that ship, with values worked by hand from their provisions. */
@DisplayName("A shipped form scores")
class FormFormulasTest {
    @ParameterizedTest(name = "{0}: {2} earns {3}")
    @CsvSource({
        // 5 points up to 100 %, 0.5 off for each whole point above: 100.9 % is no whole point
        "cn/department-steps, staff-control, staff-in-post=98 staff-authorised=100, 5",
        "cn/department-steps, staff-control, staff-in-post=100 staff-authorised=100, 5",
        "cn/department-steps, staff-control, staff-in-post=1009 staff-authorised=1000, 5",
        "cn/department-steps, staff-control, staff-in-post=101 staff-authorised=100, 4.5",
        "cn/department-steps, staff-control, staff-in-post=105 staff-authorised=100, 2.5",
        "cn/department-steps, staff-control, staff-in-post=109 staff-authorised=100, 0.5",
        "cn/department-steps, staff-control, staff-in-post=110 staff-authorised=100, 0",
        "cn/department-steps, staff-control, staff-in-post=120 staff-authorised=100, 0",
        // no increase earns all; 6 % more costs 3 points, 4.8 in the sharper table
        "cn/department-steps, three-public-change, three-public-now=80 three-public-before=100, 5",
        "cn/department-steps, three-public-change, three-public-now=100 three-public-before=100, 5",
        "cn/department-steps, three-public-change, three-public-now=101 three-public-before=100, 4.5",
        "cn/department-steps, three-public-change, three-public-now=106 three-public-before=100, 2",
        "cn/department-steps-sharper, three-public-change, three-public-now=106 three-public-before=100, 0.2",
        "cn/department-steps-sharper, three-public-change, three-public-now=107 three-public-before=100, 0",
        // 300 of 2000 is 15.00 %: the band up to 20
        "cn/department-steps, control, budget-added=0 budget-initial=2000, 5",
        "cn/department-steps, control, budget-added=0.2 budget-initial=2000, 4",
        "cn/department-steps, control, budget-added=200 budget-initial=2000, 4",
        "cn/department-steps, control, budget-added=200.2 budget-initial=2000, 3",
        "cn/department-steps, control, budget-added=300 budget-initial=2000, 3",
        "cn/department-steps, control, budget-added=400 budget-initial=2000, 3",
        "cn/department-steps, control, budget-added=600 budget-initial=2000, 2",
        "cn/department-steps, control, budget-added=600.2 budget-initial=2000, 0",
        // cost either way from plan
        "cn/self-rows-2017, cost-control, cost-actual=100 cost-planned=100, 5",
        "cn/self-rows-2017, cost-control, cost-actual=90 cost-planned=100, 5",
        "cn/self-rows-2017, cost-control, cost-actual=110 cost-planned=100, 5",
        "cn/self-rows-2017, cost-control, cost-actual=110.01 cost-planned=100, 3",
        "cn/self-rows-2017, cost-control, cost-actual=85 cost-planned=100, 3",
        "cn/self-rows-2017, cost-control, cost-actual=84.99 cost-planned=100, 1",
        "cn/self-rows-2017, cost-control, cost-actual=120 cost-planned=100, 1",
        "cn/self-rows-2017, cost-control, cost-actual=120.01 cost-planned=100, 0",
        // one point off for each 3 % and 4 % from plan
        "cn/administrative-project-2015, workload, workload-actual=97.01 workload-planned=100, 15",
        "cn/administrative-project-2015, workload, workload-actual=97 workload-planned=100, 14",
        "cn/administrative-project-2015, workload, workload-actual=106 workload-planned=100, 13",
        "cn/administrative-project-2015, progress, progress-actual=96.01 progress-planned=100, 10",
        "cn/administrative-project-2015, progress, progress-actual=96 progress-planned=100, 9",
        "cn/agricultural-project-2015, investment, investment-received=97 investment-planned=100, 7",
        // 1850 of 2000 is 92.5 %; above plan no more than all
        "cn/department-funds-2019, completion, expenditure-actual=1850 expenditure-budgeted=2000, 18.5",
        "cn/department-funds-2019, completion, expenditure-actual=2100 expenditure-budgeted=2000, 20",
    })
    void byRow(String form, String row, String inputs, String expected) {
        Form shipped = shipped(form);

        assertThat(points(shipped, filled(shipped, inputs), row).orElseThrow()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}: whole steps {2}, started {3}, in proportion {4}")
    @CsvSource({
        "cn/agricultural-project-2015, completion, output-actual=934 output-planned=1000, 14, 13, 13.40",
        "cn/self-rows-2017, satisfaction-rate, satisfaction=90, 10, 10, 10",
        "cn/self-rows-2017, satisfaction-rate, satisfaction=88, 10, 9, 9.60",
        "cn/self-rows-2017, satisfaction-rate, satisfaction=85, 9, 9, 9",
        "cn/self-rows-2017, satisfaction-rate, satisfaction=84.9, 9, 8, 8.98",
        "cn/self-rows-2017, satisfaction-rate, satisfaction=40, 0, 0, 0"
    })
    @DisplayName("parts of steps as the policy says")
    void bySteps(String form, String row, String inputs, String whole, String started, String proportion) {
        Form shipped = shipped(form);
        FilledForm filled = filled(shipped, inputs);

        assertThat(shipped.stepRounding().value()).isEqualTo(StepRounding.FLOOR);
        assertThat(points(shipped, filled, row).orElseThrow()).isEqualByComparingTo(whole);
        assertThat(points(FormSamples.counting(shipped, StepRounding.CEILING), filled, row)
                        .orElseThrow())
                .isEqualByComparingTo(started);
        assertThat(points(FormSamples.counting(shipped, StepRounding.PRO_RATA), filled, row)
                        .orElseThrow())
                .isEqualByComparingTo(proportion);
    }

    @Test
    @DisplayName("budget completion 92.56 % one whole step of 5 % below, as worked in the sheet")
    void budgetCompletion() {
        Form form = shipped("cn/department-steps");
        FilledForm filled =
                filled(form, "carried-over=120 budget-initial=2000 budget-added=300 balance=180").toBuilder()
                        .putWeights("completion", Points.of(10))
                        .build();

        FormScore score = FormScorer.of(form).score(filled);
        Step row = row(score, "process", "completion");

        assertThat(row.value()).isEqualByComparingTo("8"); // 10 − 1 × 2
        assertThat(find(row, "rate").value()).isEqualByComparingTo("92.56"); // 2240 ÷ 2420
        assertThat(find(row, "counted").value()).isEqualByComparingTo("1"); // 7.44 ÷ 5
        assertThat(points(FormSamples.counting(form, StepRounding.CEILING), filled, "completion")
                        .orElseThrow())
                .isEqualByComparingTo("6");
        assertThat(points(FormSamples.counting(form, StepRounding.PRO_RATA), filled, "completion")
                        .orElseThrow())
                .isEqualByComparingTo("7.02"); // 10 − 1.488 × 2
    }

    private static Step row(FormScore score, String section, String row) {
        return find(find(score.score().sheet().root(), section), row);
    }

    private static Step find(Step step, String key) {
        return steps(step, key).findFirst().orElseThrow();
    }

    private static Stream<Step> steps(Step step, String key) {
        return step.key().equals(key)
                ? Stream.of(step)
                : step.operands().stream().flatMap(operand -> steps(operand, key));
    }

    @ParameterizedTest(name = "{0}: {1} of {2} points earns {3}")
    @CsvSource({
        "received-rate, funds-received=80 funds-budgeted=100, 5, 4",
        "execution-rate, funds-spent=60 funds-received=80, 10, 7.5", // over the funds received
        "execution-rate, funds-spent=81 funds-received=80, 10, 10",
        "completion, output-actual=90 output-planned=120, 10, 7.5",
        "quality, output-qualified=81 output-actual=90, 10, 9",
        "cost-saving, cost-actual=95 cost-planned=100, 4, 4", // 5 % saved
        "cost-saving, cost-actual=100 cost-planned=100, 4, 4",
        "cost-saving, cost-actual=100.01 cost-planned=100, 4, 0",
        "satisfaction, satisfaction=88, 10, 8.8",
        "satisfaction, satisfaction=101, 10, 10"
    })
    @DisplayName("the rates of the framework")
    void framework(String row, String inputs, String weight, String expected) {
        Form form = shipped("cn/framework-2020");
        FilledForm filled = filled(form, inputs).toBuilder()
                .putWeights(row, Points.parse(weight))
                .build();

        assertThat(points(form, filled, row).orElseThrow()).isEqualByComparingTo(expected);
    }

    @Test
    @DisplayName("the rate of cost saving as (planned − actual) ÷ planned")
    void costSaving() {
        Form form = shipped("cn/framework-2020");
        FilledForm filled = filled(form, "cost-actual=95 cost-planned=100").toBuilder()
                .putWeights("cost-saving", Points.of(4))
                .build();

        Step row = row(FormScorer.of(form).score(filled), "output", "cost-saving");
        assertThat(find(row, "rate").value()).isEqualByComparingTo("5");
    }

    @ParameterizedTest(name = "{0} of {1} points checked: {2}")
    @CsvSource({"law|policy|duties|public|no-duplication, 5, 5", "law|policy|duties, 5, 3", "law, 4, 0.8", "'', 5, 0"})
    @DisplayName("a checklist by equal parts")
    void checklist(String met, String weight, String expected) {
        Form form = shipped("cn/framework-2020");
        Set<String> checked = met.isEmpty() ? Set.of() : Set.of(met.split("\\|"));
        FilledForm filled = filled(form, "", Map.of("basis", new FormEntry.Checked(checked))).toBuilder()
                .putWeights("basis", Points.parse(weight))
                .build();

        assertThat(points(form, filled, "basis").orElseThrow()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest(name = "{0} = {1}: {3} points")
    @CsvSource({
        // 60 of 2000 is 3 %; 60 after 50 is 20 % more; 48 after 50 is less
        "carry-over, carry-over-rate, carry-over-now=60 expenditure-budgeted=2000, 17",
        "carry-over, carry-over-change, carry-over-now=60 carry-over-before=50, 0",
        "carry-over, carry-over-change, carry-over-now=48 carry-over-before=50, 20",
        "payables, payables-rate, payables-now=60 expenditure-budgeted=2000, 7",
        "payables, payables-change, payables-now=51 payables-before=50, 8"
    })
    @DisplayName("one of two indicators, as chosen")
    void either(String row, String alternative, String inputs, String expected) {
        Form form = shipped("cn/department-funds-2019");
        FilledForm filled = filled(form, inputs, Map.of(row, new FormEntry.Chosen(alternative)));

        assertThat(points(form, filled, row).orElseThrow()).isEqualByComparingTo(expected);
    }

    @Test
    @DisplayName("the whole fund sheet: 18.50 + 17 + 10 of 50, without a grade")
    void funds() {
        Form form = shipped("cn/department-funds-2019");
        FilledForm filled = filled(
                form,
                "expenditure-actual=1850 expenditure-budgeted=2000 carry-over-now=60 payables-now=48 payables-before=50",
                Map.of(
                        "carry-over", new FormEntry.Chosen("carry-over-rate"),
                        "payables", new FormEntry.Chosen("payables-change")));

        Score score = FormScorer.of(form).score(filled).score();
        assertThat(score.total().orElseThrow()).isEqualByComparingTo("45.50");
        assertThat(score.outOf()).isEqualByComparingTo("50");
        assertThat(score.grade()).isEmpty();
        assertThat(score.findings().all()).isEmpty();
    }

    @Test
    @DisplayName("target reviews by 20, 30, 30 and 20 points, and grades them")
    void targetReview() {
        Form form = shipped("cn/target-review-2015");
        Map<String, FormEntry> entries = Map.of(
                "form", FormSamples.judged("10"),
                "clarity", FormSamples.judged("8"),
                "duties", FormSamples.judged("13"),
                "indicators", FormSamples.judged("12"),
                "ambition", FormSamples.judged("11.5"),
                "funds", FormSamples.judged("14"),
                "attainability", FormSamples.judged("9"),
                "conditions", FormSamples.judged("10"));

        FormScore score = FormScorer.of(form).score(filled(form, "", entries));
        assertThat(score.sections())
                .extracting(section -> section.weight().orElseThrow().toPlainString() + "/"
                        + section.points().orElseThrow().toPlainString())
                .containsExactly("20/18.00", "30/25.00", "30/25.50", "20/19.00");
        assertThat(score.score().total().orElseThrow()).isEqualByComparingTo("87.50");
        assertThat(score.score().grade().orElseThrow().code()).isEqualTo("good");
        assertThat(score.score().rows()).allMatch(RowScore::judged);
    }
}
