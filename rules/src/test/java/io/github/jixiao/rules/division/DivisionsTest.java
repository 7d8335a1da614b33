package io.github.jixiao.rules.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.core.law.AdministrativeLevel;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.rules.law.PackException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected values are rows of the source: the yearly lists of the Ministry of Civil Affairs, as areacodes has them. */
class DivisionsTest {
    private static final Divisions DIVISIONS = Divisions.shipped();

    private static LocalDate in(int year) {
        return LocalDate.of(year, 7, 1);
    }

    private static String name(String code, LocalDate day) {
        return DIVISIONS.find(code, day).map(Division::fullName).orElse("-");
    }

    private static List<String> codes(List<Division> divisions) {
        return divisions.stream().map(Division::code).toList();
    }

    private static List<String> successors(String code, int from, int to) {
        return codes(DIVISIONS.successors(code, in(from), in(to)));
    }

    private static List<String> predecessors(String code, int at, int earlier) {
        return codes(DIVISIONS.predecessors(code, in(at), in(earlier)));
    }

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource({
        "420321, 1993-12-31, -",
        "420321, 1994-01-01, 湖北省十堰市郧县",
        "420321, 2013-12-31, 湖北省十堰市郧县",
        "420321, 2014-01-01, -",
        "420304, 2013-12-31, -",
        "420304, 2014-01-01, 湖北省十堰市郧阳区",
        "420304, 2099-12-31, 湖北省十堰市郧阳区",
        "420600, 2009-12-31, 湖北省襄樊市",
        "420600, 2010-01-01, 湖北省襄阳市",
        // the county keeps its code and name, its prefecture has another name
        "420624, 2009-12-31, 湖北省襄樊市南漳县",
        "420624, 2010-01-01, 湖北省襄阳市南漳县",
        "110103, 2009-12-31, 北京市崇文区",
        "110103, 2010-01-01, -",
        "110101, 2010-01-01, 北京市东城区",
        "460000, 1987-12-31, -",
        "460000, 1988-01-01, 海南省",
        "500000, 1996-12-31, -",
        "500000, 1997-01-01, 重庆市",
        "510200, 1996-12-31, 四川省重庆市",
        "510200, 1997-01-01, -",
        // a code is used again after a gap
        "511400, 1996-12-31, 四川省涪陵市",
        "511400, 1997-01-01, -",
        "511400, 1999-12-31, -",
        "511400, 2000-01-01, 四川省眉山市",
        "371200, 2017-12-31, 山东省莱芜市",
        "371200, 2018-01-01, -",
        "370116, 2018-01-01, 山东省济南市莱芜区",
        "460300, 2011-12-31, -",
        "460300, 2012-01-01, 海南省三沙市",
        "429004, 1993-12-31, -",
        "429004, 1994-01-01, 湖北省仙桃市",
        "422401, 1993-12-31, 湖北省荆州地区仙桃市",
        "422627, 1982-12-31, 湖北省郧阳地区神农架林区",
        "422921, 1985-12-31, 湖北省神农架林区",
        "422921, 1986-01-01, -",
        "710000, 1981-01-01, 台湾省",
        "810000, 1996-12-31, -",
        "810000, 1997-01-01, 香港特别行政区",
        "999999, 2020-01-01, -"
    })
    @DisplayName("a code stands for one division on a day, that of the year of a change from 1 January")
    void asOfADay(String code, LocalDate day, String fullName) {
        assertThat(name(code, day)).isEqualTo(fullName);
    }

    @Test
    @DisplayName("a jurisdiction is looked up by its code; a nation, a township and another country have none")
    void jurisdictions() {
        assertThat(DIVISIONS.find(Jurisdiction.parse("cn-42"), in(2020)).map(Division::name))
                .contains("湖北省");
        assertThat(DIVISIONS.find(Jurisdiction.parse("cn-420304"), in(2020)).map(Division::jurisdiction))
                .contains(Jurisdiction.of("420304"));
        assertThat(DIVISIONS.find(Jurisdiction.NATION, in(2020))).isEmpty();
        assertThat(DIVISIONS.find(Jurisdiction.of("420304100"), in(2020))).isEmpty();
        assertThat(DIVISIONS.find(Jurisdiction.parse("zz-42"), in(2020))).isEmpty();
    }

