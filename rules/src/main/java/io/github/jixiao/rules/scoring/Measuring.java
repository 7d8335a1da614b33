package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.form.FilledForm;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.form.Form;
import io.github.jixiao.rules.form.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rates and values by which rows of a form are scored, each formula written once. */
final class Measuring {
    private static final Text SUM = new Text("合计", "sum");
    private static final Text DIFFERENCE = new Text("差额", "difference");

    private final Form form;
    private final FilledForm filled;

    Measuring(Form form, FilledForm filled) {
        this.form = form;
        this.filled = filled;
    }

    /**
     * The two sides of a measure before they are divided.
     *
     * @param m the arithmetic that holds them
     * @param part the handle of the upper side
     * @param whole the handle of the lower side; that of one hundred percent for a plain value
     */
    record Sides(Tracing m, long part, long whole) {}

    /** The sides of a measure, or empty with a finding: a number is missing, or the lower side is not above zero. */
    Optional<Sides> sides(Measure measure, Text row, List<Finding> findings) {
        boolean complete = true;
        for (String input : measure.inputs()) {
            if (!filled.inputs().containsKey(input)) {
                findings.add(Finding.of(FormFinding.INPUT_MISSING, pointer(input), "row", row, "input", input));
                complete = false;
            }
        }
        if (!complete) {
            return Optional.empty();
        }
        Tracing m = new Tracing(form.rowRounding(), form.rateRounding(), measure.label());
        Step part = sum("part", measure.part());
        if (measure.form() == Measure.Form.VALUE) {
            return Optional.of(new Sides(m, m.add(part), m.hundred()));
        }
        Step whole = sum("whole", measure.whole());
        if (whole.value().signum() <= 0) {
            String base = pointer(measure.whole().get(0));
            findings.add(Finding.of(
                    FormFinding.NO_BASE, base, "row", row, "base", whole.value().toPlainString()));
            return Optional.empty();
        }
        return Optional.of(new Sides(m, m.add(upper(measure, part, whole)), m.add(whole)));
    }

    /** The measure itself: the value, or the rate in percent, rounded as the form says. */
    Optional<Step> of(Measure measure, Text row, List<Finding> findings) {
        return sides(measure, row, findings)
                .map(sides -> measure.form() == Measure.Form.VALUE
                        ? sides.m().step(sides.part()).named("value", measure.label())
                        : sides.m()
                                .step(sides.m().percent(sides.part(), sides.whole()))
                                .named("rate", measure.label()));
    }

    private Step upper(Measure measure, Step part, Step whole) {
        return switch (measure.form()) {
            case VALUE -> part;
            case RATIO -> measure.less().isEmpty() ? part : difference(part, sum("less", measure.less()));
            case CHANGE -> difference(part, whole);
            case SAVING -> difference(whole, part);
            case DEVIATION ->
                Step.of(
                        "distance",
                        Step.Kind.MAXIMUM,
                        new Text("偏差", "deviation"),
                        List.of(difference(part, whole), difference(whole, part).named("other", DIFFERENCE)));
        };
    }

    private static Step difference(Step left, Step right) {
        return Step.of("difference", Step.Kind.DIFFERENCE, DIFFERENCE, List.of(left, right));
    }

    private Step sum(String key, List<String> names) {
        List<Step> parts = new ArrayList<>();
        for (String name : names) {
            Decimal value = filled.inputs().getOrDefault(name, Decimal.ZERO);
            parts.add(Step.given(name, new Text(name, name), value.toBigDecimal(), pointer(name)));
        }
        return parts.size() == 1 ? parts.get(0) : Step.of(key, Step.Kind.SUM, SUM, parts);
    }

    private static String pointer(String input) {
        return "/inputs/" + escaped(input);
    }

    /** A key as it stands in a JSON pointer. */
    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
