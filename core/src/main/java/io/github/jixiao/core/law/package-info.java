/** Addresses of law: jurisdictions, provisions, and how sure a stated rule is. */
@NullMarked
package io.github.jixiao.core.law;

import org.jspecify.annotations.NullMarked;
