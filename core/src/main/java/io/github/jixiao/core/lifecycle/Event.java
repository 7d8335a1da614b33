package io.github.jixiao.core.lifecycle;

import io.github.jixiao.core.act.Act;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One entry of a dossier (卷宗记录): an act that was recorded, or the correction of an earlier record.
 *
 * <p>Events are added and never changed. Each carries the day on which it was recorded, which need not be that of the act:
 * the two clocks by which a dossier is read, what was so and what was known. Each is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface Event {
    /**
     * Returns its place in the dossier.
     *
     * @return 1 for the first event
     */
    int number();

    /**
     * Returns the day on which it was recorded.
     *
     * @return the day, not before that of the event before it
     */
    LocalDate recorded();

    /**
     * Returns the id that it puts on record. A dossier uses the id of an act once, even where the act is withdrawn later.
     *
     * @return the id of the recorded act, or of the act in place of another if that has an id of its own; else empty
     */
    default Optional<String> newAct() {
        return Optional.empty();
    }

    /**
     * An act that was recorded (履职记录).
     *
     * @param number its place in the dossier
     * @param recorded the day on which it was recorded
     * @param act the act
     */
    record Recorded(int number, LocalDate recorded, Act act) implements Event {
        @Override
        public Optional<String> newAct() {
            return Optional.of(act.id());
        }
    }

    /**
     * The withdrawal of a record that should not be there (撤销记录).
     *
     * @param number its place in the dossier
     * @param recorded the day on which it was recorded
     * @param act the id of the act that is withdrawn
     * @param organ the id of the organ that withdraws it
     * @param reason why
     */
    record Voided(int number, LocalDate recorded, String act, String organ, String reason) implements Event {}

    /**
     * The replacement of a record by the right one (更正记录).
     *
     * @param number its place in the dossier
     * @param recorded the day on which it was recorded
     * @param act the id of the act that is replaced
     * @param by the act in its place, of the same kind
     * @param organ the id of the organ that replaces it
     * @param reason why
     */
    record Superseded(int number, LocalDate recorded, String act, Act by, String organ, String reason)
            implements Event {
        @Override
        public Optional<String> newAct() {
            return Optional.of(by.id()).filter(id -> !id.equals(act));
        }
    }
}
