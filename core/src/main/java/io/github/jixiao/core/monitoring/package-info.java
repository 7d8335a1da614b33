/** Monitoring: what a unit files in the course of the year on its targets and its money, and what it does about deviations. */
@NullMarked
package io.github.jixiao.core.monitoring;

import org.jspecify.annotations.NullMarked;
