/** Appraisal before the money: ex-ante appraisal of new items and review of their targets, with what follows. */
@NullMarked
package io.github.jixiao.rules.appraisal;

import org.jspecify.annotations.NullMarked;
