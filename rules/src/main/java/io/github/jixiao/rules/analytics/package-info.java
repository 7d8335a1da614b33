/** Analytics: what the scores of many items show together that no single one shows. */
@NullMarked
package io.github.jixiao.rules.analytics;

import org.jspecify.annotations.NullMarked;
