package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.io.json.Document;
import io.github.jixiao.io.json.JsonFormat;
import io.github.jixiao.rules.RuleBook;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.compliance.ClauseResult;
import io.github.jixiao.rules.compliance.ComplianceReport;
import io.github.jixiao.rules.compliance.Duty;
import io.github.jixiao.rules.compliance.DutyStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The year 2023 of the fictional county of Yunxi, as of 15 October 2024")
class CountyYearTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 10, 15);

    private static GovernmentYear facts;
    private static RuleBook rules;
    private static ComplianceReport report;

    @TempDir
    Path directory;

    @BeforeAll
    static void read() throws IOException {
        Document<GovernmentYear> document = JsonFormat.strict()
                .read(CountyYear.shipped(), GovernmentYear.class)
                .orThrow();
        facts = document.value();
        rules = RuleBooks.standard()
                .inForce(
                        facts.hierarchy()
                                .organ(facts.government())
                                .orElseThrow()
                                .jurisdiction(),
                        facts.year());
        report = rules.compliance().report(facts, AS_OF);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(CountyYearTest.class.getResourceAsStream("county/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    @DisplayName("has an organ at every level, 40 items, and a hierarchy without a flaw")
    void structure() {
        assertThat(facts.organs()).hasSize(43);
        assertThat(facts.lines()).hasSize(40);
        Findings findings = rules.responsibility(facts).findings(LocalDate.of(2023, 12, 31));
        assertThat(findings.stream().map(finding -> finding.code() + " " + finding.en()))
                .isEmpty();
    }

    /**
     * The duties that are missed on purpose, each with the mistake that was put into the facts: clause, status, subject.
     * Every other duty that is not fulfilled is still open, or is of no concern here.
     */
    @Test
    @DisplayName("every duty missed on purpose is found, and no other")
    void missedOnPurpose() throws IOException {
        List<String> missed = new ArrayList<>();
        for (ClauseResult clause : report.clauses()) {
            for (Duty duty : clause.duties()) {
                if (duty.status() == DutyStatus.BREACHED || duty.status() == DutyStatus.OVERDUE) {
                    missed.add(clause.id() + " " + duty.status() + " " + duty.subject());
                }
            }
        }
        List<String> expected = resource("missed.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.replaceFirst(" +#.*", ""))
                .toList();
        assertThat(missed).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    @DisplayName("tells each of the 79 clauses once, with every duty counted")
    void allClauses() {
        assertThat(report.clauses()).hasSize(79);
        Map<DutyStatus, Long> byStatus = new LinkedHashMap<>();
        for (DutyStatus status : DutyStatus.values()) {
            byStatus.put(status, report.count(status));
        }
        assertThat(byStatus.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(79);
        assertThat(report.coverage())
                .filteredOn(coverage -> coverage.clause().equals("A6.1"))
                .singleElement()
                .satisfies(coverage -> assertThat(coverage.done()).isEqualTo(40));
    }

    @Test
    @DisplayName("is written as the golden Markdown page, and as HTML, JSON, iCalendar and CSV")
    void documents() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int status = CountyYear.run(
                List.of("--out", directory.toString()), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("预算绩效管理履职核查报告", "云溪县财政局");
        assertThat(status).isZero();
        Path fresh = Path.of("target", "compliance.md");
        Files.copy(directory.resolve("compliance.md"), fresh, StandardCopyOption.REPLACE_EXISTING);
        assertThat(Files.readString(fresh))
                .as("look at what changed, then copy examples/" + fresh + " to the resources of this test")
                .isEqualTo(resource("compliance.md"));
        assertThat(Files.readString(directory.resolve("compliance.html"))).startsWith("<!DOCTYPE html>");
        assertThat(Files.readString(directory.resolve("duties.ics"))).startsWith("BEGIN:VCALENDAR");
        assertThat(Files.readString(directory.resolve("duties.csv"))).contains("A9.10,");
        ComplianceReport read = JsonFormat.strict()
                .read(Files.readString(directory.resolve("compliance.json")), ComplianceReport.class)
                .orThrow()
                .value();
        assertThat(read).isEqualTo(report);
    }

    @Test
    @DisplayName("wrong arguments and unreadable facts are told, with a status that is not zero")
    void wrongArguments() throws IOException {
        assertThat(run("--as-of", "tomorrow")).startsWith("2 --as-of must be a day");
        assertThat(run("--nonsense")).startsWith("2 unknown argument");
        assertThat(run(directory.resolve("none.json").toString())).startsWith("1 ");
        Path broken = Files.writeString(directory.resolve("broken.json"), "{\"format\": \"jixiao/government-year\"}");
        assertThat(run(broken.toString())).startsWith("1 ").contains("government");
        assertThat(run("--help")).startsWith("0 ").contains("CountyYear");
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int status = CountyYear.run(List.of(arguments), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return status + " " + bytes.toString(StandardCharsets.UTF_8);
    }
}
