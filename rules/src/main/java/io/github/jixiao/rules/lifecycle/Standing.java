package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.lifecycle.Aggregate;
import io.github.jixiao.core.lifecycle.State;
import io.github.jixiao.core.lifecycle.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a dossier stands (卷宗状态): its state on each track, and the steps that led there in the order of their days.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@SuppressWarnings("EnumOrdinal") // places in arrays, made and read here alone: a step costs less than a map
public final class Standing {
    private static final Map<Aggregate, Standing> FIRST = new EnumMap<>(Aggregate.class);

    static {
        for (Aggregate aggregate : Aggregate.values()) {
            @Nullable State[] states = new State[Track.values().length];
            TransitionTable.first(aggregate)
                    .forEach(state -> states[state.track().ordinal()] = state);
            FIRST.put(aggregate, new Standing(aggregate, states, null));
        }
    }

    private final Aggregate aggregate;
    private final @Nullable State[] states;
    private final @Nullable Step last;

    private Standing(Aggregate aggregate, @Nullable State[] states, @Nullable Step last) {
        this.aggregate = aggregate;
        this.states = states;
        this.last = last;
    }

    /** Where every dossier of a kind begins. */
    static Standing first(Aggregate aggregate) {
        return Objects.requireNonNull(FIRST.get(aggregate));
    }

    /** Where it stands after a further step. */
    Standing after(Act act, Transition transition) {
        @Nullable State[] next = states;
        if (transition.to().isPresent()) {
            State to = transition.to().get();
            next = states.clone();
            next[to.track().ordinal()] = to;
        }
        return new Standing(aggregate, next, new Step(act, transition, last));
    }

    Aggregate aggregate() {
        return aggregate;
    }

    /** The last step, null where there is none. */
    @Nullable
    Step last() {
        return last;
    }

    /** Whether an act of a day comes after all others. */
    boolean isAtEnd(LocalDate day) {
        return last == null || !day.isBefore(last.act().date());
    }

    /**
     * Returns the state on a track.
     *
     * @param track the track
     * @return its state
     * @throws IllegalArgumentException if dossiers of this kind have no such track
     */
    public State state(Track track) {
        State state = states[track.ordinal()];
        if (state == null) {
            throw new IllegalArgumentException("a dossier of " + aggregate + " has no track " + track);
        }
        return state;
    }

    /**
     * Tells whether the dossier is in a state.
     *
     * @param state the state
     * @return whether it is the one on its track
     */
    public boolean is(State state) {
        return states[state.track().ordinal()] == state;
    }

    /**
     * Returns the states.
     *
     * @return the state by track, in the order of the tracks
     */
    public Map<Track, State> states() {
        Map<Track, State> all = new EnumMap<>(Track.class);
        for (State state : states) {
            if (state != null) {
                all.put(state.track(), state);
            }
        }
        return Collections.unmodifiableMap(all);
    }

    /**
     * Returns the steps.
     *
     * @return the steps by their days; those of one day as they were recorded
     */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Step step = last; step != null; step = step.before()) {
            steps.add(step);
        }
        Collections.reverse(steps);
        return steps;
    }

    /**
     * Returns the latest act of a kind.
     *
     * @param kind the kind
     * @return the act, empty if there is none
     */
    public Optional<Act> latest(ActKind kind) {
        return Optional.ofNullable(latestOf(kind));
    }

    @Nullable
    Act latestOf(ActKind kind) {
        for (Step step = last; step != null; step = step.before()) {
            if (step.act().kind() == kind) {
                return step.act();
            }
        }
        return null;
    }

    /** The row by which an act counts from here, null if there is none; other tracks are not asked. */
    @Nullable
    Transition transition(ActKind kind) {
        return Rows.find(this, kind);
    }

    /** Whether the other tracks are where a row needs them to be. */
    boolean allows(Transition transition) {
        return transition.during().isEmpty() || blocking(transition) == null;
    }

    /** The first track that is not where a row needs it to be, null if there is none. */
    @Nullable
    State blocking(Transition transition) {
        for (State state : states) {
            if (state != null && !transition.during().contains(state) && Rows.minds(transition, state.track())) {
                return state;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return states().values().toString();
    }
}
