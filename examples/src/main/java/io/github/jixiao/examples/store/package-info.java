/** The events of dossiers in a database. */
@NullMarked
package io.github.jixiao.examples.store;

import org.jspecify.annotations.NullMarked;
