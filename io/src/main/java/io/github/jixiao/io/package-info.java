/** Documents of the user: reading and writing, with findings instead of exceptions where a document is at fault. */
@NullMarked
package io.github.jixiao.io;

import org.jspecify.annotations.NullMarked;
