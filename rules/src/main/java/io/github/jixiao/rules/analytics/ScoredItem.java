package io.github.jixiao.rules.analytics;

import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.EvaluationRow;
import io.github.jixiao.core.result.FiledScores;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.internal.style.Generated;
import io.github.jixiao.rules.scoring.RowScore;
import io.github.jixiao.rules.scoring.Score;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An item of a portfolio in one fiscal year: its self-evaluation, its scores and its recheck (已评分项目).
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface ScoredItem {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder holding this item.
     *
     * @return the builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns an item with the scores that its document states.
     *
     * @param evaluation the document
     * @return the item; rows without a stated score or weight stay out of its marks, and rows of budget execution
     *     count with execution
     */
    static ScoredItem filed(Evaluation evaluation) {
        Tally tally = new Tally();
        for (EvaluationRow row : evaluation.rows()) {
            tally.add(
                    row,
                    row.filedScore().map(ScoredItem::number),
                    row.indicator().weight().map(ScoredItem::number));
        }
        FiledScores filed = evaluation.filed();
        return builder()
                .evaluation(evaluation)
                .selfScore(filed.total().map(ScoredItem::number))
                .indicators(tally.indicators())
                .execution(Tally.marks(
                                filed.executionScore().map(ScoredItem::number),
                                filed.executionWeight().map(ScoredItem::number))
                        .or(tally::execution))
                .build();
    }

    /**
     * Returns an item with the scores that were computed for it.
     *
     * @param evaluation its evaluation
     * @param score its score
     * @return the item; rows that could not be scored stay out of its marks, and rows of budget execution count with
     *     execution
     */
    static ScoredItem scored(Evaluation evaluation, Score score) {
        Tally tally = new Tally();
        for (int i = 0; i < score.rows().size(); i++) {
            RowScore row = score.rows().get(i);
            tally.add(evaluation.rows().get(i), row.points(), row.weight());
        }
        return builder()
                .evaluation(evaluation)
                .selfScore(score.total())
                .indicators(tally.indicators())
                .execution(score.execution()
                        .flatMap(row -> Tally.marks(row.points(), row.weight()))
                        .or(tally::execution))
                .build();
    }

    /**
     * Returns the evaluation: the item, the year, its targets, results and funding.
     *
     * @return the evaluation
     */
    Evaluation evaluation();

    /**
     * Returns the score of the self-evaluation (自评得分).
     *
     * @return the points, empty where there is no total
     */
    Optional<BigDecimal> selfScore();

    /**
     * Returns the score of the recheck (抽查复核得分).
     *
     * @return the points, empty where the item was not rechecked
     */
    Optional<BigDecimal> recheck();

    /**
     * Returns the marks of the indicators, budget execution aside (指标得分).
     *
     * @return the marks, empty where no row is scored
     */
    Optional<Marks> indicators();

    /**
     * Returns the marks of budget execution (预算执行得分).
     *
     * @return the marks, empty where it is not scored on its own
     */
    Optional<Marks> execution();

    /**
     * Returns the budget of the year: the adjusted one, or the initial one where it was not adjusted (全年预算数).
     *
     * @return the amount, empty where not filed
     */
    @Value.Default
    default Optional<Money> budget() {
        return amounts().flatMap(amounts -> amounts.adjusted().or(amounts::initial));
    }

    /**
     * Returns the money spent (全年执行数).
     *
     * @return the amount, empty where not filed
     */
    @Value.Default
    default Optional<Money> executed() {
        return amounts().flatMap(FundingAmounts::executed);
    }

    /**
     * Returns the item.
     *
     * @return its id
     */
    default String item() {
        return evaluation().item().id();
    }

    private Optional<FundingAmounts> amounts() {
        return evaluation().funding().map(funding -> funding.total());
    }

    private static BigDecimal number(Points points) {
        return points.value().toBigDecimal();
    }

    /** A builder of items; not thread-safe. */
    final class Builder extends ImmutableScoredItem.Builder {
        Builder() {}
    }
}
