package io.github.jixiao.rules.responsibility;

import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.organ.Hierarchy;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.rules.law.Basis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds organs, relations and budget lines against the rules of levels on a day. */
final class HierarchyCheck {
    private final GovernmentYear facts;
    private final Hierarchy hierarchy;
    private final LevelRules levels;
    private final LocalDate day;
    private final List<Finding> found = new ArrayList<>();

    private HierarchyCheck(GovernmentYear facts, LevelRules levels, LocalDate day) {
        this.facts = facts;
        this.hierarchy = facts.hierarchy();
        this.levels = levels;
        this.day = day;
    }

    static Findings of(GovernmentYear facts, LevelRules levels, LocalDate day) {
        HierarchyCheck check = new HierarchyCheck(facts, levels, day);
        Optional<Organ> government = check.hierarchy.organ(facts.government());
        if (government.isEmpty()) {
            check.add(HierarchyFinding.GOVERNMENT_UNKNOWN, "/government", "organ", facts.government());
        } else if (!Belonging.isGovernment(government.get())) {
            check.add(
                    HierarchyFinding.NOT_A_GOVERNMENT,
                    "/government",
                    "name",
                    government.get().name(),
                    "kind",
                    government.get().kind().label());
        }
        Optional<Roles> roles = government.map(found -> Roles.of(facts, levels, day));
        new OrganChecks(check).run(roles);
        new RelationChecks(check).run();
        new TreeChecks(check).run();
        roles.ifPresent(known -> new LineChecks(check, known).run());
        return new Findings(check.found);
    }

    GovernmentYear facts() {
        return facts;
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }

    LevelRules levels() {
        return levels;
    }

    LocalDate day() {
        return day;
    }

    /** What an organ is called, its id where it is not recorded. */
    String name(String id) {
        return hierarchy.organ(id).map(Organ::name).orElse(id);
    }

    /** Adds a finding that rests on what the rules name for its kind, if anything. */
    void add(HierarchyFinding code, String pointer, Object... arguments) {
        add(Optional.ofNullable(levels.bases().get(code)), code, pointer, arguments);
    }

    void add(Optional<Basis> basis, HierarchyFinding code, String pointer, Object... arguments) {
        found.add(Finding.of(code, pointer, arguments)
                .basedOn(basis.map(Basis::provision).stream().toArray(ProvisionRef[]::new)));
    }
}
