package io.github.jixiao.rules.monitoring;

import io.github.jixiao.rules.scoring.Step;
import java.util.Optional;

/**
 * How budget execution stands (资金监控结果).
 *
 * <p>Immutable and thread-safe.
 *
 * @param shade its colour: the worse one of its progress and of its fixed point
 * @param rate the execution rate in percent of the budget of the year, rounded
 * @param progress the rate in percent of what was due by the month (序时执行进度), rounded
 * @param deviation how far it is from what was due, as a share of it, negative behind it
 * @param belowPoint whether the rate is below a fixed point of the month
 * @param forecast what is expected of the year, empty where nothing is
 * @since 0.1.0
 */
public record FundsProgress(
        Shade shade, Step rate, Step progress, Step deviation, boolean belowPoint, Optional<Forecast> forecast) {}
