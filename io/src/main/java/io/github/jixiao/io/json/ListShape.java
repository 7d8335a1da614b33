package io.github.jixiao.io.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Things in order; an element that cannot be read is left out. */
record ListShape(Shape element) implements Shape {
    @Override
    public Optional<Object> read(Json json, Place at, Problems problems) {
        if (!(json instanceof Json.Arr array)) {
            problems.wrongType(Json.Kind.ARRAY, json, at);
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < array.elements().size(); i++) {
            int mark = problems.mark();
            Optional<Object> value = element.read(array.elements().get(i), at.element(i, values.size()), problems);
            value.ifPresentOrElse(values::add, () -> problems.forgetSince(mark));
        }
        return Optional.of(values);
    }

    @Override
    public Json write(Object value) {
        List<Json> elements = new ArrayList<>();
        ((List<?>) value).forEach(each -> elements.add(element.write(each)));
        return new Json.Arr(elements);
    }

    @Override
    public Optional<Object> absent() {
        return Optional.of(List.of());
    }

    @Override
    public Optional<Step> step(Object before, Object after, String segment) {
        List<?> old = (List<?>) before;
        List<?> now = (List<?>) after;
        int index = Integer.parseInt(segment);
        int found = find(old, now, index);
        return found < 0
                ? Optional.empty()
                : Optional.of(new Step(element, old.get(index), now.get(found), Integer.toString(found)));
    }

    /** Finds an element again: by being equal, else by its key, else by its position in a list as long as before. */
    private int find(List<?> old, List<?> now, int index) {
        int equal = only(old, now, old.get(index));
        if (equal >= 0) {
            return equal;
        }
        List<Optional<Object>> oldKeys = keys(old);
        List<Optional<Object>> nowKeys = keys(now);
        Optional<Object> key = oldKeys.get(index);
        int named = key.isEmpty() ? -1 : only(oldKeys, nowKeys, key);
        if (named >= 0) {
            return named;
        }
        boolean samePlace = old.size() == now.size()
                && nowKeys.get(index).equals(key)
                && (old.get(index).equals(now.get(index)) || !old.contains(now.get(index)));
        return samePlace ? index : -1;
    }

    private List<Optional<Object>> keys(List<?> elements) {
        List<Optional<Object>> keys = new ArrayList<>();
        elements.forEach(each -> keys.add(element.key(each)));
        return keys;
    }

    private static int only(List<?> old, List<?> now, Object wanted) {
        return Collections.frequency(old, wanted) == 1 && Collections.frequency(now, wanted) == 1
                ? now.indexOf(wanted)
                : -1;
    }
}
