package io.github.jixiao.rules.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.MoneyUnit;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.cases.World;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A compliance report")
class ComplianceReportTest {
    private static final FiscalYear YEAR = FiscalYear.of(2022);
    private static final LocalDate AS_OF = LocalDate.of(2022, 3, 3);
    private static final Compliance RULES =
            RuleBooks.standard().inForce(World.COUNTY.jurisdiction(), YEAR).compliance();

    /** Two targets replied on 10 February, the one of 300 yuan disclosed on the twentieth day, the one of 100 never. */
    private static GovernmentYear facts() {
        return World.COUNTY
                .facts(YEAR)
                .addLines(line("P1", "300"))
                .addLines(line("P2", "100"))
                .addActs(act("r1", ActKind.TARGET_REPLY, "finance", "2022-02-10", "P1"))
                .addActs(act("r2", ActKind.TARGET_REPLY, "finance", "2022-02-10", "P2"))
                .addActs(act("d1", ActKind.TARGET_DISCLOSURE, "education", "2022-03-02", "P1"))
                .build();
    }

    private static BudgetLine line(String id, String yuan) {
        return BudgetLine.builder()
                .item(ExpenditureItem.builder()
                        .id(id)
                        .name("项目" + id)
                        .kind(ItemKind.PROJECT)
                        .build())
                .department("education")
                .budget(Money.of(yuan, MoneyUnit.YUAN))
                .build();
    }

    private static Act act(String id, ActKind kind, String organ, String day, String item) {
        return Act.builder()
                .id(id)
                .kind(kind)
                .organ(organ)
                .date(LocalDate.parse(day))
                .year(YEAR)
                .item(item)
                .build();
    }

    private final ComplianceReport report = RULES.report(facts(), AS_OF);

    @Test
    @DisplayName("covers by count and by amount: one item of two, 300 yuan of 400")
    void coverage() {
        Coverage disclosed = report.coverage().stream()
                .filter(each -> each.clause().equals("A6.8"))
                .findFirst()
                .orElseThrow();
        assertThat(disclosed.done()).isEqualTo(1);
        assertThat(disclosed.of()).isEqualTo(2);
        assertThat(disclosed.byCount()).contains(Ratio.parse("50%"));
        assertThat(disclosed.byAmount()).contains(Ratio.parse("75%"));
    }

    @Test
    @DisplayName("of nothing covers nothing, and has no share")
    void nothing() {
        ComplianceReport empty = RULES.report(World.COUNTY.facts(YEAR).build(), AS_OF);
        assertThat(empty.coverage()).isNotEmpty().allSatisfy(coverage -> {
            assertThat(coverage.byCount()).isEmpty();
            assertThat(coverage.byAmount()).isEmpty();
        });
        assertThat(empty.clause("A6.8").orElseThrow().status()).isEqualTo(DutyStatus.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("finds in both languages what is overdue, on the clause and on the provision of its deadline")
    void findings() {
        Finding overdue = report.findings().stream()
                .filter(finding -> finding.code().equals("DUTY_OVERDUE")
                        && "A6.8".equals(finding.arguments().get("clause")))
                .findFirst()
                .orElseThrow();
        assertThat(overdue.severity()).isEqualTo(Severity.ERROR);
        assertThat(overdue.zh()).isEqualTo("A6.8 公开绩效目标：P2，education，未办理，已逾期1日");
        assertThat(overdue.en()).isEqualTo("A6.8 disclosing targets: P2, education: not done, overdue by 1 day");
        assertThat(overdue.provisions())
                .containsExactly(ProvisionRef.parse("cn-42:2017-227#6.8"), ProvisionRef.parse("cn:budget-law-2018#14"));
        assertThat(overdue.pointer()).matches("/clauses/[0-9]+/duties/1");
    }

    @Test
    @DisplayName("lists what an organ answers for, and nothing of others")
    void dutiesOf() {
        List<ClauseResult> education = report.dutiesOf("education");
        assertThat(education)
                .isNotEmpty()
                .allSatisfy(clause -> assertThat(clause.duties())
                        .allSatisfy(duty -> assertThat(duty.organ()).contains("education")));
        assertThat(report.dutiesOf("nobody")).isEmpty();
    }

    @Test
    @DisplayName("leaves out what was done after its day")
    void asOf() {
        GovernmentYear later = facts().toBuilder()
                .addActs(act("d2", ActKind.TARGET_DISCLOSURE, "education", "2022-03-04", "P2"))
                .build();
        assertThat(RULES.report(later, AS_OF)).isEqualTo(report);
    }

    @Test
    @DisplayName("is refused where the government is unknown, or an id stands twice")
    void refusals() {
        assertThatThrownBy(() ->
                        RULES.report(facts().toBuilder().government("nobody").build(), AS_OF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
        assertThatThrownBy(() -> RULES.report(
                        facts().toBuilder().addLines(line("P1", "1")).build(), AS_OF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("P1");
        Act twin = act("r1", ActKind.HEARING, "sc", "2022-01-01", "P1");
        assertThatThrownBy(() -> RULES.report(facts().toBuilder().addActs(twin).build(), AS_OF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("r1");
        ComplianceLedger ledger = RULES.ledger(facts(), AS_OF);
        assertThatThrownBy(() -> ledger.add(twin)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ledger.report()).isEqualTo(report);
    }

    @Test
    @DisplayName("needs the holidays of the year in which working days are counted, and names it")
    void missingHolidays() {
        FiscalYear year = FiscalYear.of(2030);
        GovernmentYear far = World.COUNTY
                .facts(year)
                .addLines(line("P1", "1"))
                .addActs(act("d", ActKind.TARGET_DISCLOSURE, "education", "2030-02-01", "P1").toBuilder()
                        .year(year)
                        .build())
                .addActs(act("f", ActKind.PUBLIC_FEEDBACK, "public", "2030-02-05", "P1").toBuilder()
                        .year(year)
                        .addAbout("d")
                        .build())
                .build();
        Compliance rules =
                RuleBooks.standard().inForce(World.COUNTY.jurisdiction(), year).compliance();
        assertThatThrownBy(() -> rules.report(far, LocalDate.of(2030, 6, 1))).hasMessageContaining("2030");
    }
}
