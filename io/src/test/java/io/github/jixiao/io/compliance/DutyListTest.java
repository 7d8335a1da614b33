package io.github.jixiao.io.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.law.EvidenceMark;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.law.Strength;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.calendar.Deadline;
import io.github.jixiao.rules.compliance.ComplianceReport;
import io.github.jixiao.rules.compliance.Duty;
import io.github.jixiao.rules.compliance.DutyStatus;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.obligation.Modelling;
import io.github.jixiao.rules.obligation.Obligation;
import io.github.jixiao.rules.obligation.OrganDuty;
import io.github.jixiao.rules.obligation.Scope;
import io.github.jixiao.rules.obligation.TimeLimit;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutyListTest {
    private static List<CsvRecord> records(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream().toList();
    }

    private static ComplianceReport one(Duty duty, String term) {
        return Samples.report(
                List.of(Samples.clause("6.1", term, term, OrganKind.BUDGET_DEPARTMENT, Scope.ITEM, duty)));
    }

    @Test
    @DisplayName("all duties as a table are those written by hand, lines ending with CR LF")
    void golden() {
        assertThat(DutyList.all(Samples.report(), Samples.facts()).csv(Locale.CHINA))
                .isEqualTo(Golden.text("duties.zh.csv").replace("\n", "\r\n"));
    }

    @Test
    @DisplayName("the table for Excel begins with the byte order mark of UTF-8, and is otherwise the same")
    void byteOrderMark() {
        DutyList duties = DutyList.all(Samples.report(), Samples.facts());

        assertThat(duties.csvForExcel(Locale.CHINA).getBytes(StandardCharsets.UTF_8))
                .startsWith(0xEF, 0xBB, 0xBF);
        assertThat(duties.csvForExcel(Locale.CHINA)).isEqualTo("\uFEFF" + duties.csv(Locale.CHINA));
    }

    @ParameterizedTest(name = "{0}, done: {1}, due day: {2}")
    @DisplayName("open is what has a due day and of which nothing was done, whatever its status")
    @CsvSource({
        "OVERDUE,false,true,1",
        "DUE,false,true,1",
        "BREACHED,false,true,1",
        "NOT_CHECKABLE,false,true,1",
        "FULFILLED,false,true,0",
        "NOT_APPLICABLE,false,true,0",
        "DUE,true,true,0",
        "BREACHED,true,true,0",
        "DUE,false,false,0"
    })
    void open(DutyStatus status, boolean done, boolean due, int open) {
        Duty duty = Samples.duty("P-001", "roads", status)
                .done(Optional.of(LocalDate.of(2022, 1, 1)).filter(any -> done))
                .due(Optional.of(LocalDate.of(2022, 1, 1)).filter(any -> due))
                .build();

        assertThat(DutyList.open(one(duty, "x"), Samples.facts()).size()).isEqualTo(open);
        assertThat(DutyList.all(one(duty, "x"), Samples.facts()).size()).isEqualTo(1);
    }

    @Test
    @DisplayName("of one organ are the duties that it answers for")
    void ofOrgan() {
        DutyList duties = DutyList.open(Samples.report(), Samples.facts());

        assertThat(duties.size()).isEqualTo(3);
        assertThat(duties.of("roads").size()).isEqualTo(2);
        assertThat(duties.of("finance").csv(Locale.CHINA)).contains("纠正偏差").doesNotContain("公开绩效目标,");
        assertThat(duties.of("nobody").csv(Locale.ENGLISH)).isEqualTo("""
                        Fiscal year,Clause,Duty,Status,Due,Done,Organ,Organ id,About,About id,Time limit,Gap,Evidence,Provisions\r
                        """);
    }

    @ParameterizedTest
    @DisplayName("a cell that a spreadsheet could take for a formula begins with an apostrophe")
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                " =1",
                "\t=1",
                "\r\n=1",
                "\u3000=1",
                "\u00A0=1",
                "\uFEFF=1",
                "\u0000=1"
            })
    void formulas(String term) {
        assertThat(cell(term)).isEqualTo("'" + term);
    }

    @ParameterizedTest
    @DisplayName("any other cell comes back as it was")
    @ValueSource(strings = {"1-1", "a=b", "—", "'=1", "a\"b,c", "一\r\n二", "", " ", "2022-01-01", "·"})
    void otherCells(String term) {
        assertThat(cell(term)).isEqualTo(term);
    }

    private static String cell(String term) {
        Duty duty = Samples.duty("P-001", "roads", DutyStatus.DUE).build();
        return records(DutyList.all(one(duty, term), Samples.facts()).csv(Locale.CHINA))
                .get(1)
                .getField(2);
    }

    @Test
    @DisplayName("hostile names stay in their cells")
    void hostile() {
        List<CsvRecord> records =
                records(DutyList.open(Samples.hostile(), Samples.hostileFacts()).csv(Locale.CHINA));

        assertThat(records).hasSize(2);
        assertThat(records.get(1).getFieldCount()).isEqualTo(14);
        assertThat(records.get(1).getField(8)).startsWith("'=HYPERLINK(\"http://x\",\"a\")\r\nBEGIN");
        assertThat(records.get(1).getField(9)).isEqualTo("'=cmd|' /C calc'!A0");
        assertThat(records.get(1).getField(11)).isEqualTo("'@SUM(1)\n| a | b |");
    }

    private static OrganDuty disclosure(Optional<LocalDate> due) {
        Basis basis = new Basis("zz/x", ProvisionRef.parse("zz:budget-law#14"), EvidenceMark.FICTIONAL);
        Obligation obligation = Obligation.builder()
                .id("A6.8")
                .clause(ProvisionRef.parse("zz:decision#6.8"))
                .inForce(LocalDate.of(2020, 1, 1))
                .term(new Text("公开绩效目标", "disclosing targets"))
                .addActors(OrganKind.BUDGET_DEPARTMENT)
                .counterparties(Set.of(OrganKind.PUBLIC, OrganKind.FINANCE_DEPARTMENT))
                .strength(Strength.MUST)
                .trigger(new Text("批复后", "after the reply"))
                .modelling(Modelling.MODELLED)
                .scope(Scope.ITEM)
                .doerAnswers(false)
                .standing(false)
                .limit(new TimeLimit(
                        "target-disclosure",
                        Optional.of(new TimeLimit.Event(ActKind.TARGET_REPLY, Set.of(), false, false)),
                        new Parameter<>(Deadline.parse("20 days after"), basis)))
                .coverage(false)
                .build();
        return new OrganDuty(obligation, due);
    }

    @Test
    @DisplayName("before any facts, an organ's duties tell towards whom and by when")
    void organDuties() {
        DutyList duties = DutyList.of(
                Samples.organ("roads", OrganKind.BUDGET_DEPARTMENT, "青禾县交通运输局"),
                FiscalYear.of(2022),
                List.of(disclosure(Optional.empty()), disclosure(Optional.of(LocalDate.of(2022, 8, 31)))));

        assertThat(duties.csv(Locale.CHINA).lines().skip(1))
                .containsExactly(
                        "2022,A6.8,公开绩效目标,,2022-08-31,,青禾县交通运输局,roads,财政部门，社会公众,roads,批复绩效目标后20日内,,,"
                                + "zz:decision#6.8 zz:budget-law#14",
                        "2022,A6.8,公开绩效目标,,,,青禾县交通运输局,roads,财政部门，社会公众,roads,批复绩效目标后20日内,,,"
                                + "zz:decision#6.8 zz:budget-law#14");
        assertThat(duties.calendar(Locale.CHINA, Instant.EPOCH).replace("\r\n ", ""))
                .containsOnlyOnce("BEGIN:VEVENT")
                .contains("X-WR-CALNAME:青禾县交通运输局2022年度预算绩效管理职责\r\n")
                .contains("SUMMARY:A6.8 公开绩效目标 · 青禾县交通运输局\r\n")
                .contains("\\n对象：财政部门，社会公众\\n时限：批复绩效目标后20日内\\n依据：")
                .contains("DTSTART;VALUE=DATE:20220831\r\n");
    }

    @Test
    @DisplayName("the same duties give the same table")
    void deterministic() {
        assertThat(DutyList.all(Samples.report(), Samples.facts()).csv(Locale.CHINA))
                .isEqualTo(DutyList.all(Samples.report(), Samples.facts()).csv(Locale.CHINA));
    }
}
