package io.github.jixiao.rules.analytics;

import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.rules.scoring.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What other rules would do to the grades of the same evaluations (规则变化测算).
 *
 * <p>Immutable and thread-safe.
 *
 * @param compared how many evaluations were scored under both rules
 * @param totalChanges how many of them have another total
 * @param changes those whose grade is another one, in their order
 * @param findings the same in words
 * @since 0.1.0
 */
public record WhatIf(int compared, int totalChanges, List<GradeChange> changes, Findings findings) {
    /** Copies the list. */
    public WhatIf {
        changes = List.copyOf(changes);
    }

    /**
     * Scores evaluations under two sets of rules.
     *
     * @param evaluations the evaluations
     * @param before the first rules: the {@code score} of a rule book, or of a scorer for one scheme
     * @param after the second rules
     * @return the grades that change, and why
     */
    public static WhatIf between(
            List<Evaluation> evaluations, Function<Evaluation, Score> before, Function<Evaluation, Score> after) {
        List<GradeChange> changes = new ArrayList<>();
        int totalChanges = 0;
        for (Evaluation evaluation : evaluations) {
            Score first = before.apply(evaluation);
            Score second = after.apply(evaluation);
            totalChanges += sameTotal(first, second) ? 0 : 1;
            GradeChange.of(evaluation.item().id(), first, second).ifPresent(changes::add);
        }
        return new WhatIf(
                evaluations.size(),
                totalChanges,
                changes,
                new Findings(changes.stream().map(GradeChange::finding).toList()));
    }

    /** Whether two totals are equal as numbers, or both missing. */
    static boolean sameTotal(Score before, Score after) {
        boolean both = before.total().isPresent() && after.total().isPresent();
        return both
                ? before.total().get().compareTo(after.total().get()) == 0
                : before.total().isEmpty() == after.total().isEmpty();
    }
}
