package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.lifecycle.Aggregate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes of acts by the table alone.
 *
 * @param standing where they lead, or where they stop being possible
 * @param failed the first act that is not possible, null where all are
 */
record Replay(Standing standing, @Nullable Act failed) {
    /** Acts in any order of recording; they count by their days. */
    static Replay of(Aggregate aggregate, List<Act> acts) {
        List<Act> byDay = new ArrayList<>(acts);
        byDay.sort(Comparator.comparing(Act::date));
        Standing standing = Standing.first(aggregate);
        for (Act act : byDay) {
            Replay next = onto(standing, act);
            if (next.failed != null) {
                return next;
            }
            standing = next.standing;
        }
        return new Replay(standing, null);
    }

    static Replay onto(Standing standing, Act act) {
        Transition transition = standing.transition(act.kind());
        return transition == null || !standing.allows(transition)
                ? new Replay(standing, act)
                : new Replay(standing.after(act, transition), null);
    }
}
