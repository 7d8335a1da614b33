package io.github.jixiao.io.diagram;

import io.github.jixiao.core.lifecycle.State;
import io.github.jixiao.core.lifecycle.Track;
import io.github.jixiao.rules.lifecycle.Transition;
import java.util.Locale;

/** Writes a directed graph in the DOT language. */
final class Dot {
    private Dot() {}

    static String of(LifecycleDiagram diagram) {
        StringBuilder text = new StringBuilder("digraph ")
                .append(diagram.aggregate().name().toLowerCase(Locale.ROOT))
                .append(" {\n    node [shape=box, style=rounded];\n");
        for (Track track : diagram.tracks()) {
            text.append("    subgraph cluster_")
                    .append(track.name().toLowerCase(Locale.ROOT))
                    .append(" {\n        label=")
                    .append(quoted(track.label().in(diagram.locale())))
                    .append(";\n");
            for (State state : LifecycleDiagram.states(track)) {
                text.append("        ")
                        .append(state.code())
                        .append(" [label=")
                        .append(quoted(state.code() + " " + diagram.label(state)))
                        .append(diagram.isFinal(state) ? ", peripheries=2" : "")
                        .append("];\n");
            }
            for (Transition step : diagram.steps(track)) {
                for (State from : step.from()) {
                    text.append("        ")
                            .append(from.code())
                            .append(" -> ")
                            .append(step.to().orElse(from).code())
                            .append(" [label=")
                            .append(quoted(diagram.label(step)))
                            .append("];\n");
                }
            }
            text.append("    }\n");
        }
        return text.append("}\n").toString();
    }

    private static String quoted(String label) {
        return '"' + label.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
