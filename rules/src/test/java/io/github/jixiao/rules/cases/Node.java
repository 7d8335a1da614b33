package io.github.jixiao.rules.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** A mapping of which every key must be asked for. */
public final class Node {
    private final JsonNode node;
    private final List<String> asked = new ArrayList<>();

    public Node(JsonNode node) {
        this.node = node;
    }

    public boolean has(String key) {
        asked.add(key);
        return node.has(key);
    }

    public List<String> keys() {
        List<String> keys = new ArrayList<>(node.propertyNames());
        asked.addAll(keys);
        return keys;
    }

    /** Reads a mapping to its end. */
    public <T> Optional<T> within(String key, Function<Node, T> read) {
        return node(key).map(inner -> {
            T value = read.apply(inner);
            inner.end();
            return value;
        });
    }

    public Optional<Node> node(String key) {
        return has(key) ? Optional.of(new Node(node.get(key))) : Optional.empty();
    }

    public List<Node> nodes(String key) {
        List<Node> nodes = new ArrayList<>();
        if (has(key)) {
            node.get(key).forEach(each -> nodes.add(new Node(each)));
        }
        return nodes;
    }

    public Optional<String> text(String key) {
        return has(key) ? Optional.of(node.get(key).asString()) : Optional.empty();
    }

    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        if (has(key)) {
            if (!node.get(key).isArray()) {
                throw new IllegalArgumentException(key + " must be a list in " + node);
            }
            node.get(key).forEach(each -> texts.add(each.asString()));
        }
        return texts;
    }

    public Optional<LocalDate> day(String key) {
        return text(key).map(LocalDate::parse);
    }

    public Optional<Integer> number(String key) {
        return text(key).map(Integer::parseInt);
    }

    public Optional<Boolean> flag(String key) {
        return text(key).map(Boolean::parseBoolean);
    }

    public <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
        return text(key).map(name -> constant(type, name));
    }

    public <E extends Enum<E>> List<E> constants(String key, Class<E> type) {
        return texts(key).stream().map(name -> constant(type, name)).toList();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public void end() {
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
