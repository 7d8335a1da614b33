package io.github.jixiao.core.act;

import io.github.jixiao.core.internal.style.Generated;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.value.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An item in the budget of one fiscal year (年度预算项目): who answers for it and how much it has.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface BudgetLine {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder holding this line.
     *
     * @return the builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the item.
     *
     * @return the item
     */
    @Valid
    ExpenditureItem item();

    /**
     * Returns the budget department that answers for the item (主管部门).
     *
     * @return the id of the organ
     */
    String department();

    /**
     * Returns the unit that carries the item out (实施单位).
     *
     * @return the id of the organ, empty where the department itself does
     */
    Optional<String> unit();

    /**
     * Returns the person who answers for the item (项目负责人).
     *
     * @return the name, empty where none is named
     */
    Optional<@Size(min = 1, max = 180) String> responsible();

    /**
     * Returns the budget of the year (年度预算数).
     *
     * @return the amount
     */
    Money budget();

    /** A builder of lines; not thread-safe. */
    final class Builder extends ImmutableBudgetLine.Builder {
        Builder() {}
    }
}
