package io.github.jixiao.core.monitoring;

import io.github.jixiao.core.internal.style.Generated;
import io.github.jixiao.core.value.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The funds block of a monitoring form (资金执行情况): the total, the rows below it, and why it deviates.
 *
 * <p>The rows need not add up to the total. Source: the monitoring form of 财预〔2019〕136号. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface MonitoredFunds {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder holding these funds.
     *
     * @return the builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the total row (年度资金总额).
     *
     * @return the row, empty where not filed
     */
    Optional<FundsRow> total();

    /**
     * Returns the rows below the total: the sources.
     *
     * @return the rows in printed order
     */
    List<FundsRow> rows();

    /**
     * Returns the execution rate as printed (1至n月执行率), over the budget of the whole year.
     *
     * @return the rate, empty where not filed
     */
    Optional<Ratio> filedRate();

    /**
     * Returns why execution deviates.
     *
     * @return the causes ticked, possibly none
     */
    Set<DeviationCause> causes();

    /**
     * Returns why execution deviates, in words.
     *
     * @return the explanation as filed, empty where there is none
     */
    Optional<String> explanation();

    /** A builder of funds; not thread-safe. */
    final class Builder extends ImmutableMonitoredFunds.Builder {
        Builder() {}
    }
}
