package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.lifecycle.Event;
import io.github.jixiao.core.lifecycle.State;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.calendar.Due;
import io.github.jixiao.rules.responsibility.Permission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names everything that stands against a step. Slower than refusing, and only asked once a step is refused. */
final class Refusals {
    private final Setting setting;

    Refusals(Setting setting) {
        this.setting = setting;
    }

    /** Everything that stands against an act. */
    List<Refusal> of(Dossier dossier, Situation at, @Nullable Transition row, Act act, LocalDate recorded) {
        List<Refusal> found = new ArrayList<>();
        if (dossier.uses(act.id())) {
            found.add(plain(Obstacle.RECORDED_ALREADY, "：" + act.id(), ": " + act.id()));
        }
        if (act.date().isAfter(recorded)) {
            found.add(new Refusal(
                    Obstacle.NOT_YET_DONE,
                    Obstacle.NOT_YET_DONE.label(),
                    List.of(),
                    Optional.of(act.date()),
                    Optional.empty(),
                    List.of()));
        }
        found.addAll(ofStep(at, row, act.organ()));
        if (found.isEmpty()) {
            Act later = replay(dossier, act).failed();
            if (later != null) {
                found.add(contradicts(later));
            }
        }
        return found;
    }

    Replay replay(Dossier dossier, Act act) {
        List<Act> acts = new ArrayList<>(dossier.acts());
        acts.add(act);
        return Replay.of(dossier.id().aggregate(), acts);
    }

