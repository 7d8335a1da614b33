/** The style of generated value types; not exported. */
@NullMarked
package io.github.jixiao.rules.internal.style;

import org.jspecify.annotations.NullMarked;
