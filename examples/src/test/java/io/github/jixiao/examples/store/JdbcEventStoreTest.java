package io.github.jixiao.examples.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.lifecycle.DossierId;
import io.github.jixiao.core.lifecycle.Event;
import io.github.jixiao.io.journal.Head;
import io.github.jixiao.rules.store.ConflictException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A store of events in a database")
class JdbcEventStoreTest {
    private static final DossierId ID = Dossiers.id(1);
    private static final int WRITERS = 4;
    private static final int EACH = 10;

    /** A name of its own for each test, and patience: writers wait for each other however slow the machine. */
    private final JdbcConnectionPool pool =
            JdbcConnectionPool.create("jdbc:h2:mem:" + System.identityHashCode(this) + ";LOCK_TIMEOUT=600000", "", "");

    private final JdbcEventStore store = new JdbcEventStore(pool);

    @AfterEach
    void close() {
        pool.dispose();
    }

    private static List<Event> events(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> Dossiers.event(number, "a" + number))
                .toList();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    @DisplayName("gives back what was appended, chained in the order of storing, also when it is opened again")
    void givesBack() {
        store.append(ID, 0, events(1, 2));
        store.append(Dossiers.id(2), 0, events(1, 1));
        store.append(ID, 2, events(3, 3));
        assertThat(store.head().number()).isEqualTo(4);
        for (JdbcEventStore opened : List.of(store, new JdbcEventStore(pool))) {
            assertThat(opened.dossiers()).containsExactly(ID, Dossiers.id(2));
            assertThat(opened.events(ID)).isEqualTo(events(1, 3));
            assertThat(opened.dossier(ID).size()).isEqualTo(3);
            assertThat(opened.events(Dossiers.id(3))).isEmpty();
            assertThat(opened.journal().verify(opened.head())).isEmpty();
            assertThat(opened.journal().head()).isEqualTo(opened.head());
            assertThat(opened.journal().entries())
                    .extracting(entry -> entry.link().dossier())
                    .containsExactly(ID, ID, Dossiers.id(2), ID);
        }
    }

    @Test
    @DisplayName("refuses a writer who does not know the last event, naming dossier, expected and found")
    void conflict() {
        store.append(ID, 0, events(1, 2));
        Head head = store.head();
        for (int expected : new int[] {0, 1, 3}) {
            assertThatExceptionOfType(ConflictException.class)
                    .isThrownBy(() -> store.append(ID, expected, events(expected + 1, expected + 1)))
                    .satisfies(e -> {
                        assertThat(e.dossier()).isEqualTo(ID);
                        assertThat(e.expected()).isEqualTo(expected);
                        assertThat(e.found()).isEqualTo(2);
                    });
        }
        assertThat(store.head()).isEqualTo(head);
    }

    @Test
    @DisplayName("stores all of several events or none, neither in the dossier nor in the journal")
    void allOrNothing() {
        store.append(ID, 0, events(1, 2));
        Head head = store.head();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.append(ID, 2, List.of(Dossiers.event(3, "x"), Dossiers.event(5, "y"))))
                .withMessageContaining("event 5 stands where event 4 should");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.append(ID, 2, List.of(Dossiers.event(3, "x"), Dossiers.event(4, "a1"))))
                .withMessageContaining("event 4 uses the id of an act again");
        assertThat(store.events(ID)).isEqualTo(events(1, 2));
        assertThat(store.journal().head()).isEqualTo(store.head()).isEqualTo(head);
        LocalDate day = store.events(ID).get(1).recorded();
        store.append(ID, 2, List.of(new Event.Voided(3, day, "a2", "school", "误录")));
        store.append(ID, 3, List.of(new Event.Voided(4, day, "a1", "school", "误录")));
        assertThat(store.dossier(ID).acts()).isEmpty();
    }

    @Test
    @DisplayName("shows what was changed or cut behind its back")
    void tampering() throws SQLException {
        store.append(ID, 0, events(1, 4));
        execute("UPDATE event SET line = REPLACE(line, 'school', 'schooL') WHERE number = 2");
        assertThat(store.journal().verify().all())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple("CONTENT_CHANGED", "/2"));
        execute("UPDATE event SET line = REPLACE(line, 'schooL', 'school')");
        assertThat(store.journal().verify(store.head())).isEmpty();
        execute("DELETE FROM event WHERE number = 4");
        assertThat(store.journal().verify()).isEmpty();
        assertThat(store.journal().verify(store.head()).all())
                .extracting(Finding::code)
                .containsExactly("TRUNCATED");
    }

    @Test
    @DisplayName("says so when the database cannot be used")
    void unusable() throws SQLException {
        execute("DROP TABLE event");
        assertThatIllegalStateException()
                .isThrownBy(() -> store.append(ID, 0, events(1, 1)))
                .withMessageContaining("database of the dossiers");
        assertThat(store.head()).isEqualTo(Head.START);
    }

    private interface Writer<T> {
        T write(int writer) throws Exception;
    }

    private static <T> List<T> together(Writer<T> task) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        CyclicBarrier start = new CyclicBarrier(WRITERS);
        try {
            List<Future<T>> running = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> threads.submit(() -> {
                        start.await();
                        return task.write(writer);
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
        for (int round = 0; round < EACH; round++) {
            int known = round;
            List<Boolean> won = together(writer -> {
                try {
                    store.append(ID, known, List.of(Dossiers.event(known + 1, known + "-" + writer)));
                    return true;
                } catch (ConflictException e) {
                    assertThat(e.found()).isEqualTo(known + 1);
                    return false;
                }
            });
            assertThat(won).containsOnlyOnce(true);
        }
        assertThat(store.dossier(ID).size()).isEqualTo(EACH);
        assertThat(store.journal().verify(store.head())).isEmpty();
    }

    /** Appends events one by one, each on what the store holds then, and tries again after a conflict. */
    private int write(DossierId id, int writer) {
        for (int i = 0; i < EACH; i++) {
            boolean stored = false;
            while (!stored) {
                int known = store.events(id).size();
                try {
                    store.append(id, known, List.of(Dossiers.event(known + 1, writer + "-" + i)));
                    stored = true;
                } catch (ConflictException e) {
                    assertThat(e.found()).isGreaterThan(known);
                }
            }
        }
        return writer;
    }

    @Test
    @DisplayName("holds every event of several writers of one dossier exactly once")
    void sameDossier() throws InterruptedException, ExecutionException {
        together(writer -> write(ID, writer));
        assertThat(store.dossier(ID).size()).isEqualTo(WRITERS * EACH);
        assertThat(store.events(ID).stream().map(event -> event.newAct().orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, WRITERS)
                        .boxed()
                        .flatMap(writer -> IntStream.range(0, EACH).mapToObj(i -> writer + "-" + i))
                        .toList());
        assertThat(store.journal().verify(store.head())).isEmpty();
        assertThat(store.head().number()).isEqualTo(WRITERS * EACH);
    }

    @Test
    @DisplayName("chains the events of writers of different dossiers in one order, without a conflict")
    void differentDossiers() throws InterruptedException, ExecutionException {
        together(writer -> {
            for (int number = 1; number <= EACH; number++) {
                store.append(Dossiers.id(writer), number - 1, List.of(Dossiers.event(number, "a" + number)));
            }
            return writer;
        });
        assertThat(store.dossiers())
                .hasSize(WRITERS)
                .allSatisfy(id -> assertThat(store.dossier(id).size()).isEqualTo(EACH));
        assertThat(store.journal().entries()).hasSize(WRITERS * EACH);
        assertThat(store.journal().verify(store.head())).isEmpty();
    }
}
