package io.github.jixiao.core.monitoring;

import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.item.FundingSource;
import io.github.jixiao.core.value.Money;
import java.util.Optional;

/**
 * One row of the funds block of a monitoring form (资金执行情况): the budget, what was spent so far, and what is expected.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the row as printed
 * @param source the source it stands for, empty for the total
 * @param amounts its amounts, of which the executed one is what was spent up to the cut-off (1至n月执行数), and not in
 *     the whole year
 * @param expected what is expected to be spent by the end of the year (全年预计执行数), empty where not filed
 * @param expectedCarryOver what is expected to be carried over into the next year (预计结转), empty where not filed
 * @since 0.1.0
 */
public record FundsRow(
        String name,
        Optional<FundingSource> source,
        FundingAmounts amounts,
        Optional<Money> expected,
        Optional<Money> expectedCarryOver) {}
