package io.github.jixiao.rules.monitoring;

import io.github.jixiao.core.act.Likelihood;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.rules.scoring.Step;
import java.util.Optional;

/**
 * How one indicator stands (指标监控结果).
 *
 * <p>Immutable and thread-safe.
 *
 * @param indicator the indicator
 * @param shade its colour, empty where it has none; the findings say why
 * @param progress its time-adjusted progress in percent (序时完成进度), rounded; empty where it has no proportion
 * @param completion how much of the target of the year is reached, in percent, rounded; empty where it has no proportion
 *     or does not grow with the months
 * @param deviation how far it is from what was due, as a share of it: negative where it is worse, −1 where it is missed
 *     and has no proportion; empty where nothing can be said
 * @param forecast what is expected of the year, empty where nothing is
 * @param likelihood how likely the target is to be reached: as filed, otherwise possible before the end of the year and
 *     known at its end; empty where nothing can be said
 * @since 0.1.0
 */
public record IndicatorProgress(
        Indicator indicator,
        Optional<Shade> shade,
        Optional<Step> progress,
        Optional<Step> completion,
        Optional<Step> deviation,
        Optional<Forecast> forecast,
        Optional<Likelihood> likelihood) {}
