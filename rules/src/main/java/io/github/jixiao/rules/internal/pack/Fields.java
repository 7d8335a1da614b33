package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.PackException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The keys of one mapping, read one by one; a key that nobody asked for is refused at the {@link #end()}. */
final class Fields {
    private final String file;
    private final String path;
    private final JsonNode node;
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(String file, String path, JsonNode node) {
        this.file = file;
        this.path = path;
        this.node = node;
        if (!node.isObject()) {
            throw new PackException(file, path, "must be a mapping, was " + brief(node));
        }
    }

    String file() {
        return file;
    }

    /** A refusal of one of the keys. */
    PackException refuse(String key, String reason) {
        return new PackException(file, at(key), reason);
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        node.propertyNames().forEach(keys::add);
        return keys;
    }

    boolean has(String key) {
        asked.add(key);
        return node.has(key);
    }

    JsonNode node(String key) {
        if (!has(key)) {
            throw refuse(key, "missing");
        }
        return node.get(key);
    }

    private <T> T typed(String key, String wanted, Function<JsonNode, Optional<T>> read) {
        JsonNode value = node(key);
        return read.apply(value).orElseThrow(() -> refuse(key, "must be " + wanted + ", was " + brief(value)));
    }

    <T> Optional<T> maybe(String key, BiFunction<Fields, String, T> read) {
        return has(key) ? Optional.of(read.apply(this, key)) : Optional.empty();
    }

    String text(String key) {
        return typed(key, "text", Fields::textOf);
    }

    private static Optional<String> textOf(JsonNode value) {
        return Optional.of(value)
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(text -> !text.isBlank());
    }

    /** Text that some {@code parse} understands. */
    <T> T parsed(String key, Function<String, T> parse) {
        String text = text(key);
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw refuse(key, String.valueOf(e.getMessage()));
        }
    }

    int whole(String key) {
        return typed(
                key,
                "a whole number",
                value -> Optional.of(value).filter(JsonNode::isInt).map(JsonNode::asInt));
    }

    FiscalYear year(String key) {
        int year = whole(key);
        try {
            return FiscalYear.of(year);
        } catch (IllegalArgumentException e) {
            throw refuse(key, String.valueOf(e.getMessage()));
        }
    }

    LocalDate day(String key) {
        return parsed(key, text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException("must be a day such as 2017-11-29, was '" + text + "'", e);
            }
        });
    }

    /** A number; nothing in a pack is negative. */
    BigDecimal number(String key) {
        BigDecimal number = typed(
                key,
                "a number",
                value -> Optional.of(value).filter(JsonNode::isNumber).map(JsonNode::decimalValue));
        if (number.signum() < 0) {
            throw refuse(key, "must not be negative, was " + number);
        }
        return number;
    }

    boolean flag(String key) {
        return typed(
                key,
                "true or false",
                value -> Optional.of(value).filter(JsonNode::isBoolean).map(JsonNode::asBoolean));
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) {
        return parsed(key, name -> Kebab.parse(type, name));
    }

    List<String> texts(String key) {
        JsonNode list = list(key);
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list) {
            texts.add(textOf(item).orElseThrow(() -> refuse(key, "must be a list of text, holds " + brief(item))));
        }
        if (new LinkedHashSet<>(texts).size() < texts.size()) {
            throw refuse(key, "holds an item twice: " + texts);
        }
        return texts;
    }

    <E extends Enum<E>> Set<E> constants(String key, Class<E> type) {
        Set<E> constants = new LinkedHashSet<>();
        for (String name : texts(key)) {
            try {
                constants.add(Kebab.parse(type, name));
            } catch (IllegalArgumentException e) {
                throw refuse(key, String.valueOf(e.getMessage()));
            }
        }
        if (constants.isEmpty()) {
            throw refuse(key, "must not be empty");
        }
        return constants;
    }

    Text bilingual(String key) {
        return within(key, text -> new Text(text.text("zh"), text.text("en")));
    }

    /** Reads a mapping to its end; what its value type refuses is refused here. */
    <T> T within(String key, Function<Fields, T> read) {
        return read(new Fields(file, at(key), node(key)), key, read);
    }

    /** A mapping whose keys are named in refusals without this one before them. */
    Fields below(String key) {
        return new Fields(file, "", node(key));
    }

    /** Reads a list of mappings, each to its end. */
    <T> List<T> each(String key, Function<Fields, T> read) {
        List<T> items = new ArrayList<>();
        for (JsonNode item : list(key)) {
            items.add(read(new Fields(file, at(key) + "[" + items.size() + "]", item), key, read));
        }
        return items;
    }

    private <T> T read(Fields inner, String key, Function<Fields, T> read) {
        try {
            T value = read.apply(inner);
            inner.end();
            return value;
        } catch (IllegalArgumentException e) {
            throw refuse(key, String.valueOf(e.getMessage()));
        }
    }

    private JsonNode list(String key) {
        return typed(key, "a list", value -> Optional.of(value).filter(JsonNode::isArray));
    }

    void end() {
        for (String key : keys()) {
            if (!asked.contains(key)) {
                throw refuse(key, "unknown key; known here: " + String.join(", ", asked));
            }
        }
    }

    private static String brief(JsonNode value) {
        String text = value.toString();
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
