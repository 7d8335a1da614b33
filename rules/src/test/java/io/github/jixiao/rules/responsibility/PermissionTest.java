package io.github.jixiao.rules.responsibility;

import static io.github.jixiao.core.act.ActKind.ADJUSTMENT_APPROVAL;
import static io.github.jixiao.core.act.ActKind.ASSESSMENT;
import static io.github.jixiao.core.act.ActKind.AUDIT;
import static io.github.jixiao.core.act.ActKind.DISCLOSURE_REMINDER;
import static io.github.jixiao.core.act.ActKind.ENGAGEMENT;
import static io.github.jixiao.core.act.ActKind.EVALUATION_INSPECTION;
import static io.github.jixiao.core.act.ActKind.FEEDBACK_REPLY;
import static io.github.jixiao.core.act.ActKind.FINAL_ACCOUNTS_APPROVAL;
import static io.github.jixiao.core.act.ActKind.GUIDANCE;
import static io.github.jixiao.core.act.ActKind.KEY_EVALUATION;
import static io.github.jixiao.core.act.ActKind.OPINION_COLLECTION;
import static io.github.jixiao.core.act.ActKind.PUBLIC_FEEDBACK;
import static io.github.jixiao.core.act.ActKind.REPORT_RATING;
import static io.github.jixiao.core.act.ActKind.RESULT_DISCLOSURE;
import static io.github.jixiao.core.act.ActKind.SELF_EVALUATION;
import static io.github.jixiao.core.act.ActKind.SPOT_CHECK;
import static io.github.jixiao.core.act.ActKind.TARGET_REPLY;
import static io.github.jixiao.core.act.ActKind.TARGET_REVIEW;
import static io.github.jixiao.core.act.ActKind.TARGET_SETTING;
import static io.github.jixiao.core.act.ActKind.THIRD_PARTY_REPORT;
import static io.github.jixiao.rules.responsibility.Places.DAY;
import static io.github.jixiao.rules.responsibility.Places.act;
import static io.github.jixiao.rules.responsibility.Places.line;
import static io.github.jixiao.rules.responsibility.Places.organ;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.act.Content;
import io.github.jixiao.core.act.Stage;
import io.github.jixiao.core.item.ItemClass;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.organ.RelationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What an organ may do")
class PermissionTest {
    private static final BudgetLine ITEM = line("P1", "x-education");
    private static final BudgetLine SCHOOL_ITEM = line("P2", "x-education", "x-school");
    private static final BudgetLine FINANCE_ITEM = line("P3", "x-finance");
    private static final BudgetLine AUDIT_ITEM = line("P4", "x-audit");

    private static Places places() {
        return Places.all().with(ITEM).with(SCHOOL_ITEM).with(FINANCE_ITEM).with(AUDIT_ITEM);
    }

