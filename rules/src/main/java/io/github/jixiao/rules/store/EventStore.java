package io.github.jixiao.rules.store;

import io.github.jixiao.core.lifecycle.DossierId;
import io.github.jixiao.core.lifecycle.Event;
import io.github.jixiao.rules.lifecycle.Dossier;
import java.util.List;

/**
 * Where a host keeps the events of its dossiers (卷宗存储).
 *
 * <pre>{@code
 * Dossier known = store.dossier(id);
 * Dossier next = lifecycle.advance(known, act).orThrow();
 * store.append(known, next);                                   // or a ConflictException: read again, judge again
 * }</pre>
 *
 * <p>Events are added and never changed. Who appends says how many events it has seen; where another writer was faster,
 * nothing is stored. So an event is judged on the dossier that it follows. Implementations may be shared between threads.
 *
 * @since 0.1.0
 */
public interface EventStore {
    /**
     * Returns a store in the memory of this process.
     *
     * @return an empty store
     */
    static EventStore inMemory() {
        return new MemoryStore();
    }

    /**
     * Returns of what there are dossiers.
     *
     * @return the ids of all dossiers with at least one event, in the order of their texts
     */
    List<DossierId> dossiers();

    /**
     * Returns the events of a dossier.
     *
     * @param id of what it is kept
     * @return the events in the order of their numbers, none for a dossier that is not there
     */
    List<Event> events(DossierId id);

    /**
     * Adds events to a dossier: all of them, or none.
     *
     * @param id of what it is kept
     * @param expected how many events the writer knows
     * @param events the events, numbered on from those known
     * @throws ConflictException if the dossier has another number of events
     * @throws IllegalArgumentException if the events are not numbered on from those known, or one of them puts an act on
     *     record whose id the dossier has used
     */
    void append(DossierId id, int expected, List<Event> events);

    /**
     * Returns a dossier as its events make it.
     *
     * @param id of what it is kept
     * @return the dossier, without events where there are none
     * @throws IllegalArgumentException if the stored events do not follow from each other
     */
    default Dossier dossier(DossierId id) {
        return Dossier.of(id, events(id));
    }

    /**
     * Stores what a dossier has beyond an earlier one.
     *
     * @param known the dossier from which the writer went on
     * @param next the dossier to which it came
     * @throws ConflictException if the stored dossier is no longer as long as the known one
     * @throws IllegalArgumentException if the later dossier does not go on from the known one
     */
    default void append(Dossier known, Dossier next) {
        List<Event> events = next.events();
        if (!next.id().equals(known.id())
                || events.size() < known.size()
                || !events.subList(0, known.size()).equals(known.events())) {
            throw new IllegalArgumentException("dossier " + next.id() + " of " + next.size()
                    + " events does not go on from dossier " + known.id() + " of " + known.size() + " events");
        }
        append(known.id(), known.size(), events.subList(known.size(), events.size()));
    }
}