    /** What stands against a step by an organ; guards on the filing are asked only where there is an act. */
    List<Refusal> ofStep(Situation at, @Nullable Transition row, String organ) {
        List<Refusal> found = new ArrayList<>();
        if (row == null) {
            found.add(notFromHere(at));
            List<Organ> could = setting.authority().who(at.kind(), at.line(), at.date());
            found.addAll(ofPower(at, could, List.of(), Optional.empty(), organ));
            return found;
        }
        StepRule rule = setting.rule(row);
        if (rule == null || !rule.enabled()) {
            List<ProvisionRef> provisions = rule == null ? List.of() : rule.provisions();
            found.add(new Refusal(
                    Obstacle.NOT_IN_USE,
                    Obstacle.NOT_IN_USE.label(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    provisions));
            return found;
        }
        Optional<LocalDate> until = setting.limits().due(at, rule).map(Due::last);
        if (!at.standing().allows(row)) {
            State blocking = Objects.requireNonNull(at.standing().blocking(row));
            found.add(new Refusal(
                    Obstacle.OTHER_TRACK,
                    new Text(
                            blocking.track().label().zh() + "为「"
                                    + blocking.label().zh() + "」，不能"
                                    + row.act().label().zh(),
                            "the track " + blocking.track().label().en() + " is at \""
                                    + blocking.label().en() + "\", which does not allow the "
                                    + row.act().label().en()),
                    List.of(),
                    Optional.empty(),
                    until,
                    rule.provisions()));
        }
        if (!setting.authority().isFor(organ, rule, at.line(), at.date())) {
            found.add(notItsStep(at, rule, until));
        }
        found.addAll(ofPower(at, who(at, rule), rule.provisions(), until, organ));
        for (Guard guard : rule.guards()) {
            boolean asked = at.act() != null || guard.about() == Guard.About.RECORD;
            if (asked && !GuardCheck.holds(guard, at)) {
                found.add(unmet(at, rule, guard, until, organ));
            }
        }
        return found;
    }

    private Refusal notFromHere(Situation at) {
        List<Transition> rows = TransitionTable.ROWS.stream()
                .filter(row -> row.act() == at.kind()
                        && row.track().aggregate() == at.id().aggregate())
                .toList();
        Text now = new Text(
                at.standing().states().values().stream()
                        .filter(state -> rows.isEmpty() || rows.get(0).track() == state.track())
                        .map(state -> state.label().zh())
                        .collect(Collectors.joining("、")),
                at.standing().states().values().stream()
                        .filter(state -> rows.isEmpty() || rows.get(0).track() == state.track())
                        .map(state -> state.label().en())
                        .collect(Collectors.joining(", ")));
        Text from = new Text(
                rows.stream()
                        .flatMap(row -> row.from().stream())
                        .map(state -> state.label().zh())
                        .distinct()
                        .collect(Collectors.joining("、")),
                rows.stream()
                        .flatMap(row -> row.from().stream())
                        .map(state -> state.label().en())
                        .distinct()
                        .collect(Collectors.joining(", ")));
        List<ProvisionRef> provisions = rows.stream()
                .map(setting::rule)
                .filter(Objects::nonNull)
                .flatMap(rule -> rule.provisions().stream())
                .distinct()
                .toList();
        return new Refusal(
                Obstacle.NOT_FROM_HERE,
                new Text(
                        "「" + at.kind().label().zh() + "」在当前状态（" + now.zh() + "）不能办理"
                                + (rows.isEmpty() ? "，本卷宗没有这一步" : "，须处于：" + from.zh()),
                        "the " + at.kind().label().en() + " is not possible at \"" + now.en() + "\""
                                + (rows.isEmpty() ? "; this dossier has no such step" : "; it is from: " + from.en())),
                setting.authority().who(at.kind(), at.line(), at.date()),
                Optional.empty(),
                Optional.empty(),
                provisions);
    }

    private Refusal notItsStep(Situation at, StepRule rule, Optional<LocalDate> until) {
        Text actors = actors(rule);
        return new Refusal(
                Obstacle.NOT_ITS_STEP,
                new Text(
                        rule.transition().act().label().zh() + "由" + actors.zh() + "办理",
                        "the " + rule.transition().act().label().en() + " is for: " + actors.en()),
                who(at, rule),
                Optional.empty(),
                until,
                rule.provisions());
    }

    private List<Refusal> ofPower(
            Situation at, List<Organ> could, List<ProvisionRef> provisions, Optional<LocalDate> until, String organ) {
        Permission permission = setting.authority().permission(organ, at.kind(), at.line(), at.date());
        List<Refusal> found = new ArrayList<>();
        for (Permission.Refusal refusal : permission.refusals()) {
            found.add(new Refusal(
                    Obstacle.NO_POWER,
                    refusal.reason(),
                    could,
                    Optional.empty(),
                    until,
                    refusal.provisions().isEmpty() ? provisions : refusal.provisions()));
        }
        return found;
    }

    private Refusal unmet(Situation at, StepRule rule, Guard guard, Optional<LocalDate> until, String organ) {
        List<Organ> could = guard.remedy()
                .map(remedy -> setting.authority().who(remedy, at.line(), at.date()))
                .orElseGet(() -> without(at, rule, guard, organ));
        return new Refusal(guard, guard.label(), could, GuardCheck.from(guard, at), until, rule.provisions());
    }

    /** Who could act where no other act helps: another organ, or the same with a better filing. */
    private List<Organ> without(Situation at, StepRule rule, Guard guard, String organ) {
        if (guard == Guard.RIGHT_APPROVER || guard == Guard.BY_EVALUATOR) {
            return who(at, rule);
        }
        return guard.about() == Guard.About.FILING
                ? setting.authority().roles(at.date()).hierarchy().organ(organ).stream()
                        .toList()
                : List.of();
    }

    /** Who may make a step here: those with the power, of whom some guards let only one kind through. */
    private List<Organ> who(Situation at, StepRule rule) {
        return setting.authority().who(rule, at.line(), at.date()).stream()
                .filter(organ -> !rule.guards().contains(Guard.RIGHT_APPROVER) || Execution.isRightKind(at, organ.id()))
                .filter(organ -> !rule.guards().contains(Guard.BY_EVALUATOR) || Results.byEvaluator(at, organ.id()))
                .toList();
    }

    private static Refusal plain(Obstacle obstacle, String zh, String en) {
        return new Refusal(
                obstacle,
                new Text(obstacle.label().zh() + zh, obstacle.label().en() + en),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Refusal contradicts(Act later) {
        return plain(
                Obstacle.CONTRADICTS_LATER,
                "：" + later.date() + " " + later.kind().label().zh() + "（" + later.id() + "）",
                ": the " + later.kind().label().en() + " of " + later.date() + " (" + later.id() + ")");
    }

    /** Everything that stands against the correction of a record. */
    List<Refusal> ofCorrection(Dossier dossier, Event event, Optional<Act> by, @Nullable BudgetLine line) {
        String id = event instanceof Event.Voided voided ? voided.act() : ((Event.Superseded) event).act();
        String organ = event instanceof Event.Voided voided ? voided.organ() : ((Event.Superseded) event).organ();
        Optional<Act> record =
                dossier.acts().stream().filter(act -> act.id().equals(id)).findFirst();
        if (record.isEmpty()) {
            return List.of(plain(Obstacle.NOT_ON_RECORD, "：" + id, ": " + id));
        }
        List<Refusal> found = new ArrayList<>();
        if (!record.get().organ().equals(organ)) {
            found.add(new Refusal(
                    Obstacle.NOT_ITS_RECORD,
                    Obstacle.NOT_ITS_RECORD.label(),
                    setting
                            .authority()
                            .roles(event.recorded())
                            .hierarchy()
                            .organ(record.get().organ())
                            .stream()
                            .toList(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of()));
        }
        by.ifPresent(act -> replacement(dossier, record.get(), act, event, line, found));
        Act failed = Replay.of(dossier.id().aggregate(), Corrections.effective(Dossier.with(dossier.events(), event)))
                .failed();
        if (failed != null) {
            found.add(contradicts(failed));
        }
        return found;
    }

    private void replacement(
            Dossier dossier, Act record, Act by, Event event, @Nullable BudgetLine line, List<Refusal> found) {
        if (by.kind() != record.kind()) {
            found.add(plain(Obstacle.OTHER_KIND, "", ""));
            return;
        }
        if (!by.id().equals(record.id()) && dossier.uses(by.id())) {
            found.add(plain(Obstacle.RECORDED_ALREADY, "：" + by.id(), ": " + by.id()));
        }
        if (by.date().isAfter(event.recorded())) {
            found.add(plain(Obstacle.NOT_YET_DONE, "", ""));
        }
        List<Act> without = new ArrayList<>(dossier.acts());
        without.remove(record);
        Standing before = Replay.of(
                        dossier.id().aggregate(),
                        without.stream()
                                .filter(act -> !act.date().isAfter(by.date()) && comesBefore(dossier, act, record, by))
                                .toList())
                .standing();
        Situation at = new Situation(dossier.id(), before, by, by.kind(), by.date(), line, setting);
        found.addAll(ofStep(at, before.transition(by.kind()), by.organ()));
    }

    /** Acts of the day of the replacement come before it if they came before what it replaces. */
    private static boolean comesBefore(Dossier dossier, Act act, Act record, Act by) {
        List<Act> acts = dossier.acts();
        return act.date().isBefore(by.date()) || acts.indexOf(act) < acts.indexOf(record);
    }

    Option option(Situation at, StepRule rule) {
        List<Guard> needs = rule.guards().stream()
                .filter(guard -> guard.about() == Guard.About.FILING)
                .toList();
        return new Option(rule, who(at, rule), needs, setting.limits().due(at, rule));
    }

    private static Text actors(StepRule rule) {
        return new Text(
                rule.actors().stream().map(OrganKind::label).map(Text::zh).collect(Collectors.joining("、")),
                rule.actors().stream().map(OrganKind::label).map(Text::en).collect(Collectors.joining(", ")));
    }
}
