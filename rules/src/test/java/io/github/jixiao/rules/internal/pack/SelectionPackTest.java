package io.github.jixiao.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.rules.RuleBook;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.comparison.ComparisonRules;
import io.github.jixiao.rules.comparison.RaterRule;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.sampling.CertaintyCause;
import io.github.jixiao.rules.sampling.Criterion;
import io.github.jixiao.rules.sampling.Dimension;
import io.github.jixiao.rules.sampling.SelectionRules;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A pack of rules of comparison and selection")
class SelectionPackTest {
    private static final String COMPARISON = "comparison/all.yaml";
    private static final String SELECTION = "selection/all.yaml";
    private static final String YARDSTICKS = "yardsticks/all.yaml";

    @TempDir
    Path directory;

    private PackFolder house;

    @BeforeEach
    void write() {
        house = PackFolder.in(directory);
        house.manifest("house", "zz", "instruments/law.yaml", "schemes/main.yaml", COMPARISON, SELECTION, YARDSTICKS);
        house.write(
                COMPARISON,
                entries(Map.of(
                        "priority", "[department, self]",
                        "rechecks", "[spot-check]",
                        "raters", "{method: drop-extremes, from: 5}",
                        "rater-rounding", "{scale: 1, mode: half-even}",
                        "rater-range", "0.3")));
        house.write(
                SELECTION,
                entries(Map.of(
                        "key-points", "{amount: 2, duration: 1}",
                        "key-amount", "3万元",
                        "key-duration", "4",
                        "key-quota", "{share: 0.5, at-least: 2}",
                        "certainty-amount", "5万元",
                        "certainty-causes", "[prior-poor]",
                        "strata", "[department, risk]",
                        "amount-bands", "[1万元, 2万元]",
                        "stratum-minimum", "7")));
        house.write(
                YARDSTICKS,
                entries(Map.of(
                        "output-and-benefit", "0.6",
                        "deviation", "0.2",
                        "spot-checks", "0.25",
                        "recheck-tolerance", "3",
                        "closed-loop", "1",
                        "poor-review", "hard-block",
                        "poor-years", "2",
                        "handling-disclosure", "30",
                        "poor-grade", "bad",
                        "decisions", "{bad: [cut]}")));
    }

    private static String entries(Map<String, String> values) {
        StringBuilder text = new StringBuilder("entries:\n");
        values.forEach((name, value) -> text.append("  ")
                .append(name)
                .append(": [{first-year: 2020, value: ")
                .append(value)
                .append(", provision: zz:law#1, evidence: fictional}]\n"));
        return text.toString();
    }

    private RuleBook book(int year) {
        return RuleBooks.of(directory).inForce(Jurisdiction.parse("zz"), FiscalYear.of(year));
    }

    @Test
    @DisplayName("is read in full, the yardsticks included")
    void read() {
        ComparisonRules comparison = book(2020).comparison().rules();
        assertThat(comparison.priority().value()).containsExactly(EvaluationKind.DEPARTMENT, EvaluationKind.SELF);
        assertThat(comparison.rechecks().value()).containsExactly(EvaluationKind.SPOT_CHECK);
        assertThat(comparison.raters().value())
                .isEqualTo(new RaterRule(RaterRule.Method.DROP_EXTREMES, Optional.of(5)));
        assertThat(comparison.raterRounding().value().scale()).isEqualTo(1);
        assertThat(comparison.raterRange().value()).hasToString("30%");
        assertThat(comparison.tolerance().value()).hasToString("3");
        SelectionRules selection = book(2020).sampling().rules();
        assertThat(selection.keyPoints().value()).containsOnlyKeys(Criterion.AMOUNT, Criterion.DURATION);
        assertThat(selection.keyAmount().value()).isEqualTo(Money.parse("30000"));
        assertThat(selection.keyDuration().value()).isEqualTo(4);
        assertThat(selection.keyQuota().value().of(2)).isEqualTo(2);
        assertThat(selection.certaintyAmount().value()).isEqualTo(Money.parse("50000"));
        assertThat(selection.certaintyCauses().value()).containsExactly(CertaintyCause.PRIOR_POOR);
        assertThat(selection.strata().value()).containsExactly(Dimension.DEPARTMENT, Dimension.RISK);
        assertThat(selection.amountBands().value()).containsExactly(Money.parse("10000"), Money.parse("20000"));
        assertThat(selection.stratumMinimum().value()).isEqualTo(7);
        assertThat(selection.spotChecks().value()).hasToString("25%");
        assertThat(selection.poorGrade().value()).isEqualTo("bad");
        assertThat(book(2020).sampling().packs()).containsExactly("house@1");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "comparison/all.yaml | [department, self] | [unit] | priority | unknown 'unit'",
                "comparison/all.yaml | [department, self] | [] | priority | must not be empty",
                "comparison/all.yaml | [spot-check] | [spot-check, spot-check] | rechecks | twice",
                "comparison/all.yaml | from: 5 | from: 2 | raters | from 3 raters on",
                "comparison/all.yaml | {method: drop-extremes, from: 5} | {method: mean, from: 5} | raters | only with it",
                "comparison/all.yaml | from: 5 | from: 5, to: 9 | raters | unknown key",
                "comparison/all.yaml | value: 0.3 | value: -0.3 | rater-range | must not be negative",
                "selection/all.yaml | {amount: 2 | {size: 2 | key-points | unknown 'size'",
                "selection/all.yaml | value: 3万元 | value: viel | key-amount | not a decimal number",
                "selection/all.yaml | share: 0.5 | share: 1.5 | key-quota | within 0% and 100%",
                "selection/all.yaml | at-least: 2 | at-least: -2 | key-quota | must not be negative",
                "selection/all.yaml | [prior-poor] | [prior] | certainty-causes | unknown 'prior'",
                "selection/all.yaml | [department, risk] | [colour] | strata | unknown 'colour'",
                "selection/all.yaml | [1万元, 2万元] | [2万元, 2.0万元] | amount-bands | must rise",
                "selection/all.yaml | [1万元, 2万元] | [2万元, 1万元] | amount-bands | must rise",
                "selection/all.yaml | value: 7 | value: -1 | stratum-minimum | must not be negative",
            })
    @DisplayName("is refused where an entry is malformed")
    void malformed(String file, String old, String replacement, String entry, String reason) {
        house.edit(file, old, replacement);
        PackException refusal = catchThrowableOfType(PackException.class, () -> {
            book(2020).comparison();
            book(2020).sampling();
        });
        assertThat(refusal).isNotNull();
        assertThat(refusal.getMessage()).contains(entry).contains(reason);
    }

    @Test
    @DisplayName("says nothing before its first year")
    void tooEarly() {
        RuleBook book = RuleBooks.standard().inForce(Jurisdiction.parse("cn"), FiscalYear.of(2022));
        assertThat(book.comparison().rules().raters().basis().entry()).isEqualTo("cn/comparison#raters");
        house.edit(SELECTION, "{first-year: 2020, value: 7", "{first-year: 2021, value: 7");
        PackException refusal =
                catchThrowableOfType(PackException.class, () -> book(2020).sampling());
        assertThat(refusal.getMessage()).contains("the earliest fiscal year recorded is 2021");
        assertThat(book(2021).sampling().rules().stratumMinimum().value()).isEqualTo(7);
    }
}
