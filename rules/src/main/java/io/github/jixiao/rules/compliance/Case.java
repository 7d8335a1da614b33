package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.Content;
import io.github.jixiao.rules.obligation.Yardsticks;
import java.util.Optional;

/**
 * What a check looks at: the subject of a duty, the act that may show that it was done, and all facts.
 *
 * @param subject what the duty is about
 * @param evidence the act that may show it, empty where the facts alone decide
 * @param facts all facts
 * @param yardsticks the numbers to measure by
 */
record Case(Subject subject, Optional<Act> evidence, Facts facts, Yardsticks yardsticks) {
    /** The act to look at: the evidence, or the act that the duty is about. */
    Act act() {
        return evidence.or(subject::act).orElseThrow();
    }

    /** The act that the duty is about. */
    Act trigger() {
        return subject.act().orElseThrow();
    }

    ItemFacts item() {
        return subject.item().orElseThrow();
    }

    /** The content of the act to look at, if it is of a type. */
    <C extends Content> Optional<C> content(Class<C> type) {
        return content(act(), type);
    }

    static <C extends Content> Optional<C> content(Act act, Class<C> type) {
        return act.content().filter(type::isInstance).map(type::cast);
    }
}
