/** Third parties: who is engaged for what, on which terms, and how they stand to those concerned. */
@NullMarked
package io.github.jixiao.core.thirdparty;

import org.jspecify.annotations.NullMarked;
