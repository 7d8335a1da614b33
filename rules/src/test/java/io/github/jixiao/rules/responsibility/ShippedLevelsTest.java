package io.github.jixiao.rules.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.organ.RelationKind;
import io.github.jixiao.rules.law.Basis;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The organs of each level, as shipped")
class ShippedLevelsTest {
    /** Budget Law 44: a special committee, in a city else a working body, in a county the standing committee. */
    @ParameterizedTest(name = "{0}: preliminary review by {1}")
    @CsvSource(delimiter = '|', textBlock = """
        CENTRAL | SPECIAL_COMMITTEE
        PROVINCE | SPECIAL_COMMITTEE
        PREFECTURE | SPECIAL_COMMITTEE WORKING_BODY
        COUNTY | STANDING_COMMITTEE
        TOWNSHIP | ''
        DEVELOPMENT_ZONE | ''
        PREFECTURAL_OFFICE | ''
        """)
    void review(GovernmentForm form, String bodies) {
        assertThat(Places.LEVELS.reviewBodies(form).stream()
                        .map(ReviewBody::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(bodies);
    }

    /** Budget Law 21-26 and 44. */
    @ParameterizedTest(name = "{0}: standing committee {1}, committee {2}, audit {3}")
    @CsvSource({
        "CENTRAL, MUST, MUST, MUST",
        "PROVINCE, MUST, MUST, MUST",
        "PREFECTURE, MUST, MAY, MUST",
        "COUNTY, MUST, MAY, MUST",
        "TOWNSHIP, NONE, NONE, NONE",
        "DEVELOPMENT_ZONE, NONE, NONE, MAY",
        "PREFECTURAL_OFFICE, NONE, MAY, MAY"
    })
    void presence(
            GovernmentForm form,
            LevelRules.Presence standing,
            LevelRules.Presence committee,
            LevelRules.Presence audit) {
        assertThat(Places.LEVELS.rule(form, OrganKind.STANDING_COMMITTEE).presence())
                .isEqualTo(standing);
        assertThat(Places.LEVELS.rule(form, OrganKind.CONGRESS_COMMITTEE).presence())
                .isEqualTo(committee);
        assertThat(Places.LEVELS.rule(form, OrganKind.AUDIT_ORGAN).presence()).isEqualTo(audit);
    }

    @Test
    @DisplayName("that a township congress has the part of a standing committee rests on Budget Law 79")
    void township() {
        assertThat(Places.LEVELS
                        .rule(GovernmentForm.TOWNSHIP, OrganKind.STANDING_COMMITTEE)
                        .basis()
                        .provision())
                .hasToString("cn:budget-law-2018#79");
    }

    @Test
    @DisplayName("every rule has coordinates of its own kind, in the pack of the nation")
    void coordinates() {
        Stream<Basis> bases = Stream.of(
                        Places.LEVELS.organs().values().stream()
                                .flatMap(kinds -> kinds.values().stream().map(LevelRules.OrganRule::basis)),
                        Places.LEVELS.relations().stream().map(LevelRules.RelationRule::basis),
                        Places.LEVELS.bases().values().stream())
                .flatMap(all -> all);
        assertThat(bases).allSatisfy(basis -> assertThat(basis.entry()).startsWith("cn/levels#"));
        assertThat(Places.LEVELS
                        .rule(GovernmentForm.COUNTY, OrganKind.AUDIT_ORGAN)
                        .basis()
                        .entry())
                .isEqualTo("cn/levels#county.audit-organ");
    }

    @ParameterizedTest(name = "{0} has a rule")
    @EnumSource(RelationKind.class)
    void everyRelationHasARule(RelationKind kind) {
        assertThat(Places.LEVELS.relations()).anyMatch(rule -> rule.kind() == kind);
    }

    @Test
    @DisplayName("who answers for a duty is told by the organ alone where it stands in at its own level")
    void answersFor() {
        Places places = Places.all();
        assertThat(kinds(places.get("t-congress")))
                .containsExactly(OrganKind.PEOPLES_CONGRESS, OrganKind.STANDING_COMMITTEE);
        assertThat(kinds(places.get("x-congress"))).containsExactly(OrganKind.PEOPLES_CONGRESS);
        assertThat(kinds(places.get("z-gov"))).containsExactly(OrganKind.GOVERNMENT, OrganKind.ZONE_ADMINISTRATION);
        assertThat(kinds(places.get("x-audit"))).containsExactly(OrganKind.AUDIT_ORGAN);
        Organ committee = Places.organ("t-sc", OrganKind.STANDING_COMMITTEE, Places.TOWNSHIP)
                .build();
        assertThat(kinds(committee)).isEmpty();
    }

    private static List<OrganKind> kinds(Organ organ) {
        return Arrays.stream(OrganKind.values())
                .filter(kind -> Places.LEVELS.answersFor(organ, kind))
                .toList();
    }

    @ParameterizedTest(name = "the form of {1} with the name {2} is {3}")
    @CsvSource({
        "GOVERNMENT, 000000, 国务院, CENTRAL",
        "GOVERNMENT, 420000, 湖北省人民政府, PROVINCE",
        "GOVERNMENT, 420100, 武汉市人民政府, PREFECTURE",
        "GOVERNMENT, 232700, 大兴安岭地区行政公署, PREFECTURAL_OFFICE",
        "GOVERNMENT, 152500, 锡林郭勒盟行政公署, PREFECTURAL_OFFICE",
        "BUDGET_DEPARTMENT, 152500, 锡林郭勒盟行政公署, PREFECTURE",
        "GOVERNMENT, 429004, 仙桃市人民政府, COUNTY",
        "GOVERNMENT, 429004101, 某镇人民政府, TOWNSHIP",
        "ZONE_ADMINISTRATION, 420100, 武汉东湖新技术开发区管理委员会, DEVELOPMENT_ZONE"
    })
    void form(OrganKind kind, String code, String name, GovernmentForm form) {
        assertThat(Places.LEVELS.form(Places.organ("g", kind, Jurisdiction.of(code))
                        .name(name)
                        .build()))
                .isEqualTo(form);
    }

    @Test
    @DisplayName("findings that no other rule of levels supports name a provision, but for matters of record")
    void basesOfFindings() {
        EnumSet<HierarchyFinding> ofRules = EnumSet.of(
                HierarchyFinding.ORGAN_NOT_AT_THIS_LEVEL,
                HierarchyFinding.SEVERAL_AT_ONE_LEVEL,
                HierarchyFinding.ORGAN_MISSING,
                HierarchyFinding.RELATION_KINDS,
                HierarchyFinding.RELATION_LEVELS,
                HierarchyFinding.RELATION_SKIPS_LEVEL,
                HierarchyFinding.LINE_NOT_A_DEPARTMENT);
        EnumSet<HierarchyFinding> ofRecord = EnumSet.of(
                HierarchyFinding.CREDIT_CODE_TWICE,
                HierarchyFinding.RELATION_ORGAN_UNKNOWN,
                HierarchyFinding.RELATION_OUTLIVES_ORGAN,
                HierarchyFinding.RELATION_TWICE);
        EnumSet<HierarchyFinding> rest = EnumSet.allOf(HierarchyFinding.class);
        rest.removeAll(ofRules);
        rest.removeAll(ofRecord);
        assertThat(Places.LEVELS.bases()).containsOnlyKeys(rest);
    }
}
