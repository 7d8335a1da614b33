package io.github.jixiao.io.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A closed family: an object whose {@code type} says which member it is. */
final class FamilyShape implements Shape {
    static final String TYPE = "type";

    private final Map<String, Member> members = new LinkedHashMap<>();

    /**
     * Adds a member under its own name in lower case with hyphens.
     *
     * @throws IllegalArgumentException if the member has an attribute that is in the way, or its name is taken
     */
    void add(Class<?> type, ObjectShape shape) {
        String name = type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        if (shape.has(TYPE) || members.put(name, new Member(name, type, shape)) != null) {
            throw new IllegalArgumentException(type.getName() + " cannot be told from the other members by its name");
        }
    }

    @Override
    public Optional<Object> read(Json json, Place at, Problems problems) {
        if (!(json instanceof Json.Obj object)) {
            problems.wrongType(Json.Kind.OBJECT, json, at);
            return Optional.empty();
        }
        Map<String, Json> fields = new LinkedHashMap<>(object.fields());
        Json type = fields.remove(TYPE);
        if (type == null) {
            problems.add(JsonFinding.MISSING_ATTRIBUTE, at, "attribute", TYPE);
            return Optional.empty();
        }
        if (!(type instanceof Json.Atom atom) || atom.kind() != Json.Kind.TEXT) {
            problems.wrongType(Json.Kind.TEXT, type, at.field(TYPE));
            return Optional.empty();
        }
        Member member = members.get(atom.text());
        if (member == null) {
            problems.unknownWord(JsonFinding.UNKNOWN_MEMBER_TYPE, atom.text(), members.keySet(), at.field(TYPE));
            return Optional.empty();
        }
        return member.shape().readFields(fields, at, problems);
    }

    @Override
    public Json write(Object value) {
        Member member = memberOf(value);
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put(TYPE, new Json.Atom(Json.Kind.TEXT, member.name()));
        return new Json.Obj(member.shape().writeFields(value, fields));
    }

    @Override
    public boolean goesOn(Object before, Object after) {
        return before.getClass() == after.getClass();
    }

    @Override
    public Optional<Step> step(Object before, Object after, String segment) {
        return memberOf(before).shape().step(before, after, segment);
    }

    private Member memberOf(Object value) {
        return members.values().stream()
                .filter(member -> member.type().isInstance(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "not a member of the family: " + value.getClass().getName()));
    }

    private record Member(String name, Class<?> type, ObjectShape shape) {}
}
