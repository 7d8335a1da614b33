/** Constraints for the code systems of the field: division codes, social credit codes, fiscal years. */
@NullMarked
package io.github.jixiao.core.code;

import org.jspecify.annotations.NullMarked;
