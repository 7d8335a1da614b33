package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.act.Act;
import org.jspecify.annotations.Nullable;

/**
 * A step that was made in a dossier (已办步骤): the act, and the row of the table by which it counts.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Step {
    private final Act act;
    private final Transition transition;
    private final @Nullable Step before;

    Step(Act act, Transition transition, @Nullable Step before) {
        this.act = act;
        this.transition = transition;
        this.before = before;
    }

    /**
     * Returns the act.
     *
     * @return the act
     */
    public Act act() {
        return act;
    }

    /**
     * Returns the row of the table.
     *
     * @return the row
     */
    public Transition transition() {
        return transition;
    }

    /** The step before it, null for the first. */
    @Nullable
    Step before() {
        return before;
    }

    @Override
    public String toString() {
        return transition.id() + " " + act.kind() + " " + act.date();
    }
}
