package io.github.jixiao.core.result;

import io.github.jixiao.core.internal.style.Generated;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The result of one indicator: its actual value, what shows it, and why it deviates.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface Actual {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder holding this result.
     *
     * @return the builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the id of the indicator.
     *
     * @return the id within its target
     */
    String indicatorId();

    /**
     * Returns the actual value (实际完成值).
     *
     * @return the value
     */
    ActualValue value();

    /**
     * Returns the cell of the actual value as printed.
     *
     * @return the cell, empty where there was none
     */
    Optional<String> text();

    /**
     * Returns the rate of completion (完成率) where the form prints one beside the value.
     *
     * @return the cell as printed, empty where there is none
     */
    Optional<String> completionText();

    /**
     * Returns what shows the value.
     *
     * @return the evidence, possibly none
     */
    List<@Valid Evidence> evidence();

    /**
     * Returns why the value deviates from the target and what is done about it (偏差原因分析及改进措施).
     *
     * @return the explanation as filed, empty where there is none
     */
    Optional<String> deviation();

    /**
     * Returns why the target counts as set too low (目标值设定偏低), where the evaluator found so.
     *
     * <p>Without this reason over-achievement never costs points: high performance must not be punished.
     *
     * @return the reason, empty where the target was not found too low
     */
    Optional<String> lowTargetReason();

    /** A builder of results; not thread-safe. */
    final class Builder extends ImmutableActual.Builder {
        Builder() {}
    }
}
