package io.github.jixiao.core.lifecycle;

import java.util.List;

/**
 * The events of a dossier, for safekeeping or to be handed on (卷宗履历).
 *
 * <p>Holds what was written, whether or not the events follow from each other. Immutable and thread-safe.
 *
 * @param dossier of what the dossier is kept
 * @param events its events in the order of their numbers
 * @since 0.1.0
 */
public record History(DossierId dossier, List<Event> events) {
    /** Copies the events. */
    public History {
        events = List.copyOf(events);
    }
}
