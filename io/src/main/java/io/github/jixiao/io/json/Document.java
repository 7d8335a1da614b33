package io.github.jixiao.io.json;

import io.github.jixiao.io.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON document: a value together with what the document had beside it.
 *
 * <p>Fields that no attribute has, written by a later version or another program, are kept here and written back where
 * they stood, behind the known fields of their object. Immutable and thread-safe if the value is.
 *
 * @param <T> the type of the value
 * @since 0.1.0
 */
public final class Document<T> {
    private final T value;
    private final int version;
    private final List<UnknownField> unknown;

    Document(T value, int version, List<UnknownField> unknown) {
        this.value = value;
        this.version = version;
        this.unknown = unknown;
    }

    /**
     * Returns the document of a value: of the current version, without unknown fields.
     *
     * @param value the value
     * @param <T> its type
     * @return the document
     * @throws IllegalArgumentException if there is no document for values of this type
     */
    public static <T> Document<T> of(T value) {
        return new Document<>(value, RootFormat.of(value.getClass()).version(), List.of());
    }

    /**
     * Returns the value.
     *
     * @return the value
     */
    public T value() {
        return value;
    }

    /**
     * Returns the version that the document states and with which it is written.
     *
     * @return the version, at least 1; the current one where the document states none
     */
    public int version() {
        return version;
    }

    /**
     * Returns the fields that no attribute has.
     *
     * @return the JSON of each field on one line, in the order of the document, by the JSON pointer at which it is
     *     written
     */
    public Map<String, String> unknownFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        unknown.forEach(field -> fields.put(field.pointer(), JsonText.write(field.value(), false)));
        return Collections.unmodifiableMap(fields);
    }

    /**
     * Returns this document with its value edited.
     *
     * <p>Each unknown field follows what it stood in. An element of a list is recognised by being equal to what it was,
     * else by its first attribute if that is mandatory (its id, name or title), else by its position if the list is as
     * long as before. An unknown field whose object is gone, or has become another member of its family, is dropped
     * with an {@link JsonFinding#UNKNOWN_FIELD_LOST} at the pointer where it stood.
     *
     * @param edited the new value
     * @return the document of the new value, with a finding for each field dropped
     */
    public Reading<Document<T>> with(T edited) {
        Problems problems = new Problems(false);
        List<UnknownField> kept = new ArrayList<>();
        Shape root = RootFormat.of(value.getClass()).shape();
        for (UnknownField field : unknown) {
            Optional<List<String>> parent = follow(root, edited, field.parent());
            parent.ifPresentOrElse(
                    path -> kept.add(new UnknownField(path, field.name(), field.value())), () -> lost(field, problems));
        }
        return Reading.of(new Document<>(edited, version, List.copyOf(kept)), problems.findings());
    }

    private Optional<List<String>> follow(Shape root, T edited, List<String> path) {
        List<String> followed = new ArrayList<>();
        Optional<Shape.Step> at = Optional.of(new Shape.Step(root, value, edited, ""));
        for (String segment : path) {
            at = at.flatMap(step -> step.shape().step(step.before(), step.after(), segment))
                    .filter(step -> step.shape().goesOn(step.before(), step.after()));
            at.ifPresent(step -> followed.add(step.segment()));
        }
        return at.map(step -> followed);
    }

    private static void lost(UnknownField field, Problems problems) {
        Place place = Place.ROOT;
        for (String segment : field.parent()) {
            place = place.field(segment);
        }
        problems.add(
                JsonFinding.UNKNOWN_FIELD_LOST,
                place.field(field.name()),
                "field",
                field.name(),
                "value",
                Problems.quoted(JsonText.write(field.value(), false)));
    }

    Json toJson() {
        Json.Obj json = RootFormat.of(value.getClass()).write(value, version);
        unknown.forEach(field -> field.putInto(json));
        return json;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Document<?> that
                && value.equals(that.value)
                && version == that.version
                && unknown.equals(that.unknown);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * value.hashCode() + version) + unknown.hashCode();
    }

    /**
     * Returns the document on one line.
     *
     * @return its JSON
     */
    @Override
    public String toString() {
        return JsonText.write(toJson(), false);
    }
}
