package io.github.jixiao.rules.obligation;

import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.law.AdministrativeLevel;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.law.Strength;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.internal.style.Generated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What one clause asks (职责条款): of whom, towards whom, with what force, until when, and what shows that it was done.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface Obligation {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the short name of the clause.
     *
     * @return such as {@code A6.8}
     */
    String id();

    /**
     * Returns the address of the clause.
     *
     * @return such as {@code cn-42:2017-227#6.8}
     */
    ProvisionRef clause();

    /**
     * Returns the day from which the clause binds.
     *
     * @return the day
     */
    LocalDate inForce();

    /**
     * Returns the duty in a few words.
     *
     * @return the term of the field
     */
    Text term();

    /**
     * Returns who must act.
     *
     * @return the kinds of organ; the first one answers for it
     */
    List<OrganKind> actors();

    /**
     * Returns towards whom.
     *
     * @return the kinds of organ, possibly none
     */
    Set<OrganKind> counterparties();

    /**
     * Returns how binding it is.
     *
     * @return the strength
     */
    Strength strength();

    /**
     * Returns when it arises, in words.
     *
     * @return the trigger
     */
    Text trigger();

    /**
     * Returns how far it is modelled.
     *
     * @return the state
     */
    Modelling modelling();

    /**
     * Returns why it is not modelled.
     *
     * @return the reason, empty where it is modelled
     */
    Optional<Text> reason();

    /**
     * Returns what one duty is about.
     *
     * @return the scope
     */
    Scope scope();

    /**
     * Returns the kinds of act that each make a duty.
     *
     * @return the kinds, only with the scope {@link Scope#ACT}
     */
    Set<ActKind> each();

    /**
     * Returns whether the organ that did the act answers for it, and not the one that is named first.
     *
     * @return whether it does, only with the scope {@link Scope#ACT}
     */
    boolean doerAnswers();

    /**
     * Returns the levels of government for which the duty exists.
     *
     * @return the levels, all where none is stated
     */
    Set<AdministrativeLevel> levels();

    /**
     * Returns the conditions under which the duty exists.
     *
     * @return the conditions, all of which must hold
     */
    List<Condition> when();

    /**
     * Returns the kinds of act that show that it was done.
     *
     * @return the kinds, any one of which will do; none where the checks alone decide
     */
    Set<ActKind> evidence();

    /**
     * Returns whether what was done in an earlier year still counts.
     *
     * @return whether the evidence stays good
     */
    boolean standing();

    /**
     * Returns what the evidence must satisfy besides being there.
     *
     * @return the checks, all of which must pass
     */
    List<Check> checks();

    /**
     * Returns until when it must be done.
     *
     * @return the time limit for the year and level, empty where the facts are judged as they stand
     */
    Optional<TimeLimit> limit();

    /**
     * Returns whether its tally is a measure of coverage (覆盖率).
     *
     * @return whether it is shown among the coverages
     */
    boolean coverage();

    /** A builder of obligations; not thread-safe. */
    final class Builder extends ImmutableObligation.Builder {
        Builder() {}
    }
}
