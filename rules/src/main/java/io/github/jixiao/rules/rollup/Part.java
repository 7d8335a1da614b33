package io.github.jixiao.rules.rollup;

import io.github.jixiao.core.value.Money;
import io.github.jixiao.rules.scheme.Grade;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An item as a part of a total (汇总构成): what it adds.
 *
 * <p>An item of which several organs fund shares is one part for each. Immutable and thread-safe.
 *
 * @param item the id of the item
 * @param name its name
 * @param organ the id of the organ whose figures stand
 * @param budget what it adds to the budget: its own, less what counts with the items that drew from it
 * @param executed what it adds to the executed amount, by the same measure; empty where it was not reported
 * @param setOff what of its budget counts with other items of the total (抵销数)
 * @param score its score in points, empty where it has none
 * @param grade its grade, empty where it has none
 * @since 0.1.0
 */
public record Part(
        String item,
        String name,
        String organ,
        Money budget,
        Optional<Money> executed,
        Money setOff,
        Optional<BigDecimal> score,
        Optional<Grade> grade) {}
