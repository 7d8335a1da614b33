package io.github.jixiao.rules.responsibility;

import static io.github.jixiao.rules.responsibility.Places.act;
import static io.github.jixiao.rules.responsibility.Places.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.finding.Finding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The check of recorded acts")
class RecordCheckTest {
    private static List<Finding> check(Act act) {
        return check(Places.all(), act);
    }

    private static List<Finding> check(Places places, Act act) {
        return places.with(line("P1", "x-education"))
                .responsibility()
                .checkRecord(act)
                .all();
    }

    private static List<String> codes(Act act) {
        return check(act).stream().map(Finding::code).toList();
    }

    @Test
    @DisplayName("an act within power is in order")
    void inOrder() {
        assertThat(check(act("a", ActKind.TARGET_REPLY, "x-finance").item("P1").build()))
                .isEmpty();
        assertThat(check(act("a", ActKind.WORK_PLAN, "x-gov").build())).isEmpty();
    }

    @Test
    @DisplayName("an act beyond power is an error for each rule it breaks, with the provisions of that rule")
    void beyondPower() {
        List<Finding> found =
                check(act("a", ActKind.TARGET_REPLY, "x-education").item("P1").build());
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("NO_POWER");
            assertThat(finding.pointer()).isEqualTo("/organ");
            assertThat(finding.zh()).isEqualTo("「机关x-education」批复绩效目标，违反「不得自审自批自评」：「机关x-education」不能对自己的事项批复绩效目标");
            assertThat(finding.provisions())
                    .extracting(Object::toString)
                    .containsExactly("cn-42:2017-227#6.7", "cn:caiyu-2015-88#27");
        });
        assertThat(check(act("a", ActKind.TARGET_REPLY, "z-dept").item("P1").build()))
                .hasSize(2);
        assertThat(check(act("a", ActKind.TARGET_REPLY, "nobody").item("P1").build()))
                .hasSize(1);
    }

    /** Article 2 of the Decision: exercised collectively. */
    @ParameterizedTest(name = "{0} by {1}, session {2}, person {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        BUDGET_APPROVAL | x-congress | 第三次会议 | |
        BUDGET_APPROVAL | x-congress | | | SESSION_MISSING
        FINAL_ACCOUNTS_APPROVAL | x-sc | 第十次会议 | 李某 | DECIDED_BY_PERSON
        DELIBERATION | x-sc | | 李某 | SESSION_MISSING DECIDED_BY_PERSON
        ADJUSTMENT_APPROVAL | x-sc | | | SESSION_MISSING
        ADJUSTMENT_APPROVAL | x-finance | | 李某 |
        SUPERVISION | x-sc | | 李某 |
        """)
    void collective(ActKind kind, String organ, String session, String person, String codes) {
        Act act = act("a", kind, organ)
                .session(Optional.ofNullable(session))
                .person(Optional.ofNullable(person))
                .build();
        assertThat(String.join(" ", codes(act))).isEqualTo(codes == null ? "" : codes);
        assertThat(check(act))
                .allSatisfy(finding -> assertThat(finding.provisions())
                        .extracting(Object::toString)
                        .contains("cn-42:2017-227#2.2"));
    }

    @Test
    @DisplayName("a township congress decides collectively, as the standing committee for which it stands in")
    void township() {
        Act act = act("a", ActKind.FINAL_ACCOUNTS_APPROVAL, "t-congress").build();
        assertThat(check(Places.all().about("t-gov"), act))
                .extracting(Finding::code)
                .containsExactly("SESSION_MISSING");
    }

    @Test
    @DisplayName("an act towards several organs must be within power for each")
    void toward() {
        assertThat(check(act("a", ActKind.ASSESSMENT, "x-gov")
                        .addToward("x-health", "x-education", "t-gov")
                        .build()))
                .isEmpty();
        assertThat(check(act("a", ActKind.ASSESSMENT, "x-gov")
                        .addToward("x-health", "x-gov")
                        .build()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.en()).contains("nobody judges its own"));
    }

    @Test
    @DisplayName("an act about another one is judged by that one and its item")
    void about() {
        Act key = act("k", ActKind.KEY_EVALUATION, "x-finance").item("P1").build();
        Places places = Places.all().with(key);
        Act disclosure =
                act("d", ActKind.RESULT_DISCLOSURE, "x-education").addAbout("k").build();
        assertThat(check(places, disclosure))
                .singleElement()
                .satisfies(finding -> assertThat(finding.en()).contains("the evaluator discloses"));
    }
}
