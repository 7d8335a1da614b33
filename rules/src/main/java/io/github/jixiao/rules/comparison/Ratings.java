package io.github.jixiao.rules.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What several raters gave several objects (评分表): scores or grades, object by object.
 *
 * <p>A rater who did not rate an object has no entry there. Immutable and thread-safe if the ratings are.
 *
 * @param objects by object, then by rater
 * @param <T> the type of a rating: {@link io.github.jixiao.core.value.Points} for scores, text for grades
 * @since 0.1.0
 */
public record Ratings<T>(Map<String, Map<String, T>> objects) {
    /** Copies the maps, keeping their order. */
    public Ratings {
        Map<String, Map<String, T>> copy = new LinkedHashMap<>();
        objects.forEach(
                (object, ratings) -> copy.put(object, Collections.unmodifiableMap(new LinkedHashMap<>(ratings))));
        objects = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns the raters.
     *
     * @return everyone who rated an object, in the order in which they first stand
     */
    public Set<String> raters() {
        Set<String> raters = new LinkedHashSet<>();
        objects.values().forEach(ratings -> raters.addAll(ratings.keySet()));
        return Collections.unmodifiableSet(raters);
    }

    /** The ratings of each object. */
    List<List<T>> rows() {
        List<List<T>> rows = new ArrayList<>();
        objects.values().forEach(ratings -> rows.add(List.copyOf(ratings.values())));
        return rows;
    }

    /** The ratings of each object, all in one order of raters. */
    List<List<T>> table() {
        Set<String> raters = raters();
        List<List<T>> table = new ArrayList<>();
        objects.forEach((object, ratings) -> {
            List<T> row = new ArrayList<>();
            for (String rater : raters) {
                T rating = ratings.get(rater);
                if (rating == null) {
                    throw new IllegalArgumentException("rater '" + rater + "' did not rate '" + object
                            + "'; this statistic needs every rating, Krippendorff's alpha does not");
                }
                row.add(rating);
            }
            table.add(row);
        });
        return table;
    }
}
