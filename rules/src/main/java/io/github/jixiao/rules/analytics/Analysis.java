package io.github.jixiao.rules.analytics;

import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.rules.compliance.Coverage;
import java.util.List;

/**
 * What a portfolio shows (绩效分析结果): the numbers, and what they point out.
 *
 * <p>The pointers of the findings name the component they come from. Immutable and thread-safe.
 *
 * @param inflation how the self-evaluation scores are distributed
 * @param recheck how they differ from their rechecks
 * @param exceeded the indicators whose results lie far above their targets
 * @param untouched the targets that stayed the same for two years or more
 * @param digits how the last digits of the scores are distributed
 * @param money whether results and money fit, item by item
 * @param scored for how many items of the budget there is a score
 * @param rechecked for how many items of the budget there is a recheck
 * @param findings what the numbers point out
 * @since 0.1.0
 */
public record Analysis(
        Inflation inflation,
        RecheckComparison recheck,
        List<FarExceeded> exceeded,
        List<Untouched> untouched,
        DigitHeaping digits,
        List<MoneyAgainstResults> money,
        Coverage scored,
        Coverage rechecked,
        Findings findings) {
    /** Copies the lists. */
    public Analysis {
        exceeded = List.copyOf(exceeded);
        untouched = List.copyOf(untouched);
        money = List.copyOf(money);
    }
}
