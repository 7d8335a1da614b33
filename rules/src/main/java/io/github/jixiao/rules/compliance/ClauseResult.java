package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.law.Strength;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.obligation.Modelling;
import io.github.jixiao.rules.obligation.Scope;
import java.util.List;
import java.util.Optional;

/**
 * How a clause was kept (条款履行情况): its duties, and the gravest status among them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the short name of the clause, such as {@code A6.8}
 * @param clause the address of the clause
 * @param term the duty in a few words
 * @param strength how binding it is
 * @param actor the kind of organ that answers for it
 * @param scope what each duty is about
 * @param modelling how far the clause is modelled
 * @param status the gravest status of its duties; not applicable where there is none
 * @param counts how many duties have each status, the gravest first
 * @param duties the duties
 * @param limit the time limit in words, empty where there is none
 * @param provisions what it rests on: the clause, and the provision of its time limit
 * @since 0.1.0
 */
public record ClauseResult(
        String id,
        ProvisionRef clause,
        Text term,
        Strength strength,
        OrganKind actor,
        Scope scope,
        Modelling modelling,
        DutyStatus status,
        List<StatusCount> counts,
        List<Duty> duties,
        Optional<Text> limit,
        List<ProvisionRef> provisions) {
    /** Copies the lists. */
    public ClauseResult {
        counts = List.copyOf(counts);
        duties = List.copyOf(duties);
        provisions = List.copyOf(provisions);
    }

    /**
     * Returns how many duties have a status.
     *
     * @param wanted the status
     * @return the number
     */
    public int count(DutyStatus wanted) {
        return counts.stream()
                .filter(each -> each.status() == wanted)
                .mapToInt(StatusCount::count)
                .sum();
    }

    /** The part of this result that concerns one organ; its counts and status are those of the part, without amounts. */
    ClauseResult only(String organ) {
        List<Duty> own = duties.stream()
                .filter(duty -> duty.organ().filter(organ::equals).isPresent())
                .toList();
        Tally tally = new Tally();
        own.forEach(duty -> tally.add(duty.status(), Optional.empty()));
        return new ClauseResult(
                id,
                clause,
                term,
                strength,
                actor,
                scope,
                modelling,
                tally.status(),
                tally.counts(),
                own,
                limit,
                provisions);
    }
}
