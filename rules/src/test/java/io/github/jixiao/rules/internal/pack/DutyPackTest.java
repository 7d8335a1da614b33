package io.github.jixiao.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.obligation.Obligation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A pack of obligations and time limits")
class DutyPackTest {
    private static final String DUTIES = "obligations/all.yaml";
    private static final String LIMITS = "limits/all.yaml";

    @TempDir
    Path directory;

    @TempDir
    Path above;

    @BeforeEach
    void write() {
        house(directory, "house", "zz");
    }

    private static PackFolder house(Path folder, String pack, String place) {
        PackFolder house = PackFolder.in(folder);
        house.manifest(pack, place, "instruments/law.yaml", "schemes/main.yaml", DUTIES, LIMITS);
        house.write(DUTIES, """
                instrument: zz:law
                in-force: 2020-01-01
                obligations:
                  "1":
                    term: {zh: 公开, en: disclosure}
                    actors: [budget-department]
                    strength: must
                    trigger: {zh: 批复之后, en: after the reply}
                    modelling: modelled
                    per: item
                    evidence: [target-disclosure]
                    limit: disclosure
                """);
        return house.write(LIMITS, """
                entries:
                  disclosure:
                    - first-year: 2020
                      value: 20 days after
                      event: target-reply
                      provision: zz:law#1
                      evidence: fictional
                    - {first-year: 2023, value: by 06-30, provision: zz:law#1, evidence: fictional}
                """);
    }

    private static Obligation only(RuleBooks books, String place, int year) {
        return books.inForce(Jurisdiction.parse(place), FiscalYear.of(year))
                .obligations()
                .get(0);
    }

    @Test
    @DisplayName("gives each year the time limit that is in force: the latest that is not later than the year")
    void limitsByYear() {
        RuleBooks books = RuleBooks.of(directory);
        assertThat(limit(only(books, "zz", 2020))).isEqualTo("20 days after");
        assertThat(limit(only(books, "zz", 2022))).isEqualTo("20 days after");
        assertThat(limit(only(books, "zz", 2023))).isEqualTo("by 06-30");
        assertThat(limit(only(books, "zz", 2024))).isEqualTo("by 06-30");
    }

    private static String limit(Obligation obligation) {
        return obligation.limit().orElseThrow().deadline().value().toString();
    }

    @Test
    @DisplayName("gives a level its own time limit before that for all levels")
    void limitsByLevel() {
        PackFolder folder = house(directory, "house", "zz");
        folder.edit(LIMITS, "  disclosure:", """
                  disclosure:
                    - first-year: 2020
                      levels: [province]
                      value: 7 days after
                      event: target-reply
                      provision: zz:law#1
                      evidence: fictional
                """.stripTrailing());
        RuleBooks books = RuleBooks.of(directory);
        assertThat(limit(only(books, "zz-01", 2022))).isEqualTo("7 days after");
        assertThat(limit(only(books, "zz-0101", 2022))).isEqualTo("20 days after");
        assertThat(limit(only(books, "zz", 2022))).isEqualTo("20 days after");
    }

    @Test
    @DisplayName("may replace a time limit of the pack below, and must say so")
    void overlay() {
        String limit = """
                entries:
                  disclosure:
                    - {first-year: 2020, value: by 03-31, provision: zz:law#1, evidence: fictional%s}
                """;
        PackFolder place =
                PackFolder.in(above).manifest("place", "zz-01", LIMITS).write("instruments/law.yaml", "");
        place.write(LIMITS, limit.formatted(""));
        refused("disclosure", "conflicts with an inherited value; write 'replaces: house/limits#disclosure'");

        place.write(LIMITS, limit.formatted(", replaces: house/limits#disclosure"));
        RuleBooks books = RuleBooks.of(directory, tidy());
        assertThat(limit(only(books, "zz-01", 2022))).isEqualTo("by 03-31");
        assertThat(limit(only(books, "zz", 2022))).isEqualTo("20 days after");

        place.write(LIMITS, limit.replace("disclosure", "others").formatted(", replaces: house/limits#others"));
        refused("others", "but nothing of that name is inherited");
    }

    /** The folder of the overlay without the files that it does not list. */
    private Path tidy() {
        Stream.of("instruments/law.yaml", "schemes/main.yaml")
                .map(above::resolve)
                .forEach(file -> file.toFile().delete());
        return above;
    }

