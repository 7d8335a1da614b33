package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.lifecycle.State;
import io.github.jixiao.core.lifecycle.Track;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of the table, found by state and act without a search: a transition is the hottest thing there is. */
@SuppressWarnings("EnumOrdinal") // places in arrays, made and read here alone: a step costs less than a map
final class Rows {
    private static final int KINDS = ActKind.values().length;
    private static final @Nullable Transition[] BY_STATE_AND_ACT = new Transition[State.values().length * KINDS];
    private static final Map<String, Transition> BY_ID = new HashMap<>();
    private static final IdentityHashMap<Transition, Integer> PLACE = new IdentityHashMap<>();
    private static final IdentityHashMap<Transition, Set<Track>> MINDED = new IdentityHashMap<>();

    static {
        for (Transition row : TransitionTable.ROWS) {
            PLACE.put(row, PLACE.size());
            if (BY_ID.put(row.id(), row) != null) {
                throw new IllegalStateException("two rows are named " + row.id());
            }
            Set<Track> minded = EnumSet.noneOf(Track.class);
            row.during().forEach(state -> minded.add(state.track()));
            MINDED.put(row, minded);
            for (State state : row.from()) {
                int place = state.ordinal() * KINDS + row.act().ordinal();
                Transition twin = BY_STATE_AND_ACT[place];
                if (twin != null) {
                    throw new IllegalStateException("two steps in one: " + twin.id() + " and " + row.id());
                }
                BY_STATE_AND_ACT[place] = row;
            }
        }
    }

    private Rows() {}

    static @Nullable Transition find(Standing standing, ActKind kind) {
        for (Track track : Tracks.of(standing.aggregate())) {
            Transition row = BY_STATE_AND_ACT[standing.state(track).ordinal() * KINDS + kind.ordinal()];
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    static @Nullable Transition named(String id) {
        return BY_ID.get(id);
    }

    /** The place of a row in the table. */
    static int place(Transition row) {
        return Objects.requireNonNull(PLACE.get(row));
    }

    /** Whether it matters to a row where a track is. */
    static boolean minds(Transition row, Track track) {
        return Objects.requireNonNull(MINDED.get(row)).contains(track);
    }
}
