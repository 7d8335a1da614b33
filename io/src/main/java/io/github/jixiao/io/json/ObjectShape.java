package io.github.jixiao.io.json;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An entity or a record: an object with one field for each attribute. */
final class ObjectShape implements Shape {
    private final Map<String, Attribute> attributes = new LinkedHashMap<>();
    private final Function<Map<String, Object>, Object> maker;

    /** Makes a form without attributes; they follow, since a type may contain itself. */
    ObjectShape(Function<Map<String, Object>, Object> maker) {
        this.maker = maker;
    }

    void add(Attribute attribute) {
        attributes.put(attribute.name(), attribute);
    }

    boolean has(String name) {
        return attributes.containsKey(name);
    }

    List<Attribute> attributes() {
        return List.copyOf(attributes.values());
    }

    @Override
    public Optional<Object> read(Json json, Place at, Problems problems) {
        if (json instanceof Json.Obj object) {
            return readFields(object.fields(), at, problems);
        }
        problems.wrongType(Json.Kind.OBJECT, json, at);
        return Optional.empty();
    }

    /** Reads the fields of an object, without those that only say what it is. */
    Optional<Object> readFields(Map<String, Json> fields, Place at, Problems problems) {
        Map<String, Object> values = new HashMap<>();
        fields.forEach((name, json) -> readField(name, json, at, problems).ifPresent(value -> values.put(name, value)));
        boolean complete = true;
        for (Attribute attribute : attributes.values()) {
            if (attribute.mandatory() && !values.containsKey(attribute.name())) {
                complete = false;
                if (isLeftOut(fields.get(attribute.name()))) {
                    problems.add(JsonFinding.MISSING_ATTRIBUTE, at, "attribute", attribute.name());
                }
            }
        }
        if (!complete) {
            return Optional.empty();
        }
        try {
            return Optional.of(maker.apply(values));
        } catch (RuntimeException e) {
            problems.unusable(JsonText.write(new Json.Obj(fields), false), e, at);
            return Optional.empty();
        }
    }

    private static boolean isLeftOut(@Nullable Json json) {
        return json == null || json.kind() == Json.Kind.NULL;
    }

    private Optional<Object> readField(String name, Json json, Place at, Problems problems) {
        Attribute attribute = attributes.get(name);
        if (attribute == null) {
            problems.unknownField(name, json, attributes.keySet(), at);
            return Optional.empty();
        }
        if (isLeftOut(json)) {
            problems.add(JsonFinding.NULL_FIELD, at.field(name), "field", name);
            return Optional.empty();
        }
        int mark = problems.mark();
        Optional<Object> value = attribute.shape().read(json, at.field(name), problems);
        if (value.isEmpty()) {
            problems.forgetSince(mark);
        }
        return value;
    }

    @Override
    public Json write(Object value) {
        return new Json.Obj(writeFields(value, new LinkedHashMap<>()));
    }

    /** Writes the attributes behind the fields that say what the object is. */
    Map<String, Json> writeFields(Object value, Map<String, Json> fields) {
        for (Attribute attribute : attributes.values()) {
            Object part = attribute.accessor().on(value);
            if (!attribute.leftOut(part)) {
                fields.put(attribute.name(), attribute.shape().write(part));
            }
        }
        return fields;
    }

    @Override
    public Optional<Step> step(Object before, Object after, String segment) {
        Attribute attribute = attributes.get(segment);
        return attribute == null
                ? Optional.empty()
                : Optional.of(new Step(
                        attribute.shape(),
                        attribute.accessor().on(before),
                        attribute.accessor().on(after),
                        segment));
    }

    /** An element is recognised by its first attribute if that is mandatory: its id, its name, its title. */
    @Override
    public Optional<Object> key(Object element) {
        return attributes.values().stream()
                .limit(1)
                .filter(attribute -> attribute.mandatory() && attribute.shape() instanceof ScalarShape)
                .map(attribute -> attribute.accessor().on(element))
                .findFirst();
    }
}
