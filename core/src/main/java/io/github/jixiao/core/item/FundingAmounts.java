package io.github.jixiao.core.item;

import io.github.jixiao.core.internal.style.Generated;
import io.github.jixiao.core.value.Money;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The amounts of one line of a funding table (预算执行情况): what was budgeted, received and spent.
 *
 * <p>An amount that was not filed is empty, which is not the same as zero. Amounts may be negative (a refund) and
 * the executed may exceed the budgeted. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface FundingAmounts {
    /** No amount filed. */
    FundingAmounts NONE = builder().build();

    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder holding these amounts.
     *
     * @return the builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the budget as first approved (年初预算数).
     *
     * @return the amount, empty where not filed
     */
    Optional<Money> initial();

    /**
     * Returns the budget after adjustment, carry-over included (全年预算数).
     *
     * @return the amount, empty where not filed
     */
    Optional<Money> adjusted();

    /**
     * Returns the part of the adjusted budget that was carried over from earlier years (上年结转).
     *
     * @return the amount, empty where not filed
     */
    Optional<Money> carriedOver();

    /**
     * Returns the money that arrived (到位资金).
     *
     * @return the amount, empty where not filed
     */
    Optional<Money> received();

    /**
     * Returns the money spent in the year (全年执行数).
     *
     * @return the amount, empty where not filed
     */
    Optional<Money> executed();

    /** A builder of amounts; not thread-safe. */
    final class Builder extends ImmutableFundingAmounts.Builder {
        Builder() {}
    }
}
