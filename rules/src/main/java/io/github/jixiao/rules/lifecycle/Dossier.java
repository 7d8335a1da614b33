package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.lifecycle.DossierId;
import io.github.jixiao.core.lifecycle.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that is on record of an item, an item-year or a reporting cycle (绩效卷宗).
 *
 * <p>A dossier is its events; where it stands follows from them by the table of transitions, in the order of the days of the
 * acts. So what was forgotten can be recorded later where it fits, and nothing but the events has to be stored. Adding an
 * event gives a new dossier that shares all others with this one. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Dossier {
    private final DossierId id;
    private final @Nullable Dossier before;
    private final @Nullable Event event;
    private final Standing standing;
    /** A bit for each act that is or was on record: where its bit is missing, an id is new without a search. */
    private final long marks;

    private Dossier(DossierId id, @Nullable Dossier before, @Nullable Event event, Standing standing) {
        this.id = id;
        this.before = before;
        this.event = event;
        this.standing = standing;
        long own = event == null ? 0 : event.newAct().map(Dossier::mark).orElse(0L);
        this.marks = before == null ? own : before.marks | own;
    }

    private static long mark(String act) {
        return 1L << ((act.hashCode() * 0x9E3779B9) >>> 26);
    }

    /**
     * Returns a dossier without any event.
     *
     * @param id of what it is kept
     * @return the dossier
     */
    public static Dossier open(DossierId id) {
        return new Dossier(id, null, null, Standing.first(id.aggregate()));
    }

    /**
     * Returns a dossier from its stored events.
     *
     * <p>Only what the table says is asked again, no guard and no power: what was lawful to record stays recorded.
     *
     * @param id of what it is kept
     * @param events its events in the order of their numbers
     * @return the dossier
     * @throws IllegalArgumentException if the events are not numbered from 1 on, go back in time, use the id of an act
     *     twice, or one is not possible after those before it
     */
    public static Dossier of(DossierId id, List<Event> events) {
        Dossier dossier = open(id);
        for (Event event : events) {
            dossier = dossier.restored(event);
        }
        return dossier;
    }

    private Dossier restored(Event next) {
        if (next.number() != size() + 1) {
            throw new IllegalArgumentException(
                    "dossier " + id + ": event " + next.number() + " stands where event " + (size() + 1) + " should");
        }
        lastRecorded().filter(next.recorded()::isBefore).ifPresent(day -> {
            throw new IllegalArgumentException("dossier " + id + ": event " + next.number() + " was recorded on "
                    + next.recorded() + ", before the event before it on " + day);
        });
        next.newAct().filter(this::uses).ifPresent(act -> {
            throw new IllegalArgumentException(
                    "dossier " + id + ": event " + next.number() + " uses the id of the act '" + act + "' again");
        });
        Replay replay = next instanceof Event.Recorded recorded
                        && standing.isAtEnd(recorded.act().date())
                ? Replay.onto(standing, recorded.act())
                : Replay.of(id.aggregate(), Corrections.effective(with(events(), next)));
        if (replay.failed() != null) {
            throw new IllegalArgumentException("dossier " + id + ": event " + next.number() + " is not possible: "
                    + replay.failed().kind() + " of " + replay.failed().date() + " from " + replay.standing());
        }
        return with(next, replay.standing());
    }

    /** This dossier with a further event, after which it stands as given. */
    Dossier with(Event next, Standing then) {
        return new Dossier(id, this, next, then);
    }

    /** Whether an act of this id is or was on record. */
    boolean uses(String act) {
        if ((marks & mark(act)) == 0) {
            return false;
        }
        for (Dossier at = this; at != null && at.event != null; at = at.before) {
            if (at.event.newAct().filter(act::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    static List<Event> with(List<Event> events, Event next) {
        List<Event> all = new ArrayList<>(events);
        all.add(next);
        return all;
    }

    /**
     * Returns of what it is kept.
     *
     * @return the id
     */
    public DossierId id() {
        return id;
    }

    /**
     * Returns the number of its events.
     *
     * @return the number, corrections included
     */
    public int size() {
        return event == null ? 0 : event.number();
    }

    /**
     * Returns its events.
     *
     * @return the events in the order in which they were recorded
     */
    public List<Event> events() {
        List<Event> events = new ArrayList<>(size());
        for (Dossier at = this; at != null && at.event != null; at = at.before) {
            events.add(at.event);
        }
        Collections.reverse(events);
        return Collections.unmodifiableList(events);
    }

    /**
     * Returns the day on which its last event was recorded.
     *
     * @return the day, empty for a dossier without events
     */
    public Optional<LocalDate> lastRecorded() {
        return Optional.ofNullable(event).map(Event::recorded);
    }

    /**
     * Returns where it stands, all acts on record considered.
     *
     * @return the standing
     */
    public Standing standing() {
        return standing;
    }

    /**
     * Returns where it stood on a day, by what is known now.
     *
     * @param day the day
     * @return the standing after all acts up to that day
     */
    public Standing standing(LocalDate day) {
        if (standing.isAtEnd(day)) {
            return standing;
        }
        return Replay.of(
                        id.aggregate(),
                        acts().stream().filter(act -> !act.date().isAfter(day)).toList())
                .standing();
    }

    /**
     * Returns where it stood on a day, by what was known on another.
     *
     * @param day the day
     * @param known the day by whose end events had to be recorded to be known; corrections made later are not seen
     * @return the standing
     */
    public Standing standing(LocalDate day, LocalDate known) {
        return knownOn(known).standing(day);
    }

    /**
     * Returns the dossier as it was known on a day.
     *
     * @param day the day
     * @return the dossier with the events recorded until that day
     */
    public Dossier knownOn(LocalDate day) {
        Dossier at = this;
        while (at.event != null && at.before != null && at.event.recorded().isAfter(day)) {
            at = at.before;
        }
        return at;
    }

    /**
     * Returns the acts that count: those recorded, without those withdrawn, and with those that replaced others.
     *
     * @return the acts by their days; those of one day as they were recorded
     */
    public List<Act> acts() {
        return standing.steps().stream().map(Step::act).toList();
    }

    @Override
    public String toString() {
        return id + " " + standing;
    }
}
