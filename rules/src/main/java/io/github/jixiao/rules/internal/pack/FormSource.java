package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.target.ScoringRule.StepRounding;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.form.Form;
import io.github.jixiao.rules.form.FormFloor;
import io.github.jixiao.rules.form.FormRow;
import io.github.jixiao.rules.form.FormSection;
import io.github.jixiao.rules.form.FormSubject;
import io.github.jixiao.rules.form.UnusedPoints;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.law.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A score form as it stands in its file; policies that are common to all forms, and floors, come from dated values.
 *
 * @param id the coordinates of the form
 * @param title its title
 * @param jurisdiction whose form it is
 * @param firstYear the first fiscal year for which it is used
 * @param lastYear the last one
 * @param subject what it looks at
 * @param evaluations the kinds of evaluation it is for
 * @param fullMarks its full marks
 * @param sections its first levels
 * @param floors which sections make which least share together
 * @param graded whether its total is graded
 */
public record FormSource(
        String id,
        Text title,
        Jurisdiction jurisdiction,
        FiscalYear firstYear,
        Optional<FiscalYear> lastYear,
        FormSubject subject,
        Set<EvaluationKind> evaluations,
        Parameter<Points> fullMarks,
        List<FormSection> sections,
        List<Floor> floors,
        boolean graded) {
    private static final String EVALUATION = "evaluation";
    private static final String YARDSTICKS = "yardsticks";

    /**
     * Sections that make a least share together.
     *
     * @param yardstick the name of the share among the yardsticks
     * @param sections the ids of the sections
     */
    public record Floor(String yardstick, Set<String> sections) {}

    static FormSource read(
            PackFiles files, String path, String pack, Jurisdiction jurisdiction, Provisions provisions) {
        Fields file = Yaml.read(files, path);
        String id = pack + "/" + SchemeSource.name(file, "form");
        FiscalYear first = file.year("first-year");
        Optional<FiscalYear> last = file.maybe("last-year", Fields::year);
        if (last.isPresent() && last.get().compareTo(first) < 0) {
            throw file.refuse("last-year", last.get() + " is before the first year " + first);
        }
        FormRows rows = new FormRows(id, provisions);
        FormSource source = new FormSource(
                id,
                file.bilingual("title"),
                jurisdiction,
                first,
                last,
                file.constant("subject", FormSubject.class),
                file.maybe("evaluations", (fields, key) -> fields.constants(key, EvaluationKind.class))
                        .orElse(Set.of()),
                file.within("full-marks", fields -> full(fields, id, provisions)),
                file.each("sections", rows::section),
                file.maybe("floors", (fields, key) -> fields.each(key, rows::floor))
                        .orElse(List.of()),
                file.flag("graded"));
        file.maybe("note", Fields::text);
        file.end();
        source.refuseOddWeights(file);
        return source;
    }

    private static Parameter<Points> full(Fields fields, String id, Provisions provisions) {
        return new Parameter<>(Values.fullMarks(fields), FormRows.basis(fields, id + "#full-marks", provisions));
    }

    /** Where every row states its points, they make the full marks; otherwise they leave some to the evaluator. */
    private void refuseOddWeights(Fields file) {
        Points sum = Points.ZERO;
        boolean open = false;
        for (FormSection section : sections) {
            for (FormRow row : section.rows()) {
                sum = sum.plus(row.points().orElse(Points.ZERO));
                open |= row.points().isEmpty();
            }
        }
        int order = sum.compareTo(fullMarks.value());
        if (open ? order >= 0 : order != 0) {
            throw file.refuse(
                    "sections",
                    "the rows have " + sum + " points, the full marks are " + fullMarks.value()
                            + (open ? ", which leaves none for the rows without points" : ""));
        }
    }

    boolean inUse(FiscalYear year) {
        return firstYear.compareTo(year) <= 0
                && lastYear.filter(last -> last.compareTo(year) < 0).isEmpty();
    }

    /**
     * Returns the forms of a chain of packs that are in use.
     *
     * @param sources the forms of the packs, those of the nearest pack first
     * @param values the dated values in force
     * @return the forms, those of the nearest pack first
     * @throws PackException if a policy is not recorded for the year
     */
    public static List<Form> inUse(List<FormSource> sources, InForce values) {
        return sources.stream()
                .filter(source -> source.inUse(values.year()))
                .map(source -> source.form(values))
                .toList();
    }

    private Form form(InForce values) {
        List<FormFloor> least = floors.stream()
                .map(floor -> new FormFloor(
                        floor.sections(),
                        values.require(YARDSTICKS, floor.yardstick()).as(value -> Ratio.of(value.number("value")))))
                .toList();
        return Form.builder()
                .id(id)
                .title(title)
                .jurisdiction(jurisdiction)
                .firstYear(firstYear)
                .lastYear(lastYear)
                .subject(subject)
                .evaluations(evaluations)
                .fullMarks(fullMarks)
                .sections(sections)
                .floors(least)
                .rowRounding(policy(values, "row-rounding").as(Values::rounding))
                .rateRounding(values.find(EVALUATION, "form-rate-rounding").map(entry -> entry.as(Values::rounding)))
                .stepRounding(policy(values, "step-rounding").as(Values.constant(StepRounding.class)))
                .totalRounding(policy(values, "total-rounding").as(Values::rounding))
                .unusedPoints(policy(values, "unused-points").as(Values.constant(UnusedPoints.class)))
                .grades(graded ? Optional.of(policy(values, "grades").as(Values::grades)) : Optional.empty())
                .build();
    }

    private static DatedEntry policy(InForce values, String name) {
        return values.require(EVALUATION, "form-" + name);
    }
}
