package io.github.jixiao.rules.responsibility;

import static io.github.jixiao.rules.responsibility.Places.line;
import static io.github.jixiao.rules.responsibility.Places.organ;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.item.ItemClass;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.organ.Relation;
import io.github.jixiao.core.organ.RelationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The check of organs, relations and lines")
class HierarchyCheckTest {
    private static List<Finding> check(Places places) {
        return places.responsibility().findings(Places.DAY).all();
    }

    private static List<String> codes(Places places) {
        return check(places).stream().map(Finding::code).toList();
    }

    @ParameterizedTest(name = "about {0} nothing is wrong")
    @ValueSource(strings = {"p-gov", "c-gov", "x-gov", "t-gov", "z-gov", "o-gov"})
    void lawful(String government) {
        assertThat(check(Places.all().about(government))).isEmpty();
    }

    @Test
    @DisplayName("an unknown government is an error and does not stop the other checks")
    void unknownGovernment() {
        Places places = Places.all().about("nobody").relation(RelationKind.LEADS, "x-gov", "x-sc");
        assertThat(codes(places)).containsExactly("GOVERNMENT_UNKNOWN", "RELATION_KINDS");
    }

    @Test
    @DisplayName("facts of an organ that is no government are an error")
    void notAGovernment() {
        assertThat(codes(Places.all().about("x-finance"))).contains("NOT_A_GOVERNMENT");
    }

    /** Budget Law 83, 87, 52, 50, 88 to 90 and the table of relations of the domain. */
    @ParameterizedTest(name = "{1} {0} {2} is legal")
    @CsvSource({
        "SUPERVISES, c-sc, c-gov",
        "SUPERVISES, t-congress, t-gov",
        "SUPERVISES, c-sc, z-gov",
        "LEADS, x-gov, x-education",
        "LEADS, p-gov, o-gov",
        "LEADS, c-gov, z-gov",
        "GUIDES, c-finance, x-finance",
        "MANAGES_BUDGET, x-finance, x-health",
        "MANAGES_BUDGET, x-finance, x-audit",
        "MANAGES_BUDGET, t-finance, t-dept",
        "AUDITS, x-audit, x-finance",
        "AUDITS, c-audit, x-gov",
        "AUDITS, x-audit, t-gov",
        "COMMISSIONS, x-sc, p-evaluator",
        "COMMISSIONS, x-health, x-evaluator",
        "TRANSFERS, p-finance, c-finance",
        "TRANSFERS, p-finance, t-finance",
        "FILES_WITH, t-gov, x-gov"
    })
    void legal(RelationKind kind, String from, String to) {
        Places places = Places.all().without(kind, from, to).relation(kind, from, to);
        assertThat(check(places)).isEmpty();
    }

