package io.github.jixiao.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.item.FundingSource;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.EvaluationRow;
import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.target.IndicatorAspect;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.io.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetReaderTest {
    private static Sheet sheet(String fields) {
        return SheetJson.read("{\"format\": \"jixiao/sheet\", " + fields + "}")
                .value()
                .orElseThrow();
    }

    private static Reading<Evaluation> read(String fields) {
        return SheetReader.read(sheet(fields));
    }

    @Test
    @DisplayName("head, funding and scores are read, amounts in the unit of the table")
    void head() {
        Evaluation evaluation = read("""
                        "id": "7", "jurisdiction": "湖北省", "year": "2022年", "organisation": "某局", "item": "某项目",
                        "kind": "转移支付", "funding": {"unit": "万元", "adjusted": "1,250.5", "executed": "1200元",
                        "rate": "96%", "weight": "20分", "score": "19.2",
                        "lines": [{"name": "其中：中央财政", "adjusted": "5"}]},
                        "total": "99.5分", "grade": "优"
                        """).orThrow();

        assertThat(evaluation.item().kind()).isEqualTo(ItemKind.TRANSFER);
        assertThat(evaluation.item().divisionCode()).contains("420000");
        assertThat(evaluation.year()).contains(FiscalYear.of(2022));
        assertThat(evaluation.funding().orElseThrow().total().adjusted()).contains(Money.parse("12505000元"));
        assertThat(evaluation.funding().orElseThrow().total().executed()).contains(Money.parse("1200元"));
        assertThat(evaluation.funding().orElseThrow().lines().get(0).source()).isEqualTo(FundingSource.CENTRAL);
        assertThat(evaluation.filed().executionRate()).contains(Ratio.parse("96%"));
        assertThat(evaluation.filed().executionWeight()).contains(Points.of(20));
        assertThat(evaluation.filed().total()).contains(Points.parse("99.5"));
        assertThat(evaluation.filed().grade()).contains("优");
    }

    @Test
    @DisplayName("a row is read and its cells are kept as printed")
    void row() {
        EvaluationRow row = read("""
                        "id": "7", "year": 2022, "rows": [{"level1": "产出指标", "level2": "数量指标", "level3": "人数",
                        "target": " ≥100人", "actual": "90人 ", "weight": "10", "score": "9", "deviation": "疫情"}]
                        """).value().orElseThrow().rows().get(0);

        assertThat(row.indicator().category()).isEqualTo(IndicatorCategory.OUTPUT);
        assertThat(row.indicator().aspect()).contains(IndicatorAspect.QUANTITY);
        assertThat(row.indicator().direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(row.indicator().targetText()).contains(" ≥100人");
        assertThat(row.actual().orElseThrow().text()).contains("90人 ");
        assertThat(row.actual().orElseThrow().deviation()).contains("疫情");
        assertThat(row.filedScore()).contains(Points.of(9));
    }

    @Test
    @DisplayName("rows of numbered goals come to their goals, with the weights of the headings")
    void goals() {
        Evaluation evaluation = read("""
                        "id": "7", "year": 2022, "sections": {"年度绩效目标1": "40", "年度绩效目标2": "60"},
                        "rows": [{"level1": "产出指标(目标2)", "level3": "二"}, {"level1": "产出指标(目标1)", "level3": "一"}]
                        """).value().orElseThrow();

        assertThat(evaluation.target().goals()).hasSize(2);
        assertThat(evaluation.target().goals().get(0).weight()).contains(Points.of(40));
        assertThat(evaluation.target().goals().get(0).indicators().get(0).name())
                .isEqualTo("一");
        assertThat(evaluation.target().goals().get(1).weight()).contains(Points.of(60));
    }

    @Test
    @DisplayName("what is missing or not understood is told where it is, and never thrown")
    void findings() {
        Reading<Evaluation> reading = read("""
                "id": " ", "title": "表", "year": "22", "kind": "其它", "jurisdiction": "火星",
                "funding": {"adjusted": "若干", "score": "满分"},
                "rows": [{"level1": "神秘", "weight": "-5"}], "total": "很高"
                """);

        assertThat(reading.value()).isPresent();
        assertThat(reading.findings().stream().map(Finding::pointer))
                .contains("/year", "/jurisdiction", "/kind", "/funding/adjusted", "/funding/score", "/total")
                .contains("/rows/0/level1", "/rows/0/level3", "/rows/0/weight");
        assertThat(reading.findings().has(SheetFinding.YEAR_UNREADABLE)).isTrue();
        assertThat(reading.findings().has(SheetFinding.NEGATIVE_WEIGHT)).isTrue();
        assertThat(reading.value().orElseThrow().rows().get(0).indicator().weight())
                .isEmpty();
    }

    @Test
    @DisplayName("a place is taken by address, division code or province, else the nation")
    void jurisdiction() {
        assertThat(SheetReader.jurisdiction(sheet("\"jurisdiction\": \"cn-4201\"")))
                .hasToString("cn-4201");
        assertThat(SheetReader.jurisdiction(sheet("\"jurisdiction\": \"420100\"")))
                .hasToString("cn-4201");
        assertThat(SheetReader.jurisdiction(sheet("\"jurisdiction\": \"内蒙古自治区\"")))
                .hasToString("cn-15");
        assertThat(SheetReader.jurisdiction(sheet("\"jurisdiction\": \"火星\""))).isEqualTo(Jurisdiction.NATION);
        assertThat(SheetReader.jurisdiction(sheet("\"id\": \"1\""))).isEqualTo(Jurisdiction.NATION);
    }

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource({
        // short, in full, and followed by more
        "湖北, 2022, cn-42",
        "湖北省, 2022, cn-42",
        "湖北某厅, 2022, cn-42",
        "内蒙古, 2022, cn-15",
        "广西, 2022, cn-45",
        "宁夏, 2022, cn-64",
        "新疆维吾尔自治区, 2022, cn-65",
        "西藏, 2022, cn-54",
        "北京, 2022, cn-11",
        "黑龙江, 2022, cn-23",
        "香港, 2022, cn-81",
        "台湾, 2022, cn-71",
        "' 湖北省 ', 2022, cn-42",
        // a division by its name, or by its full name where others have the same
        "武汉市, 2022, cn-4201",
        "湖北省武汉市江夏区, 2022, cn-420115",
        "北京市朝阳区, 2022, cn-110105",
        "朝阳区, 2022, cn",
        // named like provinces, and elsewhere
        "吉林市, 2022, cn-2202",
        "海南藏族自治州, 2022, cn-6325",
        // as of the year of the sheet; without one, as of the last year known
        "郧县, 2013, cn-420321",
        "郧县, 2014, cn",
        "郧阳区, 2013, cn",
        "郧阳区, 2014, cn-420304",
        "郧阳区, 若干, cn-420304",
        "重庆市, 1996, cn-5102",
        "重庆市, 1997, cn-50",
        "湖北省, 1980, cn-42"
    })
    @DisplayName("a place is looked up by name among the divisions of the sheet's year")
    void places(String cell, String year, String jurisdiction) {
        assertThat(SheetReader.jurisdiction(sheet("\"jurisdiction\": \"" + cell + "\", \"year\": \"" + year + "\"")))
                .hasToString(jurisdiction);
    }
}
