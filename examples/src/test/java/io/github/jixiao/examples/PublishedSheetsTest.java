package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.io.json.Document;
import io.github.jixiao.io.json.JsonFormat;
import io.github.jixiao.io.sheet.SheetResults;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedSheetsTest {
    private static final String OWN =
            "{\"format\": \"jixiao/sheet\", \"id\": \"X1\", \"title\": \"表\", \"year\": 2022, "
                    + "\"kind\": \"project\", \"item\": \"某项目\", \"rows\": []}";
    private static final String RESEARCH = """
            {"id": "R1", "source": {"title": "自评表", "publisher": "某网站"}, "region": {"province": "湖北", "place": null},
             "year": 2022, "organisation": "某局", "project": "某课题", "kind": "project", "rows_complete": true,
             "budget": {"published": {"full": "10", "executed": "9", "weight": "20", "score": "18"}, "unit": "万元"},
             "rows": []}
            """;

    @TempDir
    private Path directory;

    private record Run(int status, String text) {}

    private Run run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--out", out().toString()));
        all.addAll(List.of(arguments));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int status = PublishedSheets.run(all, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return new Run(status, bytes.toString(StandardCharsets.UTF_8));
    }

    private Path out() {
        return directory.resolve("out");
    }

    private Path file(String name, String content) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private SheetResults written() throws IOException {
        String json = Files.readString(out().resolve("results.json"));
        Document<SheetResults> document =
                JsonFormat.strict().read(json, SheetResults.class).orThrow();
        return document.value();
    }

    @Test
    @DisplayName("the 81 shipped sheets are all read; results and page are written")
    void shipped() throws IOException {
        Run run = run();

        assertThat(run.status()).isZero();
        assertThat(run.text()).contains("[1/81] 001", "[81/81] 125", "81/81", "results.json", "report.html");
        SheetResults results = written();
        assertThat(results.results()).hasSize(81);
        assertThat(results.unreadable()).isEmpty();
        assertThat(results.results()).allMatch(result -> result.marking().isPresent());
        assertThat(Files.readString(out().resolve("report.html")))
                .startsWith("<!DOCTYPE html>")
                .contains("金寨县")
                .endsWith("</html>");
    }

    @Test
    @DisplayName("every calculation sheet of the shipped sheets recomputes, also from the written results")
    void recomputes() throws IOException {
        run();

        assertThat(written().results())
                .allSatisfy(result -> assertThat(
                                result.marking().orElseThrow().score().sheet().verify())
                        .as(result.sheet().id())
                        .isEmpty());
    }

    @Test
    @DisplayName("two runs write the same bytes")
    void deterministic() throws IOException {
        run();
        String json = Files.readString(out().resolve("results.json"));
        String page = Files.readString(out().resolve("report.html"));
        run();

        assertThat(Files.readString(out().resolve("results.json"))).isEqualTo(json);
        assertThat(Files.readString(out().resolve("report.html"))).isEqualTo(page);
    }

    @Test
    @DisplayName("a file that cannot be read is named, and the job goes on")
    void unreadable() throws IOException {
        file("in/a.json", "{");
        file("in/b.json", OWN);
        Files.write(directory.resolve("in/c.json"), new byte[] {(byte) 0xFF, (byte) 0xFE});
        file("in/notes.txt", "not looked at");
        file("in/deeper/d.json", OWN);

        Run run = run(
                directory.resolve("in").toString(),
                directory.resolve("missing.json").toString());

        assertThat(run.status()).isZero();
        assertThat(run.text()).contains("[2/4] X1", "1/4", "a.json", "c.json", "missing.json");
        SheetResults results = written();
        assertThat(results.results()).hasSize(1);
        assertThat(results.unreadable())
                .extracting(SheetResults.Unreadable::findings)
                .hasSize(3)
                .allMatch(Findings::hasErrors);
        assertThat(Files.readString(out().resolve("report.html"))).contains("missing.json");
    }

    @Test
    @DisplayName("where nothing could be read the status is not zero, and the reasons are written all the same")
    void nothing() throws IOException {
        file("in/a.json", "[]");

        assertThat(run(directory.resolve("in").toString()).status()).isEqualTo(1);
        assertThat(written().unreadable()).hasSize(1);
        assertThat(run(Files.createDirectory(directory.resolve("empty")).toString())
                        .status())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("single files, a directory of research transcriptions, English")
    void files() throws IOException {
        Path own = file("x.json", OWN);
        file("research/r.json", RESEARCH);

        Run run = run(
                "--lang", "en", own.toString(), directory.resolve("research").toString());

        assertThat(run.status()).isZero();
        assertThat(run.text()).contains("[1/2] X1  某项目", "[2/2] R1  某课题", "✓ agrees", "execution stated");
        assertThat(Files.readString(out().resolve("report.html"))).contains("<html lang=\"en\">");
    }

    @Test
    @DisplayName("help is printed on demand and after a wrong option")
    void usage() {
        assertThat(run("--help").status()).isZero();
        assertThat(run("--help").text()).contains("--lang zh|en");
        for (String wrong : List.of("--speed", "--lang", "--out")) {
            assertThat(run(wrong).status()).isEqualTo(2);
        }
        assertThat(run("--lang", "fr").text()).contains("zh or en").contains("--out DIR");
    }
}
