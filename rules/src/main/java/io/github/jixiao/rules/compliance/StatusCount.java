package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.value.Money;
import java.util.Optional;

/**
 * How many duties of a clause have a status, and how much money they are about.
 *
 * <p>Immutable and thread-safe.
 *
 * @param status the status
 * @param count how many
 * @param amount the budgets of the items together, empty where the duties are not about items
 * @since 0.1.0
 */
public record StatusCount(DutyStatus status, int count, Optional<Money> amount) {}
