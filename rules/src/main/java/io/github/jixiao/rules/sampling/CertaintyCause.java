package io.github.jixiao.rules.sampling;

import io.github.jixiao.core.value.Text;

/**
 * Why an item is spot-checked in any case (必查理由).
 *
 * @since 0.1.0
 */
public enum CertaintyCause {
    /** Its amount reaches the threshold of the level. */
    AMOUNT("金额达到起点", "its amount reaches the threshold"),
    /** Its last result was poor. */
    PRIOR_POOR("上次评价为差", "its last result was poor"),
    /** Its risk was judged high. */
    HIGH_RISK("风险高", "its risk is high"),
    /** Audit found something in it. */
    AUDIT_FINDING("审计查出问题", "audit found something in it");

    private final Text text;

    CertaintyCause(String zh, String en) {
        this.text = new Text(zh, en);
    }

    /**
     * Returns the cause in words.
     *
     * @return the words
     */
    public Text text() {
        return text;
    }
}
