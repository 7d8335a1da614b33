package io.github.jixiao.io.sheet;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.io.cell.CellFinding;
import io.github.jixiao.rules.scoring.ScoringFinding;
import io.github.jixiao.rules.validation.ConsistencyFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The findings on one sheet from all that looked at it, each said once, in the order of their gravity and place. */
final class FindingList {
    /** What two of them say of one row, the second saying more. */
    private static final Map<String, String> SAID_BETTER = Map.of(
            CellFinding.ACTUAL_HAS_OPERATOR.name(), ConsistencyFinding.ACTUAL_STATED_AS_BOUND.name(),
            CellFinding.DIRECTION_UNKNOWN.name(), ScoringFinding.DIRECTION_ASSUMED.name());

    private static final Pattern ROW = Pattern.compile(
            "/sheet/rows/[0-9]+|/evaluation/actuals/[0-9]+" + "|/evaluation/target/goals/[0-9]+/indicators/[0-9]+");

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::severity).thenComparing(Finding::pointer, FindingList::comparePointers);

    private final Map<String, Finding> all = new LinkedHashMap<>();
    private final Map<String, String> rows = new HashMap<>();

    FindingList(Evaluation evaluation) {
        List<Goal> goals = evaluation.target().goals();
        for (int goal = 0; goal < goals.size(); goal++) {
            List<Indicator> indicators = goals.get(goal).indicators();
            for (int i = 0; i < indicators.size(); i++) {
                String id = indicators.get(i).id();
                rows.put("/evaluation/target/goals/" + goal + "/indicators/" + i, id);
                rows.put("/sheet/rows/" + (Integer.parseInt(id) - 1), id);
                rows.merge(indicators.get(i).name(), id, (one, other) -> "");
            }
        }
        for (int i = 0; i < evaluation.actuals().size(); i++) {
            rows.put("/evaluation/actuals/" + i, evaluation.actuals().get(i).indicatorId());
        }
    }

    /** Adds what was found on the cells as printed. */
    void onSheet(Findings findings) {
        findings.forEach(finding -> add(at(finding, "/sheet" + inRecord(finding.pointer()))));
    }

    /** Adds what was found on what the cells say. */
    void onEvaluation(Findings findings) {
        findings.forEach(finding -> add(finding.under("/evaluation")));
    }

    private void add(Finding finding) {
        all.putIfAbsent(finding.code() + finding.pointer() + finding.zh(), finding);
    }

    Findings ordered() {
        Set<String> said = all.values().stream()
                .map(finding -> finding.code() + row(finding))
                .collect(Collectors.toSet());
        List<Finding> ordered = new ArrayList<>(all.values());
        ordered.removeIf(finding -> {
            String better = SAID_BETTER.get(finding.code());
            return better != null && !row(finding).isEmpty() && said.contains(better + row(finding));
        });
        ordered.sort(ORDER);
        return new Findings(ordered);
    }

    /** The row that a finding is on: by its pointer, or by the name it states; empty where it is on none. */
    private String row(Finding finding) {
        Matcher pointer = ROW.matcher(finding.pointer());
        String key = pointer.lookingAt() ? pointer.group() : finding.arguments().getOrDefault("name", "/");
        return rows.getOrDefault(key, "");
    }

    /** Amounts stand directly in {@code funding} in the file of a sheet, and one level deeper in its record. */
    private static String inRecord(String pointer) {
        return pointer.replaceFirst("^/funding/(initial|adjusted|received|executed)", "/funding/total/$1")
                .replaceFirst(
                        "^/funding/lines/([0-9]+)/(initial|adjusted|received|executed)",
                        "/funding/lines/$1/amounts/$2");
    }

    private static Finding at(Finding finding, String pointer) {
        return new Finding(
                finding.code(),
                finding.severity(),
                pointer,
                finding.arguments(),
                finding.provisions(),
                finding.zh(),
                finding.en());
    }

    /** Compares segment by segment, indexes by their number: row 10 comes behind row 9. */
    static int comparePointers(String left, String right) {
        String[] one = left.split("/", -1);
        String[] other = right.split("/", -1);
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            boolean indexes = one[i].matches("[0-9]{1,9}") && other[i].matches("[0-9]{1,9}");
            int order = indexes
                    ? Integer.compare(Integer.parseInt(one[i]), Integer.parseInt(other[i]))
                    : one[i].compareTo(other[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.length, other.length);
    }
}
