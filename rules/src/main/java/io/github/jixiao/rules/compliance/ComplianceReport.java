package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.value.FiscalYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the clauses were kept by one government for one fiscal year, as of a day (履职核查报告).
 *
 * <p>Immutable and thread-safe.
 *
 * @param government the id of the government
 * @param name its name
 * @param jurisdiction its area
 * @param year the fiscal year
 * @param asOf the day as of which it is told; what was done later is left out
 * @param packs the packs that it rests on, with their versions
 * @param clauses the clauses in the order of the law
 * @param coverage for how many items, and how much money, each duty about items was done
 * @since 0.1.0
 */
public record ComplianceReport(
        String government,
        String name,
        Jurisdiction jurisdiction,
        FiscalYear year,
        LocalDate asOf,
        List<String> packs,
        List<ClauseResult> clauses,
        List<Coverage> coverage) {
    /** Copies the lists. */
    public ComplianceReport {
        packs = List.copyOf(packs);
        clauses = List.copyOf(clauses);
        coverage = List.copyOf(coverage);
    }

    /**
     * Returns how a clause was kept.
     *
     * @param id the short name of the clause, such as {@code A6.8}
     * @return the result, empty where there is no such clause
     */
    public Optional<ClauseResult> clause(String id) {
        return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
    }

    /**
     * Returns how many clauses have a status.
     *
     * @param status the status
     * @return the number
     */
    public long count(DutyStatus status) {
        return clauses.stream().filter(clause -> clause.status() == status).count();
    }

    /**
     * Returns the duties that an organ answers for.
     *
     * @param organ the id of the organ
     * @return by clause, those clauses left out under which it has no duty
     */
    public List<ClauseResult> dutiesOf(String organ) {
        return clauses.stream()
                .map(clause -> clause.only(organ))
                .filter(clause -> !clause.duties().isEmpty())
                .toList();
    }

    /**
     * Returns what is breached, overdue, due or not checkable, as findings.
     *
     * @return the findings, in the order of the clauses; the pointer of each leads to its duty in this report
     */
    public Findings findings() {
        return ComplianceFinding.of(this);
    }
}
