/** Expenditure items (支出项目) and their funding. */
@NullMarked
package io.github.jixiao.core.item;

import org.jspecify.annotations.NullMarked;
