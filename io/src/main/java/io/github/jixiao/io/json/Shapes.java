package io.github.jixiao.io.json;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms of the types of the model, derived from the types themselves; each type has one. */
final class Shapes {
    private final Map<Type, Shape> known = new HashMap<>();

    /**
     * Returns the form of a type.
     *
     * @throws IllegalArgumentException if it has none: a programming error
     */
    Shape of(Type type) {
        Shape shape = known.get(type);
        if (shape == null) {
            shape = create(type);
            known.put(type, shape);
        }
        return shape;
    }

    private Shape create(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container(generic);
        }
        if (type instanceof Class<?> plain) {
            return plain(plain);
        }
        throw new IllegalArgumentException("no JSON form for " + type);
    }

    private Shape container(ParameterizedType type) {
        Type[] contents = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            return new MaybeShape(of(contents[0]));
        }
        if (type.getRawType() == List.class) {
            return new ListShape(of(contents[0]));
        }
        if (type.getRawType() == Map.class && of(contents[0]) instanceof ScalarShape key) {
            return new NamedShape(key, of(contents[1]));
        }
        throw new IllegalArgumentException("no JSON form for " + type);
    }

    private Shape plain(Class<?> type) {
        Optional<ScalarShape> scalar = ScalarShape.of(type);
        if (scalar.isPresent()) {
            return scalar.get();
        }
        if (type.isRecord()) {
            return ofRecord(type);
        }
        if (type.isSealed()) {
            return ofFamily(type);
        }
        return Arrays.stream(type.getClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst()
                .map(builder -> ofEntity(type, builder))
                .orElseThrow(() -> new IllegalArgumentException("no JSON form for " + type));
    }

    private ObjectShape ofRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Call constructor = Call.constructor(type, types);
        List<Attribute> attributes = new ArrayList<>();
        ObjectShape shape = new ObjectShape(values -> constructor.on(attributes.stream()
                .map(each -> values.containsKey(each.name())
                        ? values.get(each.name())
                        : each.shape().absent().orElseThrow())
                .toArray()));
        known.put(type, shape);
        for (RecordComponent component : components) {
            Call accessor = Call.method(type, component.getName(), component.getType());
            Attribute attribute = new Attribute(component.getName(), of(component.getGenericType()), false, accessor);
            attributes.add(attribute);
            shape.add(attribute);
        }
        return shape;
    }

    private ObjectShape ofEntity(Class<?> type, Class<?> builder) {
        Call start = Call.factory(type, "builder", builder);
        Call build = Call.method(builder, "build", type);
        Map<String, Call> setters = new LinkedHashMap<>();
        ObjectShape shape = new ObjectShape(values -> {
            Object started = start.on();
            setters.forEach((name, setter) ->
                    Optional.ofNullable(values.get(name)).ifPresent(value -> setter.on(started, value)));
            return build.on(started);
        });
        known.put(type, shape);
        for (Method accessor : accessors(type, builder)) {
            String name = accessor.getName();
            Class<?> result = accessor.getReturnType();
            setters.put(name, Call.method(builder, name, builder, result == List.class ? Iterable.class : result));
            Call getter = Call.method(type, name, result);
            shape.add(new Attribute(name, of(accessor.getGenericReturnType()), accessor.isDefault(), getter));
        }
        return shape;
    }

    /**
     * Returns the accessors of the attributes in the order of their declaration. The fields of the generated builder
     * stand in that order, and there is none for what is derived; the methods of an interface come in any order.
     */
    private static List<Method> accessors(Class<?> type, Class<?> builder) {
        return Arrays.stream(builder.getSuperclass().getDeclaredFields())
                .flatMap(field -> Arrays.stream(type.getMethods())
                        .filter(method -> method.getParameterCount() == 0
                                && method.getName().equals(field.getName())))
                .toList();
    }

    private FamilyShape ofFamily(Class<?> type) {
        FamilyShape shape = new FamilyShape();
        known.put(type, shape);
        for (Class<?> member : type.getPermittedSubclasses()) {
            if (!(of(member) instanceof ObjectShape object)) {
                throw new IllegalArgumentException("no JSON form for the member " + member.getName());
            }
            shape.add(member, object);
        }
        return shape;
    }
}
