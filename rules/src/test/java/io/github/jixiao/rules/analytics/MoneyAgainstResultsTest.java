package io.github.jixiao.rules.analytics;

import static io.github.jixiao.rules.analytics.Items.codes;
import static io.github.jixiao.rules.analytics.Items.marks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.analytics.MoneyAgainstResults.Signal;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rule of existing systems: red if (S/90 − X/10) ÷ (S/90) exceeds 5 %, yellow if (B − E)/B exceeds 20 % or B is 0.
 * Limits by hand: for S = 90 red lies below X = 9.5, for S = 81 below 8.55; for B = 100 yellow lies below E = 80.
 */
@DisplayName("Money against results")
class MoneyAgainstResultsTest {
    private static MoneyAgainstResults of(String s, String x, String b, String e) {
        return Items.NATIONAL.moneyAgainstResults(Items.of(Items.evaluation("p1", 2022)).toBuilder()
                .indicators(marks(s, "90"))
                .execution(marks(x, "10"))
                .budget(Items.maybe(b))
                .executed(Items.maybe(e))
                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "90, 9.49, RED",
        "90, 9.4999999999999999999999, RED",
        "90, 9.5, GREEN",
        "90, 9.51, GREEN",
        "81, 8.54, RED",
        "81, 8.55, GREEN",
        "81, 10, GREEN",
        "45, 0, RED",
        "0, 0, GREEN",
        "0, -1, GREEN",
        "-1, 0, GREEN"
    })
    @DisplayName("is red where the gap exceeds 5 % of the indicator share, and not at 5 % exactly")
    void red(String s, String x, Signal signal) {
        MoneyAgainstResults result = of(s, x, "100", "100");

        assertThat(result.signal()).isEqualTo(signal);
        assertThat(codes(result.findings()).contains("RESULTS_BEYOND_MONEY")).isEqualTo(signal == Signal.RED);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 79.99, YELLOW",
        "100, 80, GREEN",
        "100, 80.01, GREEN",
        "100, 120, GREEN",
        "0, 0, YELLOW",
        "0.0001, 0.0001, GREEN",
        "-1, 0, YELLOW",
        "0, '', YELLOW",
        "100, '', GREEN",
        "'', 5, GREEN"
    })
    @DisplayName("is yellow where more than 20 % stayed unspent or there was no budget, and not at 20 % exactly")
    void yellow(String budget, String executed, Signal signal) {
        assertThat(of("90", "10", budget, executed).signal()).isEqualTo(signal);
    }

    @Test
    @DisplayName("stays red where it is yellow too, and tells both")
    void both() {
        MoneyAgainstResults result = of("90", "5", "100", "50");

        assertThat(result.signal()).isEqualTo(Signal.RED);
        assertThat(codes(result.findings())).containsExactly("RESULTS_BEYOND_MONEY", "MONEY_UNSPENT");
        Finding red = result.findings().all().get(0);
        assertThat(red.en())
                .isEqualTo("item p1: indicators earned 90/90, budget execution 5/10; the gap of 50% exceeds 5%");
        assertThat(red.provisions()).hasToString("[cn:existing-systems#results-over-money]");
        assertThat(result.findings().all().get(1).provisions()).hasToString("[cn:existing-systems#unspent]");
    }

    @Test
    @DisplayName("tells an item without budget apart from one that did not spend it")
    void noBudget() {
        assertThat(codes(of("90", "10", "0", "0").findings())).containsExactly("NO_BUDGET");
        assertThat(of("90", "10", "0", "0").unspent()).isEmpty();
        assertThat(of("90", "10", "-1", "0").unspent()).isEmpty();
    }

    @Test
    @DisplayName("shows the numbers behind the signal, rounded, and a negative gap where money did better")
    void numbers() {
        MoneyAgainstResults result = of("90", "9.5", "300", "200");
        assertThat(result.gap()).contains(Ratio.parse("5%"));
        assertThat(result.unspent()).contains(Ratio.parse("33.3333%"));
        assertThat(of("45", "10", "1", "1").gap()).contains(Ratio.parse("-100%"));
        assertThat(of("0", "10", "1", "1").gap()).isEmpty();
    }

    @Test
    @DisplayName("takes the points to be had as they are: 80 and 20 on the Hubei form, where 19 of 20 to 80 is 5 %")
    void otherWeights() {
        ScoredItem item = Items.of(Items.evaluation("p1", 2022)).toBuilder()
                .indicators(marks("80", "80"))
                .execution(marks("19", "20"))
                .build();
        assertThat(Items.NATIONAL.moneyAgainstResults(item).signal()).isEqualTo(Signal.GREEN);
        ScoredItem less = item.toBuilder().execution(marks("18.99", "20")).build();
        assertThat(Items.NATIONAL.moneyAgainstResults(less).signal()).isEqualTo(Signal.RED);
    }

    @Test
    @DisplayName("is green where one side is not scored: nothing can be held against it")
    void unknown() {
        ScoredItem item = Items.of(Items.evaluation("p1", 2022));
        for (ScoredItem one : java.util.List.of(
                item,
                item.toBuilder().indicators(marks("90", "90")).build(),
                item.toBuilder().execution(marks("1", "10")).build())) {
            MoneyAgainstResults result = Items.NATIONAL.moneyAgainstResults(one);
            assertThat(result.signal()).isEqualTo(Signal.GREEN);
            assertThat(result.gap()).isEmpty();
            assertThat(result.findings().all()).isEmpty();
        }
        assertThatIllegalArgumentException().isThrownBy(() -> marks("1", "0"));
    }

    @Property(tries = 500)
    @Label("is red exactly where 20·X·90 is less than 19·S·10, in whole hundredths")
    void exact(@ForAll @IntRange(max = 9000) int s, @ForAll @IntRange(max = 1000) int x) {
        MoneyAgainstResults result = of(
                BigDecimal.valueOf(s, 2).toPlainString(),
                BigDecimal.valueOf(x, 2).toPlainString(),
                "1",
                "1");
        boolean red = s > 0 && 20L * x * 90 < 19L * s * 10;

        assertThat(result.signal() == Signal.RED).isEqualTo(red);
    }

    @Property(tries = 200)
    @Label("does not depend on the unit of money")
    void scale(@ForAll @IntRange(max = 10_000) int budget, @ForAll @IntRange(max = 12_000) int executed) {
        Signal plain = of("90", "10", "" + budget, "" + executed).signal();
        String zeros = "0000";
        assertThat(of("90", "10", budget + zeros, executed + zeros).signal()).isEqualTo(plain);
    }
}
