package io.github.jixiao.core.monitoring;

import io.github.jixiao.core.act.Likelihood;
import io.github.jixiao.core.internal.style.Generated;
import io.github.jixiao.core.result.ActualValue;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One indicator of a monitoring form (指标监控情况): what was reached so far, what is expected, and why it deviates.
 *
 * <p>Source: the monitoring form of 财预〔2019〕136号. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface MonitoredIndicator {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder holding this row.
     *
     * @return the builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the id of the indicator.
     *
     * @return the id within the target of the report
     */
    String indicatorId();

    /**
     * Returns what was reached up to the cut-off (1至n月完成值).
     *
     * @return the value, empty where not filed
     */
    Optional<ActualValue> actual();

    /**
     * Returns what is expected to be reached by the end of the year (全年预计完成值).
     *
     * @return the value, empty where not filed
     */
    Optional<ActualValue> expected();

    /**
     * Returns how likely the target is to be reached (完成可能性).
     *
     * @return the likelihood, empty where not filed
     */
    Optional<Likelihood> likelihood();

    /**
     * Returns why the indicator deviates (偏差原因).
     *
     * @return the causes ticked, possibly none
     */
    Set<DeviationCause> causes();

    /**
     * Returns why the indicator deviates, in words (原因说明).
     *
     * @return the explanation as filed, empty where there is none
     */
    Optional<String> explanation();

    /**
     * Returns the objective reason of the deviation (客观原因), such as a change of policy or an emergency.
     *
     * @return the reason, empty where there is none
     */
    Optional<String> objectiveReason();

    /**
     * Returns the remark (备注).
     *
     * @return the remark as filed, empty where there is none
     */
    Optional<String> remark();

    /** A builder of rows; not thread-safe. */
    final class Builder extends ImmutableMonitoredIndicator.Builder {
        Builder() {}
    }
}
