package io.github.jixiao.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A jurisdiction takes its level and its parent from its division code (GB/T 2260, GB/T 10114). */
class JurisdictionTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        # code    , id           , level
        000000    , cn           , CENTRAL
        420000    , cn-42        , PROVINCE
        110000    , cn-11        , PROVINCE
        420100    , cn-4201      , PREFECTURE
        110100    , cn-1101      , PREFECTURE
        420112    , cn-420112    , COUNTY
        429004    , cn-429004    , COUNTY
        500112    , cn-500112    , COUNTY
        420112003 , cn-420112003 , TOWNSHIP
        420112100 , cn-420112100 , TOWNSHIP
        """)
    void aCodeNamesOneIdAndLevel(String code, String id, AdministrativeLevel level) {
        Jurisdiction jurisdiction = Jurisdiction.of(code);
        assertThat(jurisdiction).hasToString(id).isEqualTo(Jurisdiction.parse(id));
        assertThat(jurisdiction).hasSameHashCodeAs(Jurisdiction.parse(id));
        assertThat(jurisdiction.divisionCode()).isEqualTo(code);
        assertThat(jurisdiction.level()).isEqualTo(level);
        assertThat(jurisdiction.country()).isEqualTo("cn");
    }

    @ParameterizedTest
    @CsvSource({
        "cn-000000, cn",
        "cn-420000, cn-42",
        "cn-4200, cn-42",
        "cn-420100, cn-4201",
        "cn-420112000, cn-420112",
        "cn-420000000, cn-42",
        "cn-000000000, cn"
    })
    void zerosAtTheEndNameTheAreaAbove(String padded, String id) {
        assertThat(Jurisdiction.parse(padded)).isEqualTo(Jurisdiction.parse(id)).hasToString(id);
    }

    @ParameterizedTest
    @CsvSource({
        "cn-42, cn",
        "cn-4201, cn-42",
        "cn-420112, cn-4201",
        "cn-420112003, cn-420112",
        // Xiantao (仙桃), Shihezi (石河子) and Wuzhishan (五指山) stand directly under their province
        "cn-429004, cn-42",
        "cn-659001, cn-65",
        "cn-469001, cn-46",
        "cn-429004001, cn-429004",
        "cn-441900003, cn-4419",
        "cn-420012, cn-42",
        // districts and counties of the four municipalities
        "cn-110101, cn-11",
        "cn-120101, cn-12",
        "cn-310101, cn-31",
        "cn-500112, cn-50",
        "cn-500231, cn-50",
        "cn-110101001, cn-110101",
        // codes beside those of the municipalities and beside 90
        "cn-130102, cn-1301",
        "cn-320102, cn-3201",
        "cn-510104, cn-5101",
        "cn-428901, cn-4289",
        "cn-429101, cn-4291",
        "zz-990101, zz-9901"
    })
    void theParentIsTheGovernmentOneLevelUp(String id, String parent) {
        assertThat(Jurisdiction.parse(id).parent()).contains(Jurisdiction.parse(parent));
    }

    @Test
    void aNationHasNoParent() {
        assertThat(Jurisdiction.NATION.parent()).isEqualTo(Optional.empty());
        assertThat(Jurisdiction.NATION).hasToString("cn").isEqualTo(Jurisdiction.of("000000"));
        assertThat(Jurisdiction.parse("zz").parent()).isEmpty();
        assertThat(Jurisdiction.parse("zz").divisionCode()).isEqualTo("000000");
    }

    @ParameterizedTest
    @CsvSource({
        "cn-420112, cn-420112, true",
        "cn-420112, cn-4201, true",
        "cn-420112, cn-42, true",
        "cn-420112, cn, true",
        "cn-420112003, cn-42, true",
        "cn-429004, cn-42, true",
        "cn-110101, cn-11, true",
        "cn-42, cn-420112, false",
        "cn, cn-42, false",
        "cn-420112, cn-4202, false",
        // not governments above these, though their codes begin alike
        "cn-429004, cn-4290, false",
        "cn-110101, cn-1101, false",
        "cn-420112, cn-43, false",
        "zz-42, cn, false",
        "zz-42, cn-42, false",
        "cn-42, zz, false"
    })
    void anAreaLiesWithinItselfAndAllAboveIt(String inner, String outer, boolean within) {
        assertThat(Jurisdiction.parse(inner).isWithin(Jurisdiction.parse(outer)))
                .isEqualTo(within);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "42",
                "4201",
                "42011",
                "4201120",
                "42011200",
                "4201120031",
                "42011a",
                " 420112",
                "４２０１１２",
                "cn-42"
            })
    void aCodeOfAnotherLengthIsRefused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Jurisdiction.of(code))
                .withMessage("division code must be 6 or 9 digits, was '" + code + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "c",
                "CN",
                "chn",
                "cn-",
                "cn42",
                "cn_42",
                "cn-4",
                "cn-420",
                "cn-42011",
                "cn-4201120",
                "cn-42011200",
                "cn-4201120031",
                "cn-4x",
                "-42",
                "cn-42 ",
                "中国",
                "cn-四二"
            })
    void anIdOfAnotherFormIsRefused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Jurisdiction.parse(id))
                .withMessage("not a jurisdiction: '" + id + "', expected such as cn, cn-42, cn-420112");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000100", "000001", "001234", "000000001"})
    void aCodeWithoutAProvinceIsRefused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Jurisdiction.of(code))
                .withMessage("division code starts with 00: '" + code + "'");
        assertThatIllegalArgumentException().isThrownBy(() -> Jurisdiction.parse("cn-" + code));
    }

    @Test
    void theSameCodeInAnotherCountryIsAnotherJurisdiction() {
        assertThat(Jurisdiction.parse("zz-42")).isNotEqualTo(Jurisdiction.parse("cn-42"));
        assertThat(Jurisdiction.parse("zz-42").country()).isEqualTo("zz");
        assertThat(Jurisdiction.parse("zz-4201").parent()).contains(Jurisdiction.parse("zz-42"));
        assertThat(Jurisdiction.parse("cn")).isNotEqualTo("cn");
    }

    @Test
    void areasAreOrderedAsTheirIds() {
        assertThat(Stream.of("zz", "cn-4201", "cn-43", "cn", "cn-42")
                        .map(Jurisdiction::parse)
                        .sorted()
                        .map(Jurisdiction::toString))
                .containsExactly("cn", "cn-42", "cn-4201", "cn-43", "zz");
    }
}
