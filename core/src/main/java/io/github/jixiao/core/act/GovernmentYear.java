package io.github.jixiao.core.act;

import io.github.jixiao.core.internal.style.Generated;
import io.github.jixiao.core.organ.Hierarchy;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.Relation;
import io.github.jixiao.core.value.FiscalYear;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/**
 * The facts of one government and one fiscal year (政府年度事实): its organs, its budget lines, and what was done.
 *
 * <p>Acts of other years may be among them, where a duty of this year looks back. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface GovernmentYear {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder holding these facts.
     *
     * @return the builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the government.
     *
     * @return the id of the organ
     */
    String government();

    /**
     * Returns the fiscal year.
     *
     * @return the year whose budget is spent
     */
    FiscalYear year();

    /**
     * Returns the organs: those of the government's own level, and those of other levels to which it is related.
     *
     * @return the organs, each id once
     */
    List<@Valid Organ> organs();

    /**
     * Returns how the organs stand to each other.
     *
     * @return the relations
     */
    List<Relation> relations();

    /**
     * Returns the items in the budget of the year.
     *
     * @return the lines, each item once
     */
    List<@Valid BudgetLine> lines();

    /**
     * Returns what was done.
     *
     * @return the acts, each id once
     */
    List<Act> acts();

    /**
     * Returns the organs and relations as one.
     *
     * @return the hierarchy
     * @throws IllegalArgumentException if two organs have the same id
     */
    @Value.Lazy
    default Hierarchy hierarchy() {
        return Hierarchy.of(organs(), relations());
    }

    /** A builder of facts; not thread-safe. */
    final class Builder extends ImmutableGovernmentYear.Builder {
        Builder() {}
    }
}
