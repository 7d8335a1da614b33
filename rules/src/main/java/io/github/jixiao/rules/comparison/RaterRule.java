package io.github.jixiao.rules.comparison;

import java.util.Optional;

/**
 * How the scores of several raters become one (多名评价人得分的汇总办法).
 *
 * <p>Immutable and thread-safe.
 *
 * @param method the method
 * @param from from how many raters on the highest and the lowest score are dropped, 3 or more; with fewer raters the
 *     plain mean is taken; empty for {@link Method#MEAN}
 * @since 0.1.0
 */
public record RaterRule(Method method, Optional<Integer> from) {
    /** The method. */
    public enum Method {
        /** The arithmetic mean of all (算术平均). */
        MEAN,
        /** The arithmetic mean without one highest and one lowest score (去掉最高分和最低分). */
        DROP_EXTREMES
    }

    /**
     * Checks that there is a number of raters where one is needed.
     *
     * @throws IllegalArgumentException if scores are to be dropped without a number of raters, or so that none would be
     *     left; if there is a number and nothing is dropped
     */
    public RaterRule {
        if ((method == Method.DROP_EXTREMES) != from.isPresent()) {
            throw new IllegalArgumentException("'from' goes with drop-extremes, and only with it");
        }
        from.filter(raters -> raters < 3).ifPresent(raters -> {
            throw new IllegalArgumentException(
                    "the highest and lowest score can be dropped from 3 raters on, was " + raters);
        });
    }

    boolean drops(int raters) {
        return from.filter(least -> raters >= least).isPresent();
    }
}
