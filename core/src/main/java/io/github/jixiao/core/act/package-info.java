/** Acts (履职行为): what organs did, when, about which item, and the facts of a government's year. */
@NullMarked
package io.github.jixiao.core.act;

import org.jspecify.annotations.NullMarked;
