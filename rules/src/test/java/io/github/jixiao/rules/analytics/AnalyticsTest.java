package io.github.jixiao.rules.analytics;

import static io.github.jixiao.rules.analytics.Items.atLeast;
import static io.github.jixiao.rules.analytics.Items.codes;
import static io.github.jixiao.rules.analytics.Items.evaluation;
import static io.github.jixiao.rules.analytics.Items.indicator;
import static io.github.jixiao.rules.analytics.Items.rechecked;
import static io.github.jixiao.rules.analytics.Items.scored;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.compliance.Coverage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Expected values are counted and computed by hand; the limits are those of the national pack. */
@DisplayName("A portfolio")
class AnalyticsTest {
    private static Analysis of(List<ScoredItem> items) {
        return Items.NATIONAL.of(Portfolio.of(items));
    }

    private static List<ScoredItem> repeated(String score, int times, String... others) {
        List<String> scores = new ArrayList<>(Collections.nCopies(times, score));
        scores.addAll(List.of(others));
        return Items.all(scores.toArray(String[]::new));
    }

    @Test
    @DisplayName("describes its scores: 90, 90.01, 95, 100 and 100 have two at full marks and four above 90")
    void inflation() {
        Inflation inflation = of(Items.all("90", "90.01", "95", "100", "100")).inflation();

        assertThat(inflation.high()).isEqualTo(4);
        assertThat(inflation.full()).isEqualTo(2);
        assertThat(inflation.highShare()).contains(Ratio.parse("80%"));
        assertThat(inflation.fullShare()).contains(Ratio.parse("40%"));
        Distribution scores = inflation.scores();
        assertThat(scores.count()).isEqualTo(5);
        assertThat(scores.lowest()).contains(new BigDecimal("90"));
        assertThat(scores.highest()).contains(new BigDecimal("100"));
        assertThat(scores.spread().orElseThrow()).isEqualByComparingTo("10");
        assertThat(scores.mean().orElseThrow()).as("475.01 ÷ 5").isEqualByComparingTo("95.002");
        assertThat(scores.median().orElseThrow()).isEqualByComparingTo("95");
    }

    @Test
    @DisplayName("measures the deviation of the whole: 2, 4, 4, 4, 5, 5, 7 and 9 deviate by 2 from their mean of 5")
    void deviation() {
        Distribution scores = of(Items.all("2", "4", "4", "4", "5", "5", "7", "9"))
                .inflation()
                .scores();

        assertThat(scores.deviation().orElseThrow()).isEqualByComparingTo("2");
        assertThat(scores.median().orElseThrow()).isEqualByComparingTo("4.5");
        assertThat(scores.isNarrowerThan(new BigDecimal("2"))).isFalse();
        assertThat(scores.isNarrowerThan(new BigDecimal("2.0000000001"))).isTrue();
        assertThat(scores.isOnAverageAbove(new BigDecimal("5"))).isFalse();
        assertThat(scores.isOnAverageAbove(new BigDecimal("4.9999"))).isTrue();
    }

    @Test
    @DisplayName("has nothing to describe without a score")
    void empty() {
        Analysis none = of(List.of(Items.of(evaluation("p1", 2022))));

        assertThat(none.inflation().scores().mean()).isEmpty();
        assertThat(none.inflation().scores().median()).isEmpty();
        assertThat(none.inflation().scores().deviation()).isEmpty();
        assertThat(none.inflation().scores().spread()).isEmpty();
        assertThat(none.inflation().highShare()).isEmpty();
        assertThat(none.digits().chiSquare()).isEmpty();
        assertThat(none.digits().heapedShare()).isEmpty();
        assertThat(none.scored().byCount()).isEmpty();
        assertThat(none.findings().all()).isEmpty();
    }

    @Test
    @DisplayName("is pointed out where more than nine in ten scores lie above 90, and not at nine in ten")
    void highScores() {
        assertThat(codes(of(repeated("99", 19, "60")).findings())).containsExactly("SCORES_HIGH");
        assertThat(codes(of(repeated("99", 18, "60", "90")).findings())).isEmpty();
        assertThat(of(repeated("99", 19, "60")).findings().all().get(0).en())
                .isEqualTo("19 of 20 scores lie above 90, more than 90% of them; they may be inflated");
    }

    @Test
    @DisplayName("is pointed out where scores deviate by less than 3 points, and not at 3 points")
    void alikeScores() {
        List<ScoredItem> exactly = new ArrayList<>(repeated("80", 5));
        exactly.addAll(repeated("86", 5));
        assertThat(codes(of(exactly).findings()))
                .as("five at 83 − 3 and five at 83 + 3")
                .isEmpty();
        exactly.set(0, scored("p", "80.01"));
        assertThat(codes(of(exactly).findings())).containsExactly("SCORES_ALIKE");
    }

    @Test
    @DisplayName("says nothing of the distribution of fewer than ten scores")
    void tooFew() {
        assertThat(codes(of(repeated("99", 9)).findings())).isEmpty();
        assertThat(codes(of(repeated("99", 10)).findings())).containsExactly("SCORES_HIGH", "SCORES_ALIKE");
    }

