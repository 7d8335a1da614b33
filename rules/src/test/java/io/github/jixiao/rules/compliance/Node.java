package io.github.jixiao.rules.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** A mapping of which every key must be asked for. */
final class Node {
    private final JsonNode node;
    private final List<String> asked = new ArrayList<>();

    Node(JsonNode node) {
        this.node = node;
    }

    boolean has(String key) {
        asked.add(key);
        return node.has(key);
    }

    List<String> keys() {
        List<String> keys = new ArrayList<>(node.propertyNames());
        asked.addAll(keys);
        return keys;
    }

    /** Reads a mapping to its end. */
    <T> Optional<T> within(String key, Function<Node, T> read) {
        return node(key).map(inner -> {
            T value = read.apply(inner);
            inner.end();
            return value;
        });
    }

    Optional<Node> node(String key) {
        return has(key) ? Optional.of(new Node(node.get(key))) : Optional.empty();
    }

    List<Node> nodes(String key) {
        List<Node> nodes = new ArrayList<>();
        if (has(key)) {
            node.get(key).forEach(each -> nodes.add(new Node(each)));
        }
        return nodes;
    }

    Optional<String> text(String key) {
        return has(key) ? Optional.of(node.get(key).asString()) : Optional.empty();
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        if (has(key)) {
            if (!node.get(key).isArray()) {
                throw new IllegalArgumentException(key + " must be a list in " + node);
            }
            node.get(key).forEach(each -> texts.add(each.asString()));
        }
        return texts;
    }

    Optional<LocalDate> day(String key) {
        return text(key).map(LocalDate::parse);
    }

    Optional<Integer> number(String key) {
        return text(key).map(Integer::parseInt);
    }

    Optional<Boolean> flag(String key) {
        return text(key).map(Boolean::parseBoolean);
    }

    <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
        return text(key).map(name -> constant(type, name));
    }

    <E extends Enum<E>> List<E> constants(String key, Class<E> type) {
        return texts(key).stream().map(name -> constant(type, name)).toList();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    void end() {
        node.propertyNames().forEach(key -> {
            if (!asked.contains(key)) {
                throw new IllegalArgumentException("unknown key '" + key + "' in " + node);
            }
        });
    }

    @Override
    public String toString() {
        return node.toString();
    }
}
