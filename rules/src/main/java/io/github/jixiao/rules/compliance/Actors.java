package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.rules.obligation.Obligation;
import io.github.jixiao.rules.obligation.Scope;
import java.util.Objects;
import java.util.Optional;

/** Who answers for a duty, and whose acts count for it. */
final class Actors {
    private final Facts facts;

    Actors(Facts facts) {
        this.facts = facts;
    }

    /** The organ that answers for a duty; empty where it is not among the facts. */
    Optional<String> responsible(Obligation obligation, Subject subject) {
        if (obligation.scope() == Scope.ACTOR) {
            return Optional.of(subject.id());
        }
        if (obligation.doerAnswers()) {
            return subject.act().map(Act::organ);
        }
        Optional<String> discloser = subject.act().flatMap(this::discloser);
        if (discloser.isPresent()) {
            return discloser;
        }
        OrganKind kind = obligation.actors().get(0);
        return switch (kind) {
            case BUDGET_DEPARTMENT, BUDGET_UNIT -> department(subject);
            case THIRD_PARTY -> subject.act().map(Act::organ);
            default -> facts.roles().holder(kind).map(Organ::id);
        };
    }

    /** Who disclosed answers what the public says of it; what a unit disclosed, its department. */
    private Optional<String> discloser(Act feedback) {
        return feedback.kind() != ActKind.PUBLIC_FEEDBACK
                ? Optional.empty()
                : feedback.about().stream()
                        .flatMap(id -> facts.act(id).stream())
                        .map(Act::organ)
                        .map(organ ->
                                facts.roles().departmentOf(organ).map(Organ::id).orElse(organ))
                        .findFirst();
    }

    private Optional<String> department(Subject subject) {
        return subject.item()
                .map(item -> item.line().department())
                .or(() -> subject.organ()
                        .flatMap(organ -> facts.roles().departmentOf(organ.id()).map(Organ::id)))
                .or(() -> subject.act().flatMap(this::concerned));
    }

    /** The department that an act without an item concerns: whom it addresses, or who did it. */
    private Optional<String> concerned(Act act) {
        return act.toward().stream()
                .flatMap(id -> facts.roles().departmentOf(id).stream())
                .findFirst()
                .or(() -> facts.roles().departmentOf(act.organ()))
                .map(Organ::id);
    }

    /** Whether an act counts: it is by an organ that is to do it, in this place, and for this subject. */
    boolean count(Obligation obligation, Subject subject, Act act, Optional<String> responsible) {
        if (isSelf(obligation, subject, act)) {
            return false;
        }
        if (responsible.equals(Optional.of(act.organ()))) {
            return true;
        }
        return !obligation.doerAnswers()
                && obligation.actors().stream().anyMatch(kind -> counts(kind, act.organ(), subject, responsible));
    }

    /** Nobody assesses itself. */
    private static boolean isSelf(Obligation obligation, Subject subject, Act act) {
        return obligation.scope() == Scope.COUNTERPARTY && Objects.equals(subject.id(), act.organ());
    }

    private boolean counts(OrganKind kind, String organ, Subject subject, Optional<String> responsible) {
        return switch (kind) {
            case BUDGET_DEPARTMENT, BUDGET_UNIT -> isOfDepartment(organ, subject, responsible);
            case CONGRESS_COMMITTEE, THIRD_PARTY, PUBLIC, DEPUTIES ->
                facts.organ(organ).filter(found -> found.kind() == kind).isPresent();
            default ->
                facts.roles()
                        .holder(kind)
                        .filter(holder -> holder.id().equals(organ))
                        .isPresent();
        };
    }

    /** Of the department of the item, else of that which answers; any department, where it is about the government. */
    private boolean isOfDepartment(String organ, Subject subject, Optional<String> responsible) {
        return subject.item()
                .map(item -> item.line().department())
                .or(() -> responsible.flatMap(facts.roles()::departmentOf).map(Organ::id))
                .map(department -> facts.roles().isUnder(organ, department))
                .orElseGet(() -> facts.roles().departmentOf(organ).isPresent());
    }

    /** What an organ is called, its id where it is not among the facts. */
    String name(String organ) {
        return facts.organ(organ).map(Organ::name).orElse(organ);
    }
}
