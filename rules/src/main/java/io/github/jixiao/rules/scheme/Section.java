package io.github.jixiao.rules.scheme;

import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.value.Points;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The points that a scheme gives to one or several first levels together (一级指标分值).
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the key of the section within its scheme
 * @param categories the first levels that share the points
 * @param weight the points, for the whole target or for each goal as the scheme says
 * @since 0.1.0
 */
public record Section(String name, Set<IndicatorCategory> categories, Points weight) {
    /** Copies the categories, in the order of their constants. */
    public Section {
        categories = Collections.unmodifiableSet(new TreeSet<>(categories));
    }
}
