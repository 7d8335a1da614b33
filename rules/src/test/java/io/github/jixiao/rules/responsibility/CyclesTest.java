package io.github.jixiao.rules.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.organ.Relation;
import io.github.jixiao.core.organ.RelationKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Circles of relations")
class CyclesTest {
    private static List<Relation> relations(String... edges) {
        List<Relation> relations = new ArrayList<>();
        for (String edge : edges) {
            relations.add(Relation.of(RelationKind.LEADS, edge.substring(0, 1), edge.substring(1)));
        }
        return relations;
    }

    @Test
    @DisplayName("two ways to one organ are no circle")
    void diamond() {
        assertThat(Cycles.in(relations("ab", "ac", "bd", "cd"))).isEmpty();
    }

    @Test
    @DisplayName("each relation that closes a circle is told, those that share organs too")
    void several() {
        assertThat(Cycles.in(relations("cb", "bc", "cd", "db", "ee")))
                .containsExactlyInAnyOrder(List.of("b", "c", "b"), List.of("b", "c", "d", "b"), List.of("e", "e"));
    }

    @Test
    @DisplayName("a chain of a hundred thousand organs that closes is one circle")
    void longChain() {
        int length = 100_000;
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            relations.add(Relation.of(RelationKind.LEADS, "o" + i, "o" + (i + 1) % length));
        }
        assertThat(Cycles.in(relations))
                .singleElement()
                .satisfies(circle ->
                        assertThat(circle).hasSize(length + 1).startsWith("o0").endsWith("o0"));
    }
}
