/** Evaluation sheets (绩效自评表): the cells as printed, and what they say. */
@NullMarked
package io.github.jixiao.io.sheet;

import org.jspecify.annotations.NullMarked;
