package io.github.jixiao.rules.responsibility;

import static io.github.jixiao.rules.responsibility.Places.line;
import static io.github.jixiao.rules.responsibility.Places.organ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.core.item.ItemClass;
import io.github.jixiao.core.organ.Organ;
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

@DisplayName("Roles at a government")
class RolesTest {
    private static List<String> ids(List<Organ> organs) {
        return organs.stream().map(Organ::id).toList();
    }

    /** Government | kind | who has its part. Budget Law 44, 79 and 89; the zone and the office by the level rules. */
    @ParameterizedTest(name = "at {0} the part of {1} is that of {2}")
    @CsvSource(delimiter = '|', textBlock = """
        p-gov | STANDING_COMMITTEE | p-sc
        p-gov | FINANCE_DEPARTMENT | p-finance
        p-gov | AUDIT_ORGAN | p-audit
        c-gov | STANDING_COMMITTEE | c-sc
        c-gov | FINANCE_DEPARTMENT | c-finance
        x-gov | PEOPLES_CONGRESS | x-congress
        x-gov | STANDING_COMMITTEE | x-sc
        x-gov | CONGRESS_COMMITTEE | x-committee
        x-gov | GOVERNMENT | x-gov
        x-gov | SUPERVISORY_ORGAN | x-supervision
        x-gov | THIRD_PARTY | x-evaluator
        x-gov | PUBLIC | x-public
        t-gov | PEOPLES_CONGRESS | t-congress
        t-gov | STANDING_COMMITTEE | t-congress
        t-gov | FINANCE_DEPARTMENT | t-finance
        t-gov | AUDIT_ORGAN | x-audit
        t-gov | SUPERVISORY_ORGAN | x-supervision
        z-gov | GOVERNMENT | z-gov
        z-gov | ZONE_ADMINISTRATION | z-gov
        z-gov | PEOPLES_CONGRESS | c-congress
        z-gov | STANDING_COMMITTEE | c-sc
        z-gov | CONGRESS_COMMITTEE | c-committee
        z-gov | FINANCE_DEPARTMENT | z-finance
        z-gov | AUDIT_ORGAN | c-audit
        o-gov | GOVERNMENT | o-gov
        o-gov | STANDING_COMMITTEE | p-sc
        o-gov | AUDIT_ORGAN | p-audit
        """)
    void holders(String government, OrganKind kind, String holder) {
        assertThat(Places.all().about(government).roles().holder(kind).map(Organ::id))
                .contains(holder);
    }

    @ParameterizedTest(name = "at {0} nobody has the part of {1}")
    @CsvSource({"x-gov, ZONE_ADMINISTRATION", "t-gov, CONGRESS_COMMITTEE", "t-gov, BUDGET_UNIT", "t-gov, PUBLIC"})
    void nobody(String government, OrganKind kind) {
        assertThat(Places.all().about(government).roles().holder(kind)).isEmpty();
    }

    @Test
    @DisplayName("an organ that is not recorded where there must be one is not replaced by another")
    void noReplacement() {
        assertThat(Places.all().without("x-sc").roles().holder(OrganKind.STANDING_COMMITTEE))
                .isEmpty();
    }

    @Test
    @DisplayName("a standing committee recorded at a township does not take over from the congress")
    void unlawfulCommittee() {
        Places places = Places.all().about("t-gov").with(organ("t-sc", OrganKind.STANDING_COMMITTEE, Places.TOWNSHIP));

        assertThat(places.roles().holder(OrganKind.STANDING_COMMITTEE).map(Organ::id))
                .contains("t-congress");
    }

    @Test
    @DisplayName(
            "a township without a finance office has that of the county, found by its leading government or its place")
    void financeOfTheCounty() {
        Places places = Places.all().about("t-gov").without("t-finance");
        assertThat(places.roles().holder(OrganKind.FINANCE_DEPARTMENT).map(Organ::id))
                .contains("x-finance");

        places.without(RelationKind.LEADS, "x-gov", "t-gov");
        assertThat(places.roles().holder(OrganKind.FINANCE_DEPARTMENT).map(Organ::id))
                .contains("x-finance");
    }

    @Test
    @DisplayName(
            "of two finance departments the one that the government leads is meant; two that it leads leave it open")
    void twoFinanceDepartments() {
        Places places = Places.all().with(organ("x-finance-2", OrganKind.FINANCE_DEPARTMENT, Places.COUNTY));
        assertThat(places.roles().holder(OrganKind.FINANCE_DEPARTMENT).map(Organ::id))
                .contains("x-finance");

        places.relation(RelationKind.LEADS, "x-gov", "x-finance-2");
        assertThat(places.roles().holder(OrganKind.FINANCE_DEPARTMENT)).isEmpty();
        assertThat(places.roles().lowerFinance()).isEmpty();
    }

    @Test
    @DisplayName("without a relation the only finance department of the place is meant, and none of two")
    void byPlace() {
        Places places = Places.all().without(RelationKind.LEADS, "x-gov", "x-finance");
        assertThat(places.roles().holder(OrganKind.FINANCE_DEPARTMENT).map(Organ::id))
                .contains("x-finance");

        places.with(organ("x-finance-2", OrganKind.FINANCE_DEPARTMENT, Places.COUNTY));
        assertThat(places.roles().holder(OrganKind.FINANCE_DEPARTMENT)).isEmpty();
    }

