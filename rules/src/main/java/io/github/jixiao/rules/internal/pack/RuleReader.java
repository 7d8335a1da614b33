package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.form.Measure;
import io.github.jixiao.rules.form.RowRule;
import java.util.List;

/** Reads the rule of a row of a form, and what it measures. */
final class RuleReader {
    private RuleReader() {}

    /** The kinds of rule, as packs name them. */
    private enum Kind {
        DIRECT,
        JUDGED,
        LEVELS,
        CHECKLIST,
        PROPORTION,
        BANDS,
        STEPS,
        EITHER_OR
    }

    static RowRule rule(Fields fields) {
        return switch (fields.constant("kind", Kind.class)) {
            case DIRECT -> new RowRule.Direct();
            case JUDGED -> new RowRule.Judged();
            case LEVELS -> levels(fields);
            case CHECKLIST -> checklist(fields);
            case PROPORTION -> new RowRule.Proportion(measure(fields));
            case BANDS -> bands(fields);
            case STEPS -> steps(fields);
            case EITHER_OR -> eitherOr(fields);
        };
    }

    private static RowRule levels(Fields fields) {
        return new RowRule.Levels(fields.each(
                "levels", level -> new RowRule.Level(level.text("code"), text(level), level.number("share"))));
    }

    private static RowRule checklist(Fields fields) {
        return new RowRule.Checklist(
                fields.each("points", point -> new RowRule.CheckPoint(SchemeSource.name(point, "id"), text(point))));
    }

    private static RowRule bands(Fields fields) {
        RowRule.Edge edge = fields.constant("edge", RowRule.Edge.class);
        RowRule.Worth worth = fields.constant("worth", RowRule.Worth.class);
        String bound = edge == RowRule.Edge.LOWER ? "from" : "up-to";
        String value = Kebab.of(worth);
        return new RowRule.Bands(
                measure(fields),
                fields.each("bands", band -> new RowRule.BandLine(band.number(bound), band.number(value))),
                edge,
                worth);
    }

    private static RowRule steps(Fields fields) {
        return new RowRule.Steps(
                measure(fields),
                fields.number("from"),
                fields.constant("direction", Direction.class),
                fields.number("step"),
                fields.number("each"));
    }

    private static RowRule eitherOr(Fields fields) {
        return new RowRule.EitherOr(
                fields.constant("by", RowRule.Choice.class),
                fields.each(
                        "alternatives",
                        one -> new RowRule.Alternative(
                                SchemeSource.name(one, "id"),
                                one.bilingual("title"),
                                one.within("rule", RuleReader::rule))));
    }

    private static Measure measure(Fields fields) {
        return fields.within("measure", measure -> {
            Measure.Form form = measure.constant("form", Measure.Form.class);
            Text label = text(measure);
            return switch (form) {
                case VALUE -> of(form, label, List.of(measure.text("of")), List.of());
                case RATIO ->
                    new Measure(
                            form,
                            label,
                            measure.texts("part"),
                            measure.maybe("less", Fields::texts).orElse(List.of()),
                            measure.texts("whole"));
                case CHANGE -> of(form, label, List.of(measure.text("now")), List.of(measure.text("before")));
                case SAVING, DEVIATION ->
                    of(form, label, List.of(measure.text("actual")), List.of(measure.text("planned")));
            };
        });
    }

    private static Measure of(Measure.Form form, Text label, List<String> part, List<String> whole) {
        return new Measure(form, label, part, List.of(), whole);
    }

    private static Text text(Fields fields) {
        return new Text(fields.text("zh"), fields.text("en"));
    }
}
