/** The nouns of budget performance management (预算绩效管理); this package holds only their common style. */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = false,
        allowedClasspathAnnotations = Override.class)
@NullMarked
package io.github.jixiao.core;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
