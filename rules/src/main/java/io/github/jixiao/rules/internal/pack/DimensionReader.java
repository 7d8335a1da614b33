package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.appraisal.Dimension;
import io.github.jixiao.rules.form.FormRow;
import io.github.jixiao.rules.form.FormSection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the dimensions of an appraisal or review: those of a score form, or a list of their own. */
final class DimensionReader {
    private static final String VALUE = "value";

    private final List<FormSource> forms;

    DimensionReader(List<FormSource> forms, FiscalYear year) {
        this.forms = forms.stream().filter(form -> form.inUse(year)).toList();
    }

    /** What of a form is marked: first levels as a whole, or each row. */
    private enum Marked {
        SECTIONS,
        ROWS
    }

    List<Dimension> read(Fields value) {
        List<Dimension> dimensions = value.node(VALUE).isObject()
                ? value.within(VALUE, this::ofForm)
                : value.each(VALUE, DimensionReader::dimension);
        if (dimensions.isEmpty()) {
            throw value.refuse(VALUE, "needs a dimension");
        }
        Set<String> codes = new HashSet<>();
        dimensions.stream().flatMap(Dimension::marked).map(Dimension::code).forEach(code -> {
            if (!codes.add(code)) {
                throw value.refuse(VALUE, "holds the code '" + code + "' twice");
            }
        });
        return dimensions;
    }

    private List<Dimension> ofForm(Fields fields) {
        String id = fields.text("form");
        FormSource form = forms.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> fields.refuse(
                        "form",
                        "no form '" + id + "' is in use; known: "
                                + forms.stream().map(FormSource::id).toList()));
        boolean rows = fields.constant("marked", Marked.class) == Marked.ROWS;
        List<Dimension> dimensions = new ArrayList<>();
        for (FormSection section : form.sections()) {
            List<Dimension> parts =
                    section.rows().stream().map(row -> part(fields, row)).toList();
            Points full = parts.stream().map(Dimension::full).reduce(Points.ZERO, Points::plus);
            dimensions.add(new Dimension(section.id(), section.label(), full, rows ? parts : List.of()));
        }
        fields.maybe("more", (inner, key) -> inner.each(key, DimensionReader::dimension))
                .ifPresent(dimensions::addAll);
        return dimensions;
    }

    private static Dimension part(Fields fields, FormRow row) {
        Points points = row.points()
                .orElseThrow(() -> fields.refuse("form", "row '" + row.id() + "' states no points to be marked"));
        return new Dimension(row.id(), row.label(), points, List.of());
    }

    private static Dimension dimension(Fields fields) {
        return new Dimension(
                fields.text("code"),
                new Text(fields.text("zh"), fields.text("en")),
                Points.of(fields.number("points")),
                fields.maybe("parts", (inner, key) -> inner.each(key, DimensionReader::dimension))
                        .orElse(List.of()));
    }
}
