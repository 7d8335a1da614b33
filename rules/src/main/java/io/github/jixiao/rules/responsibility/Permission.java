package io.github.jixiao.rules.responsibility;

import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.value.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether an organ may do something on a day (职权认定), and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param organ the id of the organ
 * @param act what it is to do
 * @param date the day
 * @param refusals everything that stands against it, none where it may
 * @param grounds the provisions that give it the power, none where nothing does
 * @param instead who could, where it may not; none where it may
 * @since 0.1.0
 */
public record Permission(
        String organ,
        ActKind act,
        LocalDate date,
        List<Refusal> refusals,
        List<ProvisionRef> grounds,
        List<Organ> instead) {
    /** Copies the lists. */
    public Permission {
        refusals = List.copyOf(refusals);
        grounds = List.copyOf(grounds);
        instead = List.copyOf(instead);
    }

    /**
     * One thing that stands against it.
     *
     * @param rule the rule that it breaks
     * @param reason why, in Chinese and English
     * @param provisions where the rule stands
     */
    public record Refusal(PowerRule rule, Text reason, List<ProvisionRef> provisions) {
        /** Copies the list. */
        public Refusal {
            provisions = List.copyOf(provisions);
        }
    }

    /**
     * Tells whether the organ may.
     *
     * @return whether nothing stands against it
     */
    public boolean allowed() {
        return refusals.isEmpty();
    }

    /**
     * Tells whether a rule stands against it.
     *
     * @param rule the rule
     * @return whether it is among the refusals
     */
    public boolean breaks(PowerRule rule) {
        return refusals.stream().anyMatch(refusal -> refusal.rule() == rule);
    }

    /**
     * Returns why, in a sentence.
     *
     * @return that it may, or all that stands against it
     */
    public Text reason() {
        if (allowed()) {
            return new Text("可以" + act.label().zh(), "may: " + act.label().en());
        }
        return new Text(
                refusals.stream().map(refusal -> refusal.reason().zh()).collect(Collectors.joining("；")),
                refusals.stream().map(refusal -> refusal.reason().en()).collect(Collectors.joining("; ")));
    }

    /**
     * Returns what the answer rests on.
     *
     * @return the provisions that give the power, or those of all that stands against it
     */
    public List<ProvisionRef> provisions() {
        return allowed()
                ? grounds
                : refusals.stream()
                        .flatMap(refusal -> refusal.provisions().stream())
                        .distinct()
                        .toList();
    }
}
