package io.github.jixiao.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.act.Content;
import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.act.ReviewResult;
import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.law.Strength;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.organ.Relation;
import io.github.jixiao.core.organ.RelationKind;
import io.github.jixiao.core.result.Evidence;
import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.io.Reading;
import io.github.jixiao.rules.compliance.ClauseResult;
import io.github.jixiao.rules.compliance.ComplianceReport;
import io.github.jixiao.rules.compliance.Coverage;
import io.github.jixiao.rules.compliance.Duty;
import io.github.jixiao.rules.compliance.DutyStatus;
import io.github.jixiao.rules.compliance.StatusCount;
import io.github.jixiao.rules.obligation.Modelling;
import io.github.jixiao.rules.obligation.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documents of facts and reports that were written by hand, and the values that they mean. */
class ComplianceGoldenTest {
    private static final Jurisdiction COUNTY = Jurisdiction.parse("zz-123456");
    private static final FiscalYear YEAR = FiscalYear.of(2022);

    private static String golden(String name) throws IOException {
        try (InputStream in = ComplianceGoldenTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .stripTrailing();
        }
    }

    @Test
    @DisplayName("the facts of a government are read and written")
    void facts() throws IOException {
        String golden = golden("government-year.json");
        Reading<Document<GovernmentYear>> reading = JsonFormat.strict().read(golden, GovernmentYear.class);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.orThrow().value()).isEqualTo(governmentYear());
        assertThat(JsonFormat.strict().write(governmentYear())).isEqualTo(golden);
    }

    @Test
    @DisplayName("a compliance report is read and written")
    void reports() throws IOException {
        String golden = golden("compliance-report.json");
        Reading<Document<ComplianceReport>> reading = JsonFormat.strict().read(golden, ComplianceReport.class);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.orThrow().value()).isEqualTo(report());
        assertThat(JsonFormat.strict().write(report())).isEqualTo(golden);
    }

    private static GovernmentYear governmentYear() {
        Organ roads = organ("roads", OrganKind.BUDGET_DEPARTMENT, "青禾县交通运输局").toBuilder()
                .creditCode("11420112MB1234567X")
                .responsible("张三")
                .since(LocalDate.of(2019, 3, 1))
                .until(LocalDate.of(2030, 12, 31))
                .build();
        return GovernmentYear.builder()
                .government("gov")
                .year(YEAR)
                .addOrgans(organ("gov", OrganKind.GOVERNMENT, "青禾县人民政府"), roads)
                .addRelations(new Relation(
                        RelationKind.LEADS, "gov", "roads", Optional.of(LocalDate.of(2019, 3, 1)), Optional.empty()))
                .addLines(BudgetLine.builder()
                        .item(ExpenditureItem.builder()
                                .id("P-001")
                                .name("农村公路养护")
                                .kind(ItemKind.PROJECT)
                                .build())
                        .department("roads")
                        .unit("roads-unit")
                        .responsible("李四")
                        .budget(Money.parse("120.00005万元"))
                        .build())
                .addActs(review(), approval(), suspension())
                .build();
    }

    private static Organ organ(String id, OrganKind kind, String name) {
        return Organ.builder().id(id).kind(kind).name(name).jurisdiction(COUNTY).build();
    }

    private static Act.Builder act(String id, ActKind kind, String organ, String day) {
        return Act.builder()
                .id(id)
                .kind(kind)
                .organ(organ)
                .date(LocalDate.parse(day))
                .year(YEAR);
    }

    private static Act review() {
        return act("a1", ActKind.TARGET_REVIEW, "finance", "2021-11-05")
                .item("P-001")
                .addToward("roads")
                .addAbout("a0")
                .reason("指标可衡量")
                .deadline(LocalDate.of(2021, 11, 30))
                .amount(Money.parse("1200000.5"))
                .addEvidence(new Evidence("审核意见", Optional.of("2021-17")))
                .content(new Content.Reviewed(ReviewResult.GOOD))
                .build();
    }

    private static Act approval() {
        return act("a2", ActKind.BUDGET_APPROVAL, "congress", "2022-01-20")
                .session("第十届人大第一次会议")
                .person("王五")
                .build();
    }

    private static Act suspension() {
        return act("a3", ActKind.DEADLINE_SUSPENSION, "finance", "2022-02-01")
                .content(new Content.Suspended(
                        ProvisionRef.parse("zz:decision#6.8"), DateRange.parse("2022-02-01/2022-02-10")))
                .build();
    }

    private static ComplianceReport report() {
        Text term = new Text("公开绩效目标", "disclosing targets");
        Duty late = Duty.builder()
                .subject("P-001")
                .organ("roads")
                .status(DutyStatus.BREACHED)
                .due(LocalDate.of(2022, 3, 2))
                .done(LocalDate.of(2022, 3, 20))
                .addEvidence("a3")
                .gap(new Text("迟18日", "late by 18 days"))
                .build();
        Duty open = Duty.builder().subject("P-002").status(DutyStatus.DUE).build();
        ClauseResult clause = new ClauseResult(
                "A6.8",
                ProvisionRef.parse("zz:decision#6.8"),
                term,
                Strength.MUST,
                OrganKind.BUDGET_DEPARTMENT,
                Scope.ITEM,
                Modelling.MODELLED,
                DutyStatus.BREACHED,
                List.of(
                        new StatusCount(DutyStatus.BREACHED, 1, Optional.of(Money.parse("120万元"))),
                        new StatusCount(DutyStatus.DUE, 1, Optional.empty())),
                List.of(late, open),
                Optional.of(new Text("批复绩效目标后20日内", "within 20 days after the reply on the target")),
                List.of(ProvisionRef.parse("zz:decision#6.8"), ProvisionRef.parse("zz:budget-law#14")));
        return new ComplianceReport(
                "gov",
                "青禾县人民政府",
                COUNTY,
                YEAR,
                LocalDate.of(2022, 3, 25),
                List.of("zz@1"),
                List.of(clause),
                List.of(new Coverage("A6.8", term, 0, 2, Money.ZERO, Money.parse("200.5万元"))));
    }

    @ParameterizedTest
    @DisplayName("each fault in the facts is found where it is; the rest is still read")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        UNKNOWN_FIELD       | /organs/0/rank           | true  | "id": "gov",               | "id": "gov", "rank": 1,
        UNKNOWN_FIELD       | /acts/2/content/days     | true  | "type": "suspended",       | "type": "suspended", "days": 9,
        UNKNOWN_WORD        | /organs/1/kind           | true  | "BUDGET_DEPARTMENT"        | "BUREAU"
        UNKNOWN_WORD        | /acts/0/content/result   | true  | "GOOD"                     | "良"
        UNKNOWN_WORD        | /relations/0/kind        | true  | "LEADS"                    | "leads"
        UNKNOWN_MEMBER_TYPE | /acts/0/content/type     | true  | "reviewed"                 | "Reviewed"
        UNUSABLE_VALUE      | /organs/0/jurisdiction   | true  | "zz-123456"                | "123456"
        UNUSABLE_VALUE      | /organs/1                | true  | "until": "2030-12-31"      | "until": "2019-02-28"
        UNUSABLE_VALUE      | /acts/1                  | true  | "id": "a2"                 | "id": ""
        UNUSABLE_VALUE      | /acts/2/content/clause   | true  | "zz:decision#6.8"          | "decision 6.8"
        UNUSABLE_VALUE      | /acts/2/content/period   | true  | 2022-02-01/                | 2022-02-11/
        UNUSABLE_VALUE      | /acts/1/date             | true  | 2022-01-20                 | 2022-01-32
        WRONG_JSON_TYPE     | /lines/0/budget          | true  | 1200000.5                  | "120万元"
        WRONG_JSON_TYPE     | /acts                    | true  | "acts": [                  | "acts": 1, "x": [
        MISSING_ATTRIBUTE   | /lines/0/item            | true  | "name": "农村公路养护",      |
        MISSING_ATTRIBUTE   | /acts/2/content          | true  | "clause": "zz:decision#6.8", |
        NULL_FIELD          | /relations/0/since       | true  | "to": "roads", "since": "2019-03-01" | "to": "roads", "since": null
        MISSING_ATTRIBUTE   |                          | false | "government": "gov",       |
        WRONG_FORMAT        | /format                  | false | government-year            | compliance-report
        """)
    void faultsOfFacts(String code, String pointer, boolean hasValue, String old, String replacement)
            throws IOException {
        tells(GovernmentYear.class, "government-year.json", code, pointer, hasValue, old, replacement);
    }

    @ParameterizedTest
    @DisplayName("each fault in a report is found where it is; the rest is still read")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        UNKNOWN_FIELD       | /clauses/0/duties/1/x    | true  | "subject": "P-002",        | "subject": "P-002", "x": {},
        UNKNOWN_WORD        | /clauses/0/duties/0/status | true | "organ": "roads", "status": "BREACHED" | "organ": "roads", "status": "LATE"
        UNKNOWN_WORD        | /clauses/0/scope         | true  | "ITEM"                     | "PROJECT"
        UNUSABLE_VALUE      | /clauses/0/provisions/1  | true  | "zz:budget-law#14"         | "Budget Law 14"
        UNUSABLE_VALUE      | /asOf                    | false | "2022-03-25"               | "25 March"
        WRONG_JSON_TYPE     | /clauses/0/counts/0/count | true | "count": 1,                | "count": "1",
        UNUSABLE_VALUE      | /coverage/0/of           | true  | "of": 2,                   | "of": 2.5,
        MISSING_ATTRIBUTE   | /clauses/0/duties/0/gap  | true  | "zh": "迟18日",             |
        MISSING_ATTRIBUTE   | /clauses/0/limit         | true  | , "en": "within 20 days after the reply on the target" |
        """)
    void faultsOfReports(String code, String pointer, boolean hasValue, String old, String replacement)
            throws IOException {
        tells(ComplianceReport.class, "compliance-report.json", code, pointer, hasValue, old, replacement);
    }

    private static <T> void tells(
            Class<T> type, String name, String code, String pointer, boolean hasValue, String old, String replacement)
            throws IOException {
        String golden = golden(name).replaceAll("\n *", " ");
        int at = golden.indexOf(old);
        assertThat(at).as(old).isNotNegative();
        String spoilt = golden.substring(0, at)
                + (replacement == null ? "" : replacement)
                + golden.substring(at + old.length());
        Reading<Document<T>> reading = JsonFormat.strict().read(spoilt, type);
        Finding first = reading.findings().all().get(0);
        assertThat(first.code() + " " + first.pointer()).isEqualTo(code + " " + (pointer == null ? "" : pointer));
        assertThat(reading.value().isPresent()).isEqualTo(hasValue);
    }

    @Test
    @DisplayName("in tolerant mode an unknown field of an act stays with the act through an edit")
    void edit() throws IOException {
        String later = golden("government-year.json").replace("\"id\": \"a2\",", "\"id\": \"a2\", \"seal\": \"有\",");
        Document<GovernmentYear> document =
                JsonFormat.tolerant().read(later, GovernmentYear.class).orThrow();
        assertThat(document.unknownFields()).containsOnlyKeys("/acts/1/seal");

        GovernmentYear edited = document.value().toBuilder()
                .acts(List.of(suspension(), approval()))
                .build();
        assertThat(document.with(edited).orThrow().unknownFields()).containsEntry("/acts/1/seal", "\"有\"");
    }
}