    @Test
    @DisplayName("the history of a code has its names in order, with the years and the successors stated")
    void history() {
        assertThat(DIVISIONS.history("420600").stream().map(Division::toString))
                .containsExactly("420600 湖北省襄樊市 1981-2010", "420600 湖北省襄阳市 2010-");
        assertThat(DIVISIONS.history("420321")).singleElement().satisfies(county -> {
            assertThat(county.since()).isEqualTo(1994);
            assertThat(county.until()).isEqualTo(OptionalInt.of(2014));
            assertThat(county.successors()).containsExactly(new Division.Successor("420304", 2014));
        });
        // three districts set up in 1986 within a city that goes on
        assertThat(DIVISIONS.history("420500")).singleElement().satisfies(city -> {
            assertThat(city.until()).isEmpty();
            assertThat(city.successors())
                    .containsExactly(
                            new Division.Successor("420502", 1986),
                            new Division.Successor("420503", 1986),
                            new Division.Successor("420504", 1986));
        });
        assertThat(DIVISIONS.history("999999")).isEmpty();
    }

    @Test
    @DisplayName("counties lie under their prefecture, or directly under the province where there is none")
    void above() {
        Division yunyang = DIVISIONS.find("420304", in(2020)).orElseThrow();
        assertThat(yunyang.prefecture().map(Division::name)).contains("十堰市");
        assertThat(yunyang.province().name()).isEqualTo("湖北省");
        assertThat(DIVISIONS.parent("420304", in(2020)).map(Division::code)).contains("420300");
        assertThat(DIVISIONS.parent("420300", in(2020)).map(Division::code)).contains("420000");
        assertThat(DIVISIONS.parent("420000", in(2020))).isEmpty();
        assertThat(DIVISIONS.parent("420321", in(2020))).isEmpty();
        for (String code : List.of("110101", "120101", "310101", "500101", "429004", "469001", "659001")) {
            Division direct = DIVISIONS.find(code, in(2020)).orElseThrow();
            assertThat(direct.prefecture()).as(code).isEmpty();
            assertThat(direct.parent().orElseThrow().level()).as(code).isEqualTo(AdministrativeLevel.PROVINCE);
        }
        Division province = DIVISIONS.find("420000", in(2020)).orElseThrow();
        assertThat(province.province()).isEqualTo(province);
        assertThat(province.prefecture()).isEmpty();
    }

    @Test
    @DisplayName("the children of a division are those of the day")
    void children() {
        assertThat(DIVISIONS.children("000000", in(1981))).hasSize(30);
        assertThat(DIVISIONS.children("000000", in(2020))).hasSize(34);
        assertThat(codes(DIVISIONS.children("420300", in(2013))))
                .contains("420321", "420322")
                .doesNotContain("420304");
        assertThat(codes(DIVISIONS.children("420300", in(2014))))
                .contains("420304", "420322")
                .doesNotContain("420321");
        assertThat(codes(DIVISIONS.children("110000", in(2010))))
                .contains("110101")
                .doesNotContain("110103");
        assertThat(codes(DIVISIONS.children("420000", in(2020))))
                .contains("420100", "420600", "422800", "429004", "429005", "429006", "429021")
                .doesNotContain("420304")
                .hasSize(17);
        assertThat(DIVISIONS.children("441900", in(2020))).isEmpty();
        assertThat(DIVISIONS.children("460300", in(2019))).isEmpty();
        assertThat(codes(DIVISIONS.children("460300", in(2020)))).containsExactly("460302", "460303");
        assertThat(DIVISIONS.children("371200", in(2017))).hasSize(2);
        assertThat(DIVISIONS.children("371200", in(2018))).isEmpty();
    }

    @Test
    @DisplayName("successors are followed to the later day")
    void successors() {
        assertThat(successors("420321", 2013, 2014)).containsExactly("420304");
        assertThat(successors("420321", 2012, 2013)).containsExactly("420321");
        // 郧县 of 郧阳地区, of 十堰市, 郧阳区
        assertThat(successors("422622", 1981, 2020)).containsExactly("420304");
        assertThat(successors("110103", 2009, 2010)).containsExactly("110101");
        assertThat(successors("420600", 2009, 2010)).containsExactly("420600");
        assertThat(successors("371202", 2017, 2020)).containsExactly("370116");
        assertThat(successors("371202", 2005, 2020)).containsExactly("370116", "370117");
        assertThat(successors("420500", 1985, 1986)).containsExactly("420500", "420502", "420503", "420504");
        assertThat(successors("420500", 1986, 1987)).containsExactly("420500");
        // 仙桃市 in 荆州地区, then directly under the province
        assertThat(successors("422401", 1990, 2020)).containsExactly("429004");
        // 神农架林区: six codes one after the other
        assertThat(successors("422627", 1981, 2020)).containsExactly("429021");
        assertThat(successors("469031", 2011, 2012)).containsExactly("460300");
        assertThat(successors("441000", 1987, 1988)).containsExactly("460100");
        assertThat(successors("420321", 2014, 2020)).isEmpty();
        assertThat(successors("999999", 2014, 2020)).isEmpty();
    }

