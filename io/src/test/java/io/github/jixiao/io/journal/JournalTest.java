package io.github.jixiao.io.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.FindingCode;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.lifecycle.DossierId;
import io.github.jixiao.core.lifecycle.Event;
import io.github.jixiao.core.lifecycle.State;
import io.github.jixiao.io.Reading;
import io.github.jixiao.io.json.JsonFinding;
import io.github.jixiao.rules.lifecycle.Dossier;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A journal")
class JournalTest {
    private static final String HEADER = "{\"format\":\"jixiao/journal\",\"version\":1}";

    private static String golden() throws IOException {
        try (InputStream in = Objects.requireNonNull(JournalTest.class.getResourceAsStream("journal.ndjson"))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static Finding only(Findings findings, FindingCode code) {
        assertThat(findings.all()).hasSize(1);
        Finding finding = findings.all().get(0);
        assertThat(finding.code()).isEqualTo(code.name());
        assertThat(finding.en()).doesNotContain("{");
        assertThat(finding.zh()).doesNotContain("{");
        return finding;
    }

    @Test
    @DisplayName("is exported as the golden file and read back without a finding")
    void goldenFile() throws IOException {
        assertThat(Sample.JOURNAL.export()).isEqualTo(golden());
        Reading<Journal> reading = Journal.read(golden());
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.orThrow().entries()).isEqualTo(Sample.ENTRIES);
        assertThat(Journal.read("\uFEFF" + golden()).orThrow().entries()).isEqualTo(Sample.ENTRIES);
        assertThat(Journal.read(golden().replace("\n", "\r\n")).orThrow().entries())
                .isEqualTo(Sample.ENTRIES);
    }

    @Test
    @DisplayName(
            "carries on each line of the golden file the SHA-256 of the text of its link, which names the one before")
    void hashes() throws Exception {
        Pattern line = Pattern.compile("\\{\"hash\":\"([0-9a-f]{64})\",\"link\":(.*)}");
        List<String> lines = golden().lines().toList();
        assertThat(lines.get(0)).isEqualTo(HEADER);
        String before = "0".repeat(64);
        for (int number = 1; number < lines.size(); number++) {
            Matcher parts = line.matcher(lines.get(number));
            assertThat(parts.matches()).isTrue();
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(parts.group(2).getBytes(UTF_8));
            assertThat(parts.group(1)).isEqualTo(HexFormat.of().formatHex(digest));
            assertThat(parts.group(2)).endsWith("\"number\":" + number + ",\"previous\":\"" + before + "\"}");
            before = parts.group(1);
        }
        assertThat(lines).hasSize(7);
        assertThat(Sample.JOURNAL.head()).hasToString("6:" + before);
    }

    @Test
    @DisplayName("rebuilds each dossier")
    void dossiers() {
        assertThat(Sample.JOURNAL.dossiers()).containsExactly(Sample.ITEM, Sample.CYCLE);
        Dossier item = Sample.JOURNAL.dossier(Sample.ITEM);
        assertThat(item.events()).extracting(Event::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(item.acts()).extracting(Act::id).containsExactly("admission", "target-2");
        assertThat(item.standing().states()).containsValue(State.TARGET_DRAFTED);
        assertThat(Sample.JOURNAL.events(Sample.CYCLE)).hasSize(1);
        assertThat(Sample.JOURNAL.dossier(DossierId.ofItem("P-9")).size()).isZero();
    }

    private static Journal of(int... places) {
        List<JournalEntry> entries = new ArrayList<>();
        for (int place : places) {
            entries.add(Sample.ENTRIES.get(place - 1));
        }
        return Journal.of(entries);
    }

    @Test
    @DisplayName("that is whole has no broken link, nor has its beginning")
    void whole() {
        assertThat(Sample.JOURNAL.verify()).isEmpty();
        assertThat(of().verify()).isEmpty();
        assertThat(of().head()).isEqualTo(Head.START);
        assertThat(of(1, 2, 3).verify()).isEmpty();
        assertThat(Sample.JOURNAL.verify(Head.START)).isEmpty();
        assertThat(Sample.JOURNAL.verify(of(1, 2, 3).head())).isEmpty();
        assertThat(Sample.JOURNAL.verify(Sample.JOURNAL.head())).isEmpty();
    }

    @Test
    @DisplayName("of which a letter was changed names the entry")
    void changed() throws IOException {
        Journal changed = Journal.read(golden().replace("日期有误", "日期无误")).orThrow();
        Finding finding = only(changed.verify(), JournalFinding.CONTENT_CHANGED);
        assertThat(finding.pointer()).isEqualTo("/4");
        assertThat(finding.arguments())
                .containsEntry("place", "4")
                .containsEntry("found", Sample.ENTRIES.get(3).hash());
    }

    @Test
    @DisplayName("of which an entry is missing names the first that is")
    void missing() {
        Finding finding = only(of(1, 4, 5, 6).verify(), JournalFinding.ENTRY_MISSING);
        assertThat(finding.arguments()).containsEntry("place", "2").containsEntry("found", "4");
        assertThat(only(of(2, 3).verify(), JournalFinding.ENTRY_MISSING).pointer())
                .isEqualTo("/1");
    }

    @Test
    @DisplayName("of which two entries changed places names the first, and where it stands now")
    void reordered() {
        Finding finding = only(of(1, 4, 3, 2, 5, 6).verify(), JournalFinding.REORDERED);
        assertThat(finding.arguments())
                .containsEntry("place", "2")
                .containsEntry("later", "4")
                .containsEntry("found", "4");
    }

    @Test
    @DisplayName("of which an entry stands twice names the second")
    void repeated() {
        Finding finding = only(of(1, 2, 3, 2, 4).verify(), JournalFinding.REPEATED);
        assertThat(finding.arguments()).containsEntry("place", "4").containsEntry("found", "2");
        assertThat(only(of(1, 1).verify(), JournalFinding.REPEATED).pointer()).isEqualTo("/2");
    }

    private static JournalEntry forged(int number, String previous) {
        JournalEntry.Link old = Sample.ENTRIES.get(2).link();
        JournalEntry.Link link = new JournalEntry.Link(number, previous, old.dossier(), old.event());
        return new JournalEntry(link, Hashes.of(link), Optional.empty());
    }

    private static Journal withThird(JournalEntry third) {
        List<JournalEntry> entries = new ArrayList<>(Sample.ENTRIES);
        entries.set(2, third);
        return Journal.of(entries);
    }

    @Test
    @DisplayName("with an entry numbered and hashed anew names its wrong number")
    void wrongNumber() {
        String before = Sample.ENTRIES.get(1).hash();
        for (int number : new int[] {2, 4, 7}) {
            Finding finding = only(withThird(forged(number, before)).verify(), JournalFinding.WRONG_NUMBER);
            assertThat(finding.arguments())
                    .containsEntry("place", "3")
                    .containsEntry("found", Integer.toString(number));
        }
        assertThat(only(withThird(forged(1, "f".repeat(64))).verify(), JournalFinding.WRONG_NUMBER)
                        .pointer())
                .isEqualTo("/3");
    }

    @Test
    @DisplayName("with an entry that does not follow the one before it names it; one rewritten shows at the next")
    void wrongPrevious() {
        Finding finding = only(withThird(forged(3, "f".repeat(64))).verify(), JournalFinding.WRONG_PREVIOUS);
        assertThat(finding.pointer()).isEqualTo("/3");
        assertThat(finding.arguments())
                .containsEntry("found", "f".repeat(64))
                .containsEntry("expected", Sample.ENTRIES.get(1).hash());
        JournalEntry rewritten = of(1, 2).head()
                .next(
                        Sample.CYCLE,
                        new Event.Voided(1, Sample.ENTRIES.get(2).link().event().recorded(), "x", "y", "z"));
        assertThat(only(withThird(rewritten).verify(), JournalFinding.WRONG_PREVIOUS)
                        .pointer())
                .isEqualTo("/4");
    }

    @Test
    @DisplayName("that was cut or rewritten to its end shows only against a remembered head")
    void remembered() {
        Head head = Sample.JOURNAL.head();
        assertThat(of(1, 2, 3, 4, 5).verify()).isEmpty();
        Finding cut = only(of(1, 2, 3, 4, 5).verify(head), JournalFinding.TRUNCATED);
        assertThat(cut.arguments()).containsEntry("place", "6").containsEntry("found", "5");
        List<JournalEntry> entries = new ArrayList<>(Sample.ENTRIES.subList(0, 5));
        entries.add(of(1, 2, 3, 4, 5)
                .head()
                .next(
                        Sample.ITEM,
                        new Event.Voided(5, Sample.ENTRIES.get(5).link().event().recorded(), "review", "x", "误")));
        Journal rewritten = Journal.of(entries);
        assertThat(rewritten.verify()).isEmpty();
        assertThat(only(rewritten.verify(head), JournalFinding.REWRITTEN).pointer())
                .isEqualTo("/6");
        only(of(1, 3).verify(head), JournalFinding.ENTRY_MISSING);
    }

    @Test
    @DisplayName("of which lines are spoilt comes without them, each named by its line")
    void badLines() throws IOException {
        List<String> lines = golden().lines().collect(Collectors.toCollection(ArrayList::new));
        lines.set(2, lines.get(2).replace("\"organ\":\"school\"", "\"organ\":7"));
        lines.set(4, lines.get(4).replace("\"hash\":\"", "\"hash\":\"X"));
        lines.set(6, lines.get(6).substring(0, 100));
        Reading<Journal> reading = Journal.read(String.join("\n", lines));
        assertThat(reading.value().orElseThrow().entries())
                .containsExactly(Sample.ENTRIES.get(0), Sample.ENTRIES.get(2), Sample.ENTRIES.get(4));
        assertThat(reading.findings().all())
                .extracting(Finding::pointer)
                .contains("/2/link/event/act/organ", "/4", "/6");
        assertThat(reading.findings().all())
                .extracting(finding -> finding.pointer().substring(0, 2))
                .containsOnly("/2", "/4", "/6");
        assertThat(reading.findings().all())
                .extracting(Finding::en)
                .anySatisfy(text -> assertThat(text).startsWith("record on line 3: "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reading.value().orElseThrow().dossier(Sample.ITEM));
    }

    @Test
    @DisplayName("says what is wrong with its first line")
    void header() throws IOException {
        String body = golden().substring(golden().indexOf('\n') + 1);
        Reading<Journal> none = Journal.read(body);
        only(none.findings(), JsonFinding.MISSING_FORMAT);
        assertThat(none.value().orElseThrow().entries()).isEqualTo(Sample.ENTRIES);
        Reading<Journal> other = Journal.read("{\"format\":\"jixiao/score\",\"version\":1}\n" + body);
        only(other.findings(), JsonFinding.WRONG_FORMAT);
        assertThat(other.value()).isEmpty();
        Reading<Journal> newer = Journal.read(golden().replace("\"version\":1", "\"version\":2"));
        only(newer.findings(), JsonFinding.NEWER_VERSION);
        assertThat(newer.value().orElseThrow().entries()).isEqualTo(Sample.ENTRIES);
        only(Journal.read(golden().replace("\"version\":1", "\"version\":0")).findings(), JsonFinding.WRONG_VERSION);
        Reading<Journal> empty = Journal.read("");
        only(empty.findings(), JsonFinding.MISSING_FORMAT);
        assertThat(empty.value().orElseThrow().entries()).isEmpty();
        assertThat(Journal.read(HEADER).orThrow().export()).isEqualTo(HEADER + "\n");
    }

    @Test
    @DisplayName("has a head that is written and read; other texts are refused")
    void head() {
        Head head = Sample.JOURNAL.head();
        assertThat(Head.parse(head.toString())).isEqualTo(head);
        assertThat(Head.parse(Head.START.toString())).isEqualTo(Head.START);
        String hash = head.hash();
        for (String text : List.of(
                "",
                "6",
                "6:",
                ":" + hash,
                "06:" + hash,
                "-1:" + hash,
                "6:" + hash + "0",
                "6:" + hash.toUpperCase(Locale.ROOT),
                "0:" + hash,
                "6:" + "0".repeat(64))) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> Head.parse(text));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Head(-1, hash));
        JournalEntry.Link link = Sample.ENTRIES.get(0).link();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JournalEntry.Link(0, hash, link.dossier(), link.event()));
        assertThatIllegalArgumentException().isThrownBy(() -> new JournalEntry(link, hash, Optional.of("*")));
    }
}
