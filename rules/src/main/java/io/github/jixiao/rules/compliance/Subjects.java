package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.rules.obligation.Obligation;
import io.github.jixiao.rules.responsibility.Roles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the duties under an obligation are about, and who answers for each. */
final class Subjects {
    private Subjects() {}

    static List<Subject> of(Obligation obligation, Facts facts) {
        Roles roles = facts.roles();
        return switch (obligation.scope()) {
            case GOVERNMENT -> List.of(Subject.of(roles.government()));
            case ITEM -> facts.items().stream().map(ItemFacts::subject).toList();
            case UNIT ->
                organs(roles.units().stream()
                        .filter(unit -> !facts.itemsOf(unit.id()).isEmpty()));
            case ACTOR -> organs(ofKinds(obligation.actors(), roles));
            case COUNTERPARTY -> organs(ofKinds(obligation.counterparties(), roles));
            case LOWER_GOVERNMENT -> organs(roles.lowerGovernments().stream());
            case LOWER_FINANCE -> organs(roles.lowerFinance().stream());
            case ACT -> acts(obligation, facts);
        };
    }

    /** Those that lie within some items; empty where the obligation is not about items one by one. */
    static Optional<List<Subject>> within(Set<ItemFacts> items, Obligation obligation, Facts facts) {
        return switch (obligation.scope()) {
            case ITEM -> Optional.of(items.stream().map(ItemFacts::subject).toList());
            case ACT ->
                Optional.of(items.stream()
                        .flatMap(item -> facts.of(item, obligation.each()).stream())
                        .map(act -> Subject.of(act, facts.itemOf(act)))
                        .toList());
            case GOVERNMENT, UNIT, ACTOR, COUNTERPARTY, LOWER_GOVERNMENT, LOWER_FINANCE -> Optional.empty();
        };
    }

    private static List<Subject> acts(Obligation obligation, Facts facts) {
        List<Subject> subjects = new ArrayList<>();
        for (Act act : facts.all(obligation.each())) {
            subjects.add(Subject.of(act, facts.itemOf(act)));
        }
        return subjects;
    }

    private static Stream<Organ> ofKinds(Collection<OrganKind> kinds, Roles roles) {
        return kinds.stream()
                .flatMap(kind -> kind == OrganKind.BUDGET_DEPARTMENT
                        ? roles.departments().stream()
                        : roles.holder(kind).stream());
    }

    private static List<Subject> organs(Stream<Organ> organs) {
        return organs.distinct().map(Subject::of).toList();
    }
}
