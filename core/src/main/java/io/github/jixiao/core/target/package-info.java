/** Performance targets (绩效目标): goals, indicators and target values. */
@NullMarked
package io.github.jixiao.core.target;

import org.jspecify.annotations.NullMarked;
