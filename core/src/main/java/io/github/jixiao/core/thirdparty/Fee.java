package io.github.jixiao.core.thirdparty;

import io.github.jixiao.core.value.Money;
import java.util.Optional;

/**
 * What a third party is paid (委托费用).
 *
 * @param amount how much, empty where not stated
 * @param basis on what it depends
 * @since 0.1.0
 */
public record Fee(Optional<Money> amount, Basis basis) {
    /** On what a fee depends (计费依据). */
    public enum Basis {
        /** On nothing: a fixed sum (固定金额). */
        FIXED,
        /** On the work done (工作量). */
        WORK,
        /** On the quality of the report, as the principal assesses it (报告质量). */
        QUALITY,
        /** On the result at which the report arrives (评价结论). */
        RESULT
    }
}
