package io.github.jixiao.rules.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.lifecycle.DossierId;
import io.github.jixiao.core.lifecycle.Event;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.lifecycle.Dossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A store of events in memory")
class EventStoreTest {
    private static final FiscalYear YEAR = FiscalYear.of(2022);
    private static final LocalDate DAY = LocalDate.of(2021, 9, 1);
    private static final DossierId ID = DossierId.ofItemYear("P1", YEAR);
    private static final int WRITERS = 4;

    private final EventStore store = EventStore.inMemory();

    private static Act act(String id, ActKind kind) {
        return Act.builder()
                .id(id)
                .kind(kind)
                .organ("school")
                .date(DAY)
                .year(YEAR)
                .build();
    }

    private static Event event(int number, String act) {
        return new Event.Recorded(number, DAY, act(act, ActKind.TARGET_SETTING));
    }

    @Test
    @DisplayName("gives back what was appended, and nothing for a dossier that is not there")
    void givesBack() {
        List<Event> events = List.of(
                new Event.Recorded(1, DAY, act("a", ActKind.LIBRARY_ADMISSION)),
                new Event.Recorded(2, DAY, act("b", ActKind.TARGET_SETTING)));
        store.append(ID, 0, events);
        assertThat(store.events(ID)).isEqualTo(events);
        assertThat(store.dossier(ID).events()).isEqualTo(events);
        assertThat(store.dossier(ID).acts()).extracting(Act::id).containsExactly("a", "b");
        DossierId other = DossierId.ofItem("P1");
        assertThat(store.events(other)).isEmpty();
        assertThat(store.dossier(other).size()).isZero();
        assertThat(store.dossiers()).containsExactly(ID);
    }

    @Test
    @DisplayName("lists the dossiers by their texts, and none for an append of nothing")
    void lists() {
        DossierId cycle = DossierId.ofReportingCycle("gov", YEAR);
        DossierId item = DossierId.ofItem("P2");
        store.append(cycle, 0, List.of(event(1, "a")));
        store.append(ID, 0, List.of(event(1, "a")));
        store.append(item, 0, List.of(event(1, "a")));
        store.append(DossierId.ofItem("P3"), 0, List.of());
        assertThat(store.dossiers()).containsExactly(ID, item, cycle);
    }

    @Test
    @DisplayName("refuses a writer who does not know the last event, naming dossier, expected and found")
    void conflict() {
        store.append(ID, 0, List.of(event(1, "a"), event(2, "b")));
        for (int expected : new int[] {0, 1, 3}) {
            assertThatExceptionOfType(ConflictException.class)
                    .isThrownBy(() -> store.append(ID, expected, List.of(event(expected + 1, "c"))))
                    .withMessageContainingAll("item-year/P1/2022", "2 events", "not the " + expected)
                    .satisfies(e -> {
                        assertThat(e.dossier()).isEqualTo(ID);
                        assertThat(e.expected()).isEqualTo(expected);
                        assertThat(e.found()).isEqualTo(2);
                    });
        }
        assertThat(store.events(ID)).hasSize(2);
        store.append(ID, 2, List.of(event(3, "c")));
        assertThat(store.events(ID)).hasSize(3);
    }

    @Test
    @DisplayName("stores all of several events or none")
    void allOrNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.append(ID, 0, List.of(event(1, "a"), event(3, "b"))))
                .withMessageContaining("event 3 stands where event 2 should");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.append(ID, 0, List.of(event(1, "a"), event(2, "a"))))
                .withMessageContaining("'a' again");
        assertThat(store.dossiers()).isEmpty();
        assertThat(store.events(ID)).isEmpty();
    }

    @Test
    @DisplayName("lets a dossier use the id of an act once, be it withdrawn since")
    void idsAreUsedOnce() {
        store.append(ID, 0, List.of(event(1, "a"), new Event.Voided(2, DAY, "a", "school", "误录")));
        assertThatIllegalArgumentException().isThrownBy(() -> store.append(ID, 2, List.of(event(3, "a"))));
        store.append(ID, 2, List.of(event(3, "b")));
        Act again = act("b", ActKind.TARGET_SETTING);
        store.append(ID, 3, List.of(new Event.Superseded(4, DAY, "b", again, "school", "更正")));
        Act used = act("a", ActKind.TARGET_SETTING);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> store.append(ID, 4, List.of(new Event.Superseded(5, DAY, "b", used, "school", "更正"))));
        assertThat(store.events(ID)).hasSize(4);
    }

    @Test
    @DisplayName("stores what a dossier has beyond the one that was read, if it goes on from that")
    void goesOn() {
        Dossier open = Dossier.open(ID);
        Dossier one = Dossier.of(ID, List.of(event(1, "a")));
        store.append(open, one);
        assertThat(store.dossier(ID).events()).isEqualTo(one.events());
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> store.append(open, one));
        assertThatIllegalArgumentException().isThrownBy(() -> store.append(one, open));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.append(one, Dossier.of(ID, List.of(event(1, "b")))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.append(Dossier.open(DossierId.ofItemYear("P2", YEAR)), one))
                .withMessageContaining("item-year/P2/2022");
    }

    private static <T> List<T> together(Callable<T> task) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        CyclicBarrier start = new CyclicBarrier(WRITERS);
        try {
            List<Future<T>> running = IntStream.range(0, WRITERS)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return task.call();
                    }))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @DisplayName("lets one of several writers who know the same events win")
    void oneWins() throws InterruptedException, ExecutionException {
        for (int round = 0; round < 50; round++) {
            int known = round;
            List<Boolean> won = together(() -> {
                try {
                    store.append(ID, known, List.of(event(known + 1, "a" + known)));
                    return true;
                } catch (ConflictException e) {
                    return false;
                }
            });
            assertThat(won).containsOnlyOnce(true);
        }
        assertThat(store.events(ID)).hasSize(50);
    }

    @Test
    @DisplayName("holds every event of writers who try again exactly once")
    void tryingAgain() throws InterruptedException, ExecutionException {
        int each = 25;
        List<String> writers = together(() -> {
            String writer = Thread.currentThread().getName();
            for (int i = 0; i < each; i++) {
                boolean stored = false;
                while (!stored) {
                    int known = store.events(ID).size();
                    try {
                        store.append(ID, known, List.of(event(known + 1, writer + "-" + i)));
                        stored = true;
                    } catch (ConflictException e) {
                        assertThat(e.expected()).isEqualTo(known).isLessThan(e.found());
                    }
                }
            }
            return writer;
        });
        List<Event> events = store.events(ID);
        assertThat(events)
                .extracting(Event::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, WRITERS * each).boxed().toList());
        assertThat(events.stream().map(event -> event.newAct().orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(writers.stream()
                        .flatMap(writer -> IntStream.range(0, each).mapToObj(i -> writer + "-" + i))
                        .toList());
    }
}
