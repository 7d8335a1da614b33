package io.github.jixiao.rules.validation;

import io.github.jixiao.core.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Cells that were left blank although the rest of their row is filled in. */
final class BlankCells {
    private BlankCells() {}

    static void check(Filing filing, Consumer<Finding> findings) {
        if (filing.rows().isEmpty()) {
            return;
        }
        boolean anyActual = filing.rows().stream().anyMatch(row -> row.actual().isPresent());
        boolean anyScore = filing.rows().stream().anyMatch(row -> row.score().isPresent());
        List<Filing.Row> asked = filing.rows().stream()
                .filter(row ->
                        row.weight().isPresent() && row.indicator().target().isPresent())
                .toList();
        if (!anyActual && !anyScore && asked.isEmpty()) {
            findings.accept(Finding.of(
                    ConsistencyFinding.TARGETS_ONLY,
                    "/actuals",
                    "count",
                    filing.rows().size()));
        }
        if (!anyActual && !asked.isEmpty()) {
            findings.accept(Finding.of(ConsistencyFinding.ACTUALS_BLANK, "/actuals", "count", asked.size()));
        }
        List<Filing.Row> unscored = unscored(filing, anyActual, anyScore);
        if (!unscored.isEmpty()) {
            findings.accept(Finding.of(
                    ConsistencyFinding.ROW_SCORES_BLANK,
                    "/filed/indicatorScores",
                    "count",
                    unscored.size(),
                    "rows",
                    filing.rows().size(),
                    "names",
                    names(unscored)));
        }
    }

    private static List<Filing.Row> unscored(Filing filing, boolean anyActual, boolean anyScore) {
        List<Filing.Row> unscored = new ArrayList<>();
        int last = filing.rows().size() - 1;
        for (int i = 0; i <= last; i++) {
            Filing.Row row = filing.rows().get(i);
            // the copy ends within its last row: the score may have stood on the next page
            boolean cutOff = i == last && anyScore && !filing.evaluation().complete();
            Optional<?> filled = anyActual ? row.actual() : row.indicator().target();
            if (!cutOff
                    && row.weight().isPresent()
                    && filled.isPresent()
                    && row.score().isEmpty()) {
                unscored.add(row);
            }
        }
        return unscored;
    }

    private static String names(List<Filing.Row> rows) {
        String names = rows.stream().limit(3).map(Filing.Row::name).collect(Collectors.joining("、"));
        return rows.size() > 3 ? names + "…" : names;
    }
}
