package io.github.jixiao.io.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.io.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds however a journal is spoilt. */
class JournalProperties {
    private static final String EXPORT = Sample.JOURNAL.export();
    private static final int SIZE = Sample.ENTRIES.size();

    @Property(tries = 400)
    void noSpoiltLetterGoesUnseen(@ForAll int where, @ForAll char what) {
        int at = Math.floorMod(where, EXPORT.length());
        String spoilt = EXPORT.substring(0, at) + what + EXPORT.substring(at + 1);
        Reading<Journal> reading = Journal.read(spoilt);
        boolean seen = !reading.findings().all().isEmpty()
                || !reading.orThrow().verify(Sample.JOURNAL.head()).all().isEmpty();
        boolean same = reading.value()
                .filter(journal -> journal.entries().equals(Sample.ENTRIES))
                .isPresent();
        assertThat(seen || same).isTrue();
    }

    @Property(tries = 200)
    void noOtherOrderGoesUnseen(@ForAll @IntRange(max = 5) int one, @ForAll @IntRange(max = 5) int other) {
        List<JournalEntry> entries = new ArrayList<>(Sample.ENTRIES);
        Collections.swap(entries, one, other);
        assertThat(Journal.of(entries).verify().all()).hasSize(one == other ? 0 : 1);
        if (one != other) {
            assertThat(Journal.of(entries).verify().all().get(0).pointer()).isEqualTo("/" + (Math.min(one, other) + 1));
        }
    }

    @Property(tries = 100)
    void noMissingEntryGoesUnseen(@ForAll @IntRange(max = 5) int gone) {
        List<JournalEntry> entries = new ArrayList<>(Sample.ENTRIES);
        entries.remove(gone);
        Journal journal = Journal.of(entries);
        assertThat(journal.verify(Sample.JOURNAL.head()).all().get(0).pointer()).isEqualTo("/" + (gone + 1));
        assertThat(journal.verify().all()).hasSize(gone == SIZE - 1 ? 0 : 1);
    }
}
