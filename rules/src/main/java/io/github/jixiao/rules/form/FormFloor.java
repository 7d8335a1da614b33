package io.github.jixiao.rules.form;

import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.law.Parameter;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The least share of all points that some first levels make together (分值下限), such as output and benefit.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sections the ids of the first levels
 * @param share the least share
 * @since 0.1.0
 */
public record FormFloor(Set<String> sections, Parameter<Ratio> share) {
    /** Copies the ids, keeping their order. */
    public FormFloor {
        sections = Collections.unmodifiableSet(new LinkedHashSet<>(sections));
    }
}
