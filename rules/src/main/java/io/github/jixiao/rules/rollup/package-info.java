/** Roll-up: the totals of units, departments and governments out of their items, each yuan and each item once. */
@NullMarked
package io.github.jixiao.rules.rollup;

import org.jspecify.annotations.NullMarked;