    private static BudgetLine item(String id) {
        return List.of(ITEM, SCHOOL_ITEM, FINANCE_ITEM, AUDIT_ITEM).stream()
                .filter(line -> line.item().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<PowerRule> rules(Permission permission) {
        return permission.refusals().stream().map(Permission.Refusal::rule).toList();
    }

    private static List<String> instead(Permission permission) {
        return permission.instead().stream().map(Organ::id).toList();
    }

    private static List<String> provisions(Permission permission) {
        return permission.provisions().stream().map(Object::toString).toList();
    }

    /** The roles of the Decision, articles 4 and 6 to 9, and of the notices below it. */
    @ParameterizedTest(name = "{0} may: {1} of {2}")
    @CsvSource({
        "x-education, TARGET_SETTING, P1",
        "x-school, TARGET_SETTING, P2",
        "x-education, TARGET_SETTING, P2",
        "x-finance, TARGET_REVIEW, P1",
        "x-education, TARGET_REVIEW, P2",
        "x-finance, TARGET_REPLY, P1",
        "x-education, TARGET_REPLY, P2",
        "x-education, TARGET_DISCLOSURE, P1",
        "x-school, MONITORING_REPORT, P2",
        "x-finance, MONITORING_REPORT, P2",
        "x-school, SELF_EVALUATION, P2",
        "x-education, DEPARTMENT_EVALUATION, P1",
        "x-finance, KEY_EVALUATION, P1",
        "x-finance, SPOT_CHECK, P2",
        "c-finance, SPOT_CHECK, P2",
        "x-finance, RESULT_APPLICATION, P1",
        "x-gov, RESULT_APPLICATION, P1",
        "x-finance, ADJUSTMENT_APPROVAL, P1",
        "x-sc, ADJUSTMENT_APPROVAL, P1",
        "x-audit, PERFORMANCE_AUDIT, P1",
        "x-finance, SELF_EVALUATION, P3",
        "x-audit, TARGET_SETTING, P4",
        "x-finance, TARGET_REPLY, P4",
        "x-education, ENGAGEMENT, P2",
        "x-public, PUBLIC_FEEDBACK, P1"
    })
    void allowed(String organ, ActKind act, String item) {
        Permission permission = places().responsibility().mayDo(organ, act, item(item), DAY);

        assertThat(permission.refusals()).isEmpty();
        assertThat(permission.allowed()).isTrue();
        assertThat(permission.instead()).isEmpty();
        assertThat(permission.provisions()).isNotEmpty().isEqualTo(permission.grounds());
        assertThat(permission.reason().zh()).isEqualTo("可以" + act.label().zh());
        assertThat(permission.reason().en()).isEqualTo("may: " + act.label().en());
    }

    /** The organ, the act, the item, the rules it breaks, and who could. */
    @ParameterizedTest(name = "{0} may not: {1} of {2} breaks {3}")
    @CsvSource(delimiter = '|', textBlock = """
        nobody | TARGET_REPLY | P1 | ORGAN_EXISTS | x-finance c-finance
        x-education | TARGET_REPLY | P1 | NOT_ITS_OWN | x-finance c-finance
        x-education | TARGET_REVIEW | P1 | NOT_ITS_OWN | x-finance c-finance
        x-health | TARGET_REPLY | P2 | OWN_CHARGE | x-education x-finance c-finance
        x-health | TARGET_SETTING | P1 | OWN_CHARGE | x-education
        x-class | SELF_EVALUATION | P2 | OWN_CHARGE | x-education x-school
        x-school | TARGET_REPLY | P2 | POWER_DENIED NOT_ITS_OWN | x-education x-finance c-finance
        x-finance | TARGET_SETTING | P1 | POWER_AT_LEVEL | x-education
        x-finance | TARGET_REVIEW | P3 | NOT_ITS_OWN | c-finance
        x-finance | KEY_EVALUATION | P3 | NOT_ITS_OWN | c-finance
        x-finance | SPOT_CHECK | P3 | NOT_ITS_OWN | c-finance
        x-finance | THIRD_PARTY_REPORT | P1 | POWER_DENIED | ''
        x-finance | ENGAGEMENT | P3 | INDEPENDENT_PRINCIPAL | x-sc c-finance
        x-education | ENGAGEMENT | P1 | INDEPENDENT_PRINCIPAL | x-sc x-finance c-finance
        x-education | KEY_EVALUATION | P1 | POWER_DENIED NOT_ITS_OWN | x-finance c-finance
        x-audit | TARGET_SETTING | P1 | POWER_DENIED | x-education
        x-audit | KEY_EVALUATION | P1 | POWER_DENIED | x-finance c-finance
        x-supervision | SPOT_CHECK | P1 | POWER_DENIED | x-finance c-finance
        x-congress | KEY_EVALUATION | P1 | POWER_DENIED | x-finance c-finance
        x-sc | SPOT_CHECK | P1 | POWER_DENIED | x-finance c-finance
        x-sc | RESULT_APPLICATION | P1 | POWER_DENIED | x-education x-gov x-finance c-gov c-finance
        x-gov | ADJUSTMENT_APPROVAL | P1 | POWER_DENIED | x-sc x-finance c-finance
        x-committee | ADJUSTMENT_APPROVAL | P1 | POWER_DENIED | x-sc x-finance c-finance
        x-evaluator | TARGET_SETTING | P1 | POWER_DENIED | x-education
        x-evaluator | SELF_EVALUATION | P1 | POWER_DENIED | x-education
        x-evaluator | RESULT_APPLICATION | P1 | POWER_DENIED | x-education x-gov x-finance c-gov c-finance
        x-evaluator | KEY_EVALUATION | P1 | POWER_DENIED | x-finance c-finance
        x-evaluator | SPOT_CHECK | P1 | WITHIN_ENGAGEMENT | x-finance c-finance
        t-finance | TARGET_REPLY | P1 | SAME_LEVEL | x-finance c-finance
        t-gov | TARGET_SETTING | P1 | POWER_AT_LEVEL SAME_LEVEL | x-education
        z-dept | TARGET_SETTING | P1 | SAME_LEVEL OWN_CHARGE | x-education
        """)
    void refused(String organ, ActKind act, String item, String broken, String instead) {
        Permission permission = places().responsibility().mayDo(organ, act, item(item), DAY);

        assertThat(permission.allowed()).isFalse();
        assertThat(rules(permission)).extracting(Enum::name).containsExactly(broken.split(" "));
        assertThat(String.join(" ", instead(permission))).isEqualTo(instead);
        assertThat(permission.refusals()).allSatisfy(refusal -> {
            assertThat(refusal.provisions()).isNotEmpty();
            assertThat(refusal.reason().zh()).containsPattern("\\p{IsHan}");
            assertThat(refusal.reason().en()).isNotBlank();
        });
    }

    @Test
    @DisplayName("a refusal tells all that stands against it, with the provisions of each")
    void allAtOnce() {
        BudgetLine own = line("P9", "x-education", "x-class");
        Permission permission = places().with(own)
                .change("x-class", organ -> organ.until(DAY.minusDays(1)))
                .responsibility()
                .mayDo("x-class", TARGET_REPLY, own, DAY);

        assertThat(rules(permission))
                .containsExactly(PowerRule.ORGAN_EXISTS, PowerRule.POWER_DENIED, PowerRule.NOT_ITS_OWN);
        assertThat(permission.breaks(PowerRule.NOT_ITS_OWN)).isTrue();
        assertThat(permission.breaks(PowerRule.SAME_LEVEL)).isFalse();
        assertThat(permission.reason().zh())
                .isEqualTo("「机关x-class」在2022-06-01不存在；预算单位实施项目并自评，不审核、批复或者评定；「机关x-class」不能对自己的事项批复绩效目标");
        assertThat(permission.reason().en())
                .isEqualTo("\"机关x-class\" does not exist on 2022-06-01;"
                        + " a unit carries out items and evaluates itself; it neither reviews, approves nor grades;"
                        + " \"机关x-class\" cannot do this in a matter of its own: reply on the target");
        assertThat(provisions(permission))
                .contains("cn:caiyu-2015-88#26-29", "cn:caiyu-2015-88#27", "cn-42:2017-227#6.7");
    }

    @Test
    @DisplayName("a power that the Decision and the nation both give rests on both")
    void grounds() {
        Permission permission = places().responsibility().mayDo("x-finance", TARGET_REPLY, ITEM, DAY);
        assertThat(provisions(permission)).containsExactly("cn-42:2017-227#6.7", "cn:caiyu-2015-88#27");
    }

    /** The Decision is of 29 November 2017 and in force from its publication. */
    @ParameterizedTest(name = "on {0} the power that the Decision alone gives is there: {1}")
    @CsvSource({"2017-11-28, false", "2017-11-29, true", "2017-11-30, true"})
    void inForce(LocalDate day, boolean allowed) {
        Permission permission = places().responsibility().mayDo("x-finance", DISCLOSURE_REMINDER, day);
        assertThat(permission.allowed()).isEqualTo(allowed);
        if (!allowed) {
            assertThat(rules(permission)).containsExactly(PowerRule.POWER_AT_LEVEL);
            assertThat(permission.reason().en()).contains("2017-11-29");
        }
    }

    /** The school exists from 1 March to 30 November 2022. */
    @ParameterizedTest(name = "on {0} the organ is there: {1}")
    @CsvSource({"2022-02-28, false", "2022-03-01, true", "2022-11-30, true", "2022-12-01, false"})
    void existence(LocalDate day, boolean there) {
        Permission permission = places().change(
                        "x-school",
                        organ -> organ.since(LocalDate.of(2022, 3, 1)).until(LocalDate.of(2022, 11, 30)))
                .responsibility()
                .mayDo("x-school", SELF_EVALUATION, SCHOOL_ITEM, day);
        assertThat(permission.breaks(PowerRule.ORGAN_EXISTS)).isEqualTo(!there);
    }

    /** Budget Law 79 and 67 to 72: the congress of a township approves; above, its standing committee does. */
    @ParameterizedTest(name = "at {0} the final accounts are approved by {1}, not by {2}")
    @CsvSource({
        "p-gov, p-sc, p-congress",
        "c-gov, c-sc, x-sc",
        "x-gov, x-sc, x-congress",
        "t-gov, t-congress, x-sc",
        "z-gov, c-sc, z-gov"
    })
    void finalAccounts(String government, String may, String mayNot) {
        Responsibility responsibility = Places.all().about(government).responsibility();
        for (ActKind act : List.of(FINAL_ACCOUNTS_APPROVAL, ADJUSTMENT_APPROVAL)) {
            assertThat(responsibility.mayDo(may, act, DAY).refusals()).isEmpty();
            assertThat(responsibility.mayDo(mayNot, act, DAY).allowed()).isFalse();
            assertThat(instead(responsibility.mayDo(mayNot, act, DAY))).contains(may);
        }
    }

    @Test
    @DisplayName("a standing committee that a township cannot have has no power there")
    void notAtThisLevel() {
        Permission permission = Places.all()
                .about("t-gov")
                .with(organ("t-sc", OrganKind.STANDING_COMMITTEE, Places.TOWNSHIP))
                .responsibility()
                .mayDo("t-sc", FINAL_ACCOUNTS_APPROVAL, DAY);
        assertThat(rules(permission)).containsExactly(PowerRule.POWER_AT_LEVEL);
        assertThat(permission.reason().zh()).isEqualTo("乡级不设人大常委会");
        assertThat(provisions(permission)).containsExactly("cn:budget-law-2018#79");
        assertThat(instead(permission)).containsExactly("t-congress");
    }

    /** Budget Law 45: in counties and townships deputies hear voters before the congress reviews the budget. */
    @ParameterizedTest(name = "the congress {1} collects opinions: {2}")
    @CsvSource({
        "p-gov, p-congress, false",
        "c-gov, c-congress, false",
        "x-gov, x-congress, true",
        "t-gov, t-congress, true"
    })
    void byLevel(String government, String congress, boolean allowed) {
        assertThat(Places.all()
                        .about(government)
                        .responsibility()
                        .mayDo(congress, OPINION_COLLECTION, DAY)
                        .allowed())
                .isEqualTo(allowed);
    }

    @Test
    @DisplayName("the county's audit organ audits the township, whose own organs cannot")
    void auditOfTownship() {
        Places places = Places.all().about("t-gov");
        Responsibility responsibility = places.responsibility();
        assertThat(responsibility
                        .mayDo("x-audit", AUDIT, places.get("t-dept"), DAY)
                        .refusals())
                .isEmpty();
        assertThat(instead(responsibility.mayDo("t-finance", AUDIT, places.get("t-dept"), DAY)))
                .containsExactly("x-audit");
    }

    @Test
    @DisplayName("towards an organ the level must be the same, or a relation reach it")
    void towardOrgans() {
        Places places = places();
        Responsibility responsibility = places.responsibility();
        assertThat(responsibility
                        .mayDo("x-gov", ASSESSMENT, places.get("t-gov"), DAY)
                        .allowed())
                .isTrue();
        assertThat(responsibility
                        .mayDo("x-gov", ASSESSMENT, places.get("x-health"), DAY)
                        .allowed())
                .isTrue();
        assertThat(responsibility
                        .mayDo("c-gov", ASSESSMENT, places.get("x-gov"), DAY)
                        .allowed())
                .isTrue();
        assertThat(responsibility
                        .mayDo("c-finance", GUIDANCE, places.get("x-finance"), DAY)
                        .allowed())
                .isTrue();
        assertThat(rules(responsibility.mayDo("c-gov", ASSESSMENT, places.get("t-gov"), DAY)))
                .containsExactly(PowerRule.SAME_LEVEL);
        assertThat(rules(responsibility.mayDo("x-gov", ASSESSMENT, places.get("x-gov"), DAY)))
                .containsExactly(PowerRule.NOT_ITS_OWN);
        assertThat(rules(responsibility.mayDo("x-education", EVALUATION_INSPECTION, places.get("x-health"), DAY)))
                .containsExactly(PowerRule.OWN_CHARGE);
        assertThat(responsibility
                        .mayDo("x-education", EVALUATION_INSPECTION, places.get("x-class"), DAY)
                        .allowed())
                .isTrue();
        assertThat(responsibility
                        .mayDo("x-finance", ENGAGEMENT, places.get("p-evaluator"), DAY)
                        .allowed())
                .isTrue();
    }

    private static Act engagement(String principal, LocalDate day, Stage... stages) {
        return act("e1", ENGAGEMENT, principal)
                .date(day)
                .addToward("x-evaluator")
                .content(new Content.Engaged(Optional.of("评价"), List.of(stages), true))
                .build();
    }

    /** Engaged on 1 June for evaluation. */
    @ParameterizedTest(name = "on {0} a third party may: {1}: {2}")
    @CsvSource({
        "2022-05-31, SPOT_CHECK, false",
        "2022-06-01, SPOT_CHECK, true",
        "2022-06-02, DEPARTMENT_EVALUATION, true",
        "2022-06-02, THIRD_PARTY_REPORT, true",
        "2022-06-02, MONITORING_REPORT, false",
        "2022-06-02, EX_ANTE_APPRAISAL, false"
    })
    void engaged(LocalDate day, ActKind act, boolean allowed) {
        Permission permission = places().with(engagement("x-finance", DAY, Stage.EVALUATION))
                .responsibility()
                .mayDo("x-evaluator", act, ITEM, day);
        assertThat(permission.allowed()).isEqualTo(allowed);
        assertThat(permission.breaks(PowerRule.WITHIN_ENGAGEMENT)).isEqualTo(!allowed);
    }

    @Test
    @DisplayName("an engagement for one item, or without a scope on record, does not cover another")
    void scopeOfEngagement() {
        Act one = engagement("x-finance", DAY, Stage.EVALUATION).toBuilder()
                .item("P2")
                .build();
        Responsibility responsibility = places().with(one).responsibility();
        assertThat(responsibility
                        .mayDo("x-evaluator", SPOT_CHECK, SCHOOL_ITEM, DAY)
                        .allowed())
                .isTrue();
        assertThat(rules(responsibility.mayDo("x-evaluator", SPOT_CHECK, ITEM, DAY)))
                .containsExactly(PowerRule.WITHIN_ENGAGEMENT);
        Act bare = one.toBuilder().content(Optional.empty()).build();
        assertThat(rules(places().with(bare).responsibility().mayDo("x-evaluator", SPOT_CHECK, SCHOOL_ITEM, DAY)))
                .containsExactly(PowerRule.WITHIN_ENGAGEMENT);
        assertThat(instead(responsibility.mayDo("x-audit", SPOT_CHECK, SCHOOL_ITEM, DAY)))
                .containsExactly("x-finance", "x-evaluator", "c-finance");
    }

    @Test
    @DisplayName("a third party engaged by who carries the item out cannot evaluate it, unless another engaged it too")
    void principal() {
        Act bySchool = engagement("x-school", DAY, Stage.EVALUATION);
        assertThat(rules(places().with(bySchool).responsibility().mayDo("x-evaluator", SPOT_CHECK, SCHOOL_ITEM, DAY)))
                .containsExactly(PowerRule.INDEPENDENT_PRINCIPAL);
        Act byFinance = engagement("x-finance", DAY, Stage.EVALUATION).toBuilder()
                .id("e2")
                .build();
        assertThat(places().with(bySchool)
                        .with(byFinance)
                        .responsibility()
                        .mayDo("x-evaluator", SPOT_CHECK, SCHOOL_ITEM, DAY)
                        .allowed())
                .isTrue();
    }

    @Test
    @DisplayName("who evaluated discloses; a department discloses for its units")
    void disclosure() {
        Act key = act("k", KEY_EVALUATION, "x-finance").item("P1").build();
        Act self = act("s", SELF_EVALUATION, "x-school").item("P2").build();
        Responsibility responsibility = places().with(key).with(self).responsibility();
        assertThat(responsibility
                        .mayDo("x-finance", RESULT_DISCLOSURE, key, DAY)
                        .refusals())
                .isEmpty();
        assertThat(responsibility
                        .mayDo("x-education", RESULT_DISCLOSURE, self, DAY)
                        .refusals())
                .isEmpty();
        assertThat(responsibility
                        .mayDo("x-school", RESULT_DISCLOSURE, self, DAY)
                        .refusals())
                .isEmpty();
        Permission permission = responsibility.mayDo("x-education", RESULT_DISCLOSURE, key, DAY);
        assertThat(rules(permission)).containsExactly(PowerRule.EVALUATOR_DISCLOSES);
        assertThat(provisions(permission)).containsExactly("cn-42:result-application#16", "cn-42:2017-227#9.9");
        assertThat(instead(permission)).containsExactly("x-finance");
        assertThat(rules(responsibility.mayDo("x-finance", RESULT_DISCLOSURE, self, DAY)))
                .containsExactly(PowerRule.EVALUATOR_DISCLOSES);
    }

    @Test
    @DisplayName("what somebody did it does not review or approve itself")
    void ownAct() {
        Act target = act("t", TARGET_SETTING, "x-education").item("P2").build();
        Act report = act("r", THIRD_PARTY_REPORT, "x-evaluator").build();
        Responsibility responsibility = places().with(target).with(report).responsibility();
        assertThat(rules(responsibility.mayDo("x-education", TARGET_REVIEW, target, DAY)))
                .containsExactly(PowerRule.NOT_ITS_OWN);
        assertThat(responsibility.mayDo("x-finance", TARGET_REVIEW, target, DAY).allowed())
                .isTrue();
        assertThat(responsibility.mayDo("x-finance", REPORT_RATING, report, DAY).allowed())
                .isTrue();
        assertThat(rules(responsibility.mayDo("x-evaluator", REPORT_RATING, report, DAY)))
                .containsExactly(PowerRule.POWER_AT_LEVEL, PowerRule.NOT_ITS_OWN);
    }

    @Test
    @DisplayName("feedback of the public is answered by the department concerned")
    void feedback() {
        Act feedback = act("f", PUBLIC_FEEDBACK, "x-public").item("P1").build();
        Responsibility responsibility = places().with(feedback).responsibility();
        assertThat(responsibility
                        .mayDo("x-education", FEEDBACK_REPLY, feedback, DAY)
                        .allowed())
                .isTrue();
        assertThat(rules(responsibility.mayDo("x-evaluator", FEEDBACK_REPLY, feedback, DAY)))
                .containsExactly(PowerRule.POWER_AT_LEVEL);
    }

    @Test
    @DisplayName("the lower unit that carries out a transfer evaluates itself")
    void transfer() {
        BudgetLine transfer = line("P8", ItemClass.DOWNWARD_TRANSFER, "x-education", "t-dept");
        Responsibility responsibility = places().with(transfer).responsibility();
        assertThat(responsibility
                        .mayDo("t-dept", SELF_EVALUATION, transfer, DAY)
                        .refusals())
                .isEmpty();
        assertThat(responsibility.mayDo("t-dept", SELF_EVALUATION, ITEM, DAY).breaks(PowerRule.SAME_LEVEL))
                .isTrue();
    }

    @Test
    @DisplayName("without a relation to the finance above, nobody can stand in for finance in its own items")
    void nobodyInstead() {
        Permission permission = places().without(RelationKind.GUIDES, "c-finance", "x-finance")
                .responsibility()
                .mayDo("x-finance", TARGET_REVIEW, FINANCE_ITEM, DAY);
        assertThat(rules(permission)).containsExactly(PowerRule.NOT_ITS_OWN);
        assertThat(permission.instead()).isEmpty();
    }
}
