/** The administrative divisions (行政区划) of the country as of any day: what was where, and what became of it. */
@NullMarked
package io.github.jixiao.rules.division;

import org.jspecify.annotations.NullMarked;
