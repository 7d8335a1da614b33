package io.github.jixiao.rules.comparison;

import static io.github.jixiao.rules.comparison.Filings.BOOK;
import static io.github.jixiao.rules.comparison.Filings.codes;
import static io.github.jixiao.rules.comparison.Filings.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.law.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of the national pack: the mean to two decimals, a range of 20 % of the weight. Computed by hand. */
@DisplayName("The score of several raters")
class RaterScoreTest {
    private static Map<String, Points> scores(String given) {
        Map<String, Points> scores = new LinkedHashMap<>();
        for (String one : given.split(" ", -1)) {
            scores.put("expert " + scores.size(), points(one));
        }
        return scores;
    }

    private static RaterScore score(String given) {
        RaterScore score = BOOK.comparison().score(Points.of(20), scores(given));
        assertThat(score.sheet().verify()).isEmpty();
        assertThat(score.sheet().root().value()).isEqualByComparingTo(score.score());
        return score;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "18 17 15, 16.67",
        "18 17, 17.50",
        "18, 18.00",
        "10.01 10.02, 10.02",
        "0 0 0.01, 0.00",
        "20 20 20, 20.00"
    })
    @DisplayName("is their mean, rounded half up to two decimals")
    void mean(String given, String mean) {
        assertThat(score(given).score()).hasToString(mean);
    }

    @ParameterizedTest(name = "{0} raters' scores from {1} on: {2}")
    @CsvSource({"10 18 19 20, 5, 16.75", "10 18 19 20, 4, 18.50", "20 10 18, 3, 18.00", "10 20, 3, 15.00"})
    @DisplayName("leaves out one highest and one lowest score where the pack says so and there are enough raters")
    void extremes(String given, int from, String mean) {
        ComparisonRules rules = BOOK.comparison().rules();
        ComparisonRules dropping = ComparisonRules.builder()
                .from(rules)
                .raters(new Parameter<>(
                        new RaterRule(RaterRule.Method.DROP_EXTREMES, Optional.of(from)),
                        rules.raters().basis()))
                .build();
        RaterScore score = new Comparison(dropping, List.of()).score(Points.of(20), scores(given));
        assertThat(score.score()).hasToString(mean);
        assertThat(score.lowest()).isEqualByComparingTo("10");
        assertThat(score.highest()).isEqualByComparingTo("20");
        boolean dropped = given.split(" ", -1).length >= from;
        assertThat(score.sheet().asText(Locale.ENGLISH).contains("without the lowest, 10, and the highest, 20"))
                .isEqualTo(dropped);
        assertThat(score.sheet().verify()).isEmpty();
    }

    @ParameterizedTest(name = "raters from 14 to {0} are apart: {1}")
    @CsvSource({"17.99, false", "18, false", "18.01, true"})
    @DisplayName("says when raters lie further apart than 20 % of the weight")
    void apart(String highest, boolean apart) {
        RaterScore score = score("14 " + highest);
        assertThat(codes(score.findings())).isEqualTo(apart ? List.of("RATERS_APART") : List.of());
        assertThat(score.range())
                .isEqualByComparingTo(
                        points(highest).value().toBigDecimal().subtract(java.math.BigDecimal.valueOf(14)));
    }

    @Test
    @DisplayName("tells the spread: 2, 4, 4, 4, 5, 5, 7, 9 have a sample standard deviation of the root of 32/7")
    void deviation() {
        assertThat(score("2 4 4 4 5 5 7 9").deviation().orElseThrow()).isCloseTo(Math.sqrt(32 / 7.0), within(1e-12));
        assertThat(score("2").deviation()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}, {2} findings")
    @CsvSource({"20.01 19.99, 20.00, 1", "20 20, 20.00, 0", "-0.01 0.04, 0.02, 1", "0 0.04, 0.02, 0"})
    @DisplayName("takes a score outside 0 and the weight as the bound, and reports it")
    void bounds(String given, String mean, int reported) {
        RaterScore score = score(given);
        assertThat(score.score()).hasToString(mean);
        assertThat(score.findings().all()).hasSize(reported);
    }

    @Test
    @DisplayName("does not rise above a weight of more decimals by rounding")
    void neverAboveTheWeight() {
        RaterScore score = BOOK.comparison().score(points("3.335"), scores("3.335 3.335"));
        assertThat(score.score()).isEqualByComparingTo("3.335");
    }

    @Test
    @DisplayName("needs a rater, and a weight that is not negative")
    void refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> BOOK.comparison().score(Points.of(20), Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> BOOK.comparison().score(Points.of(-1), scores("1")));
        assertThat(BOOK.comparison().score(Points.ZERO, scores("0")).score()).isEqualByComparingTo("0");
    }

    @Test
    @DisplayName("drops extremes from three raters on, and says from how many")
    void rule() {
        assertThat(new RaterRule(RaterRule.Method.DROP_EXTREMES, Optional.of(3)).drops(3))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RaterRule(RaterRule.Method.DROP_EXTREMES, Optional.of(2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RaterRule(RaterRule.Method.DROP_EXTREMES, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new RaterRule(RaterRule.Method.MEAN, Optional.of(3)));
    }
}
