package io.github.jixiao.rules.monitoring;

import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Basis;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that a colour asks for (应采取的措施), and whether it was done.
 *
 * <p>Immutable and thread-safe.
 *
 * @param requirement what is asked for
 * @param indicatorId the indicator that it is about, empty for the execution of the budget or the item as a whole
 * @param colour the colour that asks for it
 * @param status whether it was done
 * @param last the last day in time, empty where there is no time limit or its start is not known
 * @param basis the rule that asks for it
 * @since 0.1.0
 */
public record MeasureDue(
        Requirement requirement,
        Optional<String> indicatorId,
        Colour colour,
        Status status,
        Optional<LocalDate> last,
        Basis basis) {
    /** What a colour can ask for. */
    public enum Requirement {
        /** To state the cause of the deviation (说明偏差原因). */
        STATE_CAUSE("说明偏差原因", "state the cause"),
        /** To take a measure (采取纠偏措施). */
        CORRECT("采取纠偏措施", "take a measure"),
        /** To look at the target again (复核目标值). */
        REVIEW_TARGET("复核目标值", "look at the target again"),
        /** To choose what to do with the item (选择处置方式). */
        DISPOSE("选择处置方式", "choose what to do with the item");

        private final Text text;

        Requirement(String zh, String en) {
            text = new Text(zh, en);
        }

        /**
         * Returns what is asked for, in words.
         *
         * @return the words
         */
        public Text text() {
            return text;
        }
    }

    /** Whether it was done. */
    public enum Status {
        /** It was done in time, or on a day that is not known. */
        DONE,
        /** It was done after the last day. */
        LATE,
        /** It is to be done, and there is time left or no limit. */
        DUE,
        /** It was not done, and the time for it is over. */
        OVERDUE
    }
}
