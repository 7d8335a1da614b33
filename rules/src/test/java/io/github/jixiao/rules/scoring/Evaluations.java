package io.github.jixiao.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.Funding;
import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.FiledScores;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.MoneyUnit;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.scheme.Scheme;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Evaluations of rows under test. */
final class Evaluations {
    private Evaluations() {}

    /** One goal, no funding. */
    static Evaluation of(Row... rows) {
        return of(List.of(rows));
    }

    static Evaluation of(List<Row> rows) {
        return ofGoals(List.of(rows), List.of(Optional.empty()));
    }

    /** Several goals, each with its rows and its weight. */
    static Evaluation ofGoals(List<List<Row>> goals, List<Optional<Points>> weights) {
        PerformanceTarget.Builder target = PerformanceTarget.builder();
        for (int i = 0; i < goals.size(); i++) {
            target.addGoals(Goal.builder()
                    .weight(weights.get(i))
                    .addAllIndicators(goals.get(i).stream().map(Row::indicator).toList())
                    .build());
        }
        List<Row> rows = goals.stream().flatMap(List::stream).toList();
        Map<String, Points> filed = new LinkedHashMap<>();
        rows.forEach(
                row -> row.filed().ifPresent(points -> filed.put(row.indicator().id(), points)));
        return Evaluation.builder()
                .item(ExpenditureItem.builder()
                        .id("p1")
                        .name("示例项目")
                        .kind(ItemKind.PROJECT)
                        .build())
                .target(target.build())
                .addAllActuals(
                        rows.stream().flatMap(row -> row.actual().stream()).toList())
                .filed(FiledScores.builder().putAllIndicatorScores(filed).build())
                .build();
    }

    /** With an adjusted budget and an executed amount, both in 万元. */
    static Evaluation funded(String budget, String executed, Row... rows) {
        return with(of(rows), amounts(budget, executed));
    }

    static FundingAmounts amounts(String budget, String executed) {
        return FundingAmounts.builder()
                .adjusted(wan(budget))
                .executed(wan(executed))
                .build();
    }

    static Evaluation with(Evaluation evaluation, FundingAmounts amounts) {
        return evaluation.toBuilder()
                .funding(Funding.builder().total(amounts).build())
                .build();
    }

    /** The same evaluation with other filed scores; those of the rows stay. */
    static Evaluation filing(Evaluation evaluation, FiledScores.Builder scores) {
        return evaluation.toBuilder()
                .filed(scores.putAllIndicatorScores(evaluation.filed().indicatorScores())
                        .build())
                .build();
    }

    static Money wan(String amount) {
        return Money.of(amount, MoneyUnit.TEN_THOUSAND_YUAN);
    }

    static Score score(Scheme scheme, Evaluation evaluation) {
        return Scorer.of(scheme).score(evaluation);
    }

    static Score score(Scheme scheme, Row... rows) {
        return score(scheme, of(rows));
    }

    /** The points of a single row. */
    static BigDecimal points(Scheme scheme, Row row) {
        return pointsIfAny(scheme, row).orElseThrow();
    }

    /**
     * The points of a single row, empty where it is left open. On the way: a row left open says why, and a batch has
     * the same total and grade where the row is all there is.
     */
    static Optional<BigDecimal> pointsIfAny(Scheme scheme, Row row) {
        Evaluation evaluation = of(row);
        Score score = score(scheme, evaluation);
        Optional<BigDecimal> points = score.rows().get(0).points();
        if (points.isEmpty()) {
            assertThat(codes(score))
                    .containsAnyOf("NEEDS_JUDGEMENT", "ACTUAL_MISSING", "WEIGHT_MISSING", "NOT_APPLICABLE");
        }
        Scheme alone = scheme.toBuilder().execution(Optional.empty()).build();
        BatchScores batch = BatchScorer.of(alone).score(List.of(evaluation));
        assertThat(batch.total(0)).isEqualTo(score(alone, evaluation).total());
        assertThat(batch.grade(0)).isEqualTo(score(alone, evaluation).grade());
        return points;
    }

    static BigDecimal execution(Scheme scheme, Evaluation evaluation) {
        return score(scheme, evaluation).execution().orElseThrow().points().orElseThrow();
    }

    static List<String> codes(Score score) {
        return score.findings().stream().map(Finding::code).toList();
    }
}
