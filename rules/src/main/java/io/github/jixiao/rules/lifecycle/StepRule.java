package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.obligation.TimeLimit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the packs of a place say of a step (办理规则): who, under which guards, by when, and on which provisions.
 *
 * <p>Immutable and thread-safe.
 *
 * @param transition the row of the table
 * @param enabled whether the step is in use
 * @param actors the kinds of organ that make it, possibly none where it is not in use
 * @param guards what must hold, in the order of the pack
 * @param limit by when it is to be made, empty where there is no time limit; being late bars nothing
 * @param basis the entry, its provision and how sure it is
 * @param provisions all provisions that it rests on, that of the basis first
 * @since 0.1.0
 */
public record StepRule(
        Transition transition,
        boolean enabled,
        Set<OrganKind> actors,
        List<Guard> guards,
        Optional<TimeLimit> limit,
        Basis basis,
        List<ProvisionRef> provisions) {
    /** Copies the collections. */
    public StepRule {
        actors = actors.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(actors));
        guards = List.copyOf(guards);
        provisions = List.copyOf(provisions);
    }
}
