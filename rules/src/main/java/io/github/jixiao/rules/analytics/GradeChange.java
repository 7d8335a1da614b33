package io.github.jixiao.rules.analytics;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.scheme.Grade;
import io.github.jixiao.rules.scoring.CalculationSheet.Difference;
import io.github.jixiao.rules.scoring.RowScore;
import io.github.jixiao.rules.scoring.Score;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An item whose grade is another one under other rules, and the step that did it (等级变化).
 *
 * <p>Immutable and thread-safe.
 *
 * @param item the id of the item
 * @param before its score under the first rules
 * @param after its score under the second rules
 * @param cause the step that did it: the first that differs in the part whose points changed most; the bound of the
 *     grade where the totals are equal
 * @param differences all steps that differ, causes before consequences
 * @since 0.1.0
 */
public record GradeChange(String item, Score before, Score after, Difference cause, List<Difference> differences) {
    private static final Text NONE = new Text("无等级", "no grade");

    /** Copies the list. */
    public GradeChange {
        differences = List.copyOf(differences);
    }

    static Optional<GradeChange> of(String item, Score before, Score after) {
        if (before.grade().map(Grade::code).equals(after.grade().map(Grade::code))) {
            return Optional.empty();
        }
        List<Difference> differences = before.sheet().diff(after.sheet());
        return Optional.of(new GradeChange(item, before, after, cause(before, after, differences), differences));
    }

    private static Difference cause(Score before, Score after, List<Difference> differences) {
        if (WhatIf.sameTotal(before, after) || differences.isEmpty()) {
            return new Difference(
                    "grade",
                    new Text("等级下限", "lower bound of the grade"),
                    before.grade().map(Grade::from),
                    after.grade().map(Grade::from));
        }
        return mostChanged(before, after)
                .flatMap(part -> differences.stream()
                        .filter(step -> (step.path() + "/").contains("/" + part + "/"))
                        .findFirst())
                .orElse(differences.get(0));
    }

    /** The part, execution or an indicator, whose points differ most; the first of several. */
    private static Optional<String> mostChanged(Score before, Score after) {
        Map<String, BigDecimal> left = points(before);
        Map<String, BigDecimal> right = points(after);
        right.keySet().forEach(part -> left.putIfAbsent(part, BigDecimal.ZERO));
        String most = "";
        BigDecimal widest = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> part : left.entrySet()) {
            BigDecimal width = right.getOrDefault(part.getKey(), BigDecimal.ZERO)
                    .subtract(part.getValue())
                    .abs();
            if (width.compareTo(widest) > 0) {
                most = part.getKey();
                widest = width;
            }
        }
        return most.isEmpty() ? Optional.empty() : Optional.of(most);
    }

    private static Map<String, BigDecimal> points(Score score) {
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        score.execution().ifPresent(row -> add(row, points));
        score.rows().forEach(row -> add(row, points));
        return points;
    }

    private static void add(RowScore row, Map<String, BigDecimal> points) {
        row.points().ifPresent(value -> points.put(row.id(), value));
    }

    Finding finding() {
        return Finding.of(
                AnalyticsFinding.GRADE_CHANGES,
                "/changes",
                "item",
                item,
                "before",
                before.grade().map(Grade::label).orElse(NONE),
                "after",
                after.grade().map(Grade::label).orElse(NONE),
                "cause",
                cause.label(),
                "from",
                cause.before().map(BigDecimal::toPlainString).orElse("—"),
                "to",
                cause.after().map(BigDecimal::toPlainString).orElse("—"));
    }
}
