package io.github.jixiao.examples.store;

import io.github.jixiao.core.lifecycle.DossierId;
import io.github.jixiao.core.lifecycle.Event;
import io.github.jixiao.io.journal.Head;
import io.github.jixiao.io.journal.Journal;
import io.github.jixiao.io.journal.JournalEntry;
import io.github.jixiao.io.json.CanonicalJson;
import io.github.jixiao.rules.store.ConflictException;
import io.github.jixiao.rules.store.EventStore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The events of dossiers in a database that speaks SQL, with their journal.
 *
 * <p>Each event is one row: its dossier and number, its place in the journal, and the line of the journal that holds it. A
 * row of its own holds the head of the journal. Who appends locks that row first, so writers follow each other, the chain has
 * one order, and events and chain are committed together or not at all. The keys of the table refuse what would still stand
 * twice. If committing itself fails, for instance because the connection is lost, read the dossier again to see which it was.
 */
public final class JdbcEventStore implements EventStore {
    private static final List<String> TABLES = List.of("""
            CREATE TABLE IF NOT EXISTS event (
              dossier VARCHAR(1000) NOT NULL,
              number INTEGER NOT NULL,
              act VARCHAR(1000),
              entry INTEGER NOT NULL UNIQUE,
              line VARCHAR(1000000) NOT NULL,
              PRIMARY KEY (dossier, number),
              UNIQUE (dossier, act))""", """
            CREATE TABLE IF NOT EXISTS head (
              id INTEGER PRIMARY KEY,
              number INTEGER NOT NULL,
              hash CHAR(64) NOT NULL)""");
    private static final CanonicalJson<JournalEntry> ENTRY = CanonicalJson.of(JournalEntry.class);

    private final DataSource source;

    /**
     * Opens the store, and makes its tables where they are missing.
     *
     * @param source where connections come from; of an embedded database one that keeps it open
     * @throws IllegalStateException if the database cannot be used
     */
    public JdbcEventStore(DataSource source) {
        this.source = source;
        inTransaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String table : TABLES) {
                    statement.execute(table);
                }
                statement.execute("INSERT INTO head SELECT 1, 0, '" + Head.START.hash()
                        + "' WHERE NOT EXISTS (SELECT 1 FROM head)");
            }
            return true;
        });
    }

    @Override
    public List<DossierId> dossiers() {
        return strings("SELECT DISTINCT dossier FROM event").stream()
                .sorted()
                .map(DossierId::parse)
                .toList();
    }

    @Override
    public List<Event> events(DossierId id) {
        return entries(strings("SELECT line FROM event WHERE dossier = ? ORDER BY number", id.toString())).stream()
                .map(entry -> entry.link().event())
                .toList();
    }

    @Override
    public void append(DossierId id, int expected, List<Event> events) {
        inTransaction(connection -> {
            Head head = head(connection, " FOR UPDATE");
            int found = size(connection, id);
            if (found != expected) {
                throw new ConflictException(id, expected, found);
            }
            int number = expected;
            for (Event event : events) {
                number++;
                if (event.number() != number) {
                    throw new IllegalArgumentException("dossier " + id + ": event " + event.number()
                            + " stands where event " + number + " should");
                }
                JournalEntry entry = head.next(id, event);
                insert(connection, entry);
                head = entry.head();
            }
            move(connection, head);
            return true;
        });
    }

    /**
     * Returns the journal of all events.
     *
     * @return the journal as it is stored, not verified
     * @throws IllegalStateException if the database cannot be used or a stored line is no entry
     */
    public Journal journal() {
        return Journal.of(entries(strings("SELECT line FROM event ORDER BY entry")));
    }

    /**
     * Returns the head of the journal, which is stored apart from its entries.
     *
     * @return the number and hash of the last entry
     */
    public Head head() {
        return inTransaction(connection -> head(connection, ""));
    }

    private static List<JournalEntry> entries(List<String> lines) {
        List<JournalEntry> entries = new ArrayList<>();
        for (String line : lines) {
            entries.add(ENTRY.readLine(line, entries.size() + 1).orThrow());
        }
        return entries;
    }

    private static Head head(Connection connection, String lock) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT number, hash FROM head WHERE id = 1" + lock)) {
            row.next();
            return new Head(row.getInt(1), row.getString(2));
        }
    }

    private static void move(Connection connection, Head head) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("UPDATE head SET number = ?, hash = ? WHERE id = 1")) {
            statement.setInt(1, head.number());
            statement.setString(2, head.hash());
            statement.executeUpdate();
        }
    }

    private static int size(Connection connection, DossierId id) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT COUNT(*) FROM event WHERE dossier = ?")) {
            statement.setString(1, id.toString());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static void insert(Connection connection, JournalEntry entry) throws SQLException {
        JournalEntry.Link link = entry.link();
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO event (dossier, number, act, entry, line) VALUES (?, ?, ?, ?, ?)")) {
            statement.setString(1, link.dossier().toString());
            statement.setInt(2, link.event().number());
            statement.setString(3, link.event().newAct().orElse(null));
            statement.setInt(4, link.number());
            statement.setString(5, entry.toLine());
            statement.executeUpdate();
        } catch (SQLIntegrityConstraintViolationException e) {
            throw new IllegalArgumentException(
                    "dossier " + link.dossier() + ": event " + link.event().number() + " uses the id of an act again",
                    e);
        }
    }

    private List<String> strings(String query, String... arguments) {
        return inTransaction(connection -> {
            List<String> strings = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                for (int i = 0; i < arguments.length; i++) {
                    statement.setString(i + 1, arguments[i]);
                }
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        strings.add(row.getString(1));
                    }
                }
            }
            return strings;
        });
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T inTransaction(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database of the dossiers cannot be used: " + e.getMessage(), e);
        }
    }
}
