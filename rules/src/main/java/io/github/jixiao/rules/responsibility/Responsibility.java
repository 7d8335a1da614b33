package io.github.jixiao.rules.responsibility;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.Relation;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Who answers for what and who may do what at one government (责任体系): the rules of levels and powers, with the facts.
 *
 * <p>Roles are found once for each span of days on which no organ and no relation begins or ends. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class Responsibility {
    private final LevelRules levels;
    private final GovernmentYear facts;
    private final PowerCheck check;
    private final RecordCheck records;
    private final NavigableSet<LocalDate> changes = new TreeSet<>();
    private final Map<LocalDate, Roles> roles = new ConcurrentHashMap<>();

    private Responsibility(LevelRules levels, Powers powers, GovernmentYear facts) {
        this.levels = levels;
        this.facts = facts;
        this.check = new PowerCheck(
                levels,
                powers,
                new Engagements(facts.acts()),
                facts.lines().stream().map(BudgetLine::department).collect(Collectors.toSet()));
        this.records = new RecordCheck(facts, powers, check);
        facts.organs().forEach(organ -> change(organ.since(), organ.until()));
        for (Relation relation : facts.relations()) {
            change(relation.since(), relation.until());
        }
    }

    /**
     * Returns the responsibilities at a government.
     *
     * @param levels which organs there are at which level
     * @param powers what organs must, may and must not do
     * @param facts the organs, relations, budget lines and acts of the government
     * @return the responsibilities
     */
    public static Responsibility of(LevelRules levels, Powers powers, GovernmentYear facts) {
        return new Responsibility(levels, powers, facts);
    }

    private void change(Optional<LocalDate> since, Optional<LocalDate> until) {
        since.ifPresent(changes::add);
        until.filter(LocalDate.MAX::isAfter).ifPresent(last -> changes.add(last.plusDays(1)));
    }

    /**
     * Returns what is wrong with the organs, their relations and the budget lines on a day.
     *
     * @param day the day
     * @return the findings: organs first, then relations, units and lines
     * @throws IllegalArgumentException if two organs have the same id
     */
    public Findings findings(LocalDate day) {
        return HierarchyCheck.of(facts, levels, day);
    }

    /**
     * Returns who has which part on a day.
     *
     * @param day the day
     * @return the roles
     * @throws IllegalArgumentException if the government is not among the organs, or two organs have the same id
     */
    public Roles roles(LocalDate day) {
        LocalDate change = changes.floor(day);
        return roles.computeIfAbsent(change == null ? LocalDate.MIN : change, span -> Roles.of(facts, levels, day));
    }

    /**
     * Returns whether an organ may do something that concerns the government as a whole.
     *
     * @param organ the id of the organ
     * @param act what
     * @param date on which day
     * @return the permission, or all that stands against it and who could do it instead
     * @throws IllegalArgumentException if the government is not among the organs
     */
    public Permission mayDo(String organ, ActKind act, LocalDate date) {
        return check.permission(organ, act, Matter.GOVERNMENT, date, roles(date));
    }

    /**
     * Returns whether an organ may do something about an item.
     *
     * @param organ the id of the organ
     * @param act what
     * @param line the item in the budget of this government
     * @param date on which day
     * @return the permission, or all that stands against it and who could do it instead
     * @throws IllegalArgumentException if the government is not among the organs
     */
    public Permission mayDo(String organ, ActKind act, BudgetLine line, LocalDate date) {
        return check.permission(organ, act, Matter.of(line), date, roles(date));
    }

    /**
     * Returns whether an organ may do something towards another organ.
     *
     * @param organ the id of the organ
     * @param act what
     * @param toward the other organ
     * @param date on which day
     * @return the permission, or all that stands against it and who could do it instead
     * @throws IllegalArgumentException if the government is not among the organs
     */
    public Permission mayDo(String organ, ActKind act, Organ toward, LocalDate date) {
        return check.permission(organ, act, Matter.of(toward), date, roles(date));
    }

    /**
     * Returns whether an organ may do something about what was done: review a target that was set, disclose an
     * evaluation, answer feedback.
     *
     * @param organ the id of the organ
     * @param act what
     * @param about what was done
     * @param date on which day
     * @return the permission, or all that stands against it and who could do it instead
     * @throws IllegalArgumentException if the government is not among the organs
     */
    public Permission mayDo(String organ, ActKind act, Act about, LocalDate date) {
        return check.permission(organ, act, records.matter(about), date, roles(date));
    }

    /**
     * Returns what is wrong with who did a recorded act, and with how a collective decision is recorded.
     *
     * @param act the act; it need not be among the facts
     * @return the findings, none where the organ had the power
     * @throws IllegalArgumentException if the government is not among the organs
     */
    public Findings checkRecord(Act act) {
        return records.check(act, roles(act.date()));
    }
}
