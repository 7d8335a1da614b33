package io.github.jixiao.rules.responsibility;

import io.github.jixiao.core.law.Jurisdiction;
import java.util.Optional;

/**
 * How far a relation may reach from one organ to the other (级次关系).
 *
 * <p>Told by the areas of the two organs; a county directly under a province is one level below it.
 *
 * @since 0.1.0
 */
public enum LevelStep {
    /** Within one level and place (同级). */
    SAME,
    /** To the next level down, in its area (下一级). */
    NEXT_DOWN,
    /** One or more levels down, in its area (下级). */
    BELOW,
    /** To the next level up (上一级). */
    NEXT_UP,
    /** Anywhere, since the other one is no organ of a level (不限). */
    ANYWHERE;

    /**
     * Tells whether a relation reaches this far and no further.
     *
     * @param from the area of the organ from which it goes
     * @param to the area of the other one
     * @return whether it does
     */
    public boolean covers(Jurisdiction from, Jurisdiction to) {
        return switch (this) {
            case SAME -> from.equals(to);
            case NEXT_DOWN -> to.parent().equals(Optional.of(from));
            case BELOW -> isBelow(from, to);
            case NEXT_UP -> from.parent().equals(Optional.of(to));
            case ANYWHERE -> true;
        };
    }

    static boolean isBelow(Jurisdiction upper, Jurisdiction lower) {
        return !lower.equals(upper) && lower.isWithin(upper);
    }
}
