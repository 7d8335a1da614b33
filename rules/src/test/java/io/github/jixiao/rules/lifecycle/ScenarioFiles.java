package io.github.jixiao.rules.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The scenario files.
 *
 * <p>A file may begin as another does ({@code as-in: {scenario: ordinary-year, until: reply}}): the steps of that one come
 * first, up to and with the step of that id, and what stood around and was defined there stands here too. What stands under
 * {@code define} is meant wherever its name is written after a dollar sign.
 */
final class ScenarioFiles {
    static final Path FOLDER = Path.of("src/test/resources/io/github/jixiao/rules/lifecycle/scenarios");
    static final Path OVERLAYS = FOLDER.resolveSibling("overlays");

    private static final YAMLMapper MAPPER = new YAMLMapper();

    private ScenarioFiles() {}

    /** All scenarios, in the order of their names. */
    static List<Scenario> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".yaml"))
                    .map(file -> file.substring(0, file.length() - ".yaml".length()))
                    .sorted()
                    .map(ScenarioFiles::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scenario read(String id) {
        try {
            return Scenario.read(id, tree(id), around(id), steps(id));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(id + ".yaml: " + e.getMessage(), e);
        }
    }

    private static JsonNode tree(String id) {
        return defined(raw(id), definitions(id));
    }

    private static JsonNode raw(String id) {
        try {
            return MAPPER.readTree(Files.readString(FOLDER.resolve(id + ".yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file defines, and what those define that it begins as. */
    private static Map<String, JsonNode> definitions(String id) {
        JsonNode tree = raw(id);
        Map<String, JsonNode> all = new HashMap<>();
        if (tree.has("as-in")) {
            all.putAll(definitions(tree.get("as-in").get("scenario").asString()));
        }
        if (tree.has("define")) {
            JsonNode own = tree.get("define");
            own.propertyNames().forEach(name -> all.put(name, own.get(name)));
            all.replaceAll((name, value) -> defined(value, all));
        }
        return all;
    }

    /** What stands around the dossiers of those that a file begins as. */
    private static List<JsonNode> around(String id) {
        JsonNode tree = tree(id);
        List<JsonNode> around = new ArrayList<>();
        if (tree.has("as-in")) {
            around.addAll(around(tree.get("as-in").get("scenario").asString()));
        }
        if (tree.has("around")) {
            tree.get("around").forEach(around::add);
        }
        return around;
    }

    private static List<JsonNode> steps(String id) {
        JsonNode tree = tree(id);
        List<JsonNode> steps = new ArrayList<>();
        if (tree.has("as-in")) {
            JsonNode model = tree.get("as-in");
            String last = model.get("until").asString();
            for (JsonNode step : steps(model.get("scenario").asString())) {
                steps.add(step);
                if (step.has("id") && step.get("id").asString().equals(last)) {
                    break;
                }
            }
            JsonNode end = steps.get(steps.size() - 1);
            if (!end.has("id") || !end.get("id").asString().equals(last)) {
                throw new IllegalArgumentException("no step '" + last + "' in " + model);
            }
        }
        tree.get("steps").forEach(steps::add);
        return steps;
    }

    /** Puts what is defined in the place of its name. */
    private static JsonNode defined(JsonNode node, Map<String, JsonNode> definitions) {
        if (node.isString() && node.asString().startsWith("$")) {
            JsonNode meant = definitions.get(node.asString().substring(1));
            if (meant == null) {
                throw new IllegalArgumentException("nothing is defined as '" + node.asString() + "'");
            }
            return meant;
        }
        if (node instanceof ObjectNode mapping) {
            new ArrayList<>(mapping.propertyNames())
                    .forEach(key -> mapping.set(key, defined(mapping.get(key), definitions)));
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, defined(list.get(i), definitions));
            }
        }
        return node;
    }
}
