package io.github.jixiao.examples.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.lifecycle.DossierId;
import io.github.jixiao.io.journal.Head;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A store in a file whose writer is killed")
class KilledWriterTest {
    private static final Pattern COMMITTED = Pattern.compile("(\\d+) (\\d+) committed");
    private static final int KILLS = 3;

    @TempDir
    Path directory;

    /** Starts a writer, kills it some time after it has committed as often as wanted, and returns what it printed. */
    private List<String> killed(String file, int commits, long nanos) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessWriter.class.getName(),
                        file)
                .redirectErrorStream(true)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null) {
                lines.add(line);
                if (lines.size() == commits) {
                    LockSupport.parkNanos(nanos);
                    // the handle leaves the output open, so what was printed before is still read
                    writer.toHandle().destroyForcibly();
                }
                line = out.readLine();
            }
        } finally {
            writer.destroyForcibly();
            writer.waitFor();
        }
        assertThat(lines).as("what the writer printed").hasSizeGreaterThanOrEqualTo(commits);
        return lines;
    }

    private static Map<Integer, Integer> committed(List<String> lines) {
        Map<Integer, Integer> sizes = new TreeMap<>();
        for (String line : lines) {
            Matcher words = COMMITTED.matcher(line);
            if (words.matches()) {
                sizes.put(Integer.valueOf(words.group(1)), Integer.valueOf(words.group(2)));
            }
        }
        return sizes;
    }

    @Test
    @DisplayName("holds all that was committed, gapless and chained, and goes on from there")
    void recovers() throws IOException, InterruptedException {
        Random random = new Random(227);
        String file = directory.resolve("dossiers").toAbsolutePath().toString();
        Head before = Head.START;
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> lines = killed(file, 5 + random.nextInt(40), random.nextInt(5_000_000));
            Map<Integer, Integer> committed = committed(lines);
            assertThat(committed).as("what the writer printed: %s", lines).isNotEmpty();
            JdbcConnectionPool pool = JdbcConnectionPool.create(EndlessWriter.url(file), "", "");
            try {
                JdbcEventStore store = new JdbcEventStore(pool);
                committed.forEach((item, size) ->
                        assertThat(store.events(Dossiers.id(item))).hasSizeGreaterThanOrEqualTo(size));
                for (DossierId id : store.dossiers()) {
                    int size = store.dossier(id).size();
                    assertThat(size % 2).as("half of two events").isZero();
                }
                assertThat(store.journal().verify(store.head())).isEmpty();
                assertThat(store.journal().verify(before)).isEmpty();
                assertThat(store.journal().head()).isEqualTo(store.head());
                assertThat(store.head().number()).isGreaterThan(before.number());
                assertThat(store.dossiers().stream()
                                .mapToInt(id -> store.dossier(id).size())
                                .sum())
                        .isEqualTo(store.head().number());
                before = store.head();
            } finally {
                pool.dispose();
            }
        }
    }
}
