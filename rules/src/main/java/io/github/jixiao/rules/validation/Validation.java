package io.github.jixiao.rules.validation;

import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.rules.internal.check.FormChecks;
import io.github.jixiao.rules.scheme.Scheme;
import java.util.Optional;

/**
 * Checks a document before any scheme of scoring is applied: what its form asks for, and whether it contradicts itself.
 *
 * <p>An error stands for a contradiction within the document, a warning for something odd that somebody must look at, an
 * information for a note. What takes a scheme or a law to judge (over-execution, weights against the scheme, scores
 * above their weight, grades) is found by scoring and comparison. Nothing is thrown for what a document says. Stateless;
 * safe for use by many threads.
 *
 * @since 0.1.0
 */
public final class Validation {
    private Validation() {}

    /**
     * Returns the constraints that a value breaks: what is blank, too long, or not a code of its kind.
     *
     * <p>All Jakarta constraints on accessors are seen, the host's own values included. Weights that do not add up are
     * not told of a copy that was cut off. The first call takes some hundred milliseconds.
     *
     * @param entity the value, such as an expenditure item or an evaluation
     * @return one finding per place and constraint; the code is the constraint's name, such as {@code NOT_BLANK}
     */
    public static Findings form(Object entity) {
        Findings found = Form.CHECKS.of(entity);
        boolean cutOff = entity instanceof Evaluation evaluation && !evaluation.complete();
        return cutOff
                ? new Findings(found.stream()
                        .filter(finding -> !finding.code().equals("WEIGHTS_ADD_UP"))
                        .toList())
                : found;
    }

    /**
     * Returns where an evaluation contradicts itself or holds something odd, without any scheme.
     *
     * <p>Where it does not state its full marks they are taken as a hundred (百分制).
     *
     *
     * @param evaluation the evaluation, complete or cut off
     * @return the findings, of the codes of {@link ConsistencyFinding}, check by check
     */
    public static Findings consistency(Evaluation evaluation) {
        return ConsistencyChecks.of(evaluation, Optional.empty());
    }

    /**
     * Returns where an evaluation contradicts itself or holds something odd.
     *
     * @param evaluation the evaluation, complete or cut off
     * @param scheme the scheme whose full marks count where the evaluation does not state them
     * @return the findings, of the codes of {@link ConsistencyFinding}, check by check
     */
    public static Findings consistency(Evaluation evaluation, Scheme scheme) {
        return ConsistencyChecks.of(evaluation, Optional.of(scheme.fullMarks()));
    }

    /**
     * Returns everything there is to say about an evaluation without a scheme.
     *
     * @param evaluation the evaluation
     * @return the findings of {@link #form(Object)}, then those of {@link #consistency(Evaluation)}
     */
    public static Findings of(Evaluation evaluation) {
        return form(evaluation).and(consistency(evaluation));
    }

    /**
     * Returns everything there is to say about an evaluation before it is scored under a scheme.
     *
     * @param evaluation the evaluation
     * @param scheme the scheme
     * @return the findings of {@link #form(Object)}, then those of {@link #consistency(Evaluation, Scheme)}
     */
    public static Findings of(Evaluation evaluation, Scheme scheme) {
        return form(evaluation).and(consistency(evaluation, scheme));
    }

    /** Built at the first use. */
    private static final class Form {
        static final FormChecks CHECKS = new FormChecks(new AccessorProperties());
    }
}
