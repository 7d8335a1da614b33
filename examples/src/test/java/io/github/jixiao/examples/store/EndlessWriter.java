package io.github.jixiao.examples.store;

import io.github.jixiao.core.lifecycle.DossierId;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;

/** A program that appends to a store until it is killed, two events at a time, and prints what is committed. */
final class EndlessWriter {
    /** How many events a dossier gets. */
    static final int EVENTS = 10;

    private EndlessWriter() {}

    /** The URL of a database in a file; a commit is in the file when it returns, so that only a power cut could lose it. */
    static String url(String file) {
        return "jdbc:h2:file:" + file + ";WRITE_DELAY=0";
    }

    public static void main(String[] arguments) {
        JdbcEventStore store = new JdbcEventStore(JdbcConnectionPool.create(url(arguments[0]), "", ""));
        int item = Math.max(1, store.dossiers().size());
        while (true) {
            DossierId id = Dossiers.id(item);
            int known = store.events(id).size();
            while (known < EVENTS) {
                store.append(
                        id,
                        known,
                        List.of(
                                Dossiers.event(known + 1, "a" + (known + 1)),
                                Dossiers.event(known + 2, "a" + (known + 2))));
                known += 2;
                System.out.println(item + " " + known + " committed");
            }
            item++;
        }
    }
}
