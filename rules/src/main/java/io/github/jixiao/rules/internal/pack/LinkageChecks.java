package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.rules.application.ApplicationRules;
import io.github.jixiao.rules.application.LinkageRow;
import io.github.jixiao.rules.application.Pick;
import io.github.jixiao.rules.application.Strictness;
import io.github.jixiao.rules.application.Trend;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.law.Parameter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Whether the table of results and decisions agrees with the yardsticks, and with itself. */
final class LinkageChecks {
    private final ApplicationRules rules;

    private LinkageChecks(ApplicationRules rules) {
        this.rules = rules;
    }

    static void of(ApplicationRules rules) {
        LinkageChecks checks = new LinkageChecks(rules);
        checks.grades();
        checks.rows();
        checks.picks();
        rules.linkage().forEach(checks::row);
    }

    private void grades() {
        Set<String> grades = new LinkedHashSet<>();
        rules.grades().value().forEach(grade -> grades.add(grade.code()));
        Set<String> graded = rules.yardsticks().decisions().value().keySet();
        if (!grades.equals(graded) || grades.size() != rules.grades().value().size()) {
            throw refuse(
                    "grades", "must be those of the yardstick 'decisions', " + graded + ", each once, are " + grades);
        }
        List<ApplicationRules.GradeLabel> ordered = rules.grades().value();
        String last = ordered.get(ordered.size() - 1).code();
        String poor = rules.yardsticks().poorGrade().value();
        if (!last.equals(poor)) {
            throw refuse("grades", "must end with the yardstick 'poor-grade', " + poor + ", end with " + last);
        }
    }

    private void rows() {
        List<LinkageRow> rows = rules.rows().value();
        if (rules.linkage().size() != rows.size()) {
            throw refuse("rows", "must have names that differ");
        }
        LinkageRow last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        boolean all = last != null
                && (last.kinds().isEmpty() || last.kinds().size() == ItemKind.values().length)
                && last.classes().isEmpty()
                && last.terms().isEmpty();
        if (!all) {
            throw refuse("rows", "must end with a row that fits every item");
        }
    }

    private void picks() {
        boolean strict = false;
        for (Trend trend : Trend.values()) {
            boolean now = rules.picks().value().get(trend) == Pick.STRICTEST;
            if (strict && !now) {
                throw refuse("picks", "a worse trend must not be treated more mildly than a better one");
            }
            strict = now;
        }
    }

    private void row(String row, Map<String, Parameter<Set<ResultDecision>>> cells) {
        Set<ResultDecision> better = Set.of();
        for (ApplicationRules.GradeLabel grade : rules.grades().value()) {
            Set<ResultDecision> cell =
                    Objects.requireNonNull(cells.get(grade.code())).value();
            String name = row + "-" + grade.code();
            Set<ResultDecision> allowed = Objects.requireNonNull(
                    rules.yardsticks().decisions().value().get(grade.code()));
            if (!allowed.containsAll(cell)) {
                throw refuse(name, "names " + cell + ", of which the yardstick 'decisions' allows only " + allowed);
            }
            if (isMilder(cell, better)) {
                throw refuse(name, "is milder than a better grade of the same row");
            }
            better = cell;
        }
    }

    private boolean isMilder(Set<ResultDecision> worse, Set<ResultDecision> better) {
        if (better.isEmpty()) {
            return false;
        }
        if (worse.isEmpty()) {
            return true;
        }
        Strictness strictness = rules.strictness().value();
        return strictness.compare(
                                strictness.mildest(worse).orElseThrow(),
                                strictness.mildest(better).orElseThrow())
                        < 0
                || strictness.compare(
                                strictness.strictest(worse).orElseThrow(),
                                strictness.strictest(better).orElseThrow())
                        < 0;
    }

    private static PackException refuse(String name, String reason) {
        return new PackException(ApplicationReader.FOLDER, name, reason);
    }
}
