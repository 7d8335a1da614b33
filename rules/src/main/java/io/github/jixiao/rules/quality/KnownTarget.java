package io.github.jixiao.rules.quality;

import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.value.FiscalYear;

/**
 * A target that is on file already (已有绩效目标), with which a new one is compared.
 *
 * <p>Immutable and thread-safe.
 *
 * @param itemId the id of its item
 * @param itemName the name of its item, for the message
 * @param year the fiscal year for which it was set
 * @param target the target
 * @since 0.1.0
 */
public record KnownTarget(String itemId, String itemName, FiscalYear year, PerformanceTarget target) {}
