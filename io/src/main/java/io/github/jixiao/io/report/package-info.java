/** Reports on assessed documents: plain text for a terminal, and one web page that opens from disk. */
@NullMarked
package io.github.jixiao.io.report;

import org.jspecify.annotations.NullMarked;
