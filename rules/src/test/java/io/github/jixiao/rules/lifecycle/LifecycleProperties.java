package io.github.jixiao.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.lifecycle.State;
import io.github.jixiao.core.lifecycle.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

@Label("Any walk through the lifecycle")
class LifecycleProperties {
    private static final Lifecycle LIFECYCLE = Steps.lifecycle();
    private static final List<String> ORGANS = List.of(
            "school", "education", "finance", "congress", "sc", "gov", "audit", "public", "health", "supervision");
    private static final int STEPS = 60;

    /** A walk: mostly along what is possible, now and then an act at random, some of them dated back. */
    private static Dossier walk(Random random, List<Dossier> all) {
        return walk(random, all, true);
    }

    private static Dossier walk(Random random, List<Dossier> all, boolean datedBack) {
        Dossier dossier = Dossier.open(Steps.ID);
        LocalDate day = LocalDate.of(2021, 8, 1);
        all.add(dossier);
        for (int i = 0; i < STEPS; i++) {
            day = day.plusDays(random.nextInt(20));
            LocalDate date = datedBack && random.nextInt(10) == 0 ? day.minusDays(random.nextInt(60)) : day;
            Act act = random.nextInt(5) == 0 ? anything(random, i, date) : possible(random, i, date, dossier);
            Outcome outcome = LIFECYCLE.advance(dossier, act, day);
            if (outcome instanceof Outcome.Accepted accepted) {
                dossier = accepted.dossier();
                all.add(dossier);
            }
        }
        return dossier;
    }

    private static Act anything(Random random, int number, LocalDate date) {
        ActKind kind = Steps.any(ActKind.values(), random);
        String organ = ORGANS.get(random.nextInt(ORGANS.size()));
        return Steps.act("a" + number, kind, organ, date, Steps.content(kind, random));
    }

    private static Act possible(Random random, int number, LocalDate date, Dossier dossier) {
        List<Option> options = LIFECYCLE.available(dossier, date);
        if (options.isEmpty()) {
            return anything(random, number, date);
        }
        Option option = options.get(random.nextInt(options.size()));
        ActKind kind = option.rule().transition().act();
        String organ =
                option.organs().get(random.nextInt(option.organs().size())).id();
        return Steps.act("a" + number, kind, organ, date, Steps.content(kind, random));
    }

    @Property(tries = 40)
    @Label("replays to where it led, from its events alone")
    void replayEqualsWalk(@ForAll long seed) {
        List<Dossier> all = new ArrayList<>();
        Dossier dossier = walk(new Random(seed), all);
        for (Dossier at : all) {
            Dossier again = Dossier.of(at.id(), at.events());
            assertThat(again.standing().states()).isEqualTo(at.standing().states());
            assertThat(again.acts()).isEqualTo(at.acts());
        }
        assertThat(dossier.size()).isEqualTo(all.size() - 1);
    }

    @Property(tries = 40)
    @Label("never leads to states that contradict each other, on any day and as known on any day")
    void consistent(@ForAll long seed) {
        List<Dossier> all = new ArrayList<>();
        Dossier dossier = walk(new Random(seed), all);
        for (Act act : dossier.acts()) {
            requireConsistent(dossier.standing(act.date()));
            requireConsistent(dossier.standing(act.date().minusDays(1)));
            requireConsistent(dossier.standing(act.date(), act.date()));
        }
        requireConsistent(dossier.standing());
    }

    private static void requireConsistent(Standing standing) {
        State main = standing.state(Track.MAIN);
        boolean fixed = main == State.RESULT_FIXED || main == State.ARCHIVED;
        if (!fixed) {
            assertThat(standing.is(State.NOT_APPLIED)
                            && standing.is(State.NO_FEEDBACK)
                            && standing.is(State.NOT_REPORTED)
                            && standing.is(State.NO_OBJECTION)
                            && !standing.is(State.RESULT_DISCLOSED))
                    .isTrue();
        }
        if (standing.is(State.TARGET_DISCLOSED)) {
            assertThat(main.compareTo(State.APPROVED) >= 0 || main == State.REJECTED)
                    .isTrue();
        }
    }

    @Property(tries = 40)
    @Label("is left untouched by what is refused, and every refusal names what stands against it")
    void refusalsLeaveNoTrace(@ForAll long seed) {
        Random random = new Random(seed);
        Dossier dossier = walk(random, new ArrayList<>());
        List<?> events = dossier.events();
        LocalDate day = dossier.lastRecorded().orElse(LocalDate.of(2022, 1, 1));
        for (int i = 0; i < 40; i++) {
            Act act = anything(random, 1000 + i, day);
            if (LIFECYCLE.advance(dossier, act, day) instanceof Outcome.Refused refused) {
                assertThat(refused.refusals()).isNotEmpty().allSatisfy(refusal -> {
                    assertThat(refusal.missing().zh()).isNotBlank();
                    assertThat(refusal.missing().en()).isNotBlank();
                });
                assertThat(refused.dossier()).isSameAs(dossier);
            }
        }
        assertThat(dossier.events()).isEqualTo(events);
    }

    @Property(tries = 40)
    @Label("comes out the same when what runs beside the main track is recorded after it, each act with its own day")
    void orderOfRecordingDoesNotMatter(@ForAll long seed) {
        Dossier dossier = walk(new Random(seed), new ArrayList<>(), false);
        LocalDate end = dossier.lastRecorded().orElse(LocalDate.of(2022, 1, 1)).plusDays(1);
        List<Act> main = new ArrayList<>();
        List<Act> beside = new ArrayList<>();
        List<Act> last = new ArrayList<>();
        dossier.standing().steps().forEach(step -> {
            if (step.act().kind() == ActKind.ARCHIVING) {
                last.add(step.act());
            } else if (step.transition().track() == Track.MAIN && last.isEmpty()) {
                main.add(step.act());
            } else {
                beside.add(step.act());
            }
        });
        // acts of one day count as they were recorded, and a referral after archiving belongs behind it
        Set<LocalDate> days = main.stream().map(Act::date).collect(Collectors.toSet());
        last.forEach(act -> days.add(act.date()));
        Assume.that(beside.stream().noneMatch(act -> act.kind() == ActKind.REFERRAL || days.contains(act.date())));
        Dossier again = Dossier.open(Steps.ID);
        for (List<Act> part : List.of(main, beside, last)) {
            for (Act act : part) {
                Outcome outcome = LIFECYCLE.advance(again, act, end);
                assertThat(outcome instanceof Outcome.Accepted)
                        .as("%s of %s is accepted", act.kind(), act.date())
                        .isTrue();
                again = outcome.orThrow();
            }
        }
        assertThat(again.standing().states()).isEqualTo(dossier.standing().states());
    }

    @Property(tries = 40)
    @Label("offers what it accepts: whatever was accepted had been possible for that organ")
    void acceptedWasPossible(@ForAll long seed) {
        List<Dossier> all = new ArrayList<>();
        Dossier end = walk(new Random(seed), all);
        List<Act> recorded = new ArrayList<>();
        end.events().forEach(event -> {
            if (event instanceof io.github.jixiao.core.lifecycle.Event.Recorded step) {
                recorded.add(step.act());
            }
        });
        for (int i = 0; i < recorded.size(); i++) {
            Act act = recorded.get(i);
            assertThat(LIFECYCLE.whyNot(all.get(i), act.kind(), act.organ(), act.date()))
                    .as("%s of %s", act.kind(), act.date())
                    .isEmpty();
        }
    }
}
