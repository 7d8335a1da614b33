package io.github.jixiao.rules.appraisal;

import io.github.jixiao.core.act.ReviewResult;
import io.github.jixiao.core.value.Points;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The marks of an appraiser or reviewer (评分): points or ticks by dimension.
 *
 * <p>Keys are the codes of what is marked, see {@link Dimension#marked()}. All members are immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface Marks {
    /**
     * Points for each (定量), as for key items.
     *
     * @param points points by code; more than a dimension can earn is held, and reported
     */
    record InPoints(Map<String, Points> points) implements Marks {
        /**
         * Copies and checks the points.
         *
         * @throws IllegalArgumentException if points are negative
         */
        public InPoints {
            points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
            points.forEach((code, number) -> {
                if (number.value().signum() < 0) {
                    throw new IllegalArgumentException("points of " + code + " must not be negative, were " + number);
                }
            });
        }
    }

    /**
     * A tick for each (定性): 优, 良, 中 or 差, as for ordinary items.
     *
     * @param ticks ticks by code
     */
    record InTicks(Map<String, ReviewResult> ticks) implements Marks {
        /** Copies the ticks. */
        public InTicks {
            ticks = Collections.unmodifiableMap(new LinkedHashMap<>(ticks));
        }
    }
}
