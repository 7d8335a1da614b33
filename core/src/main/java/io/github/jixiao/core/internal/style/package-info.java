/** The style of generated value types; not exported. */
@NullMarked
package io.github.jixiao.core.internal.style;

import org.jspecify.annotations.NullMarked;
