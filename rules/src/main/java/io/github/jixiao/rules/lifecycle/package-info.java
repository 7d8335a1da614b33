/** Lifecycle: which step may follow in a dossier, by whom, under which guards, until when, and on which provision. */
@NullMarked
package io.github.jixiao.rules.lifecycle;

import org.jspecify.annotations.NullMarked;
