package io.github.jixiao.rules.law;

/**
 * A number or policy of the rules together with what it rests on.
 *
 * <p>Immutable and thread-safe if the value is.
 *
 * @param value the number or policy
 * @param basis what it rests on
 * @param <T> the type of the value
 * @since 0.1.0
 */
public record Parameter<T>(T value, Basis basis) {}
