/** The responsibility hierarchy (责任体系): which organs there are at which level, who answers for what, who may do what. */
@NullMarked
package io.github.jixiao.rules.responsibility;

import org.jspecify.annotations.NullMarked;
