/** Values of the field: money, ratios, points, fiscal years and dates, exact and without implicit rounding. */
@NullMarked
package io.github.jixiao.core.value;

import org.jspecify.annotations.NullMarked;
