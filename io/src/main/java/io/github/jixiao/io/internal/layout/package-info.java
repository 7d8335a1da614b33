/** The look that all reports share: pages of HTML, and text in columns. */
@NullMarked
package io.github.jixiao.io.internal.layout;

import org.jspecify.annotations.NullMarked;
