package io.github.jixiao.rules.obligation;

import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.value.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A duty of an organ in a fiscal year (机关年度职责): what, by when and for whom, before any facts are known.
 *
 * <p>Immutable and thread-safe.
 *
 * @param obligation the obligation
 * @param due the last day, empty where it counts from an event or there is none
 * @since 0.1.0
 */
public record OrganDuty(Obligation obligation, Optional<LocalDate> due) {
    private static final Text AT_ONCE = new Text("随事项办理", "with the matter itself");

    /**
     * Returns what is to be done.
     *
     * @return the duty in a few words
     */
    public Text what() {
        return obligation.term();
    }

    /**
     * Returns by when, in words.
     *
     * @return such as 批复绩效目标后20日内 and within 20 days after the reply on the target
     */
    public Text byWhen() {
        return obligation.limit().map(TimeLimit::describe).orElse(AT_ONCE);
    }

    /**
     * Returns towards whom.
     *
     * @return the kinds of organ, possibly none
     */
    public Set<OrganKind> forWhom() {
        return obligation.counterparties();
    }
}
