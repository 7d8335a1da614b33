package io.github.jixiao.examples;

import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.io.Reading;
import io.github.jixiao.io.compliance.ComplianceDocument;
import io.github.jixiao.io.compliance.DutyList;
import io.github.jixiao.io.json.Document;
import io.github.jixiao.io.json.JsonFormat;
import io.github.jixiao.rules.RuleBook;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.compliance.ComplianceReport;
import io.github.jixiao.rules.law.PackException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says whether a government kept the Decision in a fiscal year: the shipped fictional county, or any facts named. */
public final class CountyYear {
    private final CountyOptions options;
    private final PrintStream out;

    private CountyYear(CountyOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /**
     * Runs the program.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        Console.run(CountyYear::run, arguments);
    }

    /** Runs the program; 0 unless the facts cannot be read (1) or the arguments make no sense (2). */
    static int run(List<String> arguments, PrintStream out) {
        CountyOptions options;
        try {
            options = CountyOptions.parse(arguments);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            out.print(CountyOptions.USAGE);
            return 2;
        }
        if (options.help()) {
            out.print(CountyOptions.USAGE);
            return 0;
        }
        return new CountyYear(options, out).report();
    }

    /** The facts of the shipped fictional county. */
    static String shipped() throws IOException {
        try (InputStream in = CountyYear.class.getResourceAsStream("county/yunxi-2023.json")) {
            if (in == null) {
                throw new IOException("the facts of the county are missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private int report() {
        try {
            String json = options.facts().isPresent()
                    ? Files.readString(options.facts().get())
                    : shipped();
            Reading<Document<GovernmentYear>> reading = JsonFormat.strict().read(json, GovernmentYear.class);
            reading.findings().forEach(finding -> out.println(finding.message(options.locale())));
            Optional<GovernmentYear> facts = reading.value().map(Document::value);
            if (facts.isEmpty()) {
                return 1;
            }
            report(facts.get());
            return 0;
        } catch (IOException | PackException | IllegalArgumentException e) {
            out.println(e.getMessage());
            return 1;
        }
    }

    private void report(GovernmentYear facts) throws IOException {
        Organ government = facts.hierarchy()
                .organ(facts.government())
                .orElseThrow(
                        () -> new IllegalArgumentException("no organ '" + facts.government() + "' among the facts"));
        RuleBook rules = RuleBooks.standard().inForce(government.jurisdiction(), facts.year());
        LocalDate asOf = options.asOf();
        ComplianceReport report = rules.compliance().report(facts, asOf);
        ComplianceDocument document =
                ComplianceDocument.of(report, facts, options.locale()).citing(rules);
        DutyList open = DutyList.open(report, facts);
        out.println(document.text());

        Map<String, String> files = new LinkedHashMap<>();
        files.put("compliance.html", document.html());
        files.put("compliance.md", document.markdown());
        files.put("compliance.json", JsonFormat.strict().write(report) + "\n");
        files.put(
                "duties.ics",
                open.calendar(
                        options.locale(), asOf.atStartOfDay(ZoneOffset.UTC).toInstant()));
        files.put("duties.csv", open.csvForExcel(options.locale()));
        Files.createDirectories(options.out());
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = Files.writeString(options.out().resolve(file.getKey()), file.getValue());
            out.println(new Text("已写入 ", "written: ").in(options.locale())
                    + path.toAbsolutePath().normalize());
        }
    }
}
