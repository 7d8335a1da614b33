package io.github.jixiao.rules.appraisal;

import io.github.jixiao.core.value.Money;
import java.util.Optional;

/**
 * A proposed item as far as it matters for whether it must be appraised (拟申报的政策、项目).
 *
 * <p>Immutable and thread-safe.
 *
 * @param isNew whether it is newly set up (新出台, 新增)
 * @param toBeContinued whether its term expires and it is to go on (到期拟延续)
 * @param declaredMajor whether somebody with the power to do so has called it major (重大), whatever its amount
 * @param amount the money asked for over its whole term, empty where unknown
 * @since 0.1.0
 */
public record Proposal(boolean isNew, boolean toBeContinued, boolean declaredMajor, Optional<Money> amount) {}
