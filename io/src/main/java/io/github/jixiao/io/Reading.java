package io.github.jixiao.io;

import io.github.jixiao.core.finding.Findings;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading a document or a cell: the value, as far as it could be read, and the findings on the way.
 *
 * <p>A fault of the document is a finding, never an exception. Immutable and thread-safe if the value is.
 *
 * @param value the value, empty where nothing could be read
 * @param findings what was wrong, assumed or left open
 * @param <T> the type of the value
 * @since 0.1.0
 */
public record Reading<T>(Optional<T> value, Findings findings) {
    /**
     * Returns a reading without findings.
     *
     * @param value the value
     * @param <T> its type
     * @return the reading
     */
    public static <T> Reading<T> of(T value) {
        return new Reading<>(Optional.of(value), Findings.NONE);
    }

    /**
     * Returns a reading with findings.
     *
     * @param value the value
     * @param findings the findings
     * @param <T> its type
     * @return the reading
     */
    public static <T> Reading<T> of(T value, Findings findings) {
        return new Reading<>(Optional.of(value), findings);
    }

    /**
     * Returns a reading that yielded no value.
     *
     * @param findings why
     * @param <T> the type that was wanted
     * @return the reading
     */
    public static <T> Reading<T> nothing(Findings findings) {
        return new Reading<>(Optional.empty(), findings);
    }

    /**
     * Returns this reading with its value converted.
     *
     * @param conversion the conversion
     * @param <U> the new type
     * @return the reading of the converted value, with the same findings
     */
    public <U> Reading<U> map(Function<? super T, ? extends U> conversion) {
        return new Reading<>(value.map(conversion), findings);
    }

    /**
     * Returns the value, requiring that there is one and that nothing stops the document.
     *
     * @return the value
     * @throws IllegalStateException if there is an error or no value, naming the findings
     */
    public T orThrow() {
        findings.orThrow();
        return value.orElseThrow(() -> new IllegalStateException("nothing could be read: " + findings.all()));
    }
}
