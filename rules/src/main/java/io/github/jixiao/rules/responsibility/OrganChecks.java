package io.github.jixiao.rules.responsibility;

import io.github.jixiao.core.code.SocialCreditCode;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.organ.RelationKind;
import io.github.jixiao.core.value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether the organs are those that their levels have, each once, under right codes. */
final class OrganChecks {
    private final HierarchyCheck check;
    private final List<Organ> organs;

    OrganChecks(HierarchyCheck check) {
        this.check = check;
        this.organs = check.hierarchy().organs();
    }

    void run(Optional<Roles> roles) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        Map<String, List<Integer>> codes = new LinkedHashMap<>();
        for (int i = 0; i < organs.size(); i++) {
            Organ organ = organs.get(i);
            level(organ, i);
            code(organ, i, codes);
            if (organ.existsOn(check.day()) && check.levels().single().value().contains(organ.kind())) {
                places.computeIfAbsent(place(organ), key -> new ArrayList<>()).add(i);
            }
        }
        places.values().stream().filter(same -> same.size() > 1).forEach(this::several);
        codes.forEach(this::twice);
        roles.ifPresent(this::missing);
    }

    private void level(Organ organ, int i) {
        GovernmentForm form = check.levels().form(organ);
        LevelRules.OrganRule rule = check.levels().rule(form, organ.kind());
        if (rule.presence() == LevelRules.Presence.NONE) {
            check.add(
                    Optional.of(rule.basis()),
                    HierarchyFinding.ORGAN_NOT_AT_THIS_LEVEL,
                    "/organs/" + i,
                    "form",
                    form.label(),
                    "kind",
                    organ.kind().label(),
                    "name",
                    organ.name());
        }
    }

    /** What a zone has is not a second one of its place. */
    private String place(Organ organ) {
        String zone = check.hierarchy().above(RelationKind.LEADS, organ.id(), check.day()).stream()
                .filter(leader -> leader.kind() == OrganKind.ZONE_ADMINISTRATION)
                .map(Organ::id)
                .findFirst()
                .orElse("");
        return organ.jurisdiction() + " " + organ.kind() + " " + zone;
    }

    private void several(List<Integer> same) {
        Organ organ = organs.get(same.get(0));
        check.add(
                Optional.of(check.levels().single().basis()),
                HierarchyFinding.SEVERAL_AT_ONE_LEVEL,
                "/organs/" + same.get(1),
                "place",
                organ.jurisdiction(),
                "count",
                same.size(),
                "kind",
                organ.kind().label(),
                "names",
                names(same));
    }

    private Text names(List<Integer> same) {
        List<String> names = same.stream().map(i -> organs.get(i).name()).toList();
        return new Text(String.join("、", names), String.join(", ", names));
    }

    private void code(Organ organ, int i, Map<String, List<Integer>> codes) {
        organ.creditCode().ifPresent(code -> {
            codes.computeIfAbsent(code, key -> new ArrayList<>()).add(i);
            if (!SocialCreditCode.Check.isRight(code)) {
                check.add(
                        HierarchyFinding.CREDIT_CODE_WRONG,
                        "/organs/" + i + "/creditCode",
                        "name",
                        organ.name(),
                        "code",
                        code);
            }
        });
    }

    private void twice(String code, List<Integer> same) {
        if (same.size() > 1) {
            check.add(
                    HierarchyFinding.CREDIT_CODE_TWICE,
                    "/organs/" + same.get(1) + "/creditCode",
                    "code",
                    code,
                    "count",
                    same.size(),
                    "names",
                    names(same));
        }
    }

    private void missing(Roles roles) {
        Map<OrganKind, List<Organ>> own = organs.stream()
                .filter(organ -> organ.existsOn(check.day()) && roles.isOwn(organ))
                .collect(Collectors.groupingBy(Organ::kind));
        for (OrganKind kind : OrganKind.values()) {
            LevelRules.OrganRule rule = check.levels().rule(roles.form(), kind);
            if (rule.presence() == LevelRules.Presence.MUST && !own.containsKey(kind)) {
                check.add(
                        Optional.of(rule.basis()),
                        HierarchyFinding.ORGAN_MISSING,
                        "/organs",
                        "form",
                        roles.form().label(),
                        "kind",
                        kind.label());
            }
        }
    }
}
