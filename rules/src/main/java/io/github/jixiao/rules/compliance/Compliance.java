package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.rules.calendar.WorkCalendar;
import io.github.jixiao.rules.obligation.Obligation;
import io.github.jixiao.rules.obligation.Yardsticks;
import io.github.jixiao.rules.responsibility.LevelRules;
import java.time.LocalDate;
import java.util.List;

/**
 * Says clause by clause whether obligations were kept (履职核查).
 *
 * <p>Immutable and thread-safe.
 *
 * @param obligations the obligations, with their time limits for the year and level
 * @param yardsticks the numbers to measure by
 * @param calendar the working days
 * @param levels which organs there are at which level
 * @param packs the packs that all of these come from
 * @since 0.1.0
 */
public record Compliance(
        List<Obligation> obligations,
        Yardsticks yardsticks,
        WorkCalendar calendar,
        LevelRules levels,
        List<String> packs) {
    /** Copies the lists. */
    public Compliance {
        obligations = List.copyOf(obligations);
        packs = List.copyOf(packs);
    }

    /**
     * Returns how the obligations were kept.
     *
     * @param facts the facts of a government and year; those after the day are left out
     * @param asOf the day as of which it is told
     * @return the report
     * @throws IllegalArgumentException if the government is not among the organs, or an id stands twice
     * @throws io.github.jixiao.rules.calendar.UnknownYearException if working days are to be counted in a year of which
     *     the holidays are not recorded
     */
    public ComplianceReport report(GovernmentYear facts, LocalDate asOf) {
        return ledger(facts, asOf).report();
    }

    /**
     * Returns a ledger of the obligations, to which further acts can be added.
     *
     * @param facts the facts to begin with; those after the day are left out
     * @param asOf the day as of which it is told
     * @return the ledger
     * @throws IllegalArgumentException if the government is not among the organs, or an id stands twice
     * @throws io.github.jixiao.rules.calendar.UnknownYearException if working days are to be counted in a year of which
     *     the holidays are not recorded
     */
    public ComplianceLedger ledger(GovernmentYear facts, LocalDate asOf) {
        return new ComplianceLedger(this, facts, asOf);
    }
}
