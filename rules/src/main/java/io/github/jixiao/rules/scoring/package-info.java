/** Scoring (计分): the score and the calculation sheet that it is, and how it stands to a stated one. */
@NullMarked
package io.github.jixiao.rules.scoring;

import org.jspecify.annotations.NullMarked;
