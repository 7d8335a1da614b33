package io.github.jixiao.io.report;

import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.io.sheet.SheetResult;
import io.github.jixiao.io.sheet.SheetResults;
import io.github.jixiao.rules.scoring.Reconciliation;
import io.github.jixiao.rules.scoring.Reconciliation.Agreement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How often stated scores agree with computed ones, over a number of sheets. */
final class Tally {
    private final SheetResults results;

    /** One part of the sheets: how many state it, and how those stand to the computed ones. */
    record Part(Text label, int stated, Map<Agreement, Integer> counts) {
        int count(Agreement agreement) {
            return counts.getOrDefault(agreement, 0);
        }

        /** The counts that are not zero, in words. */
        Text inWords() {
            List<String> zh = new ArrayList<>();
            List<String> en = new ArrayList<>();
            counts.forEach((agreement, count) -> {
                zh.add(Words.agreement(agreement).zh() + " " + count);
                en.add(count + " " + Words.agreement(agreement).en());
            });
            return new Text(String.join("，", zh), String.join(", ", en));
        }
    }

    Tally(SheetResults results) {
        this.results = results;
    }

    int read() {
        return results.results().size();
    }

    int all() {
        return read() + results.unreadable().size();
    }

    long withErrors() {
        return results.results().stream()
                .filter(result -> result.count(Severity.ERROR) > 0)
                .count();
    }

    long differing() {
        return results.results().stream().filter(SheetResult::differs).count();
    }

    /** Execution, rows, total and grade. */
    List<Part> parts() {
        return List.of(
                part(Words.EXECUTION, "execution"),
                part(Words.ROWS, "rows"),
                part(Words.TOTAL, "total"),
                part(Words.GRADE, "grade"));
    }

    private Part part(Text label, String which) {
        Map<Agreement, Integer> counts = new EnumMap<>(Agreement.class);
        for (SheetResult result : results.results()) {
            result.marking()
                    .ifPresent(marking -> agreements(marking.reconciliation(), which).stream()
                            .filter(agreement -> agreement != Agreement.NOT_STATED)
                            .forEach(agreement -> counts.merge(agreement, 1, Integer::sum)));
        }
        return new Part(
                label, counts.values().stream().mapToInt(Integer::intValue).sum(), counts);
    }

    private static List<Agreement> agreements(Reconciliation reconciliation, String which) {
        if (which.equals("grade")) {
            return List.of(reconciliation.grade().agreement());
        }
        return reconciliation.lines().stream()
                .filter(line -> which.equals("rows")
                        ? !line.id().equals("execution") && !line.id().equals("total")
                        : line.id().equals(which))
                .map(Reconciliation.Line::agreement)
                .toList();
    }
}
