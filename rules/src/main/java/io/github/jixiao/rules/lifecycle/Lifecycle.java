package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.lifecycle.Aggregate;
import io.github.jixiao.core.lifecycle.DossierId;
import io.github.jixiao.core.lifecycle.Event;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.calendar.Due;
import io.github.jixiao.rules.calendar.WorkCalendar;
import io.github.jixiao.rules.responsibility.LevelRules;
import io.github.jixiao.rules.responsibility.Responsibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The steps of dossiers at one government (绩效流转): what is possible, who may do it, and if not, every reason why.
 *
 * <p>All methods are pure: they return a new dossier and leave the given one as it was. The facts hold the organs and budget
 * lines of the year, and what stands outside the dossier at hand: acts of other years of the item, sessions, notices. The
 * rules are those of the fiscal year of the facts, whatever the day. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Lifecycle {
    private final Setting setting;
    private final Refusals refusals;

    private Lifecycle(Setting setting) {
        this.setting = setting;
        this.refusals = new Refusals(setting);
    }

    /**
     * Returns the lifecycle at a government.
     *
     * @param rules the rules of the place and year
     * @param levels which organs there are at which level
     * @param responsibility who may do what at the government
     * @param calendar which days are worked
     * @param facts the organs, relations, budget lines and acts around the dossiers
     * @return the lifecycle
     */
    public static Lifecycle of(
            LifecycleRules rules,
            LevelRules levels,
            Responsibility responsibility,
            WorkCalendar calendar,
            GovernmentYear facts) {
        return new Lifecycle(new Setting(rules, levels, responsibility, calendar, facts));
    }

    /**
     * Returns the rules.
     *
     * @return the rules of the place and year
     */
    public LifecycleRules rules() {
        return setting.rules();
    }

    /**
     * Makes a step on the day of the act.
     *
     * @param dossier the dossier
     * @param act the act
     * @return the dossier with the act, or every reason why not
     * @throws IllegalArgumentException if the dossier has no place in the facts, the act is about something else, or the
     *     dossier was last recorded in later
     */
    public Outcome advance(Dossier dossier, Act act) {
        LocalDate last = dossier.lastRecorded().orElse(act.date());
        return advance(dossier, act, last.isAfter(act.date()) ? last : act.date());
    }

    /**
     * Makes a step that is recorded on a certain day.
     *
     * <p>An act may be recorded long after its day: it counts where its day puts it, provided that all acts remain possible in
     * the order of their days. Being late bars nothing.
     *
     * @param dossier the dossier
     * @param act the act
     * @param recorded the day on which it is recorded
     * @return the dossier with the act, or every reason why not
     * @throws IllegalArgumentException if the dossier has no place in the facts, the act is about something else, or the
     *     dossier was last recorded in later
     */
    public Outcome advance(Dossier dossier, Act act, LocalDate recorded) {
        BudgetLine line = place(dossier.id());
        requireAbout(dossier.id(), act);
        requireNotBackwards(dossier, recorded);
        Standing standing = dossier.standing(act.date());
        Situation at = new Situation(dossier.id(), standing, act, act.kind(), act.date(), line, setting);
        Transition row = standing.transition(act.kind());
        Standing then = row == null || dossier.uses(act.id()) || act.date().isAfter(recorded)
                ? null
                : then(dossier, at, row, act);
        if (then == null) {
            return new Outcome.Refused(
                    dossier, refusals.of(dossier, at, row, act, recorded), available(dossier, act.date()));
        }
        return new Outcome.Accepted(dossier.with(new Event.Recorded(dossier.size() + 1, recorded, act), then));
    }

    /** Where the dossier stands after the act; null where anything stands against it. */
    private @Nullable Standing then(Dossier dossier, Situation at, Transition row, Act act) {
        StepRule rule = setting.rule(row);
        if (rule == null
                || !rule.enabled()
                || !at.standing().allows(row)
                || !setting.authority().allows(act.organ(), rule, at.line(), act.date())) {
            return null;
        }
        for (Guard guard : rule.guards()) {
            if (!GuardCheck.holds(guard, at)) {
                return null;
            }
        }
        if (dossier.standing().isAtEnd(act.date())) {
            return at.standing().after(act, row);
        }
        Replay replay = refusals.replay(dossier, act);
        return replay.failed() == null ? replay.standing() : null;
    }

    /**
     * Withdraws an act that should not be on record.
     *
     * @param dossier the dossier
     * @param act the id of the act
     * @param organ the organ that withdraws it: the one whose act it was
     * @param reason why, not blank
     * @param recorded the day on which it is withdrawn
     * @return the dossier with the withdrawal, or every reason why not; the act itself remains among the events
     * @throws IllegalArgumentException if the reason is blank, or the dossier was last recorded in later
     */
    public Outcome withdraw(Dossier dossier, String act, String organ, String reason, LocalDate recorded) {
        requireReason(reason);
        return correct(dossier, new Event.Voided(dossier.size() + 1, recorded, act, organ, reason), Optional.empty());
    }

    /**
     * Replaces an act on record by the right one.
     *
     * @param dossier the dossier
     * @param act the id of the act that is replaced
     * @param by the act in its place, of the same kind; guards and powers are asked of it as of any act
     * @param reason why, not blank
     * @param recorded the day on which it is replaced
     * @return the dossier with the replacement, or every reason why not; the replaced act remains among the events
     * @throws IllegalArgumentException if the reason is blank, the new act is about something else, or the dossier was last
     *     recorded in later
     */
    public Outcome replace(Dossier dossier, String act, Act by, String reason, LocalDate recorded) {
        requireReason(reason);
        requireAbout(dossier.id(), by);
        return correct(
                dossier,
                new Event.Superseded(dossier.size() + 1, recorded, act, by, by.organ(), reason),
                Optional.of(by));
    }

    private Outcome correct(Dossier dossier, Event event, Optional<Act> by) {
        BudgetLine line = place(dossier.id());
        requireNotBackwards(dossier, event.recorded());
        List<Refusal> against = refusals.ofCorrection(dossier, event, by, line);
        if (!against.isEmpty()) {
            return new Outcome.Refused(dossier, against, available(dossier, event.recorded()));
        }
        Standing then = Replay.of(
                        dossier.id().aggregate(), Corrections.effective(Dossier.with(dossier.events(), event)))
                .standing();
        return new Outcome.Accepted(dossier.with(event, then));
    }

    /**
     * Returns what can be done with a dossier on a day, by whomever.
     *
     * @param dossier the dossier
     * @param date the day
     * @return the steps in the order of the table, each with who may make it and what has to be filed
     * @throws IllegalArgumentException if the dossier has no place in the facts
     */
    public List<Option> available(Dossier dossier, LocalDate date) {
        BudgetLine line = place(dossier.id());
        Standing standing = dossier.standing(date);
        List<Option> options = new ArrayList<>();
        for (Transition row : TransitionTable.ROWS) {
            StepRule rule = setting.rule(row);
            if (rule == null
                    || !rule.enabled()
                    || !row.equals(standing.transition(row.act()))
                    || !standing.allows(row)) {
                continue;
            }
            Situation at = new Situation(dossier.id(), standing, null, row.act(), date, line, setting);
            if (rule.guards().stream()
                    .allMatch(guard -> guard.about() == Guard.About.FILING || GuardCheck.holds(guard, at))) {
                Option option = refusals.option(at, rule);
                if (!option.organs().isEmpty()) {
                    options.add(option);
                }
            }
        }
        return options;
    }

    /**
     * Returns what an organ can do with a dossier on a day.
     *
     * @param dossier the dossier
     * @param organ the id of the organ
     * @param date the day
     * @return the steps in the order of the table
     * @throws IllegalArgumentException if the dossier has no place in the facts
     */
    public List<Option> available(Dossier dossier, String organ, LocalDate date) {
        return available(dossier, date).stream()
                .filter(option ->
                        option.organs().stream().anyMatch(who -> who.id().equals(organ)))
                .toList();
    }

    /**
     * Returns why an organ cannot do something with a dossier on a day, whatever it would file.
     *
     * @param dossier the dossier
     * @param kind what it would do
     * @param organ the id of the organ
     * @param date the day
     * @return everything that stands against it, none where it can be done with the right filing
     * @throws IllegalArgumentException if the dossier has no place in the facts
     */
    public List<Refusal> whyNot(Dossier dossier, ActKind kind, String organ, LocalDate date) {
        BudgetLine line = place(dossier.id());
        Standing standing = dossier.standing(date);
        Situation at = new Situation(dossier.id(), standing, null, kind, date, line, setting);
        return refusals.ofStep(at, standing.transition(kind), organ);
    }

    /**
     * Returns the days in which a step is in time.
     *
     * @param dossier the dossier
     * @param transition the step
     * @param date the day on which it is asked; acts until then count
     * @return the days, empty where there is no time limit, none that runs yet, or the calendar does not know the year
     * @throws IllegalArgumentException if the dossier has no place in the facts
     */
    public Optional<Due> due(Dossier dossier, Transition transition, LocalDate date) {
        BudgetLine line = place(dossier.id());
        StepRule rule = setting.rule(transition);
        return rule == null
                ? Optional.empty()
                : setting.limits()
                        .due(
                                new Situation(
                                        dossier.id(),
                                        dossier.standing(date),
                                        null,
                                        transition.act(),
                                        date,
                                        line,
                                        setting),
                                rule);
    }

    /** The budget line of a dossier, null for a reporting cycle. */
    private @Nullable BudgetLine place(DossierId id) {
        FiscalYear year = setting.facts().year();
        if (id.year().isPresent() && !id.year().get().equals(year)) {
            throw new IllegalArgumentException("dossier " + id + " is not of the fiscal year " + year
                    + " of the facts; ask for the rules of its year");
        }
        if (id.aggregate() == Aggregate.REPORTING_CYCLE) {
            if (!id.subject().equals(setting.facts().government())) {
                throw new IllegalArgumentException("dossier " + id + " is not of the government '"
                        + setting.facts().government() + "' of the facts");
            }
            return null;
        }
        BudgetLine line = setting.around().line(id.subject());
        if (line == null) {
            throw new IllegalArgumentException(
                    "dossier " + id + ": the facts hold no budget line with the item '" + id.subject() + "'");
        }
        return line;
    }

    private static void requireAbout(DossierId id, Act act) {
        boolean ofItem = id.aggregate() != Aggregate.REPORTING_CYCLE;
        boolean otherItem = ofItem && act.item().filter(id.subject()::equals).isEmpty();
        boolean otherYear = id.year().filter(year -> !year.equals(act.year())).isPresent();
        if (otherItem || otherYear) {
            throw new IllegalArgumentException("act " + act.id() + " is about "
                    + act.item().map(item -> "item '" + item + "' in ").orElse("") + act.year() + ", dossier " + id
                    + " is not");
        }
    }

    private static void requireNotBackwards(Dossier dossier, LocalDate recorded) {
        if (dossier.lastRecorded().filter(recorded::isBefore).isPresent()) {
            throw new IllegalArgumentException("dossier " + dossier.id() + " was last recorded in on "
                    + dossier.lastRecorded().get() + ", after " + recorded);
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a correction needs a reason");
        }
    }
}
