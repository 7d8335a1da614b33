package io.github.jixiao.rules.monitoring;

import io.github.jixiao.rules.scoring.Step;

/**
 * What is expected by the end of the year (全年预计).
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the number expected: of an indicator in the unit of its target, of execution in percent of the budget
 * @param filed whether it was filed; otherwise it is our reading, that the year goes on as it went so far
 * @param reaches whether it reaches the target, for execution whether it stays within the budget
 * @since 0.1.0
 */
public record Forecast(Step value, boolean filed, boolean reaches) {}
