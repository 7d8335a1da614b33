package io.github.jixiao.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.lifecycle.Aggregate;
import io.github.jixiao.core.lifecycle.DossierId;
import io.github.jixiao.core.lifecycle.Event;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.RuleBook;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.calendar.Due;
import io.github.jixiao.rules.cases.ActText;
import io.github.jixiao.rules.cases.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Walks a scenario: makes its steps, and asks of each what the file says of it. */
final class ScenarioWalk {
    private final Scenario scenario;
    private final RuleBooks books;
    private final Map<FiscalYear, RuleBook> rules = new HashMap<>();
    private final Map<DossierId, Dossier> dossiers = new LinkedHashMap<>();
    private final Map<DossierId, Lifecycle> lifecycles = new HashMap<>();
    private final Set<ProvisionRef> shown = new LinkedHashSet<>();
    private final Set<Guard> held = EnumSet.noneOf(Guard.class);
    private final Set<Ground> refusedOn = new LinkedHashSet<>();
    private int number;

    ScenarioWalk(Scenario scenario) {
        this.scenario = scenario;
        this.books = scenario.overlay()
                .map(folder -> RuleBooks.standard().with(ScenarioFiles.OVERLAYS.resolve(folder)))
                .orElseGet(RuleBooks::standard);
    }

    void walk() {
        for (JsonNode step : scenario.steps()) {
            number++;
            try {
                make(new Node(step));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("step " + number + " " + step + "\n" + e.getMessage(), e);
            }
        }
        Map<DossierId, List<String>> ends = new LinkedHashMap<>();
        dossiers.forEach((id, dossier) -> ends.put(id, ScenarioCheck.codes(dossier.standing())));
        assertThat(ends).as("where the dossiers end").isEqualTo(scenario.ends());
        dossiers.values().forEach(ScenarioWalk::assertReplayed);
        for (ProvisionRef provision : scenario.provisions()) {
            assertThat(rules(scenario.year()).provision(provision))
                    .as("provision " + provision)
                    .isPresent();
        }
        assertThat(shown).as("provisions of the steps made or refused").containsAll(scenario.provisions());
    }

    /** The guards of the steps that were accepted. */
    Set<Guard> held() {
        return held;
    }

    /** What steps were refused on. */
    Set<Ground> refusedOn() {
        return refusedOn;
    }

    /** The dossier is its events: put together from them it stands where the walk led. */
    private static void assertReplayed(Dossier dossier) {
        Dossier replayed = Dossier.of(dossier.id(), dossier.events());
        assertThat(replayed.standing().states()).isEqualTo(dossier.standing().states());
        assertThat(replayed.standing().steps())
                .usingRecursiveComparison()
                .isEqualTo(dossier.standing().steps());
    }

    private RuleBook rules(FiscalYear year) {
        return rules.computeIfAbsent(year, of -> books.inForce(scenario.world().jurisdiction(), of));
    }

    /** The lifecycle with all other dossiers among the facts around, as an office would have them. */
    private Lifecycle lifecycle(DossierId id) {
        FiscalYear year = id.year().orElse(scenario.year());
        List<Act> around = new ArrayList<>(scenario.around());
        dossiers.forEach((other, dossier) -> {
            if (!other.equals(id)) {
                around.addAll(dossier.acts());
            }
        });
        return rules(year)
                .lifecycle(scenario.world()
                        .facts(year)
                        .lines(scenario.lines())
                        .acts(around)
                        .build());
    }

    private void make(Node step) {
        DossierId id = step.text("of").map(DossierId::parse).orElse(scenario.dossier());
        Dossier before = dossiers.computeIfAbsent(id, Dossier::open);
        Lifecycle lifecycle = lifecycles.computeIfAbsent(id, this::lifecycle);
        Optional<Node> check = step.node("check");
        if (check.isPresent()) {
            new ScenarioCheck(lifecycle, before).check(check.get());
            step.end();
            return;
        }
        if (step.has("withdraw") || step.has("replace")) {
            correct(id, before, lifecycle, step);
        } else {
            advance(id, before, lifecycle, step);
        }
    }

    private void correct(DossierId id, Dossier before, Lifecycle lifecycle, Node step) {
        String reason = step.text("reason").orElseThrow();
        LocalDate recorded = step.day("on").orElseThrow();
        Expected expected = new Expected(step);
        Outcome outcome = step.text("withdraw")
                .map(act -> lifecycle.withdraw(before, act, step.text("by").orElseThrow(), reason, recorded))
                .orElseGet(() -> lifecycle.replace(
                        before,
                        step.text("replace").orElseThrow(),
                        act(step.node("with").orElseThrow(), id),
                        reason,
                        recorded));
        step.end();
        expected.ask(outcome, before);
        keep(id, before, outcome);
    }

