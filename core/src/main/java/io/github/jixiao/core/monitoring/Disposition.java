package io.github.jixiao.core.monitoring;

import io.github.jixiao.core.value.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a unit chose to do with an item after it was warned (预警处置).
 *
 * <p>Source: monitoring in Sichuan (2025), where a unit has to choose in time. Immutable and thread-safe.
 *
 * @param choice the choice
 * @param day the day on which it was made
 * @param reason why, empty where not filed
 * @since 0.1.0
 */
public record Disposition(Choice choice, LocalDate day, Optional<String> reason) {
    /** What can be chosen (处置方式). */
    public enum Choice {
        /** Go on (继续执行). */
        CONTINUE("继续执行", "continue"),
        /** Give the money to something else (调剂). */
        REALLOCATE("调剂", "reallocate"),
        /** End it (取消). */
        CANCEL("取消", "cancel");

        private final Text text;

        Choice(String zh, String en) {
            text = new Text(zh, en);
        }

        /**
         * Returns the choice in words.
         *
         * @return the words
         */
        public Text text() {
            return text;
        }
    }
}
