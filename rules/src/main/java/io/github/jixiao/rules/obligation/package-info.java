/** Obligations (职责条款): what a clause asks of whom, until when, and how its keeping is seen from facts. */
@NullMarked
package io.github.jixiao.rules.obligation;

import org.jspecify.annotations.NullMarked;
