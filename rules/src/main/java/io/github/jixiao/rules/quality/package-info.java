/** Target quality: what makes a performance target useless, told with its reason before anybody reviews it. */
@NullMarked
package io.github.jixiao.rules.quality;

import org.jspecify.annotations.NullMarked;
