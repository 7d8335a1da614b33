package io.github.jixiao.core.form;

import io.github.jixiao.core.internal.style.Generated;
import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Points;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A score form as filled in (填报的评分表).
 *
 * <p>Holds what was entered, right or wrong, complete or not. Refused are only a blank id of the form and a negative
 * weight. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface FilledForm {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder holding this form.
     *
     * @return the builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the coordinates of the form.
     *
     * @return such as {@code cn/framework-2020}
     */
    String form();

    /**
     * Returns who evaluated, and when.
     *
     * @return the kind, empty where the form is none of an evaluation or does not say
     */
    Optional<EvaluationKind> evaluation();

    /**
     * Returns the numbers entered, which several rows may use (基础数据).
     *
     * @return the numbers by name, in the units that the form prescribes: rates in percent, money all in one unit
     */
    Map<String, Decimal> inputs();

    /**
     * Returns what was entered in the rows.
     *
     * @return the entries by the id of the row, or of one of its alternatives
     */
    Map<String, FormEntry> entries();

    /**
     * Returns the points that the evaluator gives to rows for which the form states none (自定分值).
     *
     * @return the points by the id of the row
     */
    Map<String, Points> weights();

    /**
     * Checks that the form is usable.
     *
     * @throws IllegalStateException if the id of the form is blank or a weight is negative
     */
    @Value.Check
    default void check() {
        if (form().isBlank()) {
            throw new IllegalStateException("a filled form needs the id of its form");
        }
        weights().forEach((row, points) -> {
            if (points.value().signum() < 0) {
                throw new IllegalStateException("the weight of row " + row + " must not be negative, was " + points);
            }
        });
    }

    /** A builder of filled forms; not thread-safe. */
    final class Builder extends ImmutableFilledForm.Builder {
        Builder() {}
    }
}
