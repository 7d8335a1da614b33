/** Validation (校验): what a form asks for, and whether a document contradicts itself. */
@NullMarked
package io.github.jixiao.rules.validation;

import org.jspecify.annotations.NullMarked;
