package io.github.jixiao.rules.obligation;

import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.calendar.Deadline;
import io.github.jixiao.rules.law.Parameter;
import java.util.Optional;
import java.util.Set;

/**
 * A time limit (时限): the deadline, the event from which it counts, and what it rests on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name its name in the pack, such as {@code target-disclosure}
 * @param event the event from which it counts, empty for one that is fixed in the calendar
 * @param deadline the deadline with its provision
 * @since 0.1.0
 */
public record TimeLimit(String name, Optional<Event> event, Parameter<Deadline> deadline) {
    /**
     * The event from which a time limit counts (起算事项).
     *
     * @param act the act
     * @param by the kinds of organ of which the act counts, any where none is stated
     * @param fromLastDay whether it counts from the last day for that act, and not from the act itself
     * @param earlier whether what was done before the event is in time as well
     */
    public record Event(ActKind act, Set<OrganKind> by, boolean fromLastDay, boolean earlier) {
        /** Copies the set. */
        public Event {
            by = Set.copyOf(by);
        }

        private Text describe() {
            return fromLastDay
                    ? new Text(
                            act.label().zh() + "期限届满",
                            "the last day of the " + act.label().en())
                    : act.label();
        }
    }

    /**
     * Returns this time limit in words.
     *
     * @return such as 批复绩效目标后20日内 and within 20 days after the reply on the target
     */
    public Text describe() {
        return deadline.value() instanceof Deadline.Counted counted && event.isPresent()
                ? counted.describe(event.get().describe())
                : deadline.value().describe();
    }
}
