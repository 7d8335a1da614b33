package io.github.jixiao.core.thirdparty;

import io.github.jixiao.core.act.Content;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A report that a third party issued (第三方报告): who signed it, whether it is sealed, and how much of it is evidenced.
 *
 * @param day the day of issue
 * @param signedBy the name of the person who signed it, empty where nobody did
 * @param sealed whether it carries the seal of the institution
 * @param conclusions how many conclusions it draws
 * @param evidenced how many of them name their evidence
 * @since 0.1.0
 */
public record IssuedReport(LocalDate day, Optional<String> signedBy, boolean sealed, int conclusions, int evidenced) {
    /**
     * Returns what the act of issuing it says, for the compliance check of the same facts.
     *
     * @return the content of an act of the kind {@code THIRD_PARTY_REPORT}
     */
    public Content.Issued content() {
        return new Content.Issued(signedBy, sealed, conclusions, evidenced);
    }
}
