package io.github.jixiao.rules.responsibility;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds recorded acts against powers. */
final class RecordCheck {
    private static final Set<OrganKind> COLLECTIVE =
            EnumSet.of(OrganKind.PEOPLES_CONGRESS, OrganKind.STANDING_COMMITTEE);

    private final GovernmentYear facts;
    private final Powers powers;
    private final PowerCheck check;
    private final Map<String, BudgetLine> lines = new HashMap<>();
    private final Map<String, Act> acts = new HashMap<>();

    RecordCheck(GovernmentYear facts, Powers powers, PowerCheck check) {
        this.facts = facts;
        this.powers = powers;
        this.check = check;
        facts.lines().forEach(line -> lines.putIfAbsent(line.item().id(), line));
        facts.acts().forEach(act -> acts.putIfAbsent(act.id(), act));
    }

    private Optional<Organ> organ(String id) {
        return facts.hierarchy().organ(id);
    }

    private Optional<BudgetLine> line(Act act) {
        return act.item().map(lines::get);
    }

    /** What an act is about that is done about another one. */
    Matter matter(Act about) {
        return new Matter(line(about), organ(about.organ()), Optional.of(about));
    }

    /** An act may be about several things; it must be within power for each. */
    private List<Matter> matters(Act act) {
        Optional<BudgetLine> line = line(act);
        List<Matter> matters = new ArrayList<>();
        for (String id : act.about()) {
            Optional.ofNullable(acts.get(id))
                    .map(this::matter)
                    .map(about -> new Matter(line.or(about::line), about.organ(), about.act()))
                    .ifPresent(matters::add);
        }
        if (matters.isEmpty() && line.isEmpty()) {
            act.toward().stream()
                    .flatMap(id -> organ(id).stream())
                    .map(Matter::of)
                    .forEach(matters::add);
        }
        if (matters.isEmpty()) {
            matters.add(line.map(Matter::of).orElse(Matter.GOVERNMENT));
        }
        return matters;
    }

    Findings check(Act act, Roles roles) {
        String name = organ(act.organ()).map(Organ::name).orElse(act.organ());
        Set<Permission.Refusal> refusals = new LinkedHashSet<>();
        for (Matter matter : matters(act)) {
            refusals.addAll(check.permission(act.organ(), act.kind(), matter, act.date(), roles)
                    .refusals());
        }
        List<Finding> found = new ArrayList<>();
        for (Permission.Refusal refusal : refusals) {
            found.add(Finding.of(
                            PowerFinding.NO_POWER,
                            "/organ",
                            "organ",
                            name,
                            "act",
                            act.kind().label(),
                            "rule",
                            refusal.rule().label(),
                            "reason",
                            refusal.reason())
                    .basedOn(refusal.provisions().toArray(ProvisionRef[]::new)));
        }
        if (isCollective(act, roles)) {
            collective(act, name, found);
        }
        return new Findings(found);
    }

    private boolean isCollective(Act act, Roles roles) {
        return organ(act.organ())
                        .filter(organ -> COLLECTIVE.contains(organ.kind())
                                || roles.standsInFor(organ.id()).stream().anyMatch(COLLECTIVE::contains))
                        .isPresent()
                && !powers.rules(PowerRule.COLLECTIVE, act.kind(), act.date()).isEmpty();
    }

    private void collective(Act act, String name, List<Finding> found) {
        ProvisionRef[] provisions = PowerCheck.provisions(powers, PowerRule.COLLECTIVE, act.kind(), act.date())
                .toArray(ProvisionRef[]::new);
        if (act.session().isEmpty()) {
            found.add(Finding.of(
                            PowerFinding.SESSION_MISSING,
                            "/session",
                            "organ",
                            name,
                            "act",
                            act.kind().label())
                    .basedOn(provisions));
        }
        act.person()
                .ifPresent(person -> found.add(Finding.of(
                                PowerFinding.DECIDED_BY_PERSON,
                                "/person",
                                "organ",
                                name,
                                "act",
                                act.kind().label(),
                                "person",
                                person)
                        .basedOn(provisions)));
    }
}
