/** What numbers and policies rest on: their entry in a pack, the provision, and how sure it is. */
@NullMarked
package io.github.jixiao.rules.law;

import org.jspecify.annotations.NullMarked;
