/** Compliance (履职核查): whether each clause was kept, by whom, by when, on which evidence. */
@NullMarked
package io.github.jixiao.rules.compliance;

import org.jspecify.annotations.NullMarked;
