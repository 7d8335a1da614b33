package io.github.jixiao.io.journal;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.io.Reading;
import io.github.jixiao.io.json.CanonicalJson;
import io.github.jixiao.io.json.JsonFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of an exported journal. */
final class JournalLines {
    static final CanonicalJson<JournalEntry> ENTRY = CanonicalJson.of(JournalEntry.class);
    static final String HEADER;

    private static final CanonicalJson<Header> HEADERS = CanonicalJson.of(Header.class);
    private static final Header CURRENT = new Header("jixiao/journal", 1);

    static {
        HEADER = HEADERS.write(CURRENT);
    }

    private final List<JournalEntry> entries = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private JournalLines() {}

    /**
     * The first line.
     *
     * @param format what the text is
     * @param version the version of its form
     */
    public record Header(String format, int version) {}

    static Reading<Journal> read(String text) {
        JournalLines lines = new JournalLines();
        List<String> all =
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
        Reading<Header> first = all.isEmpty() ? Reading.nothing(Findings.NONE) : HEADERS.readLine(all.get(0), 1);
        Optional<Header> header = first.value();
        if (header.isPresent() && !header.get().format().equals(CURRENT.format())) {
            lines.add(
                    JsonFinding.WRONG_FORMAT,
                    "/0/format",
                    "found",
                    header.get().format(),
                    "expected",
                    CURRENT.format());
            return Reading.nothing(new Findings(lines.findings));
        }
        header.ifPresentOrElse(
                stated -> {
                    first.findings().forEach(lines.findings::add);
                    lines.checkVersion(stated);
                },
                () -> lines.add(JsonFinding.MISSING_FORMAT, "/0", "expected", CURRENT.format()));
        for (int line = header.isPresent() ? 2 : 1; line <= all.size(); line++) {
            lines.entry(all.get(line - 1), line);
        }
        return Reading.of(Journal.of(lines.entries), new Findings(lines.findings));
    }

    private void checkVersion(Header header) {
        if (header.version() > CURRENT.version()) {
            add(JsonFinding.NEWER_VERSION, "/0/version", "found", header.version(), "known", CURRENT.version());
        }
        if (header.version() < 1) {
            add(JsonFinding.WRONG_VERSION, "/0/version", "found", header.version(), "known", CURRENT.version());
        }
    }

    private void entry(String text, int line) {
        Reading<JournalEntry> reading = ENTRY.readLine(text, line);
        reading.findings().forEach(findings::add);
        reading.value().ifPresent(entries::add);
    }

    private void add(JsonFinding code, String pointer, Object... arguments) {
        findings.add(Finding.of(code, pointer, arguments));
    }
}
