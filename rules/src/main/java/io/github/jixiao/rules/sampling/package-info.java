/** Sampling: the choice of key items with its reasons, and spot-check samples that anyone can draw again. */
@NullMarked
package io.github.jixiao.rules.sampling;

import org.jspecify.annotations.NullMarked;
