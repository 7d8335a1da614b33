package io.github.jixiao.rules.store;

import io.github.jixiao.core.lifecycle.DossierId;
import io.github.jixiao.core.lifecycle.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Events in the memory of a process; writers of one dossier wait for each other, those of different ones do not. */
final class MemoryStore implements EventStore {
    private final ConcurrentMap<DossierId, List<Event>> events = new ConcurrentHashMap<>();

    @Override
    public List<DossierId> dossiers() {
        return events.keySet().stream()
                .sorted(Comparator.comparing(DossierId::toString))
                .toList();
    }

    @Override
    public List<Event> events(DossierId id) {
        return events.getOrDefault(id, List.of());
    }

    @Override
    public void append(DossierId id, int expected, List<Event> more) {
        List<Event> added = List.copyOf(more);
        events.compute(id, (key, known) -> {
            List<Event> all = new ArrayList<>(known == null ? List.of() : known);
            if (all.size() != expected) {
                throw new ConflictException(id, expected, all.size());
            }
            added.forEach(event -> add(id, all, event));
            return all.isEmpty() ? null : List.copyOf(all);
        });
    }

    private static void add(DossierId id, List<Event> all, Event event) {
        if (event.number() != all.size() + 1) {
            throw new IllegalArgumentException("dossier " + id + ": event " + event.number() + " stands where event "
                    + (all.size() + 1) + " should");
        }
        Optional<String> act = event.newAct();
        if (act.isPresent() && all.stream().anyMatch(known -> known.newAct().equals(act))) {
            throw new IllegalArgumentException("dossier " + id + ": event " + event.number()
                    + " uses the id of the act '" + act.get() + "' again");
        }
        all.add(event);
    }
}
