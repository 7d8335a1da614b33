package io.github.jixiao.rules.validation;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.result.Actual;
import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.value.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rate of completion beside an actual value is actual over target, to the decimals printed.
 *
 * <p>Also accepted are target over actual where lower is better, 100 % for any target that was reached, and a share for
 * a percentage.
 */
final class CompletionRates {
    private static final Pattern RATE = Pattern.compile("\\s*([0-9]{1,9}(?:\\.[0-9]{1,9})?)\\s*([%％])?\\s*");

    private CompletionRates() {}

    static void check(Filing filing, Consumer<Finding> findings) {
        for (Filing.Row row : filing.rows()) {
            Optional<Quantity> target = row.indicator().target().flatMap(Meaning::quantity);
            Optional<Quantity> actual = row.actual().flatMap(Meaning::measured);
            Matcher rate =
                    RATE.matcher(row.result().flatMap(Actual::completionText).orElse(""));
            if (target.isPresent() && actual.isPresent() && rate.matches()) {
                check(row, target.get(), actual.get(), rate, findings);
            }
        }
    }

    private static void check(
            Filing.Row row, Quantity target, Quantity actual, Matcher rate, Consumer<Finding> findings) {
        BigDecimal printed = new BigDecimal(rate.group(1));
        BigDecimal wanted = target.number().toBigDecimal();
        BigDecimal reached = actual.number().toBigDecimal();
        if (wanted.signum() <= 0 || !Meaning.comparable(row.indicator(), target, actual)) {
            return;
        }
        BigDecimal exact = Numbers.percent(reached, wanted);
        boolean right = fits(exact, printed)
                || (isShare(rate, printed) && fitsShare(exact.scaleByPowerOfTen(-2), printed))
                || isFullForReached(row, printed, rate)
                || isReversed(row, reached, wanted, printed);
        if (!right) {
            findings.accept(Finding.of(
                    ConsistencyFinding.COMPLETION_RATE_DIFFERS,
                    row.actualPointer() + "/completionText",
                    "name",
                    row.name(),
                    "rate",
                    Numbers.plain(printed) + "%",
                    "computed",
                    Numbers.shown(exact, printed),
                    "target",
                    CellTexts.target(row.indicator()),
                    "actual",
                    CellTexts.actual(row)));
        }
    }

    private static boolean fits(BigDecimal exact, BigDecimal printed) {
        return Numbers.roundsTo(exact, printed) || Numbers.cutsTo(exact, printed);
    }

    /** A share tells a percentage only with two decimals or more. */
    private static boolean fitsShare(BigDecimal exact, BigDecimal printed) {
        return printed.scale() >= 2 ? fits(exact, printed) : Numbers.same(exact, printed);
    }

    private static boolean isShare(Matcher rate, BigDecimal printed) {
        return rate.group(2) == null && printed.compareTo(BigDecimal.TEN) < 0;
    }

    private static boolean isFullForReached(Filing.Row row, BigDecimal printed, Matcher rate) {
        boolean full = Numbers.same(printed, Numbers.HUNDRED)
                || (isShare(rate, printed) && Numbers.same(printed, BigDecimal.ONE));
        boolean missed = row.actual()
                .filter(actual -> {
                    Comparison comparison = Comparison.of(row.indicator(), actual);
                    return comparison == Comparison.MISSED || comparison == Comparison.MISSED_IF_DIRECTED;
                })
                .isPresent();
        return full && !missed;
    }

    private static boolean isReversed(Filing.Row row, BigDecimal reached, BigDecimal wanted, BigDecimal printed) {
        boolean lower =
                Meaning.lowerIsBetter(row.indicator()) || row.indicator().direction() == Direction.LOWER_IS_BETTER;
        return lower && reached.signum() > 0 && fits(Numbers.percent(wanted, reached), printed);
    }
}
