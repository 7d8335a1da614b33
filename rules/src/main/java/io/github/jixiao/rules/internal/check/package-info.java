/** Runs the constraints of values through Hibernate Validator; not part of the API. */
@NullMarked
package io.github.jixiao.rules.internal.check;

import org.jspecify.annotations.NullMarked;
