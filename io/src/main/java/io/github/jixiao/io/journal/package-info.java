/** Journal: the record of all events of all dossiers, each entry chained to the one before it by its hash. */
@NullMarked
package io.github.jixiao.io.journal;

import org.jspecify.annotations.NullMarked;
