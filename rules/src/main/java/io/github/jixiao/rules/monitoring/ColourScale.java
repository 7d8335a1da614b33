package io.github.jixiao.rules.monitoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * From which progress on a colour holds (预警阈值), in percent of what was due.
 *
 * <p>Each colour holds from its bound, included, up to the next one; the first from 0, and below it as well. Immutable
 * and thread-safe.
 *
 * @param from the bounds, by colour
 * @since 0.1.0
 */
public record ColourScale(Map<Colour, BigDecimal> from) {
    /**
     * Checks the bounds and copies them.
     *
     * @throws IllegalArgumentException if there are none, the first is not 0, or they do not rise in the order of the
     *     colours
     */
    public ColourScale {
        Map<Colour, BigDecimal> sorted = new EnumMap<>(Colour.class);
        sorted.putAll(from);
        BigDecimal last = BigDecimal.ONE.negate();
        for (BigDecimal bound : sorted.values()) {
            if (last.signum() < 0 ? bound.signum() != 0 : bound.compareTo(last) <= 0) {
                throw new IllegalArgumentException(
                        "the bounds must start at 0 and rise from red over yellow and green to blue, were " + sorted);
            }
            last = bound;
        }
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("a scale needs at least one colour");
        }
        from = Collections.unmodifiableMap(sorted);
    }

    /**
     * Returns the colour of a progress.
     *
     * @param percent the progress in percent, not rounded
     * @return the colour
     */
    public Colour of(BigDecimal percent) {
        Colour found = from.keySet().iterator().next();
        for (Map.Entry<Colour, BigDecimal> each : from.entrySet()) {
            if (percent.compareTo(each.getValue()) >= 0) {
                found = each.getKey();
            }
        }
        return found;
    }
}
