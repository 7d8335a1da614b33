/** Benchmarks: our ways of scoring against what a careful developer writes and against the limit, in one run. */
@NullMarked
package io.github.jixiao.examples.bench;

import org.jspecify.annotations.NullMarked;
