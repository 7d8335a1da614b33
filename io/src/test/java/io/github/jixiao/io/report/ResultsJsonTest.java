package io.github.jixiao.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.io.Reading;
import io.github.jixiao.io.json.Document;
import io.github.jixiao.io.json.JsonFormat;
import io.github.jixiao.io.sheet.SheetFinding;
import io.github.jixiao.io.sheet.SheetResult;
import io.github.jixiao.io.sheet.SheetResults;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The results as JSON: whole, readable again, and with pointers that lead somewhere. */
class ResultsJsonTest {
    private static final SheetResults RESULTS = new SheetResults(
            List.of(
                    Samples.mixed(),
                    Samples.hostile(),
                    Samples.of(
                            "\"id\": \"1\", \"title\": \"旧表\", \"year\": 1990, \"funding\": {\"adjusted\": \"若干\"}")),
            List.of(new SheetResults.Unreadable(
                    "x.json", new Findings(List.of(Finding.of(SheetFinding.FILE_UNREADABLE, "", "why", "?"))))));

    @Test
    @DisplayName("a document says what it is and holds evaluation, calculation sheet, reconciliation and findings")
    void whole() {
        JsonNode json = JsonMapper.shared().readTree(JsonFormat.strict().write(RESULTS));

        assertThat(json.path("format").asString()).isEqualTo("jixiao/assessment");
        assertThat(json.path("version").asInt()).isEqualTo(1);
        JsonNode first = json.path("results").path(0);
        assertThat(first.at("/evaluation/item/name").asString()).isEqualTo("某项目");
        assertThat(first.at("/marking/score/sheet/root/operands").isArray()).isTrue();
        assertThat(first.at("/marking/reconciliation/lines/0/agreement").asString())
                .isEqualTo("EXPLAINED");
        assertThat(first.at("/marking/citations/0/ref").asString()).contains(":");
        assertThat(first.at("/findings/all").isArray()).isTrue();
        assertThat(json.at("/results/2/marking").isMissingNode()).isTrue();
        assertThat(json.at("/unreadable/0/source").asString()).isEqualTo("x.json");
    }

    @Test
    @DisplayName("what was written is read again without a finding, and written alike")
    void readAgain() {
        String json = JsonFormat.strict().write(RESULTS);
        Reading<Document<SheetResults>> reading = JsonFormat.strict().read(json, SheetResults.class);

        assertThat(reading.findings().all()).isEmpty();
        assertThat(JsonFormat.strict().write(reading.orThrow())).isEqualTo(json);
    }

    @Test
    @DisplayName("the pointer of a finding leads to a cell, or to where it is missing")
    void pointers() {
        JsonNode results =
                JsonMapper.shared().readTree(JsonFormat.strict().write(RESULTS)).path("results");
        for (int i = 0; i < RESULTS.results().size(); i++) {
            SheetResult result = RESULTS.results().get(i);
            for (Finding finding : result.findings()) {
                JsonPointer whole = JsonPointer.compile(finding.pointer());
                assertThat(results.path(i).at(whole.head()).isMissingNode())
                        .as(finding.code() + " " + finding.pointer())
                        .isFalse();
            }
        }
    }
}
