package io.github.jixiao.io.json;

import java.util.Optional;

/** Something that may be absent. */
record MaybeShape(Shape content) implements Shape {
    @Override
    public Optional<Object> read(Json json, Place at, Problems problems) {
        return content.read(json, at, problems).map(Optional::of);
    }

    @Override
    public Json write(Object value) {
        return content.write(((Optional<?>) value).orElseThrow());
    }

    @Override
    public Optional<Object> absent() {
        return Optional.of(Optional.empty());
    }

    @Override
    public boolean goesOn(Object before, Object after) {
        Optional<?> old = (Optional<?>) before;
        Optional<?> now = (Optional<?>) after;
        return old.isPresent() && now.isPresent() && content.goesOn(old.get(), now.get());
    }

    @Override
    public Optional<Step> step(Object before, Object after, String segment) {
        return content.step(((Optional<?>) before).orElseThrow(), ((Optional<?>) after).orElseThrow(), segment);
    }
}
