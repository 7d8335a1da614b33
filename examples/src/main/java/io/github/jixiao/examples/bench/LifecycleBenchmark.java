package io.github.jixiao.examples.bench;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.lifecycle.State;
import io.github.jixiao.core.lifecycle.Track;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.lifecycle.Dossier;
import io.github.jixiao.rules.lifecycle.Lifecycle;
import io.github.jixiao.rules.lifecycle.Transition;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One transition, as the mean of the fifteen that the main track makes in an ordinary year.
 *
 * <p>Ours asks powers and guards and keeps the event; the baselines only move from state to state: a switch, a map of maps,
 * and stateless4j. All must arrive at the archive.
 */
@org.openjdk.jmh.annotations.State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LifecycleBenchmark {
    private static final int ALL = 21;
    private static final int MAIN = 15;

    private final Lifecycle lifecycle =
            RuleBooks.standard().inForce(OrdinaryYear.PLACE, OrdinaryYear.YEAR).lifecycle(OrdinaryYear.facts());
    private final List<Act> acts = OrdinaryYear.acts();
    private final ActKind[] events = new ActKind[MAIN];
    private final Map<State, Map<ActKind, State>> table = new EnumMap<>(State.class);
    private final StateMachineConfig<State, ActKind> config = new StateMachineConfig<>();

    /** Takes the steps of the main track from the walk, and checks that all ways arrive. */
    @Setup
    public void prepare() {
        Dossier dossier = ours();
        int main = 0;
        for (var step : dossier.standing().steps()) {
            if (step.transition().track() == Track.MAIN
                    && step.transition().to().isPresent()) {
                events[main++] = step.act().kind();
            }
        }
        for (Transition row : Transition.all()) {
            if (row.track() == Track.MAIN && row.to().isPresent()) {
                row.from().forEach(from -> {
                    table.computeIfAbsent(from, any -> new EnumMap<>(ActKind.class))
                            .put(row.act(), row.to().get());
                    if (from == row.to().get()) {
                        config.configure(from).permitReentry(row.act());
                    } else {
                        config.configure(from).permit(row.act(), row.to().get());
                    }
                });
            }
        }
        var end = State.ARCHIVED;
        if (main != MAIN
                || !dossier.standing().is(end)
                || enumMap() != end
                || stateless4j() != end
                || bySwitch() != end) {
            throw new IllegalStateException("not all arrive: " + main + " steps, " + dossier);
        }
    }

    /**
     * Makes all steps of the year, those beside the main track included, with powers, guards and events.
     *
     * @return the dossier
     */
    @Benchmark
    @OperationsPerInvocation(ALL)
    public Dossier ours() {
        Dossier dossier = Dossier.open(OrdinaryYear.ID);
        for (Act act : acts) {
            dossier = lifecycle.advance(dossier, act).orThrow();
        }
        return dossier;
    }

    /**
     * Moves along the main track by a map of maps.
     *
     * @return the state
     */
    @Benchmark
    @OperationsPerInvocation(MAIN)
    public State enumMap() {
        var state = State.PROPOSED;
        for (ActKind event : events) {
            state = Objects.requireNonNull(table.getOrDefault(state, Map.of()).get(event));
        }
        return state;
    }

    /**
     * Moves along the main track by stateless4j.
     *
     * @return the state
     */
    @Benchmark
    @OperationsPerInvocation(MAIN)
    public State stateless4j() {
        var machine = new StateMachine<>(State.PROPOSED, config);
        for (ActKind event : events) {
            machine.fire(event);
        }
        return machine.getState();
    }

    /**
     * Moves along the main track by a switch.
     *
     * @return the state
     */
    @Benchmark
    @OperationsPerInvocation(MAIN)
    public State bySwitch() {
        var state = State.PROPOSED;
        for (ActKind event : events) {
            state = next(state, event);
        }
        return state;
    }

    private static State next(State state, ActKind event) {
        return switch (state) {
            case PROPOSED -> when(event, ActKind.LIBRARY_ADMISSION, State.IN_LIBRARY, state);
            case IN_LIBRARY -> when(event, ActKind.TARGET_SETTING, State.TARGET_DRAFTED, state);
            case TARGET_DRAFTED ->
                when(event, ActKind.TARGET_DEPARTMENT_REVIEW, State.TARGET_DEPARTMENT_REVIEWED, state);
            case TARGET_DEPARTMENT_REVIEWED -> when(event, ActKind.TARGET_REVIEW, State.TARGET_FINANCE_REVIEWED, state);
            case TARGET_FINANCE_REVIEWED -> when(event, ActKind.BUDGET_DRAFT, State.BUDGET_PROPOSED, state);
            case BUDGET_PROPOSED -> when(event, ActKind.BUDGET_APPROVAL, State.CONGRESS_APPROVED, state);
            case CONGRESS_APPROVED -> when(event, ActKind.TARGET_REPLY, State.APPROVED, state);
            case APPROVED -> when(event, ActKind.EXECUTION_START, State.EXECUTING, state);
            case EXECUTING ->
                event == ActKind.YEAR_END
                        ? State.YEAR_CLOSED
                        : when(event, ActKind.MONITORING_REPORT, State.MONITORED, state);
            case MONITORED -> when(event, ActKind.DEVIATION_CLEARANCE, State.EXECUTING, state);
            case YEAR_CLOSED -> when(event, ActKind.SELF_EVALUATION, State.SELF_EVALUATED, state);
            case SELF_EVALUATED -> when(event, ActKind.SELF_EVALUATION_REVIEW, State.DEPARTMENT_CHECKED, state);
            case DEPARTMENT_CHECKED -> when(event, ActKind.RESULT_CONFIRMATION, State.RESULT_FIXED, state);
            case RESULT_FIXED -> when(event, ActKind.ARCHIVING, State.ARCHIVED, state);
            default -> state;
        };
    }

    private static State when(ActKind event, ActKind wanted, State to, State otherwise) {
        return event == wanted ? to : otherwise;
    }
}