    @ParameterizedTest(name = "{1} {0} {2}: {3}")
    @CsvSource({
        "SUPERVISES, c-sc, x-gov, RELATION_LEVELS",
        "SUPERVISES, x-sc, c-gov, RELATION_LEVELS",
        "SUPERVISES, x-gov, x-sc, RELATION_KINDS",
        "SUPERVISES, x-sc, x-finance, RELATION_KINDS",
        "SUPERVISES, x-committee, x-gov, RELATION_KINDS",
        "LEADS, p-gov, x-gov, RELATION_SKIPS_LEVEL",
        "LEADS, p-gov, t-gov, RELATION_SKIPS_LEVEL",
        "LEADS, t-gov, x-gov, RELATION_LEVELS",
        "LEADS, t-gov, c-gov, RELATION_LEVELS",
        "LEADS, c-gov, x-education, RELATION_LEVELS",
        "LEADS, x-gov, x-school, RELATION_KINDS",
        "LEADS, x-finance, x-education, RELATION_KINDS",
        "LEADS, x-gov, x-congress, RELATION_KINDS",
        "GUIDES, p-finance, x-finance, RELATION_SKIPS_LEVEL",
        "GUIDES, c-finance, t-finance, RELATION_SKIPS_LEVEL",
        "GUIDES, x-finance, c-finance, RELATION_LEVELS",
        "GUIDES, c-finance, z-finance, RELATION_LEVELS",
        "GUIDES, c-finance, x-education, RELATION_KINDS",
        "MANAGES_BUDGET, c-finance, x-education, RELATION_LEVELS",
        "MANAGES_BUDGET, x-education, x-health, RELATION_KINDS",
        "MANAGES_BUDGET, x-gov, x-health, RELATION_KINDS",
        "AUDITS, x-audit, c-finance, RELATION_LEVELS",
        "AUDITS, x-audit, x-sc, RELATION_KINDS",
        "AUDITS, x-finance, x-education, RELATION_KINDS",
        "COMMISSIONS, x-finance, x-education, RELATION_KINDS",
        "COMMISSIONS, x-committee, x-evaluator, RELATION_KINDS",
        "COMMISSIONS, x-evaluator, p-evaluator, RELATION_KINDS",
        "TRANSFERS, x-finance, c-finance, RELATION_LEVELS",
        "TRANSFERS, c-finance, z-finance, RELATION_LEVELS",
        "TRANSFERS, c-gov, x-gov, RELATION_KINDS",
        "FILES_WITH, c-gov, x-gov, RELATION_LEVELS",
        "FILES_WITH, t-gov, c-gov, RELATION_SKIPS_LEVEL",
        "FILES_WITH, x-sc, c-sc, RELATION_KINDS"
    })
    void illegal(RelationKind kind, String from, String to, HierarchyFinding code) {
        List<Finding> found = check(Places.all().relation(kind, from, to)).stream()
                .filter(finding -> finding.code().startsWith("RELATION_")
                        && !finding.code().equals("RELATION_CYCLE"))
                .toList();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).code()).isEqualTo(code.name());
        assertThat(found.get(0).severity()).isEqualTo(code.severity());
        assertThat(found.get(0).pointer()).matches("/relations/[0-9]+");
        assertThat(found.get(0).provisions()).hasSize(1);
        assertThat(found.get(0).zh()).contains("机关" + from, "机关" + to);
    }

    @Test
    @DisplayName("a relation to an organ that is not recorded is an error at its end")
    void unknownOrgan() {
        Places places = Places.all().about("z-gov").relation(RelationKind.LEADS, "x-gov", "nobody");
        assertThat(check(places)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("RELATION_ORGAN_UNKNOWN");
            assertThat(finding.pointer()).endsWith("/to");
            assertThat(finding.arguments()).containsEntry("organ", "nobody");
        });
    }

    /** The evaluator exists from 1 March to 30 November 2022; the relation holds from and until the days given. */
    @ParameterizedTest(name = "a relation from {0} to {1} outlives the organ: {2}")
    @CsvSource({
        "2022-03-01, 2022-11-30, false",
        "2022-03-02, 2022-11-29, false",
        "2022-02-28, 2022-11-30, true",
        "2022-03-01, 2022-12-01, true",
        "2022-03-01, , true",
        ", 2022-11-30, true"
    })
    void outlives(LocalDate since, LocalDate until, boolean outlives) {
        Places places = Places.all()
                .without(RelationKind.COMMISSIONS, "x-finance", "x-evaluator")
                .change(
                        "x-evaluator",
                        organ -> organ.since(LocalDate.of(2022, 3, 1)).until(LocalDate.of(2022, 11, 30)))
                .with(new Relation(
                        RelationKind.COMMISSIONS,
                        "x-finance",
                        "x-evaluator",
                        Optional.ofNullable(since),
                        Optional.ofNullable(until)));
        assertThat(codes(places).contains("RELATION_OUTLIVES_ORGAN")).isEqualTo(outlives);
    }

    @Test
    @DisplayName("a relation recorded twice is noted where the days overlap, by a day or more")
    void twice() {
        LocalDate last = LocalDate.of(2022, 6, 30);
        Relation first =
                new Relation(RelationKind.COMMISSIONS, "x-health", "x-evaluator", Optional.empty(), Optional.of(last));
        Places after = Places.all()
                .with(first)
                .with(new Relation(
                        RelationKind.COMMISSIONS,
                        "x-health",
                        "x-evaluator",
                        Optional.of(last.plusDays(1)),
                        Optional.empty()));
        assertThat(codes(after)).isEmpty();
        Places same = Places.all()
                .with(first)
                .with(new Relation(
                        RelationKind.COMMISSIONS, "x-health", "x-evaluator", Optional.of(last), Optional.empty()));
        assertThat(codes(same)).containsExactly("RELATION_TWICE");
    }

    @Test
    @DisplayName("a circle is named from its first organ round to itself, in each kind of relation that goes down")
    void cycles() {
        Places leads = Places.all().relation(RelationKind.LEADS, "x-gov", "p-gov");
        assertThat(check(leads))
                .filteredOn(finding -> finding.code().equals("RELATION_CYCLE"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.en())
                            .isEqualTo("\"leads\" goes round in a circle: 机关c-gov -> 机关x-gov -> 机关p-gov -> 机关c-gov");
                    assertThat(finding.zh()).isEqualTo("领导关系成环：机关c-gov → 机关x-gov → 机关p-gov → 机关c-gov");
                });
        assertThat(codes(Places.all().relation(RelationKind.GUIDES, "x-finance", "x-finance")))
                .contains("RELATION_CYCLE");
        assertThat(codes(Places.all().relation(RelationKind.MANAGES_BUDGET, "x-class", "x-school")))
                .contains("RELATION_CYCLE");
        assertThat(codes(Places.all().relation(RelationKind.AUDITS, "x-audit", "x-finance")))
                .doesNotContain("RELATION_CYCLE");
    }

    @Test
    @DisplayName("a circle counts on the days on which all of it holds")
    void cycleOnADay() {
        GovernmentYear facts = Places.all()
                .with(new Relation(
                        RelationKind.MANAGES_BUDGET,
                        "x-class",
                        "x-school",
                        Optional.of(Places.DAY),
                        Optional.of(Places.DAY)))
                .facts();
        Responsibility responsibility = Responsibility.of(Places.LEVELS, Places.HUBEI, facts);
        assertThat(responsibility.findings(Places.DAY.minusDays(1)).has(HierarchyFinding.RELATION_CYCLE))
                .isFalse();
        assertThat(responsibility.findings(Places.DAY).has(HierarchyFinding.RELATION_CYCLE))
                .isTrue();
        assertThat(responsibility.findings(Places.DAY.plusDays(1)).has(HierarchyFinding.RELATION_CYCLE))
                .isFalse();
    }

    @Test
    @DisplayName("a unit must have one manager, and a department above it")
    void units() {
        assertThat(codes(Places.all().without(RelationKind.MANAGES_BUDGET, "x-education", "x-school")))
                .containsExactly("UNIT_WITHOUT_DEPARTMENT", "UNIT_WITHOUT_DEPARTMENT");
        assertThat(codes(Places.all().relation(RelationKind.MANAGES_BUDGET, "x-health", "x-class")))
                .containsExactly("UNIT_WITH_SEVERAL_MANAGERS");
        assertThat(codes(Places.all().relation(RelationKind.MANAGES_BUDGET, "x-education", "x-class")))
                .containsExactly("UNIT_WITH_SEVERAL_MANAGERS");
    }

    @Test
    @DisplayName("two standing committees at one level are an error, two committees of the congress are not")
    void several() {
        Places places = Places.all().with(organ("x-sc-2", OrganKind.STANDING_COMMITTEE, Places.COUNTY));
        assertThat(check(places)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("SEVERAL_AT_ONE_LEVEL");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.en()).contains("机关x-sc, 机关x-sc-2");
        });
        assertThat(codes(Places.all().with(organ("x-committee-2", OrganKind.CONGRESS_COMMITTEE, Places.COUNTY))))
                .isEmpty();
        Places successor = Places.all()
                .with(organ("x-sc-2", OrganKind.STANDING_COMMITTEE, Places.COUNTY)
                        .since(Places.DAY.plusDays(1)));
        assertThat(codes(successor)).isEmpty();
    }

    @ParameterizedTest(name = "a {0} recorded at a township is an error")
    @CsvSource({"STANDING_COMMITTEE, cn:budget-law-2018#79", "AUDIT_ORGAN, cn:budget-law-2018#89"})
    void notAtATownship(OrganKind kind, String provision) {
        assertThat(check(Places.all().with(organ("t-extra", kind, Places.TOWNSHIP))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("ORGAN_NOT_AT_THIS_LEVEL");
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.provisions())
                            .extracting(Object::toString)
                            .containsExactly(provision);
                });
    }

    @Test
    @DisplayName("an organ that the level must have and that is not recorded is noted")
    void missing() {
        assertThat(check(Places.all().without("x-audit"))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("ORGAN_MISSING");
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.zh()).isEqualTo("县级应有审计机关，所列机关中没有");
        });
        assertThat(codes(Places.all().without("x-committee"))).isEmpty();
    }

    /** GB 32100-2015: the weights are powers of 3 modulo 31; the check character of the first code was found by hand. */
    @Test
    @DisplayName("social credit codes are held against their check character and told apart")
    void creditCodes() {
        Places wrong = Places.all().change("x-health", organ -> organ.creditCode("91350100M000100Y44"));
        assertThat(codes(wrong)).containsExactly("CREDIT_CODE_WRONG");
        Places right = Places.all().change("x-health", organ -> organ.creditCode("91350100M000100Y43"));
        assertThat(codes(right)).isEmpty();
        Places twice = right.change("x-school", organ -> organ.creditCode("91350100M000100Y43"));
        assertThat(check(twice)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("CREDIT_CODE_TWICE");
            assertThat(finding.zh()).contains("机关x-health、机关x-school");
        });
    }

    @Test
    @DisplayName("a line of a department, of its unit, of the finance department itself and of a transfer is in order")
    void lines() {
        Places places = Places.all()
                .with(line("P1", "x-education"))
                .with(line("P2", "x-education", "x-class"))
                .with(line("P3", "x-finance"))
                .with(line("P4", "x-education", "x-education"))
                .with(line("P5", ItemClass.DOWNWARD_TRANSFER, "x-education", "t-dept"));
        assertThat(check(places)).isEmpty();
    }

    @ParameterizedTest(name = "a line of {0} and {1}: {2}")
    @CsvSource({
        "nobody, , LINE_ORGAN_UNKNOWN",
        "x-education, nobody, LINE_ORGAN_UNKNOWN",
        "x-evaluator, , LINE_NOT_A_DEPARTMENT",
        "x-class, , LINE_NOT_A_DEPARTMENT",
        "x-health, x-school, LINE_UNIT_ELSEWHERE",
        "x-education, x-health, LINE_UNIT_ELSEWHERE"
    })
    void badLines(String department, String unit, HierarchyFinding code) {
        Places places = Places.all().with(unit == null ? line("P1", department) : line("P1", department, unit));
        assertThat(codes(places)).containsExactly(code.name());
    }

    @Test
    @DisplayName("a department or unit of another level cannot stand in a line")
    void elsewhere() {
        assertThat(codes(Places.all().with(line("P1", "c-education")))).containsExactly("LINE_ORGAN_ELSEWHERE");
        assertThat(codes(Places.all().with(line("P1", "x-education", "t-dept"))))
                .containsExactly("LINE_ORGAN_ELSEWHERE", "LINE_UNIT_ELSEWHERE");
        assertThat(codes(Places.all().with(line("P1", ItemClass.DOWNWARD_TRANSFER, "x-education", "c-school"))))
                .containsExactly("LINE_ORGAN_ELSEWHERE", "LINE_UNIT_ELSEWHERE");
        assertThat(codes(Places.all().about("z-gov").with(line("P1", "c-education"))))
                .containsExactly("LINE_ORGAN_ELSEWHERE");
    }

    /** The department exists from 1 March to 30 November 2022. */
    @ParameterizedTest(name = "on {0} the department of a line is there: {1}")
    @CsvSource({"2022-02-28, false", "2022-03-01, true", "2022-11-30, true", "2022-12-01, false"})
    void existence(LocalDate day, boolean there) {
        Responsibility responsibility = Places.all()
                .with(line("P1", "x-health"))
                .change(
                        "x-health",
                        organ -> organ.since(LocalDate.of(2022, 3, 1)).until(LocalDate.of(2022, 11, 30)))
                .responsibility();
        assertThat(responsibility.findings(day).has(HierarchyFinding.LINE_ORGAN_NOT_THERE))
                .isEqualTo(!there);
    }

    @Test
    @DisplayName("a line has one leading government and one finance department")
    void oneEach() {
        Places twoGovernments =
                Places.all().with(line("P1", "x-health")).relation(RelationKind.LEADS, "c-gov", "x-health");
        assertThat(codes(twoGovernments)).contains("LINE_GOVERNMENTS").doesNotContain("LINE_FINANCE");
        Places twoFinances = Places.all()
                .with(line("P1", "x-health"))
                .relation(RelationKind.MANAGES_BUDGET, "c-finance", "x-health");
        assertThat(codes(twoFinances)).contains("LINE_FINANCE").doesNotContain("LINE_GOVERNMENTS");
        assertThat(check(Places.all().without("x-finance").with(line("P1", "x-health"))))
                .filteredOn(finding -> finding.code().equals("LINE_FINANCE"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.pointer()).isEqualTo("/lines/0");
                    assertThat(finding.arguments()).containsEntry("count", "0");
                    assertThat(finding.provisions())
                            .extracting(Object::toString)
                            .containsExactly("cn:budget-law-2018#88");
                });
    }
}
