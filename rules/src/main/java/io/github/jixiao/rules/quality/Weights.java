package io.github.jixiao.rules.quality;

import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.validation.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Weights that are nothing, and weights that do not add up, as the constraint of the target finds. */
final class Weights {
    private Weights() {}

    static void check(Subject subject, Report report) {
        for (Subject.Row row : subject.rows()) {
            if (row.indicator().weight().equals(Optional.of(Points.ZERO))) {
                report.tell(QualityCheck.WEIGHT_ZERO, row.pointer() + "/weight", List.of(), "name", row.name());
            }
        }
        if (subject.filing().complete()) {
            Validation.form(subject.filing().target()).stream()
                    .filter(finding -> finding.code().equals("WEIGHTS_ADD_UP"))
                    .forEach(finding -> {
                        List<Object> arguments = new ArrayList<>();
                        finding.arguments().forEach((name, value) -> arguments.addAll(List.of(name, value)));
                        report.tell(
                                QualityCheck.WEIGHTS_OFF,
                                "/target" + finding.pointer(),
                                List.of(),
                                arguments.toArray());
                    });
        }
    }
}
