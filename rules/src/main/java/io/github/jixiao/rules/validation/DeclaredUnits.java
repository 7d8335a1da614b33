package io.github.jixiao.rules.validation;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.Quantity;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The form's own unit column says the same as the unit within the target.
 *
 * <p>An error is only a unit of another kind (percent, money) or another scale of money; another measure word (个, 家) is
 * a note. One unit that contains the other (元, 元/人) is the same.
 */
final class DeclaredUnits {
    private static final Pattern MONEY = Pattern.compile("[百千万亿]*元.*");

    private DeclaredUnits() {}

    static void check(Filing filing, Consumer<Finding> findings) {
        for (Filing.Row row : filing.rows()) {
            String declared = Meaning.unified(row.indicator().unit().orElse(""));
            String inTarget = row.indicator()
                    .target()
                    .flatMap(DeclaredUnits::unit)
                    .map(Meaning::unified)
                    .orElse("");
            if (declared.isEmpty() || inTarget.isEmpty() || isSame(declared, inTarget)) {
                continue;
            }
            findings.accept(Finding.of(
                    isOfAnotherKind(declared, inTarget)
                            ? ConsistencyFinding.DECLARED_UNIT_DIFFERS
                            : ConsistencyFinding.DECLARED_UNIT_OTHER_WORD,
                    row.pointer() + "/unit",
                    "name",
                    row.name(),
                    "declared",
                    row.indicator().unit().orElse(""),
                    "target",
                    CellTexts.target(row.indicator())));
        }
    }

    static boolean isMoney(String unit) {
        return MONEY.matcher(unit).matches();
    }

    private static Optional<String> unit(TargetValue target) {
        return target instanceof TargetValue.Between between
                ? Optional.of(between.unit())
                : Meaning.quantity(target).map(Quantity::unit);
    }

    private static boolean isSame(String declared, String inTarget) {
        if (isMoney(declared) && isMoney(inTarget)) {
            return scale(declared).equals(scale(inTarget));
        }
        return declared.contains(inTarget) || inTarget.contains(declared);
    }

    private static boolean isOfAnotherKind(String declared, String inTarget) {
        return isMoney(declared)
                || isMoney(inTarget)
                || Comparison.isPercent(declared)
                || Comparison.isPercent(inTarget);
    }

    private static String scale(String money) {
        return money.substring(0, money.indexOf('元'));
    }
}
