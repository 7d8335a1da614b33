/** What results are applied to: the record of an item over its years, its rectification, and proposals for new items. */
@NullMarked
package io.github.jixiao.core.application;

import org.jspecify.annotations.NullMarked;
