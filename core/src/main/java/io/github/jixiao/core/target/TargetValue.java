package io.github.jixiao.core.target;

import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Quantity;
import java.time.LocalDate;

/**
 * A target value (指标值): what an indicator is to reach.
 *
 * <p>The closed family of what officials write. What cannot be typed stays {@link Verbatim}, and a number without an
 * operator stays {@link Undirected}: neither is guessed at. All members are immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface TargetValue {
    /**
     * Returns which way an actual value is better, as far as the target value says so.
     *
     * @return the direction, {@link Direction#UNKNOWN} where it does not
     */
    Direction direction();

    /**
     * Returns the value as officials write it into a form.
     *
     * @return such as {@code ≥1200平方米}; what was written out where it is a value in words
     */
    default String written() {
        if (this instanceof AtLeast least) {
            return "≥" + least.bound();
        } else if (this instanceof MoreThan more) {
            return ">" + more.bound();
        } else if (this instanceof AtMost most) {
            return "≤" + most.bound();
        } else if (this instanceof LessThan less) {
            return "<" + less.bound();
        } else if (this instanceof Exactly exactly) {
            return "=" + exactly.value();
        } else if (this instanceof Between between) {
            return between.lower() + "—" + between.upper() + between.unit();
        } else if (this instanceof About about) {
            return "约" + about.value();
        } else if (this instanceof ByDate by) {
            return by.deadline() + "前";
        } else if (this instanceof During during) {
            return during.period().toString();
        } else if (this instanceof Qualitative words) {
            return words.text();
        } else if (this instanceof YesNo yesNo) {
            return yesNo.expected() ? "是" : "否";
        } else if (this instanceof Undirected undirected) {
            return undirected.value().toString();
        }
        return ((Verbatim) this).text();
    }

    /**
     * At least a number (≥, 不低于, 以上).
     *
     * @param bound the number
     */
    record AtLeast(Quantity bound) implements TargetValue {
        @Override
        public Direction direction() {
            return Direction.HIGHER_IS_BETTER;
        }
    }

    /**
     * More than a number (&gt;, 高于).
     *
     * @param bound the number
     */
    record MoreThan(Quantity bound) implements TargetValue {
        @Override
        public Direction direction() {
            return Direction.HIGHER_IS_BETTER;
        }
    }

    /**
     * At most a number (≤, 不超过, 控制在…以内).
     *
     * @param bound the number
     */
    record AtMost(Quantity bound) implements TargetValue {
        @Override
        public Direction direction() {
            return Direction.LOWER_IS_BETTER;
        }
    }

    /**
     * Less than a number (&lt;, 低于).
     *
     * @param bound the number
     */
    record LessThan(Quantity bound) implements TargetValue {
        @Override
        public Direction direction() {
            return Direction.LOWER_IS_BETTER;
        }
    }

    /**
     * Exactly a number (=).
     *
     * @param value the number
     */
    record Exactly(Quantity value) implements TargetValue {
        @Override
        public Direction direction() {
            return Direction.ON_TARGET;
        }
    }

    /**
     * From one number to another, both included.
     *
     * @param lower the lower bound
     * @param upper the upper bound, not below the lower
     * @param unit the unit as written, empty for none
     */
    record Between(Decimal lower, Decimal upper, String unit) implements TargetValue {
        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if the upper bound is below the lower
         */
        public Between {
            if (upper.compareTo(lower) < 0) {
                throw new IllegalArgumentException("range from " + lower + " to " + upper + " runs backwards");
            }
        }

        @Override
        public Direction direction() {
            return Direction.ON_TARGET;
        }
    }

    /**
     * About a number (左右, 约).
     *
     * @param value the number
     */
    record About(Quantity value) implements TargetValue {
        @Override
        public Direction direction() {
            return Direction.ON_TARGET;
        }
    }

    /**
     * On or before a day (…前, …底前).
     *
     * @param deadline the last day that is in time
     */
    record ByDate(LocalDate deadline) implements TargetValue {
        @Override
        public Direction direction() {
            return Direction.LOWER_IS_BETTER;
        }
    }

    /**
     * Within a period (1月至12月).
     *
     * @param period the period
     */
    record During(DateRange period) implements TargetValue {
        @Override
        public Direction direction() {
            return Direction.ON_TARGET;
        }
    }

    /**
     * A goal in words (定性), judged by levels.
     *
     * @param text the words as written
     */
    record Qualitative(String text) implements TargetValue {
        @Override
        public Direction direction() {
            return Direction.ON_TARGET;
        }
    }

    /**
     * Yes or no (是, 否).
     *
     * @param expected the answer wanted
     */
    record YesNo(boolean expected) implements TargetValue {
        @Override
        public Direction direction() {
            return Direction.ON_TARGET;
        }
    }

    /**
     * A number without an operator: its direction follows from the indicator's meaning, or not at all.
     *
     * @param value the number
     */
    record Undirected(Quantity value) implements TargetValue {
        @Override
        public Direction direction() {
            return Direction.UNKNOWN;
        }
    }

    /**
     * Words and numbers that are none of the other members, such as two targets in one cell.
     *
     * @param text the cell as written
     */
    record Verbatim(String text) implements TargetValue {
        @Override
        public Direction direction() {
            return Direction.UNKNOWN;
        }
    }
}
