package io.github.jixiao.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.obligation.OrganDuty;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The duties of an organ in a year")
class OrganDutiesTest {
    private static final RuleBook HUBEI = RuleBooks.standard().inForce(Jurisdiction.of("420998"), FiscalYear.of(2023));

    private static Organ organ(OrganKind kind, String divisionCode) {
        return Organ.builder()
                .id("x")
                .kind(kind)
                .name("某机关")
                .jurisdiction(Jurisdiction.of(divisionCode))
                .build();
    }

    private static List<String> clauses(OrganKind kind, String divisionCode) {
        return HUBEI.dutiesOf(organ(kind, divisionCode)).stream()
                .map(duty -> duty.obligation().id())
                .toList();
    }

    private static OrganDuty duty(OrganKind kind, String clause) {
        return HUBEI.dutiesOf(organ(kind, "420998")).stream()
                .filter(each -> each.obligation().id().equals(clause))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("of audit are article 11.3 to 11.5 and the performance chapter of 12.4")
    void audit() {
        assertThat(clauses(OrganKind.AUDIT_ORGAN, "420998")).containsExactly("A11.3", "A11.4", "A11.5", "A12.4");
    }

    @Test
    @DisplayName("of a third party are to answer for its report and its credibility")
    void thirdParty() {
        assertThat(clauses(OrganKind.THIRD_PARTY, "420998")).containsExactly("A10.4", "A10.5");
    }

    @Test
    @DisplayName("a township congress has those of a standing committee too; a county congress does not")
    void township() {
        assertThat(clauses(OrganKind.PEOPLES_CONGRESS, "420998101")).contains("A2.1", "A13.1", "A13.5");
        assertThat(clauses(OrganKind.PEOPLES_CONGRESS, "420998"))
                .contains("A2.1")
                .doesNotContain("A13.1");
        assertThat(clauses(OrganKind.CONGRESS_COMMITTEE, "420998101")).doesNotContain("A2.3");
    }

    @Test
    @DisplayName("say by when: a day where the calendar fixes it, the event where it counts from one")
    void byWhen() {
        OrganDuty monitoring = duty(OrganKind.BUDGET_DEPARTMENT, "A7.2");
        assertThat(monitoring.due()).contains(LocalDate.of(2023, 8, 31));

        OrganDuty disclosure = duty(OrganKind.BUDGET_DEPARTMENT, "A6.8");
        assertThat(disclosure.due()).isEmpty();
        assertThat(disclosure.byWhen().zh()).isEqualTo("批复绩效目标后20日内");
        assertThat(disclosure.forWhom()).containsExactly(OrganKind.PUBLIC);

        OrganDuty accounts = duty(OrganKind.GOVERNMENT, "A12.3");
        assertThat(accounts.due()).contains(LocalDate.of(2024, 9, 30));
        assertThat(accounts.forWhom()).containsExactly(OrganKind.STANDING_COMMITTEE);

        assertThat(duty(OrganKind.BUDGET_DEPARTMENT, "A6.2").byWhen().en()).isEqualTo("with the matter itself");
    }

    @Test
    @DisplayName("a place without obligations on record has none, and cannot be checked")
    void elsewhere() {
        RuleBook guangdong = RuleBooks.standard().inForce(Jurisdiction.of("440000"), FiscalYear.of(2023));
        assertThat(guangdong.dutiesOf(organ(OrganKind.GOVERNMENT, "440000"))).isEmpty();
        assertThatThrownBy(guangdong::compliance)
                .isInstanceOf(PackException.class)
                .hasMessageContaining("no obligations are recorded for cn-44");
    }
}
