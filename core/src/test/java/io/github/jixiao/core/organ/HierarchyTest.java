package io.github.jixiao.core.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.core.law.Jurisdiction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A hierarchy")
class HierarchyTest {
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

    private static Organ organ(String id) {
        return Organ.builder()
                .id(id)
                .kind(OrganKind.BUDGET_UNIT)
                .name(id)
                .jurisdiction(Jurisdiction.of("429898"))
                .build();
    }

    private static Relation manages(String from, String to) {
        return Relation.of(RelationKind.MANAGES_BUDGET, from, to);
    }

    private static List<String> ids(List<Organ> organs) {
        return organs.stream().map(Organ::id).toList();
    }

    @Test
    @DisplayName("is asked downwards and upwards, by kind, in the order of the relations")
    void directions() {
        Hierarchy hierarchy = Hierarchy.of(
                List.of(organ("a"), organ("b"), organ("c")),
                List.of(manages("a", "c"), manages("a", "b"), Relation.of(RelationKind.AUDITS, "b", "c")));

        assertThat(ids(hierarchy.below(RelationKind.MANAGES_BUDGET, "a", DAY))).containsExactly("c", "b");
        assertThat(ids(hierarchy.above(RelationKind.MANAGES_BUDGET, "c", DAY))).containsExactly("a");
        assertThat(ids(hierarchy.above(RelationKind.AUDITS, "c", DAY))).containsExactly("b");
        assertThat(hierarchy.below(RelationKind.LEADS, "a", DAY)).isEmpty();
        assertThat(hierarchy.below(RelationKind.MANAGES_BUDGET, "nobody", DAY)).isEmpty();
        assertThat(ids(hierarchy.organs())).containsExactly("a", "b", "c");
        assertThat(hierarchy.relations()).hasSize(3);
        assertThat(hierarchy.organ("b")).contains(organ("b"));
        assertThat(hierarchy.organ("nobody")).isEmpty();
    }

    /** The relation holds in 2022; the lower organ exists until 30 June 2022. */
    @ParameterizedTest(name = "on {0} the organ below is there: {1}")
    @CsvSource({"2021-12-31, false", "2022-01-01, true", "2022-06-30, true", "2022-07-01, false"})
    void byDay(LocalDate day, boolean there) {
        Relation relation = new Relation(
                RelationKind.MANAGES_BUDGET,
                "a",
                "b",
                Optional.of(LocalDate.of(2022, 1, 1)),
                Optional.of(LocalDate.of(2022, 12, 31)));
        Organ ending = organ("b").toBuilder().until(LocalDate.of(2022, 6, 30)).build();
        Hierarchy hierarchy = Hierarchy.of(List.of(organ("a"), ending), List.of(relation));

        assertThat(hierarchy.below(RelationKind.MANAGES_BUDGET, "a", day).isEmpty())
                .isEqualTo(!there);
    }

    @Test
    @DisplayName("holds what was recorded, a relation to nobody too")
    void unlawful() {
        Hierarchy hierarchy = Hierarchy.of(List.of(organ("a")), List.of(manages("a", "nobody"), manages("a", "a")));
        assertThat(hierarchy.relations()).hasSize(2);
        assertThat(ids(hierarchy.below(RelationKind.MANAGES_BUDGET, "a", DAY))).containsExactly("a");
    }

    @Test
    @DisplayName("has each id once")
    void ids() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hierarchy.of(List.of(organ("a"), organ("a")), List.of()))
                .withMessage("two organs have the id 'a'");
    }

    @Test
    @DisplayName("does not change with the lists that it was made from")
    void copies() {
        List<Organ> organs = new ArrayList<>(List.of(organ("a"), organ("b")));
        List<Relation> relations = new ArrayList<>(List.of(manages("a", "b")));
        Hierarchy hierarchy = Hierarchy.of(organs, relations);
        organs.clear();
        relations.clear();
        assertThat(hierarchy.organs()).hasSize(2);
        assertThat(ids(hierarchy.below(RelationKind.MANAGES_BUDGET, "a", DAY))).containsExactly("b");
    }
}
