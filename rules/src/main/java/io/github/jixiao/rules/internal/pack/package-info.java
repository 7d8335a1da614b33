/** Reading of rule packs: the only package that knows YAML. */
@NullMarked
package io.github.jixiao.rules.internal.pack;

import org.jspecify.annotations.NullMarked;
