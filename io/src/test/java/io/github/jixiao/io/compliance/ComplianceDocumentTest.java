package io.github.jixiao.io.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.rules.RuleBook;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.compliance.ComplianceReport;
import io.github.jixiao.rules.compliance.Duty;
import io.github.jixiao.rules.compliance.DutyStatus;
import io.github.jixiao.rules.compliance.StatusCount;
import io.github.jixiao.rules.obligation.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplianceDocumentTest {
    private static ComplianceDocument chinese(ComplianceReport report) {
        return ComplianceDocument.of(report, Samples.facts(), Locale.CHINA);
    }

    @Test
    @DisplayName("a report with every status is told in Chinese as written by hand")
    void goldenChinese() {
        assertThat(chinese(Samples.report()).markdown()).isEqualTo(Golden.text("report.zh.md"));
    }

    @Test
    @DisplayName("in English too; what was filed stays as it was filed")
    void goldenEnglish() {
        assertThat(ComplianceDocument.of(Samples.report(), Samples.facts(), Locale.ENGLISH)
                        .markdown())
                .isEqualTo(Golden.text("report.en.md"));
    }

    @Test
    @DisplayName("plain text tells the same lines as Markdown, set in columns")
    void plainText() {
        String text = chinese(Samples.report()).text();

        assertThat(text).startsWith("预算绩效管理履职核查报告\n========================\n政府      青禾县人民政府 [zz-123456]\n");
        assertThat(text)
                .contains("条款6条：违反 1，逾期 1，无法核验 1，待办 1，已履行 1，不适用 1\n\n需要处理的事项\n--------------\n\n违反（1）\n")
                .contains("  条款  职责          责任机关          对象      到期日      问题                 证据  依据\n")
                .contains("  A6.1  设定绩效目标  青禾县交通运输局  危桥改造  2021-11-30  未办理，已逾期115日  —     zz:decision#6.1\n");
        assertThat(text.lines()).allMatch(line -> line.equals(line.stripTrailing()));
    }

    @ParameterizedTest(name = "due on {0}: {1}")
    @DisplayName("due soon are the day of the report and the thirty days after it, not the days around them")
    @CsvSource({"2022-03-24,false", "2022-03-25,true", "2022-04-24,true", "2022-04-25,false"})
    void dueSoon(LocalDate due, boolean soon) {
        ComplianceReport report =
                one(Samples.duty("P-001", "roads", DutyStatus.DUE).due(due).build());

        assertThat(chinese(report).markdown().contains("### 30日内到期（1）")).isEqualTo(soon);
    }

    private static ComplianceReport one(Duty duty) {
        return Samples.report(List.of(Samples.clause("6.1", "甲", "a", OrganKind.BUDGET_DEPARTMENT, Scope.ITEM, duty)));
    }

    @Test
    @DisplayName("what is due on a day not known yet is not due soon, but open")
    void dueWithoutDay() {
        String markdown = chinese(
                        one(Samples.duty("P-001", "roads", DutyStatus.DUE).build()))
                .markdown();

        assertThat(markdown).doesNotContain("30日内").contains("| — | A6.1 | 甲 | 农村公路养护 | 待办 | — |");
    }

    @Test
    @DisplayName("a report without clauses says so in every part")
    void empty() {
        assertThat(chinese(Samples.report(List.of())).markdown()).isEqualTo("""
                        # 预算绩效管理履职核查报告

                        - 政府：青禾县人民政府 \\[zz-123456\\]
                        - 预算年度：2022
                        - 核查日：2022-03-25
                        - 规则包：zz@1 cn@2026.1

                        没有条款

                        ## 需要处理的事项

                        没有

                        ## 覆盖率

                        没有

                        ## 逐条核查

                        没有

                        ## 各机关未了事项

                        没有
                        """);
        assertThat(chinese(Samples.report(List.of())).html()).contains("<p class=\"line\">没有条款</p>");
        assertThat(chinese(Samples.report(List.of())).text()).contains("没有条款\n");
    }

    @ParameterizedTest(name = "{0} duties: {1} listed")
    @DisplayName("a list shows 50 duties and says how many more there are")
    @CsvSource({"49,49,", "50,50,", "51,50,另有1项未列出", "1000,50,另有950项未列出"})
    void longLists(int many, int listed, String more) {
        String markdown = chinese(Samples.overdue(many)).markdown();

        // once under what needs attention and once under the organ
        assertThat(markdown.lines().filter(line -> line.contains("| I-"))).hasSize(2 * listed);
        assertThat(markdown.lines().filter(line -> line.contains("未列出")))
                .isEqualTo(more == null ? List.of() : List.of(more, more));
        assertThat(markdown).contains("### 逾期（" + many + "）");
    }

    @Test
    @DisplayName("the longest overdue come first, and lists can be made longer or shorter")
    void order() {
        ComplianceDocument document = chinese(Samples.overdue(3)).withLists(1);

        assertThat(document.markdown())
                .contains("| I-0 | 2019-01-01 |", "另有2项未列出")
                .doesNotContain("I-1");
        assertThat(chinese(Samples.overdue(60)).withLists(60).markdown())
                .contains("I-59")
                .doesNotContain("未列出");
        assertThat(ComplianceDocument.of(Samples.overdue(3), Samples.facts(), Locale.US)
                        .withLists(2)
                        .markdown())
                .contains("1 more is not listed");
        assertThatThrownBy(() -> document.withLists(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("was 0");
    }

    @Test
    @DisplayName("more evidence than a list may show is counted as well")
    void manyActs() {
        String markdown = chinese(one(Samples.duty("P-001", "roads", DutyStatus.NOT_CHECKABLE)
                        .addEvidence("a1", "a2", "u1")
                        .build()))
                .withLists(2)
                .markdown();

        assertThat(markdown).contains("设定绩效目标 2021-10-15（农村公路养护），批复绩效目标 2022-02-10（农村公路养护），另有1项未列出");
    }

    @Test
    @DisplayName("ids that the facts do not have stand for themselves, and a missing organ is told as missing")
    void unknownIds() {
        Duty duty = Duty.builder()
                .subject("P-009")
                .status(DutyStatus.NOT_CHECKABLE)
                .addEvidence("a9")
                .build();

        assertThat(chinese(one(duty)).markdown())
                .contains("| A6.1 | 甲 | 事实中没有责任机关 | P-009 | — | — | a9 |")
                .contains("### 事实中没有责任机关（1）");
    }

    @Test
    @DisplayName("amounts stand behind the counts, in 万元 and in yuan")
    void amounts() {
        var clause = Samples.clause("6.1", "甲", "a", OrganKind.BUDGET_DEPARTMENT, Scope.ITEM);
        var counted = new io.github.jixiao.rules.compliance.ClauseResult(
                clause.id(),
                clause.clause(),
                clause.term(),
                clause.strength(),
                clause.actor(),
                clause.scope(),
                clause.modelling(),
                DutyStatus.BREACHED,
                List.of(new StatusCount(DutyStatus.BREACHED, 2, Optional.of(Money.parse("1234.5元")))),
                List.of(),
                Optional.empty(),
                List.of(ProvisionRef.parse("zz:decision#6.1")));

        assertThat(chinese(Samples.report(List.of(counted))).markdown()).contains("| 违反 2（0.12345万元） |");
        assertThat(ComplianceDocument.of(Samples.report(List.of(counted)), Samples.facts(), Locale.US)
                        .markdown())
                .contains("| 2 breached (1234.5 yuan) |");
    }

    @ParameterizedTest
    @DisplayName("articles are counted as statutes count them")
    @CsvSource({"1,一", "9,九", "10,十", "11,十一", "13,十三", "19,十九", "20,二十", "21,二十一", "99,九十九", "100,100", "x,x", "0,0"})
    void numerals(String number, String numeral) {
        assertThat(Labels.numeral(number)).isEqualTo(numeral);
    }

    @Test
    @DisplayName("names cannot break out of a cell of Markdown, nor become HTML in it")
    void hostileMarkdown() {
        String markdown = ComplianceDocument.of(Samples.hostile(), Samples.hostileFacts(), Locale.CHINA)
                .markdown();

        assertThat(markdown)
                .contains("\\<img src=x onerror=alert(2)\\>\\|\\*\\_\\`")
                .contains("\\</table\\>\\&");
        assertThat(markdown).doesNotContain("\r").doesNotContain("\u0007").doesNotContain("\nBEGIN");
        // a row has as many cells as the header, unescaped bars counted
        assertThat(markdown.lines()
                        .filter(line -> line.contains("A6.1") && line.contains("zz:decision"))
                        .map(line -> line.replace("\\|", "")
                                .chars()
                                .filter(each -> each == '|')
                                .count()))
                .containsExactly(9L);
    }

    @Test
    @DisplayName("ends with what the provisions of open matters say, once the rules are given")
    void citing() {
        RuleBook hubei = RuleBooks.standard().inForce(Jurisdiction.of("420998"), FiscalYear.of(2022));
        GovernmentYear facts = GovernmentYear.builder()
                .government("gov")
                .year(FiscalYear.of(2022))
                .addOrgans(Organ.builder()
                        .id("gov")
                        .kind(OrganKind.GOVERNMENT)
                        .name("云溪县人民政府")
                        .jurisdiction(Jurisdiction.of("420998"))
                        .build())
                .build();
        ComplianceReport report = hubei.compliance().report(facts, LocalDate.of(2023, 1, 1));
        ComplianceDocument plain = ComplianceDocument.of(report, facts, Locale.CHINA);

        String cited = plain.citing(hubei).withLists(3).markdown();

        // A3.1 is overdue: no work plan of the year by 31 December
        assertThat(plain.markdown()).doesNotContain("依据的规定");
        assertThat(cited)
                .contains("## 依据的规定", "公告第二百二十七号")
                .contains(hubei.provision(ProvisionRef.parse("cn-42:2017-227#3.1"))
                        .orElseThrow()
                        .zh());
    }
}
