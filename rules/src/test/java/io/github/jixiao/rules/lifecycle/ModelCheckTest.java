package io.github.jixiao.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.law.EvidenceMark;
import io.github.jixiao.core.lifecycle.Aggregate;
import io.github.jixiao.core.lifecycle.State;
import io.github.jixiao.core.lifecycle.Track;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.RuleBook;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.cases.World;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The table of transitions")
class ModelCheckTest {
    private static final FiscalYear YEAR = FiscalYear.of(2022);
    private static final Set<State> END = EnumSet.of(State.REJECTED, State.ARCHIVED, State.EXITED, State.CLOSED);

    private static RuleBook hubei() {
        return RuleBooks.standard().inForce(World.COUNTY.jurisdiction(), YEAR);
    }

    private static LifecycleRules rules(RuleBook book, World world) {
        return book.lifecycle(world.facts(book.year()).build()).rules();
    }

    private static List<Transition> rows(Aggregate aggregate) {
        return Transition.all().stream()
                .filter(row -> row.track().aggregate() == aggregate)
                .toList();
    }

    /** Every combination of states that dossiers of a kind can get into, by the table alone. */
    private static Set<Map<Track, State>> reachable(Aggregate aggregate) {
        Map<Track, State> first = new EnumMap<>(Track.class);
        TransitionTable.first(aggregate).forEach(state -> first.put(state.track(), state));
        Set<Map<Track, State>> seen = new HashSet<>(Set.of(first));
        Deque<Map<Track, State>> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Map<Track, State> next : next(open.pop(), aggregate)) {
                if (seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return seen;
    }

    private static List<Map<Track, State>> next(Map<Track, State> at, Aggregate aggregate) {
        List<Map<Track, State>> next = new ArrayList<>();
        for (Transition row : rows(aggregate)) {
            if (isPossible(row, at) && row.to().isPresent()) {
                Map<Track, State> there = new EnumMap<>(at);
                there.put(row.track(), row.to().get());
                next.add(there);
            }
        }
        return next;
    }

    private static boolean isPossible(Transition row, Map<Track, State> at) {
        Set<Track> minded = row.during().stream().map(State::track).collect(Collectors.toSet());
        return row.from().contains(at.get(row.track()))
                && minded.stream().allMatch(track -> row.during().contains(at.get(track)));
    }

    @Test
    @DisplayName("names each row once")
    void names() {
        assertThat(Transition.all()).extracting(Transition::id).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("holds the 47 steps of an item's life and the 13 of reporting")
    void complete() {
        Set<String> wanted = new LinkedHashSet<>();
        for (int i = 1; i <= 47; i++) {
            wanted.add(String.format("T%02d", i));
        }
        for (int i = 1; i <= 13; i++) {
            wanted.add(String.format("R%02d", i));
        }
        assertThat(Transition.all()).extracting(Transition::id).containsAll(wanted);
        Set<String> codes = new LinkedHashSet<>();
        for (int i = 0; i <= 31; i++) {
            codes.add(String.format("S%02d", i));
        }
        for (int i = 0; i <= 13; i++) {
            codes.add("R" + i);
        }
        assertThat(State.values()).extracting(State::code).containsAll(codes).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("lets an act make one step at most, whatever the states of the tracks")
    void deterministic() {
        for (Aggregate aggregate : Aggregate.values()) {
            Map<io.github.jixiao.core.act.ActKind, Track> tracks = new HashMap<>();
            for (Transition row : rows(aggregate)) {
                Track earlier = tracks.put(row.act(), row.track());
                assertThat(earlier == null || earlier == row.track())
                        .as("%s moves one track of %s", row.act(), aggregate)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Aggregate.class)
    @DisplayName("reaches every state")
    void everyStateReachable(Aggregate aggregate) {
        Set<State> reached = EnumSet.noneOf(State.class);
        reachable(aggregate).forEach(states -> reached.addAll(states.values()));
        Set<State> all = EnumSet.noneOf(State.class);
        for (State state : State.values()) {
            if (state.track().aggregate() == aggregate) {
                all.add(state);
            }
        }
        assertThat(reached).isEqualTo(all);
    }

    @ParameterizedTest
    @EnumSource(Aggregate.class)
    @DisplayName("leads on from everywhere but the ends, and always to an end")
    void noDeadEnd(Aggregate aggregate) {
        Set<Map<Track, State>> all = reachable(aggregate);
        Set<Map<Track, State>> toEnd = new HashSet<>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Map<Track, State> states : all) {
                if (!toEnd.contains(states)
                        && (!Collections.disjoint(states.values(), END)
                                || next(states, aggregate).stream().anyMatch(toEnd::contains))) {
                    grew |= toEnd.add(states);
                }
            }
        }
        assertThat(all).allSatisfy(states -> assertThat(toEnd).contains(states));
    }

    @Test
    @DisplayName("never lets a track contradict the main one")
    void tracksAgree() {
        Set<State> fixed = EnumSet.of(State.RESULT_FIXED, State.ARCHIVED);
        Set<State> approved = EnumSet.range(State.APPROVED, State.ARCHIVED);
        approved.add(State.REJECTED); // an item that was stopped during the year
        Set<Map<Track, State>> all = reachable(Aggregate.ITEM_YEAR);
        assertThat(all).hasSizeGreaterThan(100).allSatisfy(states -> {
            State main = states.get(Track.MAIN);
            if (states.get(Track.DISCLOSURE) == State.TARGET_DISCLOSED) {
                assertThat(approved).contains(main);
            }
            boolean needsResult = states.get(Track.DISCLOSURE) == State.RESULT_DISCLOSED
                    || states.get(Track.RECTIFICATION) != State.NO_FEEDBACK
                    || states.get(Track.APPLICATION) != State.NOT_APPLIED
                    || states.get(Track.REPORTING) != State.NOT_REPORTED
                    || states.get(Track.OBJECTION) != State.NO_OBJECTION;
            if (needsResult) {
                assertThat(fixed).contains(main);
            }
            if (main == State.ARCHIVED && states.get(Track.APPLICATION) != State.APPLIED) {
                assertThat(states).as("archived without a decision").isEmpty();
            }
        });
    }

    @Test
    @DisplayName("is archived with nothing open on any track")
    void archivedWithNothingOpen() {
        Transition archiving = Transition.all().stream()
                .filter(row -> row.id().equals("T55"))
                .findFirst()
                .orElseThrow();
        Set<State> open =
                EnumSet.of(State.FED_BACK, State.RECTIFYING, State.REPORTED, State.OBJECTED, State.NOT_APPLIED);
        assertThat(Collections.disjoint(archiving.during(), open)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cn", "420998", "420998101", "110000"})
    @DisplayName("has for every row a provision on record, or the mark of a synthesis")
    void everyRowHasABasis(String place) {
        RuleBook book = RuleBooks.standard()
                .inForce(
                        place.equals("cn")
                                ? io.github.jixiao.core.law.Jurisdiction.parse("cn")
                                : io.github.jixiao.core.law.Jurisdiction.of(place),
                        YEAR);
        LifecycleRules rules = rules(book, World.COUNTY);
        // that finance urges departments to disclose is from the Decision alone
        boolean decision = place.startsWith("42");
        assertThat(rules.steps())
                .extracting(rule -> rule.transition().id())
                .containsExactlyElementsOf(Transition.all().stream()
                        .map(Transition::id)
                        .filter(id -> decision || !id.equals("T59"))
                        .toList());
        assertThat(rules.steps()).allSatisfy(rule -> {
            assertThat(rule.provisions())
                    .isNotEmpty()
                    .allSatisfy(provision -> assertThat(book.provision(provision))
                            .as("%s of %s", provision, rule.transition().id())
                            .isPresent());
            boolean synthesis = rule.basis().evidence() == EvidenceMark.SYNTHESIS;
            boolean ownDefault = rule.basis().provision().instrument().equals("library-defaults");
            assertThat(synthesis && !ownDefault)
                    .as("a synthesis cites no law as its own")
                    .isFalse();
            assertThat(rule.actors()).isNotEmpty();
        });
    }

    @Test
    @DisplayName("uses every guard in some row")
    void everyGuardUsed() {
        Set<Guard> used = EnumSet.noneOf(Guard.class);
        rules(hubei(), World.COUNTY).steps().forEach(rule -> used.addAll(rule.guards()));
        assertThat(used).isEqualTo(EnumSet.allOf(Guard.class));
    }

    @Test
    @DisplayName("gives every step to an organ that has the power for it")
    void somebodyMayMakeEveryStep() {
        var facts = Steps.facts(World.COUNTY);
        Lifecycle lifecycle = hubei().lifecycle(facts);
        Setting setting = new Setting(
                lifecycle.rules(), Steps.levels(), hubei().responsibility(facts), hubei().calendar(), facts);
        LocalDate day = LocalDate.of(2022, 6, 1);
        assertThat(lifecycle.rules().steps()).allSatisfy(rule -> {
            var line = rule.transition().track().aggregate() == Aggregate.REPORTING_CYCLE
                    ? null
                    : facts.lines().get(0);
            assertThat(setting.authority().who(rule, line, day))
                    .as(rule.transition().label().en())
                    .isNotEmpty();
        });
    }

    @Test
    @DisplayName("lets no unit review, approve or grade itself")
    void nobodyJudgesItself() {
        Set<String> judging = Set.of("T06", "T07", "T14", "T22", "T28", "T30", "T31", "T33", "T34", "T37", "T66");
        assertThat(rules(hubei(), World.COUNTY).steps())
                .filteredOn(rule -> judging.contains(rule.transition().id()))
                .hasSize(judging.size())
                .allSatisfy(rule -> assertThat(rule.actors()).doesNotContain(OrganKind.BUDGET_UNIT));
    }
}