    @Test
    @DisplayName("departments, units and lower organs are those of the government itself")
    void own() {
        Roles county = Places.all().roles();
        assertThat(ids(county.departments())).containsExactly("x-education", "x-health");
        assertThat(ids(county.units())).containsExactly("x-school", "x-class");
        assertThat(ids(county.lowerGovernments())).containsExactly("t-gov");
        assertThat(ids(county.lowerFinance())).containsExactly("t-finance");

        Roles city = Places.all().about("c-gov").roles();
        assertThat(ids(city.departments())).containsExactly("c-education", "c-health");
        assertThat(ids(city.lowerGovernments())).containsExactly("z-gov", "x-gov");
        assertThat(ids(Places.all().about("z-gov").roles().departments())).containsExactly("z-dept");
        assertThat(ids(Places.all().about("p-gov").roles().lowerGovernments())).containsExactly("o-gov", "c-gov");
    }

    @Test
    @DisplayName("the department of an organ is found up the tree, and is its own")
    void departmentOf() {
        Roles roles = Places.all().roles();
        assertThat(roles.departmentOf("x-class").map(Organ::id)).contains("x-education");
        assertThat(roles.departmentOf("x-school").map(Organ::id)).contains("x-education");
        assertThat(roles.departmentOf("x-education").map(Organ::id)).contains("x-education");
        assertThat(roles.departmentOf("x-finance")).isEmpty();
        assertThat(roles.departmentOf("nobody")).isEmpty();
        assertThat(roles.isUnder("x-class", "x-education")).isTrue();
        assertThat(roles.isUnder("x-class", "x-health")).isFalse();
        assertThat(roles.isUnder("x-health", "x-health")).isTrue();
        assertThat(roles.isUnder("x-education", "x-class")).isFalse();
    }

    @Test
    @DisplayName("a unit with two departments, or in a circle of units, has none")
    void unclear() {
        assertThat(Places.all()
                        .relation(RelationKind.MANAGES_BUDGET, "x-health", "x-class")
                        .roles()
                        .departmentOf("x-class"))
                .isEmpty();
        Roles circle = Places.all()
                .without(RelationKind.MANAGES_BUDGET, "x-education", "x-school")
                .relation(RelationKind.MANAGES_BUDGET, "x-class", "x-school")
                .roles();
        assertThat(circle.departmentOf("x-school")).isEmpty();
        assertThat(circle.departmentOf("x-class")).isEmpty();
    }

    @Test
    @DisplayName("a unit of the finance department is under it")
    void financeUnit() {
        Roles roles = Places.all()
                .with(organ("x-centre", OrganKind.BUDGET_UNIT, Places.COUNTY))
                .relation(RelationKind.MANAGES_BUDGET, "x-finance", "x-centre")
                .roles();
        assertThat(roles.isUnder("x-centre", "x-finance")).isTrue();
        assertThat(ids(roles.leadingGovernments("x-centre"))).containsExactly("x-gov");
        assertThat(ids(roles.financeDepartments("x-centre"))).containsExactly("x-finance");
    }

    @Test
    @DisplayName("a department has the government and finance recorded, or else those of its place")
    void leadingAndFinance() {
        Places places = Places.all();
        assertThat(ids(places.roles().leadingGovernments("x-class"))).containsExactly("x-gov");
        assertThat(ids(places.roles().financeDepartments("x-class"))).containsExactly("x-finance");

        places.without(RelationKind.LEADS, "x-gov", "x-education")
                .without(RelationKind.MANAGES_BUDGET, "x-finance", "x-education");
        assertThat(ids(places.roles().leadingGovernments("x-education"))).containsExactly("x-gov");
        assertThat(ids(places.roles().financeDepartments("x-education"))).containsExactly("x-finance");

        places.relation(RelationKind.LEADS, "c-gov", "x-education")
                .relation(RelationKind.LEADS, "x-gov", "x-education");
        assertThat(ids(places.roles().leadingGovernments("x-education"))).containsExactly("c-gov", "x-gov");
        assertThat(places.roles().leadingGovernments("nobody")).isEmpty();
    }

    @ParameterizedTest(name = "{0} is of the county")
    @ValueSource(strings = {"x-gov", "x-finance", "x-class", "x-sc", "x-evaluator", "x-public"})
    void isOwn(String organ) {
        Places places = Places.all();
        assertThat(places.roles().isOwn(places.get(organ))).isTrue();
    }

    @ParameterizedTest(name = "{0} is not of the county")
    @ValueSource(strings = {"c-gov", "t-gov", "c-finance", "z-gov", "t-dept"})
    void isNotOwn(String organ) {
        Places places = Places.all();
        assertThat(places.roles().isOwn(places.get(organ))).isFalse();
    }

