package io.github.jixiao.io.json;

/**
 * An attribute of an entity or record.
 *
 * @param name its name
 * @param shape its form
 * @param preset whether it has a default of its own
 * @param accessor how it is got
 */
record Attribute(String name, Shape shape, boolean preset, Call accessor) {
    boolean mandatory() {
        return !preset && shape.absent().isEmpty();
    }

    boolean leftOut(Object value) {
        return !preset && shape.absent().filter(value::equals).isPresent();
    }
}
