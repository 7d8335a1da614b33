package io.github.jixiao.rules.validation;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.item.Funding;
import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Text;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The cells of budget execution: a weight that can be one, a score, and full marks for a full rate. */
final class ExecutionCells {
    private static final Text EXECUTION = new Text("预算执行", "budget execution");

    private ExecutionCells() {}

    static void check(Filing filing, Consumer<Finding> findings) {
        filing.executionWeight().ifPresent(weight -> {
            weight(filing, weight, findings);
            if (filing.executionScore().isEmpty()) {
                blank(filing, weight, findings);
            }
            filing.executionScore().ifPresent(score -> score(filing, weight, score, findings));
        });
    }

    private static void weight(Filing filing, BigDecimal weight, Consumer<Finding> findings) {
        if (weight.compareTo(filing.fullMarks()) >= 0) {
            findings.accept(filing.onFullMarks(Finding.of(
                    ConsistencyFinding.EXECUTION_WEIGHT_IMPLAUSIBLE,
                    "/filed/executionWeight",
                    "weight",
                    Numbers.plain(weight),
                    "full",
                    Numbers.plain(filing.fullMarks()))));
        }
    }

    private static void blank(Filing filing, BigDecimal weight, Consumer<Finding> findings) {
        boolean executed = filing.filed().executionRate().isPresent()
                || total(filing).executed().isPresent();
        boolean scored = filing.rows().stream().anyMatch(row -> row.score().isPresent());
        if (executed && scored) {
            findings.accept(Finding.of(
                    ConsistencyFinding.EXECUTION_SCORE_BLANK,
                    "/filed/executionScore",
                    "weight",
                    Numbers.plain(weight)));
        }
    }

    private static void score(Filing filing, BigDecimal weight, BigDecimal score, Consumer<Finding> findings) {
        if (score.compareTo(weight) < 0 && isSpentInFull(filing) && weight.compareTo(filing.fullMarks()) < 0) {
            findings.accept(Finding.of(
                    ConsistencyFinding.REACHED_NOT_FULL,
                    "/filed/executionScore",
                    "name",
                    EXECUTION,
                    "target",
                    "100%",
                    "actual",
                    filing.filed().executionRate().map(Object::toString).orElse("100%"),
                    "score",
                    Numbers.plain(score),
                    "weight",
                    Numbers.plain(weight)));
        }
    }

    /** Whether the rate is 100 %, and not only by rounding. */
    private static boolean isSpentInFull(Filing filing) {
        FundingAmounts total = total(filing);
        Optional<Money> spent = total.executed();
        boolean stated = filing.filed()
                .executionRate()
                .filter(rate -> Numbers.same(rate.percent().toBigDecimal(), Numbers.HUNDRED))
                .isPresent();
        return stated
                && (spent.isEmpty()
                        || Stream.of(total.initial(), total.adjusted(), total.received())
                                .flatMap(Optional::stream)
                                .allMatch(spent.get()::equals));
    }

    private static FundingAmounts total(Filing filing) {
        return filing.evaluation().funding().map(Funding::total).orElse(FundingAmounts.NONE);
    }
}
