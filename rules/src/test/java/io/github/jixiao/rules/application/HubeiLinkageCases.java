package io.github.jixiao.rules.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.item.ItemTerm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

@DisplayName("The Hubei table of results and decisions, cell by cell")
class HubeiLinkageCases {
    @TestFactory
    Stream<DynamicTest> everyCell() throws IOException {
        try (InputStream in = Files.newInputStream(
                Path.of("src/test/resources/io/github/jixiao/rules/application/hubei-linkage.yaml"))) {
            JsonNode cases = new YAMLMapper().readTree(in);
            return cases
                    .valueStream()
                    .map(each -> DynamicTest.dynamicTest(
                            each.get("object").asString() + " "
                                    + each.get("grade").asString(),
                            () -> check(each)))
                    .toList()
                    .stream();
        }
    }

    private static void check(JsonNode each) {
        ExpenditureItem.Builder item =
                ExpenditureItem.builder().id("p1").name("项目").kind(constant(ItemKind.class, each, "kind"));
        if (each.has("term")) {
            item.term(constant(ItemTerm.class, each, "term"));
        }
        String grade = each.get("grade").asString();
        Suggestion suggestion =
                Histories.HUBEI.suggest(Histories.graded(Histories.of(item.build()), grade), Histories.DAY);

        List<String> suggests =
                each.get("suggests").valueStream().map(JsonNode::asString).toList();
        assertThat(suggestion.grade()).contains(grade);
        assertThat(suggestion.governing().map(Advice::decisions).stream()
                        .flatMap(decisions -> decisions.stream())
                        .map(decision ->
                                decision.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .containsExactlyElementsOf(suggests);
        assertThat(suggestion
                        .governing()
                        .map(advice -> advice.basis().provision().toString()))
                .isEqualTo(Optional.ofNullable(each.get("provision")).map(JsonNode::asString));
        assertThat(suggestion.factors().isEmpty()).isNotEqualTo(each.has("factor"));
        assertThat(suggestion.gap().isPresent()).isEqualTo(suggests.isEmpty());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode node, String key) {
        return Enum.valueOf(
                type, node.get(key).asString().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
