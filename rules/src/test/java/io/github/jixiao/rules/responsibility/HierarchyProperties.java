package io.github.jixiao.rules.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.organ.Relation;
import io.github.jixiao.core.organ.RelationKind;
import io.github.jixiao.core.value.FiscalYear;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("Trees of units")
class HierarchyProperties {
    /** For each unit after the first, which earlier one is above it; below 0 the department. */
    @Provide
    Arbitrary<List<Integer>> parents() {
        return Arbitraries.integers().between(-1, 1000).list().ofMinSize(1).ofMaxSize(30);
    }

    private static String unit(int i) {
        return i < 0 ? "dept" : "u" + i;
    }

    private static int parent(List<Integer> parents, int i) {
        return parents.get(i) < 0 || i == 0 ? -1 : parents.get(i) % i;
    }

    private static List<Organ> organs(int units) {
        List<Organ> organs = new ArrayList<>(List.of(
                Places.organ("gov", OrganKind.GOVERNMENT, Places.TOWNSHIP).build(),
                Places.organ("congress", OrganKind.PEOPLES_CONGRESS, Places.TOWNSHIP)
                        .build(),
                Places.organ("dept", OrganKind.BUDGET_DEPARTMENT, Places.TOWNSHIP)
                        .build()));
        for (int i = 0; i < units; i++) {
            organs.add(Places.organ(unit(i), OrganKind.BUDGET_UNIT, Places.TOWNSHIP)
                    .build());
        }
        return organs;
    }

    private static List<Relation> tree(List<Integer> parents) {
        List<Relation> relations = new ArrayList<>(List.of(
                Relation.of(RelationKind.LEADS, "gov", "dept"),
                Relation.of(RelationKind.SUPERVISES, "congress", "gov")));
        for (int i = 0; i < parents.size(); i++) {
            relations.add(Relation.of(RelationKind.MANAGES_BUDGET, unit(parent(parents, i)), unit(i)));
        }
        return relations;
    }

    private static Findings findings(List<Organ> organs, List<Relation> relations) {
        GovernmentYear facts = GovernmentYear.builder()
                .government("gov")
                .year(FiscalYear.of(2022))
                .organs(organs)
                .relations(relations)
                .build();
        return Responsibility.of(Places.LEVELS, Places.HUBEI, facts).findings(Places.DAY);
    }

    @Property(tries = 200)
    @Label("are legal in whatever order organs and relations are recorded, and all units are under the department")
    void anyOrder(@ForAll("parents") List<Integer> parents, @ForAll Random random) {
        List<Organ> organs = organs(parents.size());
        List<Relation> relations = tree(parents);
        Collections.shuffle(organs, random);
        Collections.shuffle(relations, random);

        assertThat(findings(organs, relations)).isEmpty();
        GovernmentYear facts = GovernmentYear.builder()
                .government("gov")
                .year(FiscalYear.of(2022))
                .organs(organs)
                .relations(relations)
                .build();
        Roles roles = Roles.of(facts, Places.LEVELS, Places.DAY);
        for (int i = 0; i < parents.size(); i++) {
            assertThat(roles.isUnder(unit(i), "dept")).isTrue();
        }
    }

    @Property(tries = 200)
    @Label("with one more relation from a unit back up to one above it have a circle that names both, in any order")
    void backEdge(
            @ForAll("parents") List<Integer> parents, @ForAll @IntRange(max = 1000) int from, @ForAll Random random) {
        int lower = from % parents.size();
        int upper = lower;
        while (upper >= 0 && random.nextBoolean()) {
            upper = parent(parents, upper);
        }
        int above = Math.max(upper, 0);
        List<Relation> relations = tree(parents);
        relations.add(Relation.of(RelationKind.MANAGES_BUDGET, unit(lower), unit(above)));
        Set<String> told = cycles(parents, relations);
        Collections.shuffle(relations, random);

        assertThat(cycles(parents, relations)).isEqualTo(told);
        if (isAbove(parents, above, lower)) {
            assertThat(told)
                    .singleElement()
                    .satisfies(path -> assertThat(path).contains("机关" + unit(lower), "机关" + unit(above)));
        } else {
            assertThat(told).isEmpty();
        }
    }

    private static boolean isAbove(List<Integer> parents, int above, int lower) {
        int at = lower;
        while (at >= 0) {
            if (at == above) {
                return true;
            }
            at = parent(parents, at);
        }
        return false;
    }

    private static Set<String> cycles(List<Integer> parents, List<Relation> relations) {
        return findings(organs(parents.size()), relations).stream()
                .filter(finding -> finding.code().equals("RELATION_CYCLE"))
                .map(Finding::en)
                .collect(Collectors.toSet());
    }
}
