package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.ExecutionRule;
import io.github.jixiao.rules.scheme.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The weights of a scheme make its full marks; under goals that count by ratio, those of each goal do. */
final class Weights {
    private Weights() {}

    static void check(
            SchemeSource source,
            Parameter<Points> full,
            Optional<ExecutionRule> execution,
            List<Parameter<Section>> sections) {
        Points sum = Points.ZERO;
        List<String> parts = new ArrayList<>();
        if (execution.isPresent()) {
            sum = sum.plus(execution.get().weight().value());
            parts.add("execution.weight " + sum);
        }
        for (Parameter<Section> section : sections) {
            sum = sum.plus(section.value().weight());
            parts.add(
                    "section." + section.value().name() + " " + section.value().weight());
        }
        int order = sum.compareTo(full.value());
        if (sections.isEmpty() ? order > 0 : order != 0) {
            throw source.refuse(
                    "entries",
                    "the weights add up to " + sum + ", not to full-marks " + full.value() + ": "
                            + String.join(", ", parts));
        }
    }
}
