package io.github.jixiao.rules.form;

import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.value.Text;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * How a row of a score form earns its points (评分方法): a closed set, whose numbers come from packs.
 *
 * <p>Whatever the rule, a row earns at least nothing and at most its points. All members are immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface RowRule {
    /** All points for yes, none for no (直接赋分). */
    record Direct() implements RowRule {}

    /** The points of the evaluator (评价人评分); points outside the row's are not scored. */
    record Judged() implements RowRule {}

    /**
     * A share of the points by the level ticked (等级赋分).
     *
     * @param levels the levels, best first
     */
    record Levels(List<Level> levels) implements RowRule {
        /**
         * Copies and checks the levels.
         *
         * @throws IllegalArgumentException if there is none, a code stands twice, or a better level earns less
         */
        public Levels {
            levels = List.copyOf(levels);
            distinct(levels, Level::code);
            for (int i = 1; i < levels.size(); i++) {
                if (levels.get(i).share().compareTo(levels.get(i - 1).share()) > 0) {
                    throw new IllegalArgumentException("level " + levels.get(i).code() + " earns more than "
                            + levels.get(i - 1).code() + " before it");
                }
            }
        }
    }

    /**
     * A level that can be ticked.
     *
     * @param code the code
     * @param label as printed, such as 优
     * @param share the share of the points that it earns, 0 to 1
     */
    record Level(String code, Text label, BigDecimal share) {
        /**
         * Checks the share.
         *
         * @throws IllegalArgumentException if it is not within 0 and 1
         */
        public Level {
            if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("level " + code + " must earn a share of 0 to 1, not " + share);
            }
        }
    }

    /**
     * An equal part of the points for each point met (要点赋分).
     *
     * @param points what is asked for
     */
    record Checklist(List<CheckPoint> points) implements RowRule {
        /**
         * Copies and checks the points.
         *
         * @throws IllegalArgumentException if there is none, or an id stands twice
         */
        public Checklist {
            points = List.copyOf(points);
            distinct(points, CheckPoint::id);
        }
    }

    /**
     * One point of a checklist.
     *
     * @param id the id within its row
     * @param text what is asked for
     */
    record CheckPoint(String id, Text text) {}

    /**
     * The points times a rate, at most all of them (比例赋分).
     *
     * @param measure the rate: a ratio, or a value in percent
     */
    record Proportion(Measure measure) implements RowRule {
        /**
         * Checks the measure.
         *
         * @throws IllegalArgumentException if it is neither a ratio nor a value
         */
        public Proportion {
            if (measure.form() != Measure.Form.RATIO && measure.form() != Measure.Form.VALUE) {
                throw new IllegalArgumentException("points in proportion need a ratio, not a " + measure.form());
            }
        }
    }

    /**
     * Points by the band in which a measure lies (分档赋分); nothing beyond all bands.
     *
     * @param measure what is measured
     * @param bands the bands, best first
     * @param edge which bound of a band is stated and belongs to it
     * @param worth whether a band states points or a share of the row's points
     */
    record Bands(Measure measure, List<BandLine> bands, Edge edge, Worth worth) implements RowRule {
        /**
         * Copies and checks the bands.
         *
         * @throws IllegalArgumentException if there is none, the bounds do not go one way, a better band earns less, or a
         *     share is above 1
         */
        public Bands {
            bands = List.copyOf(bands);
            distinct(bands, BandLine::bound);
            for (int i = 1; i < bands.size(); i++) {
                int order = bands.get(i).bound().compareTo(bands.get(i - 1).bound());
                if (order == 0 || order > 0 == (edge == Edge.LOWER)) {
                    throw new IllegalArgumentException("bound " + bands.get(i).bound() + " must lie "
                            + (edge == Edge.LOWER ? "below " : "above ")
                            + bands.get(i - 1).bound());
                }
                if (bands.get(i).worth().compareTo(bands.get(i - 1).worth()) > 0) {
                    throw new IllegalArgumentException(
                            "the band of bound " + bands.get(i).bound() + " earns more than the better one before it");
                }
            }
            for (BandLine band : bands) {
                if (worth == Worth.SHARE && band.worth().compareTo(BigDecimal.ONE) > 0) {
                    throw new IllegalArgumentException("a band must earn a share of at most 1, not " + band.worth());
                }
            }
        }
    }

    /**
     * One band.
     *
     * @param bound its stated bound, which belongs to it
     * @param worth what it earns
     */
    record BandLine(BigDecimal bound, BigDecimal worth) {}

    /** Which bound of a band is stated. */
    enum Edge {
        /** The lower one: higher is better. */
        LOWER,
        /** The upper one: lower is better. */
        UPPER
    }

    /** What the number of a band means. */
    enum Worth {
        /** Points. */
        POINTS,
        /** A share of the row's points. */
        SHARE
    }

    /**
     * All points up to a value, and so many off for each step beyond it (扣分法), down to nothing.
     *
     * @param measure what is measured
     * @param from the value up to which all points are earned
     * @param direction which way is better; the other way points are lost
     * @param step the length of a step
     * @param each the points lost for each step
     */
    record Steps(Measure measure, BigDecimal from, Direction direction, BigDecimal step, BigDecimal each)
            implements RowRule {
        /**
         * Checks step and direction.
         *
         * @throws IllegalArgumentException if the step is not above 0, points would be gained, or no direction is known
         */
        public Steps {
            if (step.signum() <= 0 || each.signum() < 0) {
                throw new IllegalArgumentException(
                        "a step must be above 0 and cost no less than nothing, was " + each + " points each " + step);
            }
            if (direction == Direction.UNKNOWN) {
                throw new IllegalArgumentException("a deduction by steps needs a direction");
            }
        }
    }

    /**
     * One of several indicators scores the row (择一赋分).
     *
     * @param by how it is found
     * @param alternatives the indicators
     */
    record EitherOr(Choice by, List<Alternative> alternatives) implements RowRule {
        /**
         * Copies and checks the alternatives.
         *
         * @throws IllegalArgumentException if there is none, an id stands twice, or one is itself a choice
         */
        public EitherOr {
            alternatives = List.copyOf(alternatives);
            distinct(alternatives, Alternative::id);
            for (Alternative alternative : alternatives) {
                if (alternative.rule() instanceof EitherOr) {
                    throw new IllegalArgumentException("alternative " + alternative.id() + " must not be a choice too");
                }
            }
        }
    }

    /**
     * One of several indicators.
     *
     * @param id the id, unique within the form
     * @param label its name
     * @param rule how it would score the row
     */
    record Alternative(String id, Text label, RowRule rule) {}

    /** How one of several indicators is found. */
    enum Choice {
        /** The one with the most points, of those that can be scored. */
        BEST,
        /** The one that was chosen when the form was filled in. */
        CHOSEN
    }

    /**
     * Returns the names of all numbers that the rule may use.
     *
     * @return the names
     */
    default Set<String> inputs() {
        Set<String> all = new HashSet<>();
        if (this instanceof Proportion rule) {
            all.addAll(rule.measure().inputs());
        } else if (this instanceof Bands rule) {
            all.addAll(rule.measure().inputs());
        } else if (this instanceof Steps rule) {
            all.addAll(rule.measure().inputs());
        } else if (this instanceof EitherOr rule) {
            rule.alternatives().forEach(one -> all.addAll(one.rule().inputs()));
        }
        return all;
    }

    private static <T> void distinct(List<T> items, Function<T, Object> key) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a rule of several needs one at least");
        }
        if (items.stream().map(key).distinct().count() < items.size()) {
            throw new IllegalArgumentException(
                    "stands twice: " + items.stream().map(key).toList());
        }
    }
}
