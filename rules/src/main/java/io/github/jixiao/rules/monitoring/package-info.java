/** Monitoring: how targets and money stand in the course of the year, in which colour, and what has to be done about it. */
@NullMarked
package io.github.jixiao.rules.monitoring;

import org.jspecify.annotations.NullMarked;
