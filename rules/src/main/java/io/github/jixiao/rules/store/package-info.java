/** Store: the events of dossiers kept by a host, so that no event is lost and none stands twice. */
@NullMarked
package io.github.jixiao.rules.store;

import org.jspecify.annotations.NullMarked;