    @Test
    @DisplayName("holds self-evaluations against rechecks: 5 points apart is tolerated, 5.01 is not, either way")
    void recheck() {
        Analysis all = of(List.of(
                rechecked("p1", "95", "90"),
                rechecked("p2", "95.01", "90"),
                rechecked("p3", "80", "86"),
                rechecked("p4", "80", "80"),
                scored("p5", "99")));

        RecheckComparison recheck = all.recheck();
        assertThat(recheck.differences().count()).isEqualTo(4);
        assertThat(recheck.differences().mean().orElseThrow()).as("4.01 ÷ 4").isEqualByComparingTo("1.0025");
        assertThat(recheck.higher()).isEqualTo(2);
        assertThat(recheck.lower()).isEqualTo(1);
        assertThat(recheck.beyondTolerance()).isEqualTo(2);
        assertThat(codes(all.findings())).containsExactly("SELF_AND_RECHECK_DIFFER", "SELF_AND_RECHECK_DIFFER");
        assertThat(all.findings().all().get(0).arguments()).containsEntry("item", "p2");
    }

    @Test
    @DisplayName("is inflated where ten self-evaluations lie on average more than 5 points above their rechecks")
    void inflatedMean() {
        List<ScoredItem> at = new ArrayList<>();
        IntStream.range(0, 10).forEach(i -> at.add(rechecked("p" + i, i < 5 ? "90" : "70", i < 5 ? "85" : "65")));
        assertThat(codes(of(at).findings())).isEmpty();
        at.set(0, rechecked("p0", "90", "84.99"));
        assertThat(codes(of(at).findings())).containsExactly("SELF_AND_RECHECK_DIFFER", "SELF_SCORES_INFLATED");
        assertThat(codes(of(at.subList(0, 9)).findings())).containsExactly("SELF_AND_RECHECK_DIFFER");
    }

    @Test
    @DisplayName("names results from 120 % of their target on, whatever the unit, where more is better")
    void farExceeded() {
        Indicator lower = indicator("成本", new TargetValue.AtMost(Quantity.of("100", "")), "≤100");
        Indicator undirected = indicator("无号", new TargetValue.Undirected(Quantity.of("100", "")), "100");
        Indicator higher = undirected.toBuilder()
                .id("升")
                .name("升")
                .statedDirection(Direction.HIGHER_IS_BETTER)
                .build();
        Indicator more = indicator("大于", new TargetValue.MoreThan(Quantity.of("100", "")), ">100");
        Analysis all = of(List.of(
                Items.of(Items.with(
                        evaluation("p1", 2022, indicator("人数", atLeast("1", "万人"), "≥1")), "人数", "12000", "人")),
                Items.of(Items.with(
                        evaluation("p2", 2022, indicator("人数", atLeast("100", "人"), "≥100")), "人数", "119.99", "人")),
                Items.of(Items.with(evaluation("p3", 2022, lower), "成本", "300", "")),
                Items.of(Items.with(evaluation("p4", 2022, undirected), "无号", "300", "")),
                Items.of(Items.with(evaluation("p5", 2022, higher), "升", "300", "")),
                Items.of(Items.with(evaluation("p6", 2022, more), "大于", "121", "")),
                Items.of(Items.with(evaluation("p7", 2022, indicator("零", atLeast("0", ""), "≥0")), "零", "5", "")),
                Items.of(evaluation("p8", 2022, more))));

        assertThat(all.exceeded()).extracting(FarExceeded::item).containsExactly("p1", "p5", "p6");
        assertThat(all.exceeded().get(0).percent()).isEqualByComparingTo("120");
        assertThat(all.findings().all().get(0).en())
                .isEqualTo("item p1: indicator \"人数\" reached 120 % of its target, 120 % or more; was it set too low?");
    }

    private static ScoredItem year(int year, String target, String text) {
        return Items.of(evaluation("p1", year, indicator("人数", atLeast(target, "人"), text)));
    }

    @Test
    @DisplayName("names targets untouched for three years in a row, and shows those of two")
    void untouched() {
        Analysis two = of(List.of(year(2021, "5", "≥5人"), year(2020, "5", "≥5人")));
        assertThat(two.untouched())
                .containsExactly(new Untouched("p1", "人数", FiscalYear.of(2020), FiscalYear.of(2021)));
        assertThat(two.findings().all()).isEmpty();

        Analysis three = of(List.of(year(2021, "5", "≥5人"), year(2020, "5", "≥5人"), year(2022, "5", "≥5人")));
        assertThat(three.untouched()).extracting(Untouched::years).containsExactly(3);
        assertThat(codes(three.findings())).containsExactly("TARGET_UNTOUCHED");
    }

