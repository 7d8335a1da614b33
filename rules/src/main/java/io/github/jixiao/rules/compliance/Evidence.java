package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.rules.obligation.Obligation;
import java.util.List;
import java.util.function.Function;

/** Finds the acts that may show that a duty was done, in the order of their days. */
final class Evidence {
    private final Facts facts;

    Evidence(Facts facts) {
        this.facts = facts;
    }

    List<Act> of(Obligation obligation, Subject subject) {
        return switch (obligation.scope()) {
            case ITEM -> facts.of(subject.item().orElseThrow(), obligation.evidence());
            case ACT -> facts.responses(subject.act().orElseThrow(), obligation.evidence());
            case GOVERNMENT -> ofYear(obligation);
            case ACTOR, UNIT -> each(obligation, kind -> facts.generalBy(subject.id(), kind));
            case COUNTERPARTY, LOWER_GOVERNMENT, LOWER_FINANCE ->
                each(obligation, kind -> facts.generalToward(subject.id(), kind));
        };
    }

    private static List<Act> each(Obligation obligation, Function<ActKind, List<Act>> find) {
        return obligation.evidence().stream()
                .flatMap(kind -> find.apply(kind).stream())
                .sorted(Facts.BY_DAY)
                .toList();
    }

    private List<Act> ofYear(Obligation obligation) {
        if (!obligation.standing()) {
            return facts.all(obligation.evidence());
        }
        return obligation.evidence().stream()
                .flatMap(kind -> facts.all(kind, true).stream())
                .filter(act -> act.year().compareTo(facts.year()) <= 0)
                .toList();
    }
}
