/** Findings: what is wrong or noteworthy in a document, where, and on which provision. */
@NullMarked
package io.github.jixiao.core.finding;

import org.jspecify.annotations.NullMarked;
