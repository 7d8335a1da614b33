package io.github.jixiao.rules.application;

import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.rules.law.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What an official decided, beside what was suggested (决定记录): who, when, what, and why it overrides the suggestion.
 *
 * <p>The suggestion stays as it was. Immutable and thread-safe.
 *
 * @param suggestion the suggestion
 * @param decision what was decided
 * @param by who decided it
 * @param on the day of the decision
 * @param reason why, empty where no reason is stated
 * @param comparison how the decision stands to the suggestion
 * @since 0.1.0
 */
public record Decided(
        Suggestion suggestion,
        ResultDecision decision,
        String by,
        LocalDate on,
        Optional<String> reason,
        Comparison comparison) {
    /** How a decision stands to a suggestion (决定与建议的关系). */
    public enum Comparison {
        /** It is one of those suggested (一致). */
        AGREES,
        /** It is stricter than all of those suggested (从严). */
        STRICTER,
        /** It is milder than all of those suggested (从宽). */
        MILDER,
        /** It is another one (不同), or nothing was suggested. */
        OTHER
    }

    /**
     * Checks who decided.
     *
     * @throws IllegalArgumentException if that is blank
     */
    public Decided {
        if (by.isBlank()) {
            throw new IllegalArgumentException(
                    "a decision needs the name of who took it; it is " + decision + " on " + suggestion.item());
        }
    }

    static Decided of(
            Strictness strictness,
            Suggestion suggestion,
            ResultDecision decision,
            String by,
            LocalDate on,
            Optional<String> reason) {
        return new Decided(suggestion, decision, by, on, reason, compare(strictness, suggestion, decision));
    }

    private static Comparison compare(Strictness strictness, Suggestion suggestion, ResultDecision decision) {
        if (suggestion.governing().isEmpty()) {
            return suggestion.allowed().value().contains(decision) ? Comparison.AGREES : Comparison.OTHER;
        }
        List<ResultDecision> suggested =
                List.copyOf(suggestion.governing().get().decisions());
        if (suggested.contains(decision)) {
            return Comparison.AGREES;
        }
        if (suggested.stream().allMatch(each -> strictness.compare(decision, each) > 0)) {
            return Comparison.STRICTER;
        }
        return suggested.stream().allMatch(each -> strictness.compare(decision, each) < 0)
                ? Comparison.MILDER
                : Comparison.OTHER;
    }

    /**
     * Tells whether a reason is to be stated, and is not.
     *
     * <p>None is needed for a decision that was suggested, nor, where the grade alone suggests, for one that goes with
     * the grade by the yardstick that the compliance check applies; so the two never contradict each other.
     *
     * @return whether a reason is missing
     */
    public boolean needsReason() {
        boolean stated = reason.filter(Predicate.not(String::isBlank)).isPresent();
        boolean byGrade = suggestion
                .governing()
                .filter(advice -> advice.cause() != Advice.Cause.GRADE)
                .isEmpty();
        boolean free = comparison == Comparison.AGREES
                || (byGrade && suggestion.allowed().value().contains(decision));
        return !stated && !free;
    }

    /**
     * Returns what is to be said of a decision that departs from the suggestion.
     *
     * @return a finding, none for a decision that agrees or needs no reason
     */
    public Findings findings() {
        if (needsReason()) {
            return one(ApplicationFinding.REASON_MISSING);
        }
        return comparison == Comparison.AGREES || reason.isEmpty() ? Findings.NONE : one(ApplicationFinding.DEPARTS);
    }

    private Findings one(ApplicationFinding code) {
        Basis basis = suggestion
                .governing()
                .map(Advice::basis)
                .orElse(suggestion.allowed().basis());
        return new Findings(List.of(Finding.of(
                        code,
                        "",
                        "item",
                        suggestion.item(),
                        "decision",
                        Decisions.label(decision),
                        "suggested",
                        Decisions.labels(suggestion
                                .governing()
                                .map(Advice::decisions)
                                .orElse(suggestion.allowed().value())),
                        "reason",
                        reason.orElse(""))
                .basedOn(basis.provision())));
    }
}
