package io.github.jixiao.io.diagram;

import io.github.jixiao.core.lifecycle.State;
import io.github.jixiao.core.lifecycle.Track;
import io.github.jixiao.rules.lifecycle.Transition;

/** Writes a state diagram of Mermaid. */
final class Mermaid {
    private Mermaid() {}

    static String of(LifecycleDiagram diagram) {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n");
        for (Track track : diagram.tracks()) {
            text.append("    state \"")
                    .append(track.label().in(diagram.locale()))
                    .append("\" as ")
                    .append(track.name())
                    .append(" {\n");
            for (State state : LifecycleDiagram.states(track)) {
                line(text, state.code() + " : " + state.code() + " " + plain(diagram.label(state)));
            }
            line(text, "[*] --> " + LifecycleDiagram.states(track).get(0).code());
            for (Transition step : diagram.steps(track)) {
                for (State from : step.from()) {
                    line(
                            text,
                            from.code() + " --> " + step.to().orElse(from).code() + " : " + plain(diagram.label(step)));
                }
            }
            for (State state : LifecycleDiagram.states(track)) {
                if (diagram.isFinal(state)) {
                    line(text, state.code() + " --> [*]");
                }
            }
            text.append("    }\n");
        }
        return text.toString();
    }

    /** A colon or semicolon would end a label. */
    private static String plain(String label) {
        return label.replace(':', ' ').replace(';', ' ');
    }

    private static void line(StringBuilder text, String line) {
        text.append("        ").append(line).append('\n');
    }
}
