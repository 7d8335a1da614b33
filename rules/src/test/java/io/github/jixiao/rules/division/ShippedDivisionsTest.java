package io.github.jixiao.rules.division;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.law.Jurisdiction;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The shipped divisions as a whole. The source has 6,823 rows: 34 provinces, 544 prefectures and 6,245 counties. */
class ShippedDivisionsTest {
    private static final Divisions DIVISIONS = Divisions.shipped();

    private static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static int end(Division division) {
        return division.until().orElse(DIVISIONS.latestYear() + 1);
    }

    @Test
    @DisplayName("the file has as many rows as its head says, and names its source and licence")
    void rows() throws IOException {
        List<String> lines;
        try (InputStream in = Objects.requireNonNull(Divisions.class.getResourceAsStream(
                "/io/github/jixiao/rules/packs/cn/divisions/county-and-above.csv"))) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        assertThat(lines).contains("# rows: 6823");
        assertThat(lines.stream().filter(line -> line.matches("[0-9]{6},.*"))).hasSize(6823);
        assertThat(String.join("\n", lines)).contains("areacodes by yescallop", "CC0 1.0");
        assertThat(DIVISIONS.all()).hasSize(6823).doesNotHaveDuplicates();
        assertThat(DIVISIONS.all().stream().filter(row -> row.parent().isEmpty()))
                .hasSize(34);
        assertThat(DIVISIONS.all().stream()
                        .filter(row -> row.code().endsWith("00"))
                        .filter(row -> row.parent().isPresent()))
                .hasSize(544);
        assertThat(DIVISIONS.earliestYear()).isEqualTo(1981);
        assertThat(DIVISIONS.latestYear()).isEqualTo(2024);
        assertThat(Divisions.shipped()).isSameAs(DIVISIONS);
    }

    @Test
    @DisplayName("in every year of its life, and in no other, a division is found by its code, name and parent")
    void found() {
        int years = 0;
        for (Division division : DIVISIONS.all()) {
            for (int year = division.since(); year < end(division); year++) {
                years++;
                assertThat(DIVISIONS.find(division.code(), first(year))).containsSame(division);
                String above = division.parent().map(Division::code).orElse("000000");
                assertThat(DIVISIONS.parent(division.code(), first(year))).isEqualTo(division.parent());
                assertThat(DIVISIONS.children(above, first(year)).contains(division))
                        .isTrue();
            }
            assertThat(DIVISIONS.byName(division.name(), first(division.since())))
                    .contains(division);
            assertThat(DIVISIONS.byName(division.fullName(), first(division.since())))
                    .contains(division);
            if (division.since() > DIVISIONS.earliestYear()) {
                assertThat(DIVISIONS.find(division.code(), first(division.since() - 1)))
                        .isNotEqualTo(Optional.of(division));
            }
        }
        assertThat(years).isGreaterThan(100_000);
    }

    @Test
    @DisplayName("every successor that the source names is a division in its year: there is no exception")
    void successorsExist() {
        int successors = 0;
        for (Division division : DIVISIONS.all()) {
            for (Division.Successor successor : division.successors()) {
                successors++;
                assertThat(DIVISIONS.find(successor.code(), first(successor.year())))
                        .as("%s -> %s", division, successor)
                        .isPresent();
            }
        }
        assertThat(successors).isGreaterThan(3_000);
    }

    @Test
    @DisplayName("every division leads to at least one that exists today, and is a predecessor of it")
    void noDeadEnd() {
        LocalDate today = first(DIVISIONS.latestYear());
        List<Division> lost = new ArrayList<>();
        for (Division division : DIVISIONS.all()) {
            List<Division> successors = DIVISIONS.successors(division.code(), first(division.since()), today);
            if (successors.isEmpty()) {
                lost.add(division);
            }
            for (Division successor : successors) {
                assertThat(DIVISIONS.find(successor.code(), today)).containsSame(successor);
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    @DisplayName("the parent that a jurisdiction derives from its code is that of the data, but for four rows")
    void derivedParents() {
        assertThat(DIVISIONS.all().stream()
                        .filter(division -> !division.parent()
                                .map(Division::jurisdiction)
                                .orElse(Jurisdiction.NATION)
                                .equals(division.jurisdiction().parent().orElseThrow()))
                        .map(Division::toString))
                .containsExactly(
                        "340901 安徽省黄山市 1983-1987",
                        "422921 湖北省神农架林区 1983-1986",
                        "422921 湖北省神农架林区 1990-1994",
                        "632421 青海省河南蒙古族自治县 1981-1984");
    }

    @Test
    @DisplayName("every division has a kind of its level; only 地区, 盟, 行政区 and islands have no government")
    void kinds() {
        for (Division division : DIVISIONS.all()) {
            assertThat(division.kind().level()).isEqualTo(division.level());
            assertThat(division.kind().hasOwnGovernment())
                    .as("%s", division)
                    .isNotEqualTo(division.name().matches(".*(地区|盟|[^别]行政区|群岛|中沙群岛的岛礁及其海域)"));
        }
    }
}
