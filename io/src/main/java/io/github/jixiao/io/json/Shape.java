package io.github.jixiao.io.json;

import java.util.Optional;

/**
 * The JSON form of one type of the model: how its values are read and written.
 *
 * <p>Reading reports every problem and goes on: a part that cannot be read is left out where the whole can do without
 * it. That, exact numbers and pointers everywhere are why this is not left to databind, which stops at the first value
 * that a constructor refuses.
 */
interface Shape {
    /** Reads a value; empty, with an error reported, where there is none to be had. */
    Optional<Object> read(Json json, Place at, Problems problems);

    /** Writes a value of this type. */
    Json write(Object value);

    /** Returns the value of an attribute that is left out, if it may be. */
    default Optional<Object> absent() {
        return Optional.empty();
    }

    /** Follows a field or index from a value to its part, in a value and in an edited copy of it. */
    default Optional<Step> step(Object before, Object after, String segment) {
        return Optional.empty();
    }

    /** Tells whether a value and what stands in its place after an edit are objects of the same kind. */
    default boolean goesOn(Object before, Object after) {
        return true;
    }

    /** Returns by what an element of a list is recognised after an edit, if it has such a thing. */
    default Optional<Object> key(Object element) {
        return Optional.empty();
    }

    /** A part before and after an edit, and the field or index at which it stands now. */
    record Step(Shape shape, Object before, Object after, String segment) {}
}
