package io.github.jixiao.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.io.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetJsonTest {
    private static final String OWN = """
            {"format": "jixiao/sheet", "version": 1, "id": "1", "title": "绩效自评表", "jurisdiction": "cn-42",
             "place": "湖北 黄石市", "year": 2022, "organisation": "某局", "item": "某项目", "kind": "project",
             "complete": false,
             "funding": {"unit": "万元", "initial": "10", "adjusted": "12", "executed": "9", "rate": "75%",
                         "weight": "20", "score": "15", "lines": [{"name": "财政拨款", "adjusted": "12"}]},
             "sections": {"产出指标": "50"},
             "rows": [{"level1": "产出指标", "level2": "数量指标", "level3": "培训人数", "target": "≥100人",
                       "actual": "90人", "weight": "10", "score": "9"}],
             "total": "95.5", "grade": "优", "fullMarks": "100"}
            """;

    private static final String RESEARCH = """
            {"id": "1", "source": {"title": "绩效自评表", "publisher": "某网站"},
             "region": {"province": "湖北", "place": "黄石市"}, "year": 2022, "organisation": "某局",
             "project": "某项目", "kind": "project", "completeness": "truncated-table", "rows_complete": false,
             "budget": {"published": {"initial": "10", "full": "12", "executed": "9", "rate": "75%",
                                      "weight": "20", "score": "15"},
                        "initial": 10, "full": 12, "executed": 9, "rate_pct": 75, "weight": 20, "score": 15,
                        "unit": "万元"},
             "budget_lines": [{"name": "财政拨款", "published": {"full": "12"}, "full": 12}],
             "section_weights": {"产出指标": 50},
             "rows": [{"l1": "产出指标", "l2": "数量指标", "l3": "培训人数", "published_target": "≥100人",
                       "published_actual": "90人", "published_weight": "10", "published_score": "9", "weight": 10,
                       "score": 9, "weight_inferred": false, "target": {"op": "ge", "value": 100}, "actual": null,
                       "note": null}],
             "published_total": "95.5", "total": 95.5, "published_grade": "优", "full_marks": 100,
             "grade_bands": null, "scoring_rules": null, "inconsistent": null}
            """;

    @Test
    @DisplayName("both forms give the same sheet, without a finding")
    void bothForms() {
        Reading<Sheet> own = SheetJson.read(OWN);
        Reading<Sheet> research = SheetJson.read(RESEARCH);

        assertThat(own.findings().all()).isEmpty();
        assertThat(research.findings().all()).isEmpty();
        Sheet sheet = own.value().orElseThrow();
        assertThat(sheet.rows().get(0).target()).contains("≥100人");
        assertThat(sheet.funding().total().adjusted()).contains("12");
        assertThat(sheet.funding().lines().get(0).amounts().adjusted()).contains("12");
        assertThat(sheet.total()).contains("95.5");
        assertThat(research.value())
                .get()
                .usingRecursiveComparison()
                .ignoringFields("publisher", "jurisdiction")
                .isEqualTo(sheet);
        assertThat(SheetReader.jurisdiction(research.value().orElseThrow())).isEqualTo(SheetReader.jurisdiction(sheet));
    }

    @Test
    @DisplayName("a field that a sheet does not have is told with its pointer, and the rest is read")
    void unknownField() {
        Reading<Sheet> reading = SheetJson.read(
                "{\"id\": \"1\", \"colour\": \"red\", \"rows\": [{\"level3\": \"人数\", \"taget\": \"5\"}]}");

        assertThat(reading.findings().stream().map(Finding::pointer)).containsExactly("/rows/0/taget", "/colour");
        assertThat(reading.findings().has(SheetFinding.UNKNOWN_FIELD)).isTrue();
        assertThat(reading.value().orElseThrow().rows()).hasSize(1);
    }

    @Test
    @DisplayName("a field of the wrong type is told and left out")
    void wrongType() {
        Reading<Sheet> reading = SheetJson.read(
                "{\"id\": [1], \"funding\": \"much\", \"rows\": [7, {\"level3\": {\"a\": 1}, \"weight\": \"5\"}]}");

        assertThat(reading.findings().stream().map(Finding::code)).containsOnly("WRONG_TYPE");
        assertThat(reading.findings().stream().map(Finding::pointer))
                .containsExactlyInAnyOrder("/id", "/funding", "/rows/0", "/rows/1/level3");
        assertThat(reading.value().orElseThrow().rows().get(0).weight()).contains("5");
    }

    @Test
    @DisplayName("rows that are no list are told")
    void rowsAreNoList() {
        Reading<Sheet> reading = SheetJson.read("{\"id\": \"1\", \"rows\": {}}");

        assertThat(reading.findings().stream().map(Finding::pointer)).containsExactly("/rows");
        assertThat(reading.value()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "绩效自评表",
                "{\"id\": \"1\"",
                "{\"rows\": [], \"rows\": []}",
                "{'rows': []}",
                "<html></html>"
            })
    @DisplayName("what is not JSON, or has a field twice, yields nothing and says why")
    void notJson(String text) {
        Reading<Sheet> reading = SheetJson.read(text);

        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings().hasErrors()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "7",
                "null",
                "\"rows\"",
                "{}",
                "{\"id\": \"1\"}",
                "{\"format\": \"jixiao/evaluation\", \"rows\": []}",
                "{\"format\": 1, \"rows\": []}"
            })
    @DisplayName("JSON without a sheet yields nothing and says so")
    void notASheet(String text) {
        Reading<Sheet> reading = SheetJson.read(text);

        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings().has(SheetFinding.NOT_A_SHEET)).isTrue();
    }

    @Test
    @DisplayName("a sheet with neither rows nor funding is one if it says so")
    void onlyATotal() {
        Reading<Sheet> reading = SheetJson.read("{\"format\": \"jixiao/sheet\", \"id\": \"1\", \"total\": \"98\"}");

        assertThat(reading.findings().all()).isEmpty();
        assertThat(reading.value().orElseThrow().total()).contains("98");
    }

    @Test
    @DisplayName("a number keeps the digits it was written with")
    void digitsAreKept() {
        Reading<Sheet> reading = SheetJson.read("{\"id\": \"1\", \"rows\": [], \"total\": 99.50}");

        assertThat(reading.value().orElseThrow().total()).contains("99.50");
        assertThat(SheetJson.read("{\"rows\": [], \"total\": 1e999999999}")
                        .value()
                        .orElseThrow()
                        .total())
                .contains("1E+999999999");
    }
}