    @Test
    @DisplayName("starts anew where value, text or a year in between differs")
    void touched() {
        assertThat(of(List.of(year(2020, "5", "≥5人"), year(2021, "6", "≥5人"))).untouched())
                .isEmpty();
        assertThat(of(List.of(year(2020, "5", "≥5人"), year(2021, "5", "5人以上"))).untouched())
                .isEmpty();
        assertThat(of(List.of(year(2020, "5", "≥5人"), year(2022, "5", "≥5人"))).untouched())
                .isEmpty();
        assertThat(of(List.of(year(2020, "5", "a"), year(2021, "5", "a"), year(2022, "6", "a"), year(2023, "6", "a")))
                        .untouched())
                .extracting(Untouched::first, Untouched::last)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(FiscalYear.of(2020), FiscalYear.of(2021)),
                        org.assertj.core.groups.Tuple.tuple(FiscalYear.of(2022), FiscalYear.of(2023)));
    }

    @Test
    @DisplayName("counts last digits at the place of the most exact score; full marks stay out")
    void digits() {
        DigitHeaping whole = of(Items.all("95", "90", "91", "100", "100.0")).digits();
        assertThat(whole.decimals()).isZero();
        assertThat(whole.counts()).containsExactly(1, 1, 0, 0, 0, 1, 0, 0, 0, 0);
        assertThat(whole.heapedShare()).contains(Ratio.parse("66.6667%"));

        DigitHeaping exact = of(Items.all("95", "90.10", "91.25")).digits();
        assertThat(exact.decimals()).isEqualTo(2);
        assertThat(exact.counts()).containsExactly(2, 0, 0, 0, 0, 1, 0, 0, 0, 0);
    }

    /** Chi-square of n scores with expectation n/10: (10·Σo² − n²) ÷ n. */
    @Test
    @DisplayName(
            "has a chi-square of 50 for 50 scores of which 15 end in 0, 15 in 5 and 20 evenly in the others twice each")
    void chiSquare() {
        List<String> scores = new ArrayList<>();
        scores.addAll(Collections.nCopies(15, "80"));
        scores.addAll(Collections.nCopies(15, "85"));
        for (String other : List.of("61", "62", "63", "64", "66", "67", "68", "69")) {
            scores.addAll(Collections.nCopies(2, other));
        }
        scores.addAll(List.of("71", "72", "73", "74"));
        Analysis all = of(Items.all(scores.toArray(String[]::new)));

        // Σo² = 2·225 + 4·9 + 4·4 = 502, so (5020 − 2500) ÷ 50 = 50.4
        assertThat(all.digits().chiSquare().orElseThrow()).isEqualByComparingTo("50.4");
        assertThat(codes(all.findings())).containsExactly("DIGITS_HEAPED");
        List<ScoredItem> fewer = Items.all(scores.subList(0, 49).toArray(String[]::new));
        assertThat(codes(of(fewer).findings())).as("49 scores are too few").isEmpty();
    }

    @Test
    @DisplayName("is not heaped where digits are uneven elsewhere than at 0 and 5, or even")
    void notHeaped() {
        List<String> sevens = new ArrayList<>(Collections.nCopies(40, "67"));
        sevens.addAll(Collections.nCopies(10, "80"));
        assertThat(codes(of(Items.all(sevens.toArray(String[]::new))).findings()))
                .isEmpty();
        String[] even = IntStream.range(50, 100).mapToObj(Integer::toString).toArray(String[]::new);
        assertThat(of(Items.all(even)).digits().chiSquare().orElseThrow()).isEqualByComparingTo("0");
    }

    @Test
    @DisplayName("covers its budget by count and by amount, each item once")
    void coverage() {
        Portfolio portfolio = new Portfolio(
                List.of(Items.line("p1", "30"), Items.line("p2", "70"), Items.line("p1", "30")),
                List.of(rechecked("p1", "80", "80"), scored("p1", "80"), scored("p9", "80")));
        Analysis all = Items.NATIONAL.of(portfolio);

        Coverage scored = all.scored();
        assertThat(scored.byCount()).contains(Ratio.parse("50%"));
        assertThat(scored.byAmount()).contains(Ratio.parse("30%"));
        assertThat(scored.clause()).isEqualTo("57.3");
        assertThat(all.rechecked().done()).isEqualTo(1);
        assertThat(codes(all.findings())).containsExactly("COVERAGE_SHORT");
        Portfolio full = new Portfolio(List.of(Items.line("p1", "30")), List.of(scored("p1", "80")));
        assertThat(codes(Items.NATIONAL.of(full).findings())).isEmpty();
    }

    @Property(tries = 100)
    @Label("shows the same numbers in whatever order its items come")
    void order(
            @ForAll @Size(max = 30) List<@IntRange(min = 4000, max = 10_000) Integer> hundredths, @ForAll long seed) {
        List<ScoredItem> items = Items.all(hundredths.stream()
                .map(score -> BigDecimal.valueOf(score, 2).toPlainString())
                .toArray(String[]::new));
        List<ScoredItem> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(of(shuffled).inflation()).isEqualTo(of(items).inflation());
        assertThat(of(shuffled).digits()).isEqualTo(of(items).digits());
        assertThat(codes(of(shuffled).findings())).isEqualTo(codes(of(items).findings()));
    }
}
