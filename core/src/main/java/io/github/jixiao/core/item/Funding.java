package io.github.jixiao.core.item;

import io.github.jixiao.core.internal.style.Generated;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/**
 * The funding of an item in one fiscal year (项目资金): the total line and the lines below it, as filed.
 *
 * <p>The lines need not add up to the total; that is for validation to say. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface Funding {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder holding this funding.
     *
     * @return the builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the total line (年度资金总额).
     *
     * @return its amounts, each empty where not filed
     */
    @Valid
    @Value.Default
    default FundingAmounts total() {
        return FundingAmounts.NONE;
    }

    /**
     * Returns the lines below the total: sources, places, purposes.
     *
     * @return the lines in printed order
     */
    List<@Valid FundingLine> lines();

    /** A builder of funding; not thread-safe. */
    final class Builder extends ImmutableFunding.Builder {
        Builder() {}
    }
}
