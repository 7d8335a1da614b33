package io.github.jixiao.rules.application;

import io.github.jixiao.core.application.Rectification;
import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.rules.law.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the rectification of a problem stands, and by when what is due (整改情况).
 *
 * <p>Immutable and thread-safe.
 *
 * @param rectification the problem and what became of it
 * @param asOf the day as of which it is told
 * @param status how it stands
 * @param planDue the last day for the plan, empty where no rule sets one
 * @param due the last day for having it done: the one promised, or the one that a rule sets
 * @param daysLate calendar days past the last day that was missed, 0 where none was
 * @param basis the rule by which the last day that matters now was set, empty for one promised or for none
 * @since 0.1.0
 */
public record RectificationState(
        Rectification rectification,
        LocalDate asOf,
        RectificationStatus status,
        Optional<LocalDate> planDue,
        LocalDate due,
        long daysLate,
        Optional<Basis> basis) {
    /**
     * Returns what is overdue.
     *
     * @return a finding for a plan or a rectification that is overdue, otherwise none
     */
    public Findings findings() {
        return switch (status) {
            case PLAN_OVERDUE -> overdue(ApplicationFinding.PLAN_OVERDUE);
            case OVERDUE -> overdue(ApplicationFinding.RECTIFICATION_OVERDUE);
            case PLAN_DUE, RUNNING, DONE, ACCEPTED -> Findings.NONE;
        };
    }

    private Findings overdue(ApplicationFinding code) {
        Finding finding =
                Finding.of(code, "", "id", rectification.id(), "problem", rectification.problem(), "days", daysLate);
        return new Findings(
                List.of(basis.map(rule -> finding.basedOn(rule.provision())).orElse(finding)));
    }
}
