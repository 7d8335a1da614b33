/** Steps of a calculation, made by judgements other than scoring; not exported. */
@NullMarked
package io.github.jixiao.rules.internal.sheet;

import org.jspecify.annotations.NullMarked;
