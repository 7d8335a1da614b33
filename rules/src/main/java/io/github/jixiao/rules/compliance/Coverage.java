package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.core.value.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * For how many items, and how much money, a duty was done (覆盖率).
 *
 * <p>Immutable and thread-safe.
 *
 * @param clause the short name of the clause, such as {@code A6.1}
 * @param term the duty in a few words
 * @param done for how many items it is fulfilled
 * @param of of how many items for which there is the duty
 * @param amountDone the budgets of the items for which it is fulfilled
 * @param amountOf the budgets of the items for which there is the duty
 * @since 0.1.0
 */
public record Coverage(String clause, Text term, int done, int of, Money amountDone, Money amountOf) {
    /**
     * Returns the share of items.
     *
     * @return the share, rounded half up to two decimals in percent; empty where there is no such item
     */
    public Optional<Ratio> byCount() {
        return share(BigDecimal.valueOf(done), BigDecimal.valueOf(of));
    }

    /**
     * Returns the share of money.
     *
     * @return the share, rounded half up to two decimals in percent; empty where there is no money
     */
    public Optional<Ratio> byAmount() {
        return share(amountDone.yuan().toBigDecimal(), amountOf.yuan().toBigDecimal());
    }

    private static Optional<Ratio> share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(Ratio.between(part, whole, 2, RoundingMode.HALF_UP));
    }
}
