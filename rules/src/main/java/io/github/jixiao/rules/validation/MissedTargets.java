package io.github.jixiao.rules.validation;

import io.github.jixiao.core.finding.Finding;
import java.util.function.Consumer;

/** A missed target does not earn full marks. */
final class MissedTargets {
    private MissedTargets() {}

    static void check(Filing filing, Consumer<Finding> findings) {
        filing.rows().forEach(row -> check(row, findings));
    }

    private static void check(Filing.Row row, Consumer<Finding> findings) {
        boolean full = row.score().isPresent()
                && row.score().get().signum() > 0
                && row.weight()
                        .filter(weight -> Numbers.same(weight, row.score().get()))
                        .isPresent();
        Comparison comparison = row.actual()
                .map(actual -> Comparison.of(row.indicator(), actual))
                .orElse(Comparison.UNKNOWN);
        boolean missed = comparison == Comparison.MISSED;
        if (full && (missed || comparison == Comparison.MISSED_IF_DIRECTED)) {
            findings.accept(Finding.of(
                    missed
                            ? ConsistencyFinding.MISSED_TARGET_FULL_MARKS
                            : ConsistencyFinding.MISSED_TARGET_FULL_MARKS_UNSURE,
                    row.scorePointer(),
                    "name",
                    row.name(),
                    "target",
                    CellTexts.target(row.indicator()),
                    "actual",
                    CellTexts.actual(row),
                    "score",
                    Numbers.plain(row.score().get()),
                    "weight",
                    Numbers.plain(row.score().get())));
        }
    }
}
