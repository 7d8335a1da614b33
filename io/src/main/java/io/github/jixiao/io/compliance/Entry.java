package io.github.jixiao.io.compliance;

import io.github.jixiao.rules.compliance.ClauseResult;
import io.github.jixiao.rules.compliance.ComplianceReport;
import io.github.jixiao.rules.compliance.Duty;
import io.github.jixiao.rules.compliance.DutyStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A duty together with its clause.
 *
 * @param clause the clause
 * @param duty the duty
 */
record Entry(ClauseResult clause, Duty duty) {
    /** By due day, those without one last; otherwise in the order of the report. */
    static final Comparator<Entry> BY_DAY =
            Comparator.comparing(entry -> entry.duty().due().orElse(LocalDate.MAX));

    /** The gravest first, within one status by due day. */
    static final Comparator<Entry> BY_STATUS = Comparator.<Entry, DutyStatus>comparing(
                    entry -> entry.duty().status())
            .thenComparing(BY_DAY);

    static List<Entry> of(ComplianceReport report) {
        return report.clauses().stream().flatMap(clause -> of(clause).stream()).toList();
    }

    static List<Entry> of(ClauseResult clause) {
        return clause.duties().stream().map(duty -> new Entry(clause, duty)).toList();
    }

    /** Whether there is something left to do or to show: nothing was done yet that could count for it. */
    boolean isOpen() {
        return switch (duty.status()) {
            case BREACHED, OVERDUE, NOT_CHECKABLE, DUE -> duty.done().isEmpty();
            case FULFILLED, NOT_APPLICABLE -> false;
        };
    }
}