    private void refused(String entry, String reason) {
        PackException refusal = catchThrowableOfType(PackException.class, () -> RuleBooks.of(directory, tidy()));
        assertThat(refusal).isNotNull();
        assertThat(refusal.entry()).isEqualTo(entry);
        assertThat(refusal.getMessage()).contains(reason);
    }

    /** Per file: what stands there | what stands there instead (⏎ a line break, ∅ nothing) | entry | reason. */
    static Stream<Arguments> malformed() {
        String table = """
            @ obligations/all.yaml
            instrument: zz:law | instrument: zz:other | 1 | no instrument zz:other is recorded
            "1": | "2": | 2 | no clause zz:law#2 is recorded
            2020-01-01 | soon | in-force | must be a day
            limit: disclosure | limit: whenever | A1 | no time limit 'whenever'
            evidence: [target-disclosure] | evidence: [dancing] | 1.evidence | unknown 'dancing'
            evidence: [target-disclosure] | checks: [well-meant] | 1.checks | unknown 'well-meant'
            evidence: [target-disclosure] | when: [new-item] | modelling | needs 'evidence' or 'checks'
            modelling: modelled | modelling: recorded | reason | missing
            modelling: modelled | modelling: modelled⏎    reason: {zh: 无, en: none} | reason | is for clauses that are not modelled
            per: item | per: act | each | goes with 'per: act'
            per: item | per: item⏎    each: [hearing] | each | goes with 'per: act'
            actors: [budget-department] | actors: [emperor] | actors | unknown 'emperor'
            strength: must | strength: perhaps | strength | unknown 'perhaps'
            limit: disclosure | until: disclosure | until | unknown key
            @ limits/all.yaml
            20 days after | 20 fortnights after | disclosure.value | fortnights
            event: target-reply | levels: [county] | disclosure | 'event' goes with a deadline that counts
            by 06-30, | by 06-30, event: target-reply, | disclosure | 'event' goes with a deadline that counts
            event: target-reply | event: eclipse | event | unknown 'eclipse'
            first-year: 2020 | first-year: soon | first-year | must be a whole number
            """;
        List<Arguments> rows = new ArrayList<>();
        String file = "";
        for (String line : table.lines().toList()) {
            if (line.startsWith("@ ")) {
                file = line.substring(2);
                continue;
            }
            String[] cells = line.replace("⏎", "\n").split(" \\| ?", -1);
            rows.add(arguments(file, cells[0], cells[1], cells[2], cells[3]));
        }
        return rows.stream();
    }

    @ParameterizedTest(name = "{0}: {2} -> {4}")
    @MethodSource
    @DisplayName("is refused where it is malformed, naming the file, the entry and the reason")
    void malformed(String file, String old, String replacement, String entry, String reason) {
        house(directory, "house", "zz").edit(file, old, replacement);
        PackException refusal = catchThrowableOfType(PackException.class, () -> RuleBooks.of(directory));
        assertThat(refusal).isNotNull();
        assertThat(refusal.file()).isEqualTo(file);
        assertThat(refusal.entry()).endsWith(entry);
        assertThat(refusal.getMessage()).contains(reason);
    }

    @Test
    @DisplayName("has nothing to say of a year before its first time limit, and names that year")
    void yearBeforeTheFirst() {
        house(directory, "house", "zz").edit(LIMITS, "first-year: 2020", "first-year: 2021");
        RuleBooks books = RuleBooks.of(directory);
        PackException refusal = catchThrowableOfType(PackException.class, () -> only(books, "zz", 2020));
        assertThat(refusal).isNotNull();
        assertThat(refusal)
                .hasMessage("disclosure: nothing is recorded for 2020; the earliest fiscal year recorded is 2021");
    }

    @Test
    @DisplayName("is refused where a time limit counts from its own last day")
    void circle() {
        house(directory, "house", "zz")
                .edit(LIMITS, "event: target-reply", "event: target-disclosure\n      from-last-day: true");
        PackException refusal = catchThrowableOfType(PackException.class, () -> RuleBooks.of(directory));
        assertThat(refusal).isNotNull();
        assertThat(refusal.entry()).isEqualTo("A1");
        assertThat(refusal).hasMessageContaining("counts from itself: disclosure -> disclosure");
    }
}
