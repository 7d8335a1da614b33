package io.github.jixiao.core.monitoring;

import io.github.jixiao.core.value.Text;

/**
 * A serious problem that monitoring came upon (严重问题): a loss, or a risk of one.
 *
 * <p>Source: 财预〔2019〕136号. Immutable and thread-safe.
 *
 * @param kind loss or risk
 * @param text what it is, as filed
 * @since 0.1.0
 */
public record SeriousProblem(Kind kind, String text) {
    /** What the problem is (问题类型). */
    public enum Kind {
        /** A great loss has happened (已造成重大损失). */
        LOSS("重大损失", "a great loss"),
        /** A great loss may happen (可能造成重大损失). */
        RISK("重大损失风险", "the risk of a great loss");

        private final Text text;

        Kind(String zh, String en) {
            text = new Text(zh, en);
        }

        /**
         * Returns the kind in words.
         *
         * @return the words
         */
        public Text text() {
            return text;
        }
    }
}
