/** Scoring schemes (计分办法): weights, policies, bands and roundings, each with the provision it rests on. */
@NullMarked
package io.github.jixiao.rules.scheme;

import org.jspecify.annotations.NullMarked;
