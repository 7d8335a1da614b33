package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.form.FilledForm;
import io.github.jixiao.core.form.FormEntry;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.target.ScoringRule.StepRounding;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.form.Form;
import io.github.jixiao.rules.form.FormRow;
import io.github.jixiao.rules.form.FormSection;
import io.github.jixiao.rules.form.FormSubject;
import io.github.jixiao.rules.form.Measure;
import io.github.jixiao.rules.form.RowRule;
import io.github.jixiao.rules.form.UnusedPoints;
import io.github.jixiao.rules.scheme.GradeScale;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Forms under test: shipped ones, and small ones with two decimals, whole steps, rescaling and grades from 90/80/60. */
final class FormSamples {
    static final Text WORD = new Text("指标", "row");
    static final Measure VALUE = measure(Measure.Form.VALUE, "x");
    static final Measure RATIO = measure(Measure.Form.RATIO, "x", "y");

    private FormSamples() {}

    static Measure measure(Measure.Form form, String part, String... whole) {
        return new Measure(form, WORD, List.of(part), List.of(), List.of(whole));
    }

    static RowRule.Steps steps(String from, Direction direction, String step, String each) {
        return new RowRule.Steps(VALUE, number(from), direction, number(step), number(each));
    }

    static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    static FormRow row(String id, String points, RowRule rule) {
        Optional<Points> own = points.isEmpty() ? Optional.empty() : Optional.of(Points.parse(points));
        return new FormRow(id, new Text("行" + id, "row " + id), Optional.empty(), own, rule, Schemes.basis("row"));
    }

    static FormSection section(String id, FormRow... rows) {
        return new FormSection(id, new Text("段" + id, "section " + id), List.of(rows));
    }

    /** A form of full marks 100. */
    static Form form(FormSection... sections) {
        return Form.builder()
                .id("zz/form")
                .title(new Text("表", "form"))
                .jurisdiction(Jurisdiction.parse("zz"))
                .firstYear(FiscalYear.of(2020))
                .subject(FormSubject.PROJECT)
                .fullMarks(Schemes.stated("full-marks", Points.of(100)))
                .addSections(sections)
                .rateRounding(Schemes.stated("rate-rounding", Schemes.TWO))
                .stepRounding(Schemes.stated("step-rounding", StepRounding.FLOOR))
                .rowRounding(Schemes.stated("row-rounding", Schemes.TWO))
                .totalRounding(Schemes.stated("total-rounding", Schemes.TWO))
                .unusedPoints(Schemes.stated("unused-points", UnusedPoints.RESCALE))
                .grades(Schemes.stated("grades", new GradeScale(Schemes.GRADES, GradeScale.Stage.ROUNDED)))
                .build();
    }

    static Form counting(Form form, StepRounding rounding) {
        return form.toBuilder()
                .stepRounding(Schemes.stated("step-rounding", rounding))
                .build();
    }

    /** A form of one row of 10 points. */
    static Form only(RowRule rule) {
        return form(section("s", row("r", "10", rule)));
    }

    static Form shipped(String id) {
        return RuleBooks.standard()
                .inForce(Jurisdiction.parse("cn"), FiscalYear.of(2022))
                .forms()
                .form(id);
    }

    /** A filled form with numbers such as {@code "x=1 y=2.5"}. */
    static FilledForm filled(Form form, String inputs, Map<String, FormEntry> entries) {
        Map<String, Decimal> numbers = new LinkedHashMap<>();
        Arrays.stream(inputs.split(" ")).filter(each -> !each.isEmpty()).forEach(each -> {
            String[] cut = each.split("=", 2);
            numbers.put(cut[0], Decimal.parse(cut[1]));
        });
        return FilledForm.builder()
                .form(form.id())
                .inputs(numbers)
                .entries(entries)
                .build();
    }

    static FilledForm filled(Form form, String inputs) {
        return filled(form, inputs, Map.of());
    }

    static Optional<RowScore> rowScore(Form form, FilledForm filled, String row) {
        return FormScorer.of(form).score(filled).score().rows().stream()
                .filter(score -> score.id().equals(row))
                .findFirst();
    }

    static Optional<BigDecimal> points(Form form, FilledForm filled, String row) {
        return rowScore(form, filled, row).flatMap(RowScore::points);
    }

    static List<String> codes(Form form, FilledForm filled) {
        return FormScorer.of(form).score(filled).score().findings().all().stream()
                .map(finding -> finding.code())
                .toList();
    }

    static FormEntry judged(String points) {
        return new FormEntry.Judged(Points.parse(points));
    }
}
