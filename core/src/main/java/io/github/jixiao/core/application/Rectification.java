package io.github.jixiao.core.application;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A problem that an evaluation found, and what became of it (整改台账).
 *
 * <p>Holds what was recorded, in whatever order. Immutable and thread-safe.
 *
 * @param id the identifier within the item, not blank
 * @param problem what is wrong, as told to the unit
 * @param feedback the day on which the unit was told (反馈)
 * @param planned the day on which the plan was filed (报送整改方案), empty while there is none
 * @param promised the day by which the plan says it is done (承诺完成日), empty where it names none
 * @param done the day on which the unit reported it done (整改完成), empty while it is not
 * @param accepted the day on which that was accepted (验收销号), empty while it is not
 * @since 0.1.0
 */
public record Rectification(
        String id,
        String problem,
        LocalDate feedback,
        Optional<LocalDate> planned,
        Optional<LocalDate> promised,
        Optional<LocalDate> done,
        Optional<LocalDate> accepted) {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public Rectification {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a problem needs an id; it is '" + problem + "' of " + feedback);
        }
    }
}
