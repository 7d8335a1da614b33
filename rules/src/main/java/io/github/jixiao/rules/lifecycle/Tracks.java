package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.lifecycle.Aggregate;
import io.github.jixiao.core.lifecycle.Track;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The tracks of each kind of dossier. */
final class Tracks {
    private static final Map<Aggregate, List<Track>> ALL = new EnumMap<>(Aggregate.class);

    static {
        for (Aggregate aggregate : Aggregate.values()) {
            ALL.put(
                    aggregate,
                    Arrays.stream(Track.values())
                            .filter(track -> track.aggregate() == aggregate)
                            .toList());
        }
    }

    private Tracks() {}

    static List<Track> of(Aggregate aggregate) {
        return Objects.requireNonNull(ALL.get(aggregate));
    }
}
