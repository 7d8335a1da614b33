/** What came of a target: actual values, evidence, and the evaluation filed on them. */
@NullMarked
package io.github.jixiao.core.result;

import org.jspecify.annotations.NullMarked;
