/** Runnable programs, each short: what the library does, on real and on made-up documents. */
@NullMarked
package io.github.jixiao.examples;

import org.jspecify.annotations.NullMarked;
