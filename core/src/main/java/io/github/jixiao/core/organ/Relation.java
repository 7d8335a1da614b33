package io.github.jixiao.core.organ;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That one organ stands to another in some way, over some time.
 *
 * <p>Whether it may is for the rules to say. Immutable and thread-safe.
 *
 * @param kind how they stand to each other
 * @param from the id of the organ above, or the acting one
 * @param to the id of the other organ
 * @param since the first day on which it holds, empty where it always held
 * @param until the last day on which it holds, empty where it still does
 * @since 0.1.0
 */
public record Relation(
        RelationKind kind, String from, String to, Optional<LocalDate> since, Optional<LocalDate> until) {
    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Relation {
        if (since.isPresent() && until.filter(since.get()::isAfter).isPresent()) {
            throw new IllegalArgumentException(
                    from + " " + kind + " " + to + " ends on " + until.get() + ", before it begins on " + since.get());
        }
    }

    /**
     * Returns a relation that holds on every day.
     *
     * @param kind how they stand to each other
     * @param from the id of the organ above, or the acting one
     * @param to the id of the other organ
     * @return the relation
     */
    public static Relation of(RelationKind kind, String from, String to) {
        return new Relation(kind, from, to, Optional.empty(), Optional.empty());
    }

    /**
     * Tells whether the relation holds on a day.
     *
     * @param day the day
     * @return whether the day is not before its first and not after its last day
     */
    public boolean holdsOn(LocalDate day) {
        return since.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }
}
