package io.github.jixiao.rules.validation;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.ScoringRule;
import io.github.jixiao.core.value.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A reached target earns full marks, or the row says why not.
 *
 * <p>Two slips of arithmetic are told by their shape: the weight times the actual percentage, and the weight times
 * itself in percent.
 */
final class ReachedTargets {
    private ReachedTargets() {}

    static void check(Filing filing, Consumer<Finding> findings) {
        for (Filing.Row row : filing.rows()) {
            if (row.indicator().scoringRule() instanceof ScoringRule.ByTarget && isReached(row)) {
                row.score().flatMap(score -> shape(row, score)).ifPresent(code -> findings.accept(finding(code, row)));
            }
        }
    }

    private static Optional<ConsistencyFinding> shape(Filing.Row row, BigDecimal score) {
        Optional<BigDecimal> percent = actualPercent(row).filter(p -> p.compareTo(Numbers.HUNDRED) < 0);
        if (row.weight().isEmpty()) {
            return percent.filter(p -> isPartOfWholeWeight(score, p))
                    .map(p -> ConsistencyFinding.WEIGHT_TIMES_PERCENT_LIKELY);
        }
        BigDecimal weight = row.weight().get();
        if (score.compareTo(weight) >= 0) {
            return Optional.empty();
        }
        // a whole number of points with a reason given is a judgement, whatever it happens to equal
        boolean judged = row.isExplained() && Numbers.isWhole(score);
        if (!judged && percent.filter(p -> isPortion(score, weight, p)).isPresent()) {
            return Optional.of(ConsistencyFinding.WEIGHT_TIMES_PERCENT);
        }
        if (!judged && isPortion(score, weight, weight)) {
            return Optional.of(ConsistencyFinding.WEIGHT_APPLIED_TWICE);
        }
        return row.isExplained() ? Optional.empty() : Optional.of(ConsistencyFinding.REACHED_NOT_FULL);
    }

    /** Whether the score is the weight times a percentage; a score with decimals may have been rounded to them. */
    private static boolean isPortion(BigDecimal score, BigDecimal weight, BigDecimal percent) {
        BigDecimal portion = weight.multiply(percent).scaleByPowerOfTen(-2);
        return Numbers.same(portion, score) || (!Numbers.isWhole(score) && Numbers.roundsTo(portion, score));
    }

    /** Whether the score, which is no whole number, is a percentage of one: 19.6 is 98 % of 20. */
    private static boolean isPartOfWholeWeight(BigDecimal score, BigDecimal percent) {
        if (percent.signum() <= 0 || Numbers.isWhole(score)) {
            return false;
        }
        BigDecimal weight = score.scaleByPowerOfTen(2).divide(percent, 10, RoundingMode.HALF_UP);
        return Numbers.isWhole(weight);
    }

    private static boolean isReached(Filing.Row row) {
        Indicator indicator = row.indicator();
        if (indicator.target().isEmpty() && indicator.name().strip().equals(ExecutionRates.NAME)) {
            return actualPercent(row)
                    .filter(percent -> Numbers.same(percent, Numbers.HUNDRED))
                    .isPresent();
        }
        return row.actual()
                .filter(actual -> Comparison.of(indicator, actual) == Comparison.REACHED)
                .isPresent();
    }

    private static Optional<BigDecimal> actualPercent(Filing.Row row) {
        Optional<Quantity> measured = row.actual().flatMap(Meaning::measured);
        boolean percentWanted = row.indicator()
                .target()
                .flatMap(Meaning::quantity)
                .filter(quantity -> Comparison.isPercent(Meaning.unit(row.indicator(), quantity)))
                .isPresent();
        return measured.filter(quantity -> Comparison.isPercent(quantity.unit())
                        || (quantity.unit().isEmpty() && percentWanted))
                .map(quantity -> quantity.number().toBigDecimal());
    }

    private static Finding finding(ConsistencyFinding code, Filing.Row row) {
        BigDecimal score = row.score().orElse(BigDecimal.ZERO);
        BigDecimal percent = actualPercent(row).orElse(BigDecimal.ZERO);
        BigDecimal weight = row.weight()
                .orElseGet(() -> percent.signum() == 0
                        ? BigDecimal.ZERO
                        : score.scaleByPowerOfTen(2).divide(percent, 0, RoundingMode.HALF_UP));
        return Finding.of(
                code,
                row.scorePointer(),
                "name",
                row.name(),
                "target",
                row.indicator().target().isPresent() ? CellTexts.target(row.indicator()) : "100%",
                "actual",
                CellTexts.actual(row),
                "percent",
                Numbers.plain(percent) + "%",
                "score",
                Numbers.plain(score),
                "weight",
                Numbers.plain(weight));
    }
}
