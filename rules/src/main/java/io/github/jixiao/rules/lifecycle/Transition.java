package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.lifecycle.State;
import io.github.jixiao.core.lifecycle.Track;
import io.github.jixiao.core.value.Text;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A step that is possible in a dossier (流转): one row of the table of all there are.
 *
 * <p>The table says what is possible at all; who may do it, under which guards and until when stands in the packs. Immutable
 * and thread-safe.
 *
 * @param id its name, such as {@code T14}
 * @param from the states in which it is possible, all of one track
 * @param act the act that makes the step
 * @param to the state to which it leads, empty where the state stays as it is
 * @param during for each other track that matters, the states in which that track must be; a track of which no state stands
 *     here does not matter
 * @since 0.1.0
 */
public record Transition(String id, Set<State> from, ActKind act, Optional<State> to, Set<State> during) {
    /**
     * Copies the sets and checks that the row keeps to one track.
     *
     * @throws IllegalArgumentException if its states are of several tracks, or it depends on its own track
     */
    public Transition {
        from = Collections.unmodifiableSet(EnumSet.copyOf(from));
        during = during.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(during));
        Track track = from.iterator().next().track();
        if (from.stream().anyMatch(state -> state.track() != track)
                || to.filter(state -> state.track() != track).isPresent()
                || during.stream()
                        .anyMatch(
                                state -> state.track() == track || state.track().aggregate() != track.aggregate())) {
            throw new IllegalArgumentException("row " + id + " does not keep to its track");
        }
    }

    /**
     * Returns all rows of the table.
     *
     * @return the rows, those of the item first, then the item-year, then the reporting cycle
     */
    public static List<Transition> all() {
        return TransitionTable.ROWS;
    }

    /**
     * Returns the track on which it moves.
     *
     * @return the track
     */
    public Track track() {
        return from.iterator().next().track();
    }

    /**
     * Returns the step in words.
     *
     * @return such as 批复绩效目标：人代会批准→批复
     */
    public Text label() {
        return new Text(
                act.label().zh() + "：" + states(true)
                        + to.map(state -> "→" + state.label().zh()).orElse(""),
                act.label().en() + ": " + states(false)
                        + to.map(state -> " -> " + state.label().en()).orElse(""));
    }

    private String states(boolean zh) {
        List<String> names = from.stream()
                .map(state -> zh ? state.label().zh() : state.label().en())
                .toList();
        return String.join(zh ? "、" : " or ", names);
    }
}
