/** Lifecycle: the dossiers of items and of reporting cycles, their states, and the events that they consist of. */
@NullMarked
package io.github.jixiao.core.lifecycle;

import org.jspecify.annotations.NullMarked;
