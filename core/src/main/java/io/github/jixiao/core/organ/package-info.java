/** Organs (机关) that answer for budget performance, and the relations between them. */
@NullMarked
package io.github.jixiao.core.organ;

import org.jspecify.annotations.NullMarked;