    private void advance(DossierId id, Dossier before, Lifecycle lifecycle, Node step) {
        Optional<LocalDate> recorded = step.day("recorded");
        Optional<LocalDate> due = step.day("due");
        Optional<Integer> late = step.number("late");
        Expected expected = new Expected(step);
        Act act = act(step, id);
        Outcome outcome = recorded.map(day -> lifecycle.advance(before, act, day))
                .orElseGet(() -> lifecycle.advance(before, act));
        expected.ask(outcome, before);
        keep(id, before, outcome);
        Transition row = before.standing(act.date()).transition(act.kind());
        if (row == null) {
            assertThat(outcome).isNotInstanceOf(Outcome.Accepted.class);
            assertThat(due).as("a step that is not possible has no time limit").isEmpty();
            return;
        }
        if (outcome instanceof Outcome.Accepted) {
            StepRule rule = lifecycle.rules().step(row).orElseThrow();
            shown.addAll(rule.provisions());
            held.addAll(rule.guards());
            assertThat(ScenarioCheck.rows(lifecycle.available(before, act.organ(), act.date())))
                    .as("an accepted step is among those that were available")
                    .contains(row.id());
        }
        if (due.isPresent() || late.isPresent()) {
            Due days = lifecycle.due(before, row, act.date()).orElseThrow();
            due.ifPresent(day -> assertThat(days.last()).as("last day").isEqualTo(day));
            late.ifPresent(number ->
                    assertThat(days.daysLate(act.date())).as("days late").isEqualTo((long) number));
            lifecycle
                    .rules()
                    .step(row)
                    .flatMap(StepRule::limit)
                    .ifPresent(limit -> shown.add(limit.deadline().basis().provision()));
        }
    }

    private Act act(Node node, DossierId id) {
        Act read = ActText.read(node, number, id.year().orElse(scenario.year()));
        return read.item().isPresent() || !ofItem(id)
                ? read
                : read.toBuilder().item(id.subject()).build();
    }

    private static boolean ofItem(DossierId id) {
        return id.aggregate() != Aggregate.REPORTING_CYCLE;
    }

    private void keep(DossierId id, Dossier before, Outcome outcome) {
        if (outcome instanceof Outcome.Accepted accepted) {
            List<Event> events = accepted.dossier().events();
            assertThat(events.subList(0, before.size())).isEqualTo(before.events());
            assertThat(events).hasSize(before.size() + 1);
            dossiers.put(id, accepted.dossier());
            lifecycles.keySet().retainAll(Set.of(id));
        } else if (outcome instanceof Outcome.Refused refused) {
            assertThat(refused.dossier())
                    .as("a refused step leaves the dossier untouched")
                    .isSameAs(before);
            refused.refusals().forEach(refusal -> {
                shown.addAll(refusal.provisions());
                refusedOn.add(refusal.ground());
            });
        }
    }

    /** What a step says of its outcome; a step that says nothing is accepted. */
    private static final class Expected {
        private final List<String> refused;
        private final Optional<List<String>> could;
        private final Optional<LocalDate> from;
        private final Optional<LocalDate> until;
        private final List<String> instead;

        Expected(Node step) {
            refused = step.texts("refused");
            could = step.has("could") ? Optional.of(step.texts("could")) : Optional.empty();
            from = step.day("from");
            until = step.day("until");
            instead = step.texts("instead");
        }

        void ask(Outcome outcome, Dossier before) {
            if (outcome instanceof Outcome.Refused found) {
                List<Refusal> refusals = found.refusals();
                assertThat(refusals.stream().map(Refusal::code).distinct())
                        .as(found.asText(Locale.ROOT) + "\n" + before)
                        .containsExactlyInAnyOrderElementsOf(refused);
                could.ifPresent(organs -> assertThat(refusals.stream()
                                .flatMap(refusal -> refusal.could().stream())
                                .map(Organ::id)
                                .distinct())
                        .as("who could")
                        .containsExactlyInAnyOrderElementsOf(organs));
                from.ifPresent(day -> assertThat(refusals)
                        .as("from")
                        .anyMatch(refusal -> refusal.from().equals(Optional.of(day))));
                until.ifPresent(day -> assertThat(refusals)
                        .as("until")
                        .anyMatch(refusal -> refusal.until().equals(Optional.of(day))));
                assertThat(ScenarioCheck.rows(found.instead())).as("instead").containsAll(instead);
            } else {
                assertThat(refused).as("it was accepted").isEmpty();
            }
        }
    }
}
