package io.github.jixiao.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.io.Reading;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.scheme.Scheme;
import io.github.jixiao.rules.scoring.Reconciliation.Agreement;
import io.github.jixiao.rules.scoring.ScoringFinding;
import io.github.jixiao.rules.validation.ConsistencyFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SheetAssessorTest {
    private static final SheetAssessor ASSESSOR = SheetAssessor.of(RuleBooks.standard());

    private static SheetResult assessed(String fields) {
        return ASSESSOR.read("{\"format\": \"jixiao/sheet\", \"id\": \"1\", " + fields + "}")
                .value()
                .orElseThrow();
    }

    @Test
    @DisplayName("execution of 86.2037 % scores 8.62 of 10; a stated 9 is explained by whole points")
    void executionExplained() {
        SheetResult result = assessed("""
                "jurisdiction": "cn-13", "year": 2022, "kind": "project", "rows": [],
                "funding": {"unit": "万元", "adjusted": "43.2", "executed": "37.24", "weight": "10", "score": "9"}
                """);

        SheetResult.Marking marking = result.marking().orElseThrow();
        assertThat(marking.score().execution().orElseThrow().points().orElseThrow())
                .isEqualByComparingTo("8.62");
        assertThat(marking.reconciliation().lines().get(0).agreement()).isEqualTo(Agreement.EXPLAINED);
        assertThat(marking.pack()).startsWith("cn@");
        assertThat(marking.citations())
                .isNotEmpty()
                .allSatisfy(citation -> assertThat(citation.title().zh()).isNotBlank());
        assertThat(result.differs()).isFalse();
    }

    @Test
    @DisplayName("without a year the rules of the year from which all national schemes hold are taken, and it is told")
    void yearAssumed() {
        SheetResult result = assessed("\"jurisdiction\": \"cn-42\", \"kind\": \"project\", \"rows\": []");
        FiscalYear latest = RuleBooks.standard()
                .inForce(io.github.jixiao.core.law.Jurisdiction.NATION, FiscalYear.of(2999))
                .schemes()
                .stream()
                .map(Scheme::firstYear)
                .max(FiscalYear::compareTo)
                .orElseThrow();

        assertThat(result.findings().has(SheetFinding.YEAR_ASSUMED)).isTrue();
        assertThat(result.marking().orElseThrow().year()).isEqualTo(latest);
        assertThat(result.evaluation().year()).isEmpty();
    }

    @Test
    @DisplayName("before the first recorded rule a sheet is reported without a score")
    void noRules() {
        SheetResult result =
                assessed("\"jurisdiction\": \"cn-42\", \"year\": 1990, \"kind\": \"project\", \"rows\": []");

        assertThat(result.marking()).isEmpty();
        assertThat(result.findings().has(SheetFinding.NO_RULES_FOR_YEAR)).isTrue();
        assertThat(result.findings().hasErrors()).isFalse();
        assertThat(result.differs()).isFalse();
    }

    @Test
    @DisplayName("a place in a country without rules is reported without a score, with and without a year")
    void noCountry() {
        assertThat(assessed("\"jurisdiction\": \"xx\", \"year\": 2022").marking())
                .isEmpty();
        assertThat(assessed("\"jurisdiction\": \"xx\"").marking()).isEmpty();
    }

    @Test
    @DisplayName("what is no sheet yields nothing, with the findings why")
    void unreadable() {
        Reading<SheetResult> reading = ASSESSOR.read("no sheet");

        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings().has(SheetFinding.NOT_JSON)).isTrue();
    }

    @Test
    @DisplayName("findings come once each, the gravest first, then by row, with pointers into the result")
    void findingsInOrder() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            rows.append(i == 0 ? "" : ", ")
                    .append("{\"level1\": \"产出指标\", \"level2\": \"数量指标\", \"level3\": \"人数" + i
                            + "\", \"target\": \"100\", \"actual\": \"≥90\", \"weight\": \"5\", \"score\": \"5\"}");
        }
        SheetResult result = assessed("\"jurisdiction\": \"cn\", \"year\": 2022, \"kind\": \"project\", \"rows\": ["
                + rows + "], \"funding\": {\"adjusted\": \"5\", \"executed\": \"6\"}");

        List<Finding> findings = result.findings().all();
        assertThat(findings).extracting(Finding::severity).isSorted();
        assertThat(findings).doesNotHaveDuplicates();
        List<String> told = findings.stream()
                .filter(finding -> finding.code().equals(ConsistencyFinding.ACTUAL_STATED_AS_BOUND.name()))
                .map(Finding::pointer)
                .toList();
        assertThat(told).hasSize(12);
        List<String> sorted = new ArrayList<>(told);
        sorted.sort(Comparator.comparingInt(pointer -> Integer.parseInt(pointer.replaceAll("[^0-9]", ""))));
        assertThat(told).isEqualTo(sorted);
        assertThat(findings)
                .as("said better by another finding")
                .extracting(Finding::code)
                .doesNotContain("ACTUAL_HAS_OPERATOR");
        assertThat(findings)
                .allMatch(finding -> finding.pointer().startsWith("/sheet")
                        || finding.pointer().startsWith("/evaluation"));
        assertThat(findings.get(0).code()).isEqualTo(ScoringFinding.OVER_EXECUTION.name());
        assertThat(result.count(Severity.ERROR)).isPositive();
    }

    @Test
    @DisplayName("a pointer to an amount leads to it in the sheet")
    void pointersToAmounts() {
        SheetResult result = assessed("""
                "year": 2022, "rows": [],
                "funding": {"adjusted": "若干", "lines": [{"name": "财政拨款", "executed": "不多"}]}
                """);

        assertThat(result.findings().stream().map(Finding::pointer))
                .contains("/sheet/funding/total/adjusted", "/sheet/funding/lines/0/amounts/executed");
    }
}
