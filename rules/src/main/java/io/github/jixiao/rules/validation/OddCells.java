package io.github.jixiao.rules.validation;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorAspect;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.Quantity;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Cells that no rule forbids and somebody must look at. */
final class OddCells {
    private static final Set<String> AMOUNTS = Set.of("元", "万元", "亿元", "百万元", "千元");
    private static final Pattern COUNTED = Pattern.compile(".*(数量|个数)");

    private OddCells() {}

    static void check(Filing filing, Consumer<Finding> findings) {
        for (Filing.Row row : filing.rows()) {
            bound(row, findings);
            row.indicator().target().ifPresent(target -> {
                amountAsQuantity(row, target, findings);
                reversedOperator(row, target, findings);
                rateAboveHundred(row, target, findings);
            });
        }
    }

    /** What was achieved is a number; an operator leaves it open. */
    private static void bound(Filing.Row row, Consumer<Finding> findings) {
        if (row.actual().filter(ActualValue.Bound.class::isInstance).isPresent()) {
            findings.accept(Finding.of(
                    ConsistencyFinding.ACTUAL_STATED_AS_BOUND,
                    row.actualPointer() + "/value",
                    "name",
                    row.name(),
                    "actual",
                    CellTexts.actual(row)));
        }
    }

    /** Money that goes in is no quantity that comes out. */
    private static void amountAsQuantity(Filing.Row row, TargetValue target, Consumer<Finding> findings) {
        Optional<String> unit = Meaning.quantity(target).map(quantity -> Meaning.unit(row.indicator(), quantity));
        if (isQuantity(row.indicator()) && unit.filter(AMOUNTS::contains).isPresent()) {
            findings.accept(onTarget(ConsistencyFinding.AMOUNT_AS_QUANTITY, row));
        }
    }

    /** A number of things to be done carries ≤, and exactly that many were done. */
    private static void reversedOperator(Filing.Row row, TargetValue target, Consumer<Finding> findings) {
        Optional<Quantity> bound =
                target instanceof TargetValue.AtMost most ? Optional.of(most.bound()) : Optional.empty();
        boolean reachedExactly = bound.isPresent()
                && row.actual()
                        .flatMap(Meaning::measured)
                        .filter(actual -> actual.number().equals(bound.get().number()))
                        .isPresent();
        if (reachedExactly
                && bound.get().number().signum() > 0
                && isQuantity(row.indicator())
                && COUNTED.matcher(row.name().strip()).matches()) {
            findings.accept(onTarget(ConsistencyFinding.REVERSED_OPERATOR, row));
        }
    }

    private static void rateAboveHundred(Filing.Row row, TargetValue target, Consumer<Finding> findings) {
        Optional<Quantity> bound = target instanceof TargetValue.AtLeast || target instanceof TargetValue.MoreThan
                ? Meaning.quantity(target)
                : Optional.empty();
        boolean strict = target instanceof TargetValue.MoreThan;
        if (bound.filter(quantity -> Comparison.isPercent(Meaning.unit(row.indicator(), quantity)))
                .filter(quantity -> quantity.number().toBigDecimal().compareTo(Numbers.HUNDRED) > (strict ? -1 : 0))
                .isPresent()) {
            findings.accept(onTarget(ConsistencyFinding.RATE_TARGET_ABOVE_100, row));
        }
    }

    private static boolean isQuantity(Indicator indicator) {
        return indicator
                .aspect()
                .filter(aspect -> aspect == IndicatorAspect.QUANTITY)
                .isPresent();
    }

    private static Finding onTarget(ConsistencyFinding code, Filing.Row row) {
        return Finding.of(
                code, row.pointer() + "/target", "name", row.name(), "target", CellTexts.target(row.indicator()));
    }
}
