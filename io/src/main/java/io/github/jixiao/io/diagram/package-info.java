/** Diagrams: the table of the lifecycle as Mermaid, DOT, SCXML and Markdown. */
@NullMarked
package io.github.jixiao.io.diagram;

import org.jspecify.annotations.NullMarked;