    @Test
    @DisplayName("a prefecture that ended goes the way of its counties: to their prefecture, or they stand for it")
    void prefectures() {
        // all counties of 襄阳地区 came under 襄樊市
        assertThat(successors("422500", 1982, 1983)).containsExactly("420600");
        assertThat(successors("422600", 1993, 1994)).containsExactly("420300");
        assertThat(successors("371200", 2017, 2018)).containsExactly("370100");
        // 仙桃, 潜江 and 天门 came directly under the province, the others under 荆沙市
        assertThat(successors("422400", 1993, 1994)).containsExactly("421000", "429004", "429005", "429006");
        // 涪陵市 in Sichuan: 枳城区 and 李渡区 to 涪陵区, 垫江, 丰都, 武隆, 南川市; no prefectures in Chongqing
        assertThat(successors("511400", 1996, 1997)).containsExactly("500102", "500230", "500231", "500232", "500384");
        assertThat(successors("513500", 1996, 1997)).containsExactly("500239", "500240", "500241", "500242", "500243");
        // 涪陵地区 became 涪陵市 in 1995
        assertThat(successors("512300", 1990, 1996)).containsExactly("511400");
        assertThat(successors("442100", 1987, 1988)).hasSize(20).allMatch(code -> code.startsWith("4600"));
    }

    @Test
    @DisplayName("predecessors are what successors lead back from")
    void predecessors() {
        assertThat(predecessors("420304", 2020, 2013)).containsExactly("420321");
        assertThat(predecessors("420304", 2020, 1981)).containsExactly("422622");
        assertThat(predecessors("110101", 2020, 2009)).containsExactly("110101", "110103");
        assertThat(predecessors("110101", 2020, 2010)).containsExactly("110101");
        assertThat(predecessors("420600", 2020, 1982)).containsExactly("420600", "422500");
        assertThat(predecessors("500102", 1997, 1996)).containsExactly("511400", "511402", "511403");
        assertThat(predecessors("460300", 2012, 2011)).containsExactly("469031", "469032", "469033");
        assertThat(predecessors("420304", 2013, 2000)).isEmpty();
    }

    @Test
    @DisplayName("a name finds every division so called on the day; a full name finds the one")
    void names() {
        assertThat(codes(DIVISIONS.byName("朝阳区", in(2020)))).containsExactly("110105", "220104");
        assertThat(codes(DIVISIONS.byName("北京市朝阳区", in(2020)))).containsExactly("110105");
        assertThat(codes(DIVISIONS.byName("湖北省十堰市郧阳区", in(2014)))).containsExactly("420304");
        assertThat(DIVISIONS.byName("湖北省十堰市郧阳区", in(2013))).isEmpty();
        assertThat(DIVISIONS.byName("湖南省十堰市郧阳区", in(2014))).isEmpty();
        assertThat(codes(DIVISIONS.byName("湖北省仙桃市", in(2020)))).containsExactly("429004");
        assertThat(codes(DIVISIONS.byName("襄樊市", in(2009)))).containsExactly("420600");
        assertThat(DIVISIONS.byName("襄樊市", in(2010))).isEmpty();
        // the city and its province have one name: 重庆市 before 1997, and the county-level city in its prefecture
        assertThat(codes(DIVISIONS.byName("重庆市", in(1996)))).containsExactly("510200");
        assertThat(codes(DIVISIONS.byName("重庆市", in(1997)))).containsExactly("500000");
        assertThat(DIVISIONS.byName("", in(2020))).isEmpty();
        assertThat(DIVISIONS.byName("火星", in(2020))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1980-12-31", "1949-10-01"})
    @DisplayName("a day before 1981 is refused, naming the earliest year")
    void tooEarly(LocalDate day) {
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> DIVISIONS.find("420000", day))
                .withMessage("no divisions are recorded for " + day + "; the earliest year recorded is 1981");
        assertThatExceptionOfType(PackException.class).isThrownBy(() -> DIVISIONS.byName("湖北省", day));
        assertThatExceptionOfType(PackException.class).isThrownBy(() -> DIVISIONS.children("420000", day));
        assertThatExceptionOfType(PackException.class).isThrownBy(() -> DIVISIONS.parent("420100", day));
        assertThatExceptionOfType(PackException.class).isThrownBy(() -> DIVISIONS.successors("420000", day, in(2020)));
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> DIVISIONS.predecessors("999999", in(2020), day));
        assertThat(name("420000", LocalDate.of(1981, 1, 1))).isEqualTo("湖北省");
    }

    @Test
    @DisplayName("days the wrong way round are refused")
    void wrongOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DIVISIONS.successors("420000", in(2020), in(2019)))
                .withMessage("2019-07-01 must not be before 2020-07-01");
        assertThatIllegalArgumentException().isThrownBy(() -> DIVISIONS.predecessors("420000", in(2019), in(2020)));
    }
}
