package io.github.jixiao.rules.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.core.law.AdministrativeLevel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionKindTest {
    @ParameterizedTest(name = "{0} {1} is a {2}")
    @CsvSource({
        "420000, 湖北省, PROVINCE, PROVINCE, true",
        "450000, 广西壮族自治区, AUTONOMOUS_REGION, PROVINCE, true",
        "110000, 北京市, MUNICIPALITY, PROVINCE, true",
        "810000, 香港特别行政区, SPECIAL_ADMINISTRATIVE_REGION, PROVINCE, true",
        "420300, 十堰市, PREFECTURE_CITY, PREFECTURE, true",
        "441900, 东莞市, PREFECTURE_CITY, PREFECTURE, true",
        "422800, 恩施土家族苗族自治州, AUTONOMOUS_PREFECTURE, PREFECTURE, true",
        "422600, 郧阳地区, PREFECTURE_AREA, PREFECTURE, false",
        "232700, 大兴安岭地区, PREFECTURE_AREA, PREFECTURE, false",
        "152500, 锡林郭勒盟, LEAGUE, PREFECTURE, false",
        "442100, 海南行政区, ADMINISTRATIVE_AREA, PREFECTURE, false",
        "420304, 郧阳区, DISTRICT, COUNTY, true",
        "610103, 碑林区, DISTRICT, COUNTY, true",
        "140203, 矿区, DISTRICT, COUNTY, true",
        "420321, 郧县, COUNTY, COUNTY, true",
        "420528, 长阳土家族自治县, AUTONOMOUS_COUNTY, COUNTY, true",
        "429004, 仙桃市, COUNTY_CITY, COUNTY, true",
        "150221, 土默特右旗, BANNER, COUNTY, true",
        "150721, 鄂伦春自治旗, AUTONOMOUS_BANNER, COUNTY, true",
        "520203, 六枝特区, SPECIAL_DISTRICT, COUNTY, true",
        "429021, 神农架林区, FORESTRY_DISTRICT, COUNTY, true",
        "533126, 畹町镇, COUNTY_TOWN, COUNTY, true",
        "469031, 西沙群岛, ISLANDS, COUNTY, false",
        "469033, 中沙群岛的岛礁及其海域, ISLANDS, COUNTY, false"
    })
    @DisplayName("a kind is told by the code and the end of the name")
    void kinds(String code, String name, DivisionKind kind, AdministrativeLevel level, boolean ownGovernment) {
        assertThat(DivisionKind.of(code, name)).isEqualTo(kind);
        assertThat(kind.level()).isEqualTo(level);
        assertThat(kind.hasOwnGovernment()).isEqualTo(ownGovernment);
        assertThat(kind.label().zh()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"420000, 湖北", "420300, 十堰", "420304, 郧阳", "420000, 湖北县"})
    @DisplayName("a name that says no kind at its level is refused")
    void unknown(String code, String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DivisionKind.of(code, name))
                .withMessage("no kind of division is named like '" + name + "'");
    }
}