    @Test
    @DisplayName("a zone and the city that leads it keep their organs apart although they share a code")
    void zoneAndCity() {
        Places zone = Places.all().about("z-gov");
        assertThat(zone.roles().isOwn(zone.get("z-dept"))).isTrue();
        assertThat(zone.roles().isOwn(zone.get("c-education"))).isFalse();
        assertThat(zone.roles().isOwn(zone.get("c-gov"))).isFalse();
        assertThat(zone.roles().isOwn(zone.get("c-sc"))).isTrue();
        Places city = Places.all().about("c-gov");
        assertThat(city.roles().isOwn(city.get("z-dept"))).isFalse();
        assertThat(city.roles().isOwn(city.get("c-education"))).isTrue();
    }

    @Test
    @DisplayName("an organ of another level counts as own where it stands in, and only there")
    void standIn() {
        Places places = Places.all().about("t-gov");
        assertThat(places.roles().isOwn(places.get("x-audit"))).isTrue();
        assertThat(places.roles().isOwn(places.get("x-sc"))).isFalse();
        assertThat(places.roles().standsInFor("x-audit")).containsExactly(OrganKind.AUDIT_ORGAN);
        assertThat(places.roles().standsInFor("t-congress")).containsExactly(OrganKind.STANDING_COMMITTEE);
        assertThat(places.roles().standsInFor("t-finance")).isEmpty();
    }

    /** Whoever leads, guides, funds, supervises or audits the county may; what lies below or beside it may not. */
    @ParameterizedTest(name = "{0} may deal with an item of the county: {1}")
    @CsvSource({
        "x-finance, true",
        "x-sc, true",
        "c-gov, true",
        "c-finance, true",
        "p-finance, true",
        "p-gov, false",
        "c-audit, false",
        "t-gov, false",
        "z-finance, false"
    })
    void mayDealWith(String organ, boolean expected) {
        Places places = Places.all();
        assertThat(places.roles().mayDealWith(places.get(organ), line("P1", "x-education")))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("the lower unit that carries out a transfer may deal with it, and with no other item")
    void transfer() {
        Places places = Places.all();
        Organ unit = places.get("t-dept");
        assertThat(places.roles().mayDealWith(unit, line("P1", ItemClass.DOWNWARD_TRANSFER, "x-education", "t-dept")))
                .isTrue();
        assertThat(places.roles().mayDealWith(unit, line("P1", "x-education", "t-dept")))
                .isFalse();
        assertThat(places.roles().mayDealWith(unit, line("P1", ItemClass.DOWNWARD_TRANSFER, "x-education")))
                .isFalse();
    }

    /** The department exists from 1 March to 30 November 2022. */
    @ParameterizedTest(name = "on {0} the department is there: {1}")
    @CsvSource({"2022-02-28, false", "2022-03-01, true", "2022-11-30, true", "2022-12-01, false"})
    void existence(LocalDate day, boolean there) {
        Responsibility responsibility = Places.all()
                .change(
                        "x-health",
                        organ -> organ.since(LocalDate.of(2022, 3, 1)).until(LocalDate.of(2022, 11, 30)))
                .responsibility();
        assertThat(ids(responsibility.roles(day).departments()).contains("x-health"))
                .isEqualTo(there);
    }

    /** The school goes from education to health on 1 July 2022. */
    @ParameterizedTest(name = "on {0} the school is under {1}")
    @CsvSource({"2021-12-31, x-education", "2022-06-30, x-education", "2022-07-01, x-health", "2022-07-02, x-health"})
    void handover(LocalDate day, String department) {
        Responsibility responsibility = Places.all()
                .without(RelationKind.MANAGES_BUDGET, "x-education", "x-school")
                .with(new Relation(
                        RelationKind.MANAGES_BUDGET,
                        "x-education",
                        "x-school",
                        Optional.empty(),
                        Optional.of(LocalDate.of(2022, 6, 30))))
                .with(new Relation(
                        RelationKind.MANAGES_BUDGET,
                        "x-health",
                        "x-school",
                        Optional.of(LocalDate.of(2022, 7, 1)),
                        Optional.empty()))
                .responsibility();
        // Asked in another order first, so that a span found earlier cannot answer for another.
        responsibility.roles(LocalDate.of(2022, 7, 15));
        responsibility.roles(LocalDate.of(2022, 1, 15));
        assertThat(responsibility.roles(day).departmentOf("x-class").map(Organ::id))
                .contains(department);
        assertThat(responsibility.roles(day)).isSameAs(responsibility.roles(day));
    }

    @Test
    @DisplayName("an unknown government has no roles")
    void unknownGovernment() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Places.all().about("nobody").roles())
                .withMessage("the government 'nobody' is not among the organs");
    }

    @Test
    @DisplayName("governments that lead each other in a circle leave open who stands in")
    void circleOfGovernments() {
        Places places = Places.all()
                .about("t-gov")
                .without("x-audit")
                .without(RelationKind.LEADS, "x-gov", "t-gov")
                .with(organ("u-gov", OrganKind.GOVERNMENT, Places.TOWNSHIP))
                .relation(RelationKind.LEADS, "u-gov", "t-gov")
                .relation(RelationKind.LEADS, "t-gov", "u-gov");
        assertThat(places.roles().holder(OrganKind.AUDIT_ORGAN)).isEmpty();
    }
}
