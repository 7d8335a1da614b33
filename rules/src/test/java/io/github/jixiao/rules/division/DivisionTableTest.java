package io.github.jixiao.rules.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A made-up province 99 with two prefectures and three counties. */
class DivisionTableTest {
    private static final String TABLE = """
            # made up
            # rows: 6
            code,name,since,until,successors
            990000,某省,2000,,
            990100,甲地区,2000,2010,
            990101,甲市,2000,2010,990201
            990102,丁县,2000,2005,990101
            990200,乙市,2005,,990201[2007]
            990201,丙区,2007,,
            """;

    @Test
    @DisplayName("a table is read; a prefecture of which nothing is stated goes the way of its last counties")
    void reads() {
        Divisions divisions = Divisions.parse(TABLE);
        assertThat(divisions.all()).hasSize(6);
        assertThat(divisions.earliestYear()).isEqualTo(2000);
        assertThat(divisions.latestYear()).isEqualTo(2010);
        assertThat(divisions.successors("990100", LocalDate.of(2000, 1, 1), LocalDate.of(2010, 1, 1)))
                .extracting(Division::code)
                .containsExactly("990200");
        assertThat(Divisions.parse(TABLE.replace("\n", "\r\n")).all()).isEqualTo(divisions.all());
    }

    @Test
    @DisplayName("what ends without a successor under a code that goes on was renamed")
    void renamed() {
        Divisions divisions =
                Divisions.parse(TABLE.replace("990201,丙区,2007,,", """
                990201,丙区,2007,2012,
                990201,戊区,2012,,""").replace("rows: 6", "rows: 7"));
        assertThat(divisions.successors("990101", LocalDate.of(2009, 1, 1), LocalDate.of(2012, 1, 1)))
                .extracting(Division::name)
                .containsExactly("戊区");
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        rows: 6                          | rows: 7                          | holds 6 rows, but its head says 7
        # rows: 6                        | # six rows                       | holds 6 rows, but its head says nothing
        code,name,since,until,successors | code,name                        | line 3: expected the columns
        990101,甲市,2000,2010,990201     | 990101,甲市,2000,2010            | line 6 '990101,甲市,2000,2010': expected 5 cells
        990101,甲市,2000                 | 990101,甲市,MM                   | line 6
        990101,甲市                      | 99010a,甲市                      | division code must be 6 digits
        990101,甲市                      | 99010,甲市                       | division code must be 6 digits
        990101,甲市                      | 990101,甲                        | no kind of division
        990000,某省,2000                 | 090000,某省,2000                 | without 0 first
        2000,2010,990201                 | 2000,2000,990201                 | in use since 2000, but only until 2000
        2000,2010,990201                 | 2000,2010,990201[2011]           | is not of its years
        2000,2010,990201                 | 2000,2010,990201[2000]           | is not of its years
        2000,2010,990201                 | 2000,2010,990203                 | has the successor 990203, which is no division in 2010
        2000,2010,990201                 | 2000,2010,990201[2006]           | which is no division in 2006
        2000,2010,990201                 | 2000,2010,990201;                | not a successor: ''
        2005,,990201[2007]               | 2005,,990201                     | needs its year
        990200,乙市,2005                 | 990200,乙市,1999                 | a province has no parent, any other division has one
        990201,丙区,2007                 | 990201,丙区,2004                 | lies in the years of 990200 某省乙市 2005-
        990102,丁县,2000,2005,990101     | 990101,丁县,2009,2010,990201     | must come after
        990102,丁县,2000,2005,990101     | 980102,丁县,2000,2005,990101     | a province has no parent, any other division has one
        990100,甲地区,2000,2010          | 990100,甲地区,2000,2009          | is not above it all its years
        """)
    @DisplayName("a table that is malformed or contradicts itself is refused, saying where and why")
    void refused(String from, String to, String reason) {
        assertThat(TABLE).contains(from);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Divisions.parse(TABLE.replace(from, to)))
                .withMessageContaining(reason);
    }

    @Test
    @DisplayName("a table without divisions is refused")
    void empty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Divisions.parse("# rows: 0\ncode,name,since,until,successors\n"))
                .withMessage("there are no divisions");
        assertThatIllegalArgumentException().isThrownBy(() -> Divisions.parse(""));
    }
}
