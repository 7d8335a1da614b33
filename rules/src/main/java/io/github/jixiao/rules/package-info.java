/** The front door: the rules of one jurisdiction in one fiscal year. */
@NullMarked
package io.github.jixiao.rules;

import org.jspecify.annotations.NullMarked;
