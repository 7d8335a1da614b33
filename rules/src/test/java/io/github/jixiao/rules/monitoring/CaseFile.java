package io.github.jixiao.rules.monitoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One case of a file of cases; a key that nobody asked for is a mistake of the case. */
final class CaseFile {
    private final JsonNode node;
    private final Set<String> asked = new LinkedHashSet<>();

    private CaseFile(JsonNode node) {
        this.node = node;
    }

    static List<CaseFile> all(String file) {
        try (InputStream in = Objects.requireNonNull(CaseFile.class.getResourceAsStream(file), file)) {
            List<CaseFile> cases = new ArrayList<>();
            new YAMLMapper().readTree(in).forEach(each -> cases.add(new CaseFile(each)));
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String key, String otherwise) {
        return maybe(key).orElse(otherwise);
    }

    String text(String key) {
        return maybe(key).orElseThrow(() -> new IllegalArgumentException(key + " is missing in " + node));
    }

    Optional<String> maybe(String key) {
        asked.add(key);
        return Optional.ofNullable(node.get(key)).map(JsonNode::asString);
    }

    int number(String key, int otherwise) {
        return maybe(key).map(Integer::parseInt).orElse(otherwise);
    }

    List<String> texts(String key) {
        asked.add(key);
        List<String> texts = new ArrayList<>();
        if (node.has(key)) {
            node.get(key).forEach(each -> texts.add(each.asString()));
        }
        return texts;
    }

    void end() {
        for (String key : node.propertyNames()) {
            if (!asked.contains(key)) {
                throw new IllegalArgumentException("unknown key '" + key + "' in " + node);
            }
        }
    }
}
