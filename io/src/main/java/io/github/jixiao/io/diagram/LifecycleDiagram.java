package io.github.jixiao.io.diagram;

import io.github.jixiao.core.lifecycle.Aggregate;
import io.github.jixiao.core.lifecycle.State;
import io.github.jixiao.core.lifecycle.Track;
import io.github.jixiao.rules.lifecycle.LifecycleRules;
import io.github.jixiao.rules.lifecycle.StepRule;
import io.github.jixiao.rules.lifecycle.Transition;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The steps of one kind of dossier as a document (流转图): drawn, for a machine, or as a table with its provisions.
 *
 * <p>Shown are the steps that are in use in a place and year. The same rules give the same document. Immutable and thread-safe.
 *
 * <pre>{@code
 * LifecycleDiagram diagram = LifecycleDiagram.of(lifecycle.rules(), Aggregate.ITEM_YEAR, Locale.CHINA);
 * Files.writeString(Path.of("item-year.mmd"), diagram.mermaid());
 * }</pre>
 *
 * @since 0.1.0
 */
public final class LifecycleDiagram {
    private final LifecycleRules rules;
    private final Aggregate aggregate;
    private final Locale locale;

    private LifecycleDiagram(LifecycleRules rules, Aggregate aggregate, Locale locale) {
        this.rules = rules;
        this.aggregate = aggregate;
        this.locale = locale;
    }

    /**
     * Returns the diagram of a kind of dossier.
     *
     * @param rules the rules of a place and year
     * @param aggregate the kind of dossier
     * @param locale Chinese for Chinese labels, any other for English
     * @return the diagram
     */
    public static LifecycleDiagram of(LifecycleRules rules, Aggregate aggregate, Locale locale) {
        return new LifecycleDiagram(rules, aggregate, locale);
    }

    /**
     * Returns it as a state diagram of Mermaid, a composite state for each track.
     *
     * @return the text, with line feeds
     */
    public String mermaid() {
        return Mermaid.of(this);
    }

    /**
     * Returns it as a directed graph in the DOT language of Graphviz, a cluster for each track.
     *
     * @return the text, with line feeds
     */
    public String dot() {
        return Dot.of(this);
    }

    /**
     * Returns it as a state chart (W3C SCXML 1.0), the tracks in parallel; events are named after the acts, and what a step
     * needs of other tracks is its condition.
     *
     * @return the document, in UTF-8
     */
    public String scxml() {
        return Scxml.of(this);
    }

    /**
     * Returns it as a table in Markdown: each step with who, under which guards, until when, and on which provisions.
     *
     * @return the text, with line feeds
     */
    public String markdown() {
        return StepTable.of(this);
    }

    Aggregate aggregate() {
        return aggregate;
    }

    Locale locale() {
        return locale;
    }

    List<Track> tracks() {
        return Arrays.stream(Track.values())
                .filter(track -> track.aggregate() == aggregate)
                .toList();
    }

    static List<State> states(Track track) {
        return Arrays.stream(State.values())
                .filter(state -> state.track() == track)
                .toList();
    }

    /** The steps of all tracks that are in use. */
    List<StepRule> steps() {
        return rules.steps().stream()
                .filter(rule -> rule.enabled() && rule.transition().track().aggregate() == aggregate)
                .toList();
    }

    List<Transition> steps(Track track) {
        return steps().stream()
                .map(StepRule::transition)
                .filter(step -> step.track() == track)
                .toList();
    }

    /** Whether nothing leads on from a state. */
    boolean isFinal(State state) {
        return steps(state.track()).stream()
                .noneMatch(step -> step.from().contains(state)
                        && step.to().filter(to -> to != state).isPresent());
    }

    String label(State state) {
        return state.label().in(locale);
    }

    String label(Transition step) {
        return step.id() + " " + step.act().label().in(locale);
    }
}
