/** Scoring (计分): schemes, policies, the score and the calculation sheet that it is. */
@NullMarked
package io.github.jixiao.rules.scoring;

import org.jspecify.annotations.NullMarked;
