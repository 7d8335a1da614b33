package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.rules.responsibility.Roles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The duties of one government and year, kept up to date act by act (履职台账).
 *
 * <p>An act that is added is told only to the duties that it may touch; the report is the same as if all acts had been
 * there from the beginning. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class ComplianceLedger {
    private final Compliance rules;
    private final Facts facts;
    private final List<Account> accounts = new ArrayList<>();

    ComplianceLedger(Compliance rules, GovernmentYear source, LocalDate asOf) {
        this.rules = rules;
        LocalDate last = source.year().days().last();
        Roles roles = Roles.of(source, rules.levels(), asOf.isBefore(last) ? asOf : last);
        this.facts = new Facts(source, asOf, roles);
        Judge judge = new Judge(rules.obligations(), facts, rules.yardsticks(), rules.calendar());
        rules.obligations().forEach(obligation -> accounts.add(new Account(obligation, facts, judge)));
    }

    /**
     * Adds an act.
     *
     * <p>One after the day of the ledger changes nothing.
     *
     * @param act the act
     * @throws IllegalArgumentException if there is an act of its id already
     */
    public void add(Act act) {
        if (!facts.isKnown(act)) {
            return;
        }
        facts.add(act);
        Touched touched = new Touched(act, facts);
        accounts.forEach(account -> account.update(touched));
    }

    /**
     * Returns how a clause stands.
     *
     * @param id the short name of the clause, such as {@code A6.8}
     * @return the gravest status of its duties, empty where there is no such clause
     */
    public Optional<DutyStatus> status(String id) {
        return accounts.stream()
                .filter(account -> account.id().equals(id))
                .findFirst()
                .map(Account::status);
    }

    /**
     * Returns how all obligations stand.
     *
     * @return the report
     */
    public ComplianceReport report() {
        Organ government = facts.roles().government();
        return new ComplianceReport(
                government.id(),
                government.name(),
                government.jurisdiction(),
                facts.year(),
                facts.asOf(),
                rules.packs(),
                accounts.stream().map(Account::result).toList(),
                accounts.stream()
                        .flatMap(account -> account.coverage().stream())
                        .toList());
    }
}
