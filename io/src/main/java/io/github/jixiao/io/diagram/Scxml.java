package io.github.jixiao.io.diagram;

import io.github.jixiao.core.lifecycle.State;
import io.github.jixiao.core.lifecycle.Track;
import io.github.jixiao.rules.lifecycle.Transition;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a state chart in SCXML.
 *
 * <p>A transition of SCXML starts from one state, so a row from several states is written in each. One without a target stays
 * where it is.
 */
final class Scxml {
    private static final String NAMESPACE = "http://www.w3.org/2005/07/scxml";

    private final LifecycleDiagram diagram;
    private final XMLStreamWriter xml;
    private int depth;

    private Scxml(LifecycleDiagram diagram, XMLStreamWriter xml) {
        this.diagram = diagram;
        this.xml = xml;
    }

    static String of(LifecycleDiagram diagram) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new Scxml(diagram, xml).document();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write to a string", e);
        }
        return text.append('\n').toString();
    }

    private void document() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.setDefaultNamespace(NAMESPACE);
        xml.writeStartElement("scxml");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("version", "1.0");
        xml.writeAttribute("datamodel", "ecmascript");
        xml.writeAttribute("initial", root());
        depth++;
        start("parallel", root());
        for (Track track : diagram.tracks()) {
            track(track);
        }
        end();
        end();
        xml.writeEndDocument();
    }

    /** A track may be called like what the dossier is kept of. */
    private String root() {
        return diagram.aggregate().name() + "-DOSSIER";
    }

    private void track(Track track) throws XMLStreamException {
        List<State> states = LifecycleDiagram.states(track);
        start("state", track.name());
        xml.writeAttribute("initial", states.get(0).code());
        comment(track.label().in(diagram.locale()));
        for (State state : states) {
            start("state", state.code());
            comment(diagram.label(state));
            for (Transition step : diagram.steps(track)) {
                if (step.from().contains(state)) {
                    transition(step);
                }
            }
            end();
        }
        end();
    }

    private void transition(Transition step) throws XMLStreamException {
        comment(diagram.label(step));
        line();
        xml.writeEmptyElement("transition");
        xml.writeAttribute("event", step.act().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (!step.during().isEmpty()) {
            xml.writeAttribute("cond", condition(step));
        }
        if (step.to().isPresent()) {
            xml.writeAttribute("target", step.to().get().code());
        }
    }

    /** On each track that matters one of its states, on all of them together. */
    private static String condition(Transition step) {
        Map<Track, List<String>> byTrack = new LinkedHashMap<>();
        step.during()
                .forEach(state -> byTrack.computeIfAbsent(state.track(), track -> new ArrayList<>())
                        .add("In('" + state.code() + "')"));
        return byTrack.values().stream()
                .map(states -> String.join(" || ", states))
                .map(any -> byTrack.size() > 1 && any.contains("||") ? "(" + any + ")" : any)
                .collect(Collectors.joining(" && "));
    }

    private void start(String element, String id) throws XMLStreamException {
        line();
        xml.writeStartElement(element);
        xml.writeAttribute("id", id);
        depth++;
    }

    private void end() throws XMLStreamException {
        depth--;
        line();
        xml.writeEndElement();
    }

    private void comment(String words) throws XMLStreamException {
        line();
        xml.writeComment(" " + words + " ");
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
