/** Comparison: self-evaluations held against rechecks and key evaluations, and raters against each other. */
@NullMarked
package io.github.jixiao.rules.comparison;

import org.jspecify.annotations.NullMarked;
