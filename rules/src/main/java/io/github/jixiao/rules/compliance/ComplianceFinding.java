package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.FindingCode;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.finding.Wording;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be found when the keeping of clauses is checked.
 *
 * @since 0.1.0
 */
public enum ComplianceFinding implements FindingCode {
    /** A duty was done late, early, by the wrong organ, or not as the clause asks. */
    DUTY_BREACHED(
            Severity.ERROR, "{clause} {term}：{subject}，{organ}，{gap}", "{clause} {term}: {subject}, {organ}: {gap}"),
    /** A duty was not done, and the time for it is over. */
    DUTY_OVERDUE(
            Severity.ERROR, "{clause} {term}：{subject}，{organ}，{gap}", "{clause} {term}: {subject}, {organ}: {gap}"),
    /** The facts do not show whether a duty was done. */
    DUTY_NOT_CHECKABLE(
            Severity.WARNING,
            "{clause} {term}：{subject}，无法核验：{gap}",
            "{clause} {term}: {subject}, not checkable: {gap}"),
    /** A duty is to be done, and there is time left. */
    DUTY_DUE(Severity.INFO, "{clause} {term}：{subject}，{organ}，{gap}", "{clause} {term}: {subject}, {organ}: {gap}");

    private final Wording wording;

    ComplianceFinding(Severity severity, String zh, String en) {
        wording = new Wording(severity, new Text(zh, en));
    }

    @Override
    public Wording wording() {
        return wording;
    }

    static Findings of(ComplianceReport report) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < report.clauses().size(); i++) {
            ClauseResult clause = report.clauses().get(i);
            for (int j = 0; j < clause.duties().size(); j++) {
                String pointer = "/clauses/" + i + "/duties/" + j;
                finding(clause, clause.duties().get(j), pointer).ifPresent(findings::add);
            }
        }
        return new Findings(findings);
    }

    private static Optional<Finding> finding(ClauseResult clause, Duty duty, String pointer) {
        return code(duty.status())
                .map(code -> Finding.of(
                                code,
                                pointer,
                                "clause",
                                clause.id(),
                                "term",
                                clause.term(),
                                "subject",
                                duty.subject(),
                                "organ",
                                duty.organ().orElse(""),
                                "gap",
                                duty.gap().orElse(new Text("", "")))
                        .basedOn(clause.provisions().toArray(ProvisionRef[]::new)));
    }

    private static Optional<ComplianceFinding> code(DutyStatus status) {
        return switch (status) {
            case BREACHED -> Optional.of(DUTY_BREACHED);
            case OVERDUE -> Optional.of(DUTY_OVERDUE);
            case NOT_CHECKABLE -> Optional.of(DUTY_NOT_CHECKABLE);
            case DUE -> Optional.of(DUTY_DUE);
            case FULFILLED, NOT_APPLICABLE -> Optional.empty();
        };
    }
}
