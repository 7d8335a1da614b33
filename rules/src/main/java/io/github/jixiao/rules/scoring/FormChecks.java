package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.form.FilledForm;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.form.Form;
import io.github.jixiao.rules.form.FormFloor;
import io.github.jixiao.rules.form.FormRow;
import io.github.jixiao.rules.form.FormSection;
import io.github.jixiao.rules.form.RowRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds a filled form against its form: weights, floors, and what nobody asked for. */
final class FormChecks {
    private FormChecks() {}

    /**
     * Adds what is wrong.
     *
     * @param weights the points of each section's rows, in the order of the sections
     */
    static void check(Form form, FilledForm filled, List<BigDecimal> weights, List<Finding> findings) {
        filled.evaluation()
                .filter(kind -> !form.evaluations().contains(kind))
                .ifPresent(
                        kind -> findings.add(Finding.of(FormFinding.NOT_FOR_EVALUATION, "/evaluation", "kind", kind)));
        BigDecimal all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Points full = form.fullMarks().value();
        if (all.compareTo(full.value().toBigDecimal()) != 0) {
            findings.add(Finding.of(
                            ScoringFinding.WEIGHTS_OFF_FULL_MARKS,
                            "/weights",
                            "sum",
                            WeightChecks.plain(all),
                            "full",
                            full)
                    .basedOn(form.fullMarks().basis().provision()));
        }
        form.floors().forEach(floor -> floor(form, floor, weights, all, findings));
        fixed(form, filled, findings);
        notAsked(form, filled, findings);
    }

    private static void floor(
            Form form, FormFloor floor, List<BigDecimal> weights, BigDecimal all, List<Finding> findings) {
        BigDecimal points = BigDecimal.ZERO;
        List<FormSection> named = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            FormSection section = form.sections().get(i);
            if (floor.sections().contains(section.id())) {
                points = points.add(weights.get(i));
                named.add(section);
            }
        }
        BigDecimal least = all.multiply(floor.share().value().share().toBigDecimal());
        if (points.compareTo(least) < 0) {
            findings.add(Finding.of(
                            FormFinding.BELOW_FLOOR,
                            "/weights",
                            "sections",
                            new Text(joined(named, Text::zh, "、"), joined(named, Text::en, ", ")),
                            "points",
                            WeightChecks.plain(points),
                            "all",
                            WeightChecks.plain(all),
                            "floor",
                            floor.share().value())
                    .basedOn(floor.share().basis().provision()));
        }
    }

    private static String joined(List<FormSection> sections, Function<Text, String> language, String comma) {
        return sections.stream().map(FormSection::label).map(language).collect(Collectors.joining(comma));
    }

    private static void fixed(Form form, FilledForm filled, List<Finding> findings) {
        for (FormRow row : form.rows()) {
            Points filed = filled.weights().get(row.id());
            if (filed != null && row.points().filter(own -> !own.equals(filed)).isPresent()) {
                findings.add(Finding.of(
                                FormFinding.WEIGHT_FIXED,
                                "/weights/" + Measuring.escaped(row.id()),
                                "row",
                                row.label(),
                                "form",
                                row.points().orElseThrow(),
                                "filed",
                                filed)
                        .basedOn(row.basis().provision()));
            }
        }
    }

    private static void notAsked(Form form, FilledForm filled, List<Finding> findings) {
        Set<String> rows = new HashSet<>();
        Set<String> entries = new HashSet<>();
        Set<String> inputs = new HashSet<>();
        for (FormRow row : form.rows()) {
            rows.add(row.id());
            inputs.addAll(row.rule().inputs());
            if (row.rule() instanceof RowRule.EitherOr either) {
                either.alternatives().forEach(one -> entries.add(one.id()));
            }
        }
        entries.addAll(rows);
        notAsked("/inputs/", filled.inputs().keySet(), inputs, findings);
        notAsked("/entries/", filled.entries().keySet(), entries, findings);
        notAsked("/weights/", filled.weights().keySet(), rows, findings);
    }

    private static void notAsked(String at, Set<String> given, Set<String> asked, List<Finding> findings) {
        for (String key : new TreeSet<>(given)) {
            if (!asked.contains(key)) {
                findings.add(Finding.of(FormFinding.NOT_ASKED, at + Measuring.escaped(key), "key", key));
            }
        }
    }
}
