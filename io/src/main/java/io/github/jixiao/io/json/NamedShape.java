package io.github.jixiao.io.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Things by name: a JSON object whose field names are data. */
record NamedShape(ScalarShape key, Shape content) implements Shape {
    @Override
    public Optional<Object> read(Json json, Place at, Problems problems) {
        if (!(json instanceof Json.Obj object)) {
            problems.wrongType(Json.Kind.OBJECT, json, at);
            return Optional.empty();
        }
        Map<Object, Object> values = new LinkedHashMap<>();
        object.fields().forEach((name, value) -> {
            Place place = at.field(name);
            int mark = problems.mark();
            Optional<Object> word = key.parse(name, place, problems);
            Optional<Object> thing = content.read(value, place, problems);
            if (word.isPresent() && thing.isPresent()) {
                values.put(word.get(), thing.get());
            } else {
                problems.forgetSince(mark);
            }
        });
        return Optional.of(values);
    }

    @Override
    public Json write(Object value) {
        Map<String, Json> fields = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((name, thing) -> fields.put(key.print(name), content.write(thing)));
        return new Json.Obj(fields);
    }

    @Override
    public Optional<Object> absent() {
        return Optional.of(Map.of());
    }

    @Override
    public Optional<Step> step(Object before, Object after, String segment) {
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) before).entrySet()) {
            Object now = ((Map<?, ?>) after).get(entry.getKey());
            if (key.print(entry.getKey()).equals(segment) && now != null) {
                return Optional.of(new Step(content, entry.getValue(), now, segment));
            }
        }
        return Optional.empty();
    }
}
