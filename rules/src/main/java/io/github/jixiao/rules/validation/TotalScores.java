package io.github.jixiao.rules.validation;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.result.ActualValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The total is the sum of the scores, can be reached, and does not exceed the full marks.
 *
 * <p>Where rows are blank or cut off, the scores that are there must not exceed the total, and full marks for the rest
 * must reach it. Nothing is said where several goals are each scored out of the full marks, since they are not added.
 */
final class TotalScores {
    private TotalScores() {}

    static void check(Filing filing, Consumer<Finding> findings) {
        Optional<BigDecimal> filed = filing.filed().total().map(Numbers::of);
        if (filed.isEmpty()) {
            return;
        }
        BigDecimal total = filed.get();
        BigDecimal full = filing.fullMarks();
        if (total.compareTo(full) > 0) {
            findings.accept(filing.onFullMarks(finding(ConsistencyFinding.TOTAL_ABOVE_FULL_MARKS, total, full, full)));
        }
        boolean anyScore = filing.rows().stream().anyMatch(row -> row.score().isPresent());
        if (anyScore) {
            sum(new Parts(filing), total, full, findings);
        }
    }

    private static void sum(Parts parts, BigDecimal total, BigDecimal full, Consumer<Finding> findings) {
        if (parts.severalGoalsNotAdded(full) || Numbers.same(parts.scores(), total)) {
            return;
        }
        boolean roundedToWhole = Numbers.isWhole(total) && Numbers.roundsTo(parts.scores(), total);
        if (parts.allFiled(full)) {
            boolean rounded = !Numbers.isWhole(total) && Numbers.roundsTo(parts.scores(), total);
            if (!rounded) {
                findings.accept(finding(
                        roundedToWhole ? ConsistencyFinding.TOTAL_ROUNDED : ConsistencyFinding.SCORES_DO_NOT_ADD_UP,
                        total,
                        parts.scores(),
                        full));
            }
        } else if (parts.scores().compareTo(total) > 0 && !Numbers.roundsTo(parts.scores(), total)) {
            findings.accept(finding(ConsistencyFinding.SCORES_DO_NOT_ADD_UP, total, parts.scores(), full));
        } else if (parts.allWeighed(full)) {
            BigDecimal reachable = parts.scores().add(parts.blankWeights());
            if (reachable.compareTo(total) < 0 && !Numbers.roundsTo(reachable, total)) {
                findings.accept(finding(ConsistencyFinding.SCORES_CANNOT_REACH_TOTAL, total, reachable, full));
            }
        }
    }

    private static Finding finding(ConsistencyFinding code, BigDecimal total, BigDecimal sum, BigDecimal full) {
        return Finding.of(
                code,
                "/filed/total",
                "total",
                Numbers.plain(total),
                "sum",
                Numbers.plain(sum),
                "full",
                Numbers.plain(full));
    }

    /** The parts of a total: the rows, and execution unless it is one of them. */
    private record Parts(Filing filing) {
        private List<Filing.Row> rows() {
            return filing.rows();
        }

        private Optional<BigDecimal> execution(Optional<BigDecimal> cell) {
            return filing.executionIsRow() ? Optional.empty() : cell;
        }

        BigDecimal scores() {
            return Numbers.sum(rows().stream().flatMap(row -> row.score().stream()))
                    .add(execution(filing.executionScore()).orElse(BigDecimal.ZERO));
        }

        private BigDecimal rowWeights() {
            return Numbers.sum(rows().stream().flatMap(row -> row.weight().stream()));
        }

        private BigDecimal weights() {
            return rowWeights().add(execution(filing.executionWeight()).orElse(BigDecimal.ZERO));
        }

        BigDecimal blankWeights() {
            BigDecimal rows = Numbers.sum(
                    rows().stream().filter(row -> row.score().isEmpty()).flatMap(row -> row.weight().stream()));
            return filing.executionScore().isPresent()
                    ? rows
                    : rows.add(execution(filing.executionWeight()).orElse(BigDecimal.ZERO));
        }

        boolean severalGoalsNotAdded(BigDecimal full) {
            return filing.evaluation().target().goals().size() > 1
                    && (weights().compareTo(full) > 0 || scores().compareTo(full) > 0);
        }

        /** Whether nothing of the total is missing: every row scored, and execution scored or among the rows. */
        boolean allFiled(BigDecimal full) {
            boolean execution =
                    filing.executionIsRow() || filing.executionScore().isPresent() || rowsMake(full);
            return filing.evaluation().complete()
                    && execution
                    && rows().stream().allMatch(row -> row.score().isPresent());
        }

        /** Whether all weights are known and make the full marks, so that no part is missing and none was moved. */
        boolean allWeighed(BigDecimal full) {
            return rows().stream().allMatch(row -> row.weight().isPresent() && !isExcluded(row))
                    && Numbers.same(weights(), full);
        }

        private boolean rowsMake(BigDecimal full) {
            return rows().stream().allMatch(row -> row.weight().isPresent()) && Numbers.same(rowWeights(), full);
        }

        private static boolean isExcluded(Filing.Row row) {
            return row.actual()
                    .filter(ActualValue.NotApplicable.class::isInstance)
                    .isPresent();
        }
    }
}
