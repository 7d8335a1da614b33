package io.github.jixiao.rules.sampling;

import io.github.jixiao.core.value.Money;
import io.github.jixiao.rules.internal.style.Generated;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An item among which key items or spot checks are chosen (备选项目), with what the choice goes by.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface Candidate {
    /** What is said of an item, beyond its amount, duration and grade. */
    enum Trait {
        /** It carries out a priority of policy (落实重大决策部署). */
        POLICY_PRIORITY,
        /** The public takes an interest in it (社会关注度高). */
        PUBLIC_CONCERN,
        /** Audit found something in it (审计查出问题). */
        AUDIT_FINDING,
        /** Deputies suggested that it be looked at (人大代表建议). */
        DEPUTIES_SUGGESTION,
        /** Its risk was judged high (风险高). */
        HIGH_RISK
    }

    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder holding this candidate.
     *
     * @return the builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the id of the item.
     *
     * @return the id, not blank
     */
    String id();

    /**
     * Returns the amount of the item (金额).
     *
     * @return the amount
     */
    Money amount();

    /**
     * Returns the department (主管部门).
     *
     * @return the department, empty where not known
     */
    Optional<String> department();

    /**
     * Returns the grade of its last evaluation (上次评价等级).
     *
     * @return the code of the grade, such as {@code poor}; empty where it was not evaluated before
     */
    Optional<String> lastGrade();

    /**
     * Returns how long it runs (实施期限).
     *
     * @return the number of years begun, empty where not known
     */
    Optional<Integer> years();

    /**
     * Returns what else is said of it.
     *
     * @return the traits
     */
    Set<Trait> traits();

    /**
     * Checks the id and the years.
     *
     * @throws IllegalStateException if the id is blank, or the years are below 1
     */
    @Value.Check
    default void check() {
        if (id().isBlank()) {
            throw new IllegalStateException("a candidate needs an id; its amount is " + amount());
        }
        years().filter(years -> years < 1).ifPresent(years -> {
            throw new IllegalStateException("candidate '" + id() + "' must run 1 year or more, was " + years);
        });
    }

    /** A builder of candidates; not thread-safe. */
    final class Builder extends ImmutableCandidate.Builder {
        Builder() {}
    }
}
