/**
 * Cells of a table as officials write them: target values, actual values, points, money and rates.
 *
 * <p>{@link io.github.jixiao.io.cell.CellReader} is the entrance. To teach it a further word, add it to the table of
 * {@code OperatorWord}, {@code UnitText} or {@code ActualWords}.
 */
@NullMarked
package io.github.jixiao.io.cell;

import org.jspecify.annotations.NullMarked;
