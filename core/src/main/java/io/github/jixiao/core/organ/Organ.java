package io.github.jixiao.core.organ;

import io.github.jixiao.core.code.SocialCreditCode;
import io.github.jixiao.core.internal.style.Generated;
import io.github.jixiao.core.law.Jurisdiction;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organ (机关、部门、单位): who acts, and answers for it.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface Organ {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder holding this organ.
     *
     * @return the builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the identifier by which the host knows this organ.
     *
     * @return the identifier, not blank; the unified social credit code where the host has no other
     */
    @Size(max = 64)
    String id();

    /**
     * Returns what the organ is.
     *
     * @return the kind
     */
    OrganKind kind();

    /**
     * Returns the name of the organ.
     *
     * @return the name as filed
     */
    @NotBlank
    @Size(max = 180)
    String name();

    /**
     * Returns the area of the level of government to which the organ belongs.
     *
     * @return the area; for a third party that of the government which engages it
     */
    Jurisdiction jurisdiction();

    /**
     * Returns the unified social credit code (统一社会信用代码).
     *
     * @return the code as filed, empty where unknown
     */
    Optional<@SocialCreditCode String> creditCode();

    /**
     * Returns the person who answers for the performance management of the organ (负责人).
     *
     * @return the name, empty where none is named
     */
    Optional<@Size(min = 1, max = 180) String> responsible();

    /**
     * Returns the first day on which the organ exists.
     *
     * @return the day, empty for an organ that was always there
     */
    Optional<LocalDate> since();

    /**
     * Returns the last day on which the organ exists.
     *
     * @return the day, empty for an organ that still exists
     */
    Optional<LocalDate> until();

    /**
     * Tells whether the organ exists on a day.
     *
     * @param day the day
     * @return whether the day is not before its first and not after its last day
     */
    default boolean existsOn(LocalDate day) {
        return since().filter(day::isBefore).isEmpty()
                && until().filter(day::isAfter).isEmpty();
    }

    /**
     * Checks that the organ can be told from others, and its days.
     *
     * @throws IllegalStateException if the id is blank or the last day is before the first
     */
    @Value.Check
    default void check() {
        if (id().isBlank()) {
            throw new IllegalStateException("an organ needs an id; its name is '" + name() + "'");
        }
        if (since().isPresent() && until().filter(since().get()::isAfter).isPresent()) {
            throw new IllegalStateException(
                    "organ " + id() + " ends on " + until().get() + ", before it begins on " + since().get());
        }
    }

    /** A builder of organs; not thread-safe. */
    final class Builder extends ImmutableOrgan.Builder {
        Builder() {}
    }
}
